#pragma once

#include <QByteArrayView>
#include <QString>

namespace wizard {

/// The code page of Windows (1250 to 1258) that bytes which are no UTF-8 are written in: the one that an XML
/// declaration names, else what the letters tell beyond doubt (Cyrillic, Greek, Hebrew, Arabic, and Central
/// European by its letters within words), else 1252.
[[nodiscard]] int codePageOf(QByteArrayView bytes);

[[nodiscard]] QString fromCodePage(QByteArrayView bytes, int page);

} // namespace wizard

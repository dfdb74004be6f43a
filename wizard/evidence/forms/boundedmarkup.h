#pragma once

#include "wizard/result.h"

#include <QByteArray>

namespace wizard {

/// Text of an XML file that a reader can take in linear time. QXmlStreamReader compares every attribute of an
/// element with every other, so an element with more than a thousand is refused with its line.
[[nodiscard]] Result<QString> boundedMarkup(const QByteArray &bytes, const QString &name);

/// The line of the first such element; 0 where there is none.
[[nodiscard]] qint64 lineOfCrowdedElement(const QString &text);

} // namespace wizard

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wizard {

struct RepeatedKey {
    QString key;
    qint64 line = 0;
};

/// The first key that stands twice in one object of well-formed JSON. Qt keeps the last one and says nothing.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QByteArray &json);

} // namespace wizard

#pragma once

#include <QList>
#include <QString>

namespace wizard {

/// A text with its escapes resolved, and where each of its characters stood.
struct Unescaped {
    QString text;
    QList<qsizetype> at; ///< in the original, one more than characters

    explicit Unescaped(const QString &original);
};

} // namespace wizard

#pragma once

#include <QList>
#include <QString>

namespace wizard {

/// A text with its escapes resolved, and where each of its characters stood.
struct Unescaped {
    QString text;
    QList<qsizetype> at; ///< in the original, one more than characters

    /// After a backslash stands an escape or an account, "\u0041nn" or "CONTOSO\u0041"; who asks decides.
    enum class Backslash { Plain, Escape };
    Unescaped(const QString &original, Backslash backslash);
};

} // namespace wizard

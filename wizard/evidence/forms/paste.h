#pragma once

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/forms/propertyobject.h"
#include "wizard/evidence/forms/shellsession.h"

#include <QRegularExpression>

namespace wizard {

/// A pasted text, parsed once: its lines, the objects that PowerShell printed and the commands above them.
class Paste : public PastedText {
public:
    explicit Paste(const QString &original);

    [[nodiscard]] const QList<PropertyObject> &objects() const { return m_objects; }
    [[nodiscard]] const QList<ShellCommand> &commands() const { return m_commands; }
    /// The command below which a line was printed; null where there is none.
    [[nodiscard]] const ShellCommand *commandOf(int outputLine) const;

private:
    QList<PropertyObject> m_objects;
    QList<ShellCommand> m_commands;
};

/// Matches in order, at most a few hundred: no text holds more that says something new.
[[nodiscard]] QList<QRegularExpressionMatch> matches(
    const QRegularExpression &expression, const QString &text);

/// A value and `reach` characters on either side of an offset, for words that must stand near by.
[[nodiscard]] QStringView around(const QString &text, qsizetype offset, qsizetype reach);

} // namespace wizard

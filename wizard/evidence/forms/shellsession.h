#pragma once

#include "wizard/evidence/forms/pastedtext.h"

#include <QList>

namespace wizard {

/// A command that somebody typed, and what was printed below it.
struct ShellCommand {
    int line = 0; ///< from 1
    QString text;
    int firstOutputLine = 0; ///< from 1
    QStringList output;
    bool prompted = false; ///< typed at a prompt, not only quoted
    bool ended = false; ///< another prompt follows, so the output is not cut

    [[nodiscard]] bool isBlank() const; ///< printed nothing
    /// Every stage behind the first only formats, sorts or chooses columns, so that nothing is left out.
    [[nodiscard]] bool showsEverything() const;
    [[nodiscard]] bool holds(int outputLine) const; ///< the line belongs to the output
    [[nodiscard]] QString argument(const QString &parameter) const; ///< for instance "Server"
    [[nodiscard]] QString identity() const; ///< the one thing that it asks for, named or first
};

/// The commands of a pasted console, in order.
[[nodiscard]] QList<ShellCommand> shellCommands(const PastedText &text);

} // namespace wizard

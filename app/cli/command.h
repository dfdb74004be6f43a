#pragma once

#include "app/cli/output.h"
#include "wizard/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QCommandLineParser;

namespace app {

/// Exit codes of exmedic-cli; part of the contract.
enum ExitCode {
    Answered = 0, ///< a cause is confirmed or likely, or the command did its work
    InternalError = 1, ///< or what was printed did not arrive
    WrongInput = 2, ///< wrong usage or unreadable input
    NoAnswer = 3,
};

/// One verb of exmedic-cli. `done` is emitted once after start().
class Command : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// The options of this verb, for parsing and --help.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// How many words it takes that belong to no option.
    [[nodiscard]] virtual int mostWords() const { return 0; }
    /// Takes what was parsed; an error is a wrong usage. The event loop does not run yet, so that this may
    /// wait for standard input.
    [[nodiscard]] virtual wizard::Result<void> take(const QCommandLineParser &parser) = 0;
    virtual void start() = 0;

Q_SIGNALS:
    void done(int exitCode);
};

/// Null for an unknown verb.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const QString &verb);
[[nodiscard]] QString commandSummary();

} // namespace app

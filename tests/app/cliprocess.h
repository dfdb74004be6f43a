#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

#include <functional>

/// exmedic-cli as a person calls it.
namespace cli {

struct Outcome {
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

[[nodiscard]] inline QString program()
{
    return QStringLiteral(EXMEDIC_CLI);
}

[[nodiscard]] inline Outcome outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

[[nodiscard]] inline Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return outcomeOf(process);
}

/// A shell line, in which "$0" is exmedic-cli and "$1" the first of `arguments`.
[[nodiscard]] inline Outcome runInShell(const QString &line, const QStringList &arguments = {})
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), line, program()} + arguments);
    process.closeWriteChannel();
    return outcomeOf(process);
}

} // namespace cli

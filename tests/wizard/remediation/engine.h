#pragma once

#include "tests/support/paths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

/// The PowerShell that reads and judges what the renderer makes.
namespace engine {

using namespace Qt::StringLiterals;

/// Empty where there is none.
inline QString path()
{
    const QString named = qEnvironmentVariable("EXMEDIC_PWSH");
    return named.isEmpty() ? QStandardPaths::findExecutable(u"pwsh"_s) : named;
}

/// What a script of this folder prints; a failing engine prints something too.
inline QString printed(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList start{u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-File"_s,
        support::sourceFile(u"tests/wizard/remediation/"_s + script)};
    process.start(path(), start + arguments);
    const bool finished = process.waitForFinished(110000);
    const QString output = QString::fromLocal8Bit(process.readAll()).trimmed();
    if (!finished || process.exitCode() != 0)
        return u"the engine ended with %1: %2"_s.arg(process.exitCode()).arg(output);
    return output;
}

} // namespace engine

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace powershell {

/// A PowerShell that has proved itself by echoing a random value.
struct Engine {
    QString program;
    QString version;

    /// Not found, or found and not usable: `why` says so and the tests skip with it.
    QString why;

    [[nodiscard]] bool found() const { return !program.isEmpty(); }

    /// New enough for the stand-in organisation; Windows PowerShell serves for parsing only.
    [[nodiscard]] bool runsOrganisation() const;
};

/// EXMEDIC_PWSH, else pwsh on PATH (7.4 or newer), else powershell.exe on Windows.
[[nodiscard]] Engine findEngine();

/// How a process ended and what it printed.
struct Output {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
    bool finished = false;
};

[[nodiscard]] Output runFile(
    const Engine &engine, const QString &script, const QStringList &arguments, int milliseconds);

} // namespace powershell

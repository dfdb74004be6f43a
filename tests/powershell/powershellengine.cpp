#include "powershellengine.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

Output run(const QString &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POWERSHELL_TELEMETRY_OPTOUT"_s, u"1"_s);
    environment.insert(u"POWERSHELL_UPDATECHECK"_s, u"Off"_s);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    Output output;
    output.finished = process.waitForFinished(milliseconds);
    if (!output.finished) {
        process.kill();
        process.waitForFinished();
    }
    output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    output.out = process.readAllStandardOutput();
    output.error = process.readAllStandardError();
    return output;
}

// An exit code of 0 proves nothing: any program can return it.
Engine prove(const QString &program)
{
    const QString token = QString::number(QRandomGenerator::system()->generate64(), 16);
    const Output output = run(program,
        {u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-Command"_s,
            u"'%1 ' + $PSVersionTable.PSVersion"_s.arg(token)},
        60000);
    const QString answer = QString::fromUtf8(output.out).trimmed();
    if (!answer.startsWith(token))
        return {{}, {}, u"%1 did not echo what it was asked to echo"_s.arg(program)};
    return {program, answer.mid(token.size()).trimmed(), {}};
}

} // namespace

bool Engine::runsOrganisation() const
{
    return found() && QVersionNumber::fromString(version) >= QVersionNumber(7, 4);
}

Engine findEngine()
{
    const QString named = qEnvironmentVariable("EXMEDIC_PWSH");
    if (!named.isEmpty())
        return prove(named);
    const QString modern = QStandardPaths::findExecutable(u"pwsh"_s);
    if (!modern.isEmpty()) {
        Engine engine = prove(modern);
        if (!engine.found() || engine.runsOrganisation())
            return engine;
    }
#ifdef Q_OS_WIN
    const QString shipped = QStandardPaths::findExecutable(u"powershell.exe"_s);
    if (!shipped.isEmpty())
        return prove(shipped);
#endif
    return {{}, {}, u"no PowerShell 7.4 or newer: set EXMEDIC_PWSH or put pwsh on PATH"_s};
}

Output runFile(const Engine &engine, const QString &script, const QStringList &arguments, int milliseconds)
{
    return run(engine.program,
        QStringList{u"-NoLogo"_s, u"-NoProfile"_s, u"-ExecutionPolicy"_s, u"Bypass"_s, u"-File"_s, script}
            + arguments,
        milliseconds);
}

} // namespace powershell

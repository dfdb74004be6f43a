#include "standinprocess.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonObject readObject(const QString &path)
{
    return QJsonDocument::fromJson(support::readAll(path)).object();
}

QByteArray configuration()
{
    return "@{ SchemaVersion = '2.0.0.0'; GUID = '00000000-0000-0000-0000-000000000001'; SessionType = "
           "'Default'\n"
           "LanguageMode = 'FullLanguage'; ScriptsToProcess = @('"
        + support::sourceFile(u"tests/powershell/organisation/process.ps1"_s).toUtf8().replace('\'', "''")
        + "') }\n";
}

void readEnd(ProcessResult &result, const QJsonObject &end)
{
    result.after = end[u"state"].toObject();
    result.after.remove(u"session"_s);
    const QJsonArray journal = end[u"journal"].toArray();
    for (const QJsonValue &call : journal) {
        if (call[u"changed"].toBool())
            result.changes.append(call[u"command"].toString() + u' ' + call[u"server"].toString());
    }
    const QJsonArray unplanned = end[u"unplanned"].toArray();
    for (const QJsonValue &one : unplanned)
        result.unplanned.append(one.toString());
}

} // namespace

QByteArray ProcessResult::story() const
{
    return u"exit %1, last line \"%2\"\n%3\n%4\nchanges: %5\n%6"_s
        .arg(QString::number(exitCode), lastLine, shown, errors, changes.join(u", "_s), problem)
        .toUtf8();
}

QString ProcessRuns::prepare(const Engine &engine)
{
    m_engine = engine;
    const auto source = [](const char *name) {
        return support::sourceFile(u"tests/powershell/organisation/"_s + QLatin1StringView(name));
    };
    const QString compile = m_folder.filePath(u"compile.ps1"_s);
    if (!write(compile,
            "param($Console, $Drive, $Library) Add-Type -Path $Console, $Drive -OutputAssembly $Library\n")
        || !write(m_folder.filePath(u"lab.pssc"_s), configuration()))
        return u"The folder of the test cannot be written."_s;
    const Output output = runFile(
        engine, compile, {source("console.cs"), source("drive.cs"), m_folder.filePath(u"lab.dll"_s)}, 120000);
    if (!QFile::exists(m_folder.filePath(u"lab.dll"_s)))
        return QString::fromUtf8(output.out + output.error);
    return {};
}

int ProcessRuns::add(const QJsonObject &state, const QList<ProcessStep> &steps)
{
    m_chains.append({state, steps, {}});
    return int(m_chains.size()) - 1;
}

void ProcessRuns::run()
{
    std::atomic<qsizetype> next = 0;
    Chain *const chains = m_chains.data();
    const qsizetype count = m_chains.size();
    std::vector<std::jthread> workers;
    for (int i = 0; i < 2; ++i) {
        workers.emplace_back([this, &next, chains, count] {
            for (qsizetype chain = next++; chain < count; chain = next++)
                runChain(chains[chain]);
        });
    }
}

void ProcessRuns::runChain(Chain &chain) const
{
    QJsonObject state = chain.state;
    int made = 0;
    // One folder for the drives of all steps: scripts note full paths.
    const QTemporaryDir folder;
    for (const ProcessStep &step : std::as_const(chain.steps)) {
        chain.results.append(runStep(folder.path(), state, step, made));
        state = chain.results.constLast().after;
        // The next step is a session of its own.
        state[u"session"] = chain.state[u"session"];
    }
}

ProcessResult ProcessRuns::runStep(
    const QString &path, const QJsonObject &state, const ProcessStep &step, int &made) const
{
    ProcessResult result;
    const QDir folder(path);
    QDir(folder.filePath(u"servers"_s)).removeRecursively();
    for (const char *file : {"initial.json", "result.json", "lab.dll"})
        QFile::remove(folder.filePath(QLatin1StringView(file)));
    QJsonObject input = state;
    input[u"session"] = merged(state[u"session"].toObject(), step.session);
    input[u"failAt"] = step.faults;
    input[u"made"] = made;
    const bool ready = write(folder.filePath(u"state.json"_s), QJsonDocument(input).toJson())
        && QFile::copy(m_folder.filePath(u"lab.dll"_s), folder.filePath(u"lab.dll"_s));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POWERSHELL_TELEMETRY_OPTOUT"_s, u"1"_s);
    environment.insert(u"POWERSHELL_UPDATECHECK"_s, u"Off"_s);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"EXMEDIC_LAB"_s, folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    QStringList arguments{u"-NoLogo"_s, u"-NoProfile"_s};
    if (step.nonInteractive)
        arguments.append(u"-NonInteractive"_s);
    arguments << u"-ConfigurationFile"_s << m_folder.filePath(u"lab.pssc"_s) << u"-File"_s << step.script;
    process.start(m_engine.program, arguments + step.arguments);
    for (const QString &line : step.typed)
        process.write(line.toUtf8() + '\n');
    process.closeWriteChannel();
    const bool finished = ready && process.waitForFinished(120000);
    if (!finished)
        process.kill();
    process.waitForFinished();
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.shown = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r');
    result.errors = QString::fromUtf8(process.readAllStandardError());
    result.lastLine = result.shown.trimmed().section(u'\n', -1);
    result.before = readObject(folder.filePath(u"initial.json"_s));
    result.before.remove(u"session"_s);
    const QJsonObject end = readObject(folder.filePath(u"result.json"_s));
    if (!finished || end.isEmpty())
        result.problem = u"The process did not end, or did not say what it left behind."_s;
    made = end[u"made"].toInt(made);
    readEnd(result, end);
    return result;
}

} // namespace powershell

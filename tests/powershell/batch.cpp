#include "batch.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : array) {
        if (one.isString())
            list.append(one.toString());
    }
    return list;
}

StepResult readStep(const QJsonObject &object)
{
    StepResult step;
    step.exitCode = object[u"exitCode"].toInt(-1);
    step.resultLine = object[u"result"].toString();
    step.shown = object[u"shown"].toString();
    step.errors = object[u"errors"].toString();
    step.thrown = object[u"thrown"].toString();
    step.timedOut = object[u"timedOut"].toBool();
    step.unusedAnswers = object[u"unusedAnswers"].toInt();
    step.journal = object[u"journal"].toArray();
    step.unplanned = strings(object[u"unplanned"]);
    step.health = object[u"health"].toObject();
    step.state = object[u"state"].toObject();
    const QJsonArray prompts = object[u"prompts"].toArray();
    for (const QJsonValue &prompt : prompts) {
        step.prompts.append({prompt[u"kind"].toString(), prompt[u"message"].toString(),
            prompt[u"default"].toString(), prompt[u"answer"].toString(), prompt[u"answer"].isString()});
    }
    return step;
}

RunResult readRun(const QJsonObject &object)
{
    RunResult run{
        object[u"error"].toString(), object[u"initial"].toObject(), {}, object[u"initialHealth"].toObject()};
    const QJsonArray steps = object[u"steps"].toArray();
    for (const QJsonValue &step : steps)
        run.steps.append(readStep(step.toObject()));
    return run;
}

struct Worker {
    QTemporaryDir folder;
    QProcess process;
    QList<int> runs;
};

void start(
    Worker &worker, const Engine &engine, const Circumstances &circumstances, const QList<QJsonObject> &runs)
{
    QJsonArray list;
    for (int run : std::as_const(worker.runs))
        list.append(runs[run]);
    QFile batch(worker.folder.filePath(u"batch.json"_s));
    if (batch.open(QIODevice::WriteOnly))
        batch.write(QJsonDocument(QJsonObject{{u"runs"_s, list}}).toJson(QJsonDocument::Compact));
    batch.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POWERSHELL_TELEMETRY_OPTOUT"_s, u"1"_s);
    environment.insert(u"POWERSHELL_UPDATECHECK"_s, u"Off"_s);
    environment.insert(u"PSModuleAnalysisCachePath"_s, worker.folder.filePath(u"modules.cache"_s));
    if (!circumstances.timeZone.isEmpty())
        environment.insert(u"TZ"_s, circumstances.timeZone);
    worker.process.setProcessEnvironment(environment);
    worker.process.setStandardInputFile(QProcess::nullDevice());
    worker.process.setProcessChannelMode(QProcess::MergedChannels);
    worker.process.start(engine.program,
        QStringList{u"-NoLogo"_s, u"-NoProfile"_s, u"-ExecutionPolicy"_s, u"Bypass"_s}
            + circumstances.arguments
            + QStringList{u"-File"_s, support::sourceFile(u"tests/powershell/organisation/run.ps1"_s),
                u"-Batch"_s, worker.folder.filePath(u"batch.json"_s), u"-Result"_s,
                worker.folder.filePath(u"result.json"_s)});
}

} // namespace

int Batch::add(const QJsonObject &state, const QList<Step> &steps)
{
    QJsonArray list;
    for (const Step &step : steps) {
        QJsonArray rules;
        for (const Rule &rule : step.rules)
            rules.append(QJsonObject{{u"match"_s, rule.match}, {u"answer"_s, rule.answer}});
        list.append(QJsonObject{{u"script"_s, step.script}, {u"parameters"_s, step.parameters},
            {u"answers"_s, QJsonArray::fromStringList(step.answers)}, {u"rules"_s, rules},
            {u"session"_s, step.session}, {u"before"_s, step.before}, {u"timeout"_s, step.seconds},
            {u"typed"_s, step.typed}});
    }
    m_runs.append(QJsonObject{{u"state"_s, state}, {u"steps"_s, list}});
    return int(m_runs.size()) - 1;
}

QString Batch::run(const Engine &engine, const Circumstances &circumstances)
{
    std::vector<std::unique_ptr<Worker>> workers;
    const int count = int(qMin(qsizetype(2), m_runs.size()));
    for (int i = 0; i < count; ++i)
        workers.push_back(std::make_unique<Worker>());
    for (int run = 0; run < m_runs.size(); ++run)
        workers[size_t(run % count)]->runs.append(run);
    for (auto &worker : workers)
        start(*worker, engine, circumstances, m_runs);
    m_results.resize(m_runs.size());
    for (auto &worker : workers) {
        if (!worker->process.waitForFinished(circumstances.minutes * 60 * 1000))
            return u"The stand-in organisation did not finish in %1 minutes."_s.arg(circumstances.minutes);
        const QByteArray printed = worker->process.readAll();
        const QByteArray text = support::readAll(worker->folder.filePath(u"result.json"_s));
        const QJsonArray results = QJsonDocument::fromJson(text).object()[u"runs"].toArray();
        if (results.size() != worker->runs.size())
            return u"The stand-in organisation failed: "_s + QString::fromUtf8(printed);
        for (int i = 0; i < results.size(); ++i)
            m_results[worker->runs[i]] = readRun(results[i].toObject());
    }
    return {};
}

} // namespace powershell

#include "app/cli/labcommand.h"

#include "app/cli/report.h"
#include "wizard/knowledge/symptom.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

QJsonObject describe(const LabServer &server)
{
    QJsonObject object{{u"name"_s, server.name}, {u"host"_s, server.host}};
    for (const auto &[key, port] : {std::pair(u"https"_s, server.https),
             std::pair(u"backend"_s, server.backend), std::pair(u"http"_s, server.http)}) {
        if (port != 0)
            object.insert(key, port);
    }
    return object;
}

} // namespace

void LabCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_s, tr("list or run."));
    parser.addOptions({
        {u"format"_s, tr("For list: text or json."), u"format"_s, u"text"_s},
        {u"scenario"_s, tr("For run: the scenario."), u"id"_s},
        {u"seconds"_s, tr("For run: stop after this time; without it, when the program is stopped."), u"n"_s},
    });
}

Result<void> LabCommand::take(const QCommandLineParser &parser)
{
    const QStringList actions = parser.positionalArguments();
    if (actions.size() != 1 || (actions.first() != u"list"_s && actions.first() != u"run"_s))
        return std::unexpected(Error{tr("Write lab list or lab run --scenario ID."), {}});
    m_run = actions.first() == u"run"_s;

    const auto format = readFormat(parser.value(u"format"_s), {Format::Text, Format::Json});
    if (!format)
        return std::unexpected(format.error());
    m_json = *format == Format::Json;

    m_scenario = parser.value(u"scenario"_s);
    if (m_run && m_scenario.isEmpty())
        return std::unexpected(Error{tr("Name the scenario with --scenario; lab list shows them."), {}});
    if (parser.isSet(u"seconds"_s)) {
        bool ok = false;
        m_seconds = parser.value(u"seconds"_s).toInt(&ok);
        if (!ok || m_seconds < 1 || m_seconds > 86400)
            return std::unexpected(
                Error{tr("“%1” is not a number of seconds from 1 to 86400.").arg(parser.value(u"seconds"_s)),
                    u"--seconds"_s});
    }
    return {};
}

void LabCommand::start()
{
    m_run ? run() : list();
}

void LabCommand::list()
{
    QJsonArray all;
    for (const ScenarioSummary &one : Lab::scenarios()) {
        QJsonArray symptoms;
        for (const Symptom symptom : one.symptoms)
            symptoms.append(QString(entry(symptom).id));
        all.append(QJsonObject{{u"id"_s, one.id}, {u"title"_s, one.title},
            {u"cause"_s, one.cause.isEmpty() ? QJsonValue(QJsonValue::Null) : one.cause},
            {u"symptoms"_s, symptoms}});
        if (!m_json)
            printLine(u"%1  %2"_s.arg(one.id.leftJustified(34), one.title));
    }
    if (m_json)
        printJson(QJsonDocument(all));
    Q_EMIT done(Answered);
}

void LabCommand::run()
{
    // The folder with the keys goes with the lab, however it ends.
    m_stop = std::make_unique<StopSignal>();
    connect(m_stop.get(), &StopSignal::raised, this, &Command::done);
    auto lab = Lab::start(m_scenario);
    if (!lab) {
        complain(lab.error().text());
        Q_EMIT done(WrongInput);
        return;
    }
    m_lab = *std::move(lab);
    QJsonArray servers;
    for (const LabServer &server : m_lab->servers())
        servers.append(describe(server));
    const QJsonObject line{{u"scenario"_s, m_scenario}, {u"ca"_s, m_lab->caFile()}, {u"servers"_s, servers}};
    printJson(QJsonDocument(line), true);
    if (!isOutputWhole()) { // nobody will ever learn the ports
        Q_EMIT done(InternalError);
        return;
    }
    if (m_seconds > 0)
        QTimer::singleShot(std::chrono::seconds(m_seconds), this, [this] { Q_EMIT done(Answered); });
}

} // namespace app

#include "app/cli/diagnosecommand.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/io/filename.h"
#include "wizard/io/filereader.h"
#include "wizard/io/standardinput.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/question.h"

#include <QCommandLineParser>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

Result<Case::Answer> parseAnswer(const QString &text)
{
    static const QMap<QString, Truth> truths{
        {u"yes"_s, Truth::Yes}, {u"no"_s, Truth::No}, {u"unknown"_s, Truth::Unknown}};
    const QString id = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    const QByteArray latin = id.toLatin1();
    const auto fact = factById(QLatin1StringView(latin));
    const auto refused = [&](const QString &why) {
        return std::unexpected(Error{why, u"--answer "_s + text});
    };
    if (!fact)
        return refused(
            DiagnoseCommand::tr("“%1” is not a fact. The report names those that it asks for.").arg(id));
    if (!questionOf(*fact))
        return refused(DiagnoseCommand::tr("“%1” is nothing that a person answers. Give what the command "
                                           "prints with --text, or the file with --evidence.")
                           .arg(id));
    if (!truths.contains(value))
        return refused(
            DiagnoseCommand::tr("“%1” is not an answer. Use one of: yes, no, unknown.").arg(value));
    return Case::Answer{*fact, truths.value(value)};
}

} // namespace

DiagnoseCommand::DiagnoseCommand()
    : m_investigation(m_surroundings)
{
    connect(&m_investigation.runner(), &ProbeRunner::finished, this, &DiagnoseCommand::report);
}

void DiagnoseCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"target"_s, tr("Server to probe. May be given several times."), u"HOST[:HTTPS[:BACKEND]]"_s},
        {u"ca"_s, tr("Certificates to trust besides those of the system, PEM."), u"file"_s},
        {u"evidence"_s, tr("Export, pack, web.config or text to read. May be given several times."),
            u"file"_s},
        {u"text"_s, tr("Text as people paste it; - reads standard input. May be given several times."),
            u"file"_s},
        {u"symptom"_s, tr("What people see; exmedic-cli symptoms lists them. May be given several times."),
            u"id"_s},
        {u"answer"_s, tr("Answer to a question that the report asks next. May be given several times."),
            u"fact=yes|no|unknown"_s},
        {u"now"_s, tr("Judge as if it were this instant."), u"ISO8601"_s},
        {u"save"_s, tr("File to save the case to, .exmedic; --evidence reads it again."), u"file"_s},
        {u"redact"_s, tr("With --save: leave out the names of servers, people and domains, and addresses.")},
        {u"aliases"_s,
            tr("With --redact: file to save the list of names and their aliases to. It is for you alone."),
            u"file"_s},
        {u"format"_s,
            tr("text, json or md. In json each finding names its servers and accounts and the facts for and "
               "against it."),
            u"format"_s, u"text"_s},
    });
}

Result<void> DiagnoseCommand::take(const QCommandLineParser &parser)
{
    const auto format = readFormat(parser.value(u"format"_s), {Format::Text, Format::Json, Format::Markdown});
    if (!format)
        return std::unexpected(format.error());
    m_format = *format;

    for (const auto read : {&DiagnoseCommand::takeSymptoms, &DiagnoseCommand::takeAnswers}) {
        if (const auto taken = (this->*read)(parser); !taken)
            return std::unexpected(taken.error());
    }
    for (const QString &text : parser.values(u"target"_s)) {
        const auto target = parseTarget(text);
        if (!target)
            return std::unexpected(target.error());
        m_targets << *target;
    }
    if (parser.isSet(u"now"_s)) {
        m_now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
        if (!m_now.isValid())
            return std::unexpected(Error{
                tr("“%1” is not an instant. Write it like 2026-11-21T12:00:00Z.").arg(parser.value(u"now"_s)),
                u"--now"_s});
    }
    if (parser.isSet(u"ca"_s)) {
        if (const auto trusted = m_surroundings.trust(parser.value(u"ca"_s)); !trusted)
            return std::unexpected(trusted.error());
    }
    if (const auto saving = takeSaving(parser); !saving)
        return std::unexpected(saving.error());
    m_evidence = parser.values(u"evidence"_s);
    m_texts = parser.values(u"text"_s);
    if (m_targets.isEmpty() && m_evidence.isEmpty() && m_texts.isEmpty() && !parser.isSet(u"symptom"_s)
        && !parser.isSet(u"answer"_s))
        return std::unexpected(
            Error{tr("Nothing to judge. Give --target, --evidence, --text, --symptom or --answer."), {}});
    if (m_texts.count(u"-"_s) > 1)
        return std::unexpected(Error{tr("Standard input can be read once only."), u"--text -"_s});
    if (m_texts.contains(u"-"_s))
        m_input = readStandardInput(evidenceFileLimit);
    return {};
}

Result<void> DiagnoseCommand::takeSaving(const QCommandLineParser &parser)
{
    m_saving = {parser.value(u"save"_s), parser.value(u"aliases"_s), parser.isSet(u"redact"_s)};
    if (parser.isSet(u"redact"_s) && m_saving.path.isEmpty())
        return std::unexpected(Error{tr("Name the file as well: --save FILE."), u"--redact"_s});
    if (parser.isSet(u"aliases"_s) && (m_saving.aliasesPath.isEmpty() || !m_saving.withoutNames))
        return std::unexpected(Error{
            tr("There are aliases with --redact only: --save FILE --redact --aliases MAP."), u"--aliases"_s});
    if (parser.isSet(u"save"_s) && m_saving.path.isEmpty())
        return std::unexpected(Error{tr("Name a file, for example case.exmedic."), u"--save"_s});
    if (!m_saving.path.isEmpty() && m_saving.path == m_saving.aliasesPath)
        return std::unexpected(
            Error{tr("The case and its aliases need two files."), u"--aliases "_s + m_saving.aliasesPath});
    return {};
}

Result<void> DiagnoseCommand::takeSymptoms(const QCommandLineParser &parser)
{
    QList<Symptom> symptoms;
    for (const QString &id : parser.values(u"symptom"_s)) {
        const QByteArray latin = id.toLatin1();
        const auto symptom = symptomById(QLatin1StringView(latin));
        if (!symptom)
            return std::unexpected(Error{
                tr("“%1” is not a symptom. exmedic-cli symptoms lists those that are known.").arg(id), {}});
        symptoms << *symptom;
    }
    m_investigation.setSymptoms(symptoms);
    return {};
}

Result<void> DiagnoseCommand::takeAnswers(const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(u"answer"_s)) {
        const auto answer = parseAnswer(text);
        if (!answer)
            return std::unexpected(answer.error());
        m_investigation.answer(*answer);
    }
    return {};
}

void DiagnoseCommand::start()
{
    readEvidence();
    m_investigation.setClock(m_now);
    m_investigation.lookAt({.targets = m_targets});
    if (m_targets.isEmpty())
        report();
    else
        check();
}

void DiagnoseCommand::check()
{
    m_stop = std::make_unique<StopSignal>();
    connect(m_stop.get(), &StopSignal::raised, this, [this](int exitCode) {
        m_stopped = exitCode;
        m_investigation.runner().stop();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const ProbeRunner &runner = m_investigation.runner();
        complain(tr("%1 of %2 checks are done; Ctrl+C shows what was found so far.")
                     .arg(runner.doneCount())
                     .arg(runner.tasks().size()));
    });
    m_patience.start(std::chrono::seconds(10));
    m_investigation.startChecks();
}

void DiagnoseCommand::refuse(const Error &error)
{
    complain(error.text());
    m_unreadable = true;
}

/// One bad file does not cost the others.
void DiagnoseCommand::readEvidence()
{
    for (const QString &path : std::as_const(m_evidence)) {
        if (const auto added = m_investigation.addFile(path); !added)
            refuse(added.error());
    }
    for (const QString &path : std::as_const(m_texts)) {
        if (path == u"-"_s)
            addText(m_input, tr("standard input"));
        else
            addText(readFile(path), path);
    }
    for (const Case::File &file : m_investigation.given().files) {
        for (const QString &remark : file.import.remarks)
            complain(remark);
    }
}

void DiagnoseCommand::addText(const Result<QByteArray> &bytes, const QString &name)
{
    const auto text = bytes ? decodedText(*bytes, name) : std::unexpected(bytes.error());
    if (text)
        m_investigation.addText(*text, shownName(name));
    else
        refuse(text.error());
}

void DiagnoseCommand::report()
{
    m_patience.stop();
    m_stop.reset(); // from here on Ctrl+C ends the program
    const Report report{.diagnosis = m_investigation.diagnosis(),
        .coverage = m_investigation.coverage(),
        .checks = toldChecks(m_investigation.runner().tasks()),
        .recognised = recognisedIn(m_investigation.given()),
        .clock = m_investigation.conclusion().clock,
        .contradictions = contradictionsIn(m_investigation.conclusion().evidence),
        .unlisted = unlistedIn(m_investigation.conclusion().evidence),
        .notUnderstood = notUnderstoodIn(m_investigation.given())};
    if (m_format == Format::Json)
        printJson(reportAsJson(report));
    else
        print(reportAsText(report, m_format == Format::Markdown));
    if (const auto saved = saveCase(m_investigation.pack(), m_saving); !saved)
        refuse(saved.error());
    const int code = m_unreadable ? WrongInput : report.diagnosis.hasAnswer() ? Answered : NoAnswer;
    Q_EMIT done(m_stopped != 0 ? m_stopped : code);
}

} // namespace app

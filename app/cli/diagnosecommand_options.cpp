#include "app/cli/diagnosecommand.h"

#include "wizard/io/filereader.h"
#include "wizard/io/standardinput.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/question.h"

#include <QCommandLineParser>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace wizard;

// What the command line says of `diagnose`.

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

void DiagnoseCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"target"_s, tr("Server to probe. May be given several times."), u"HOST[:HTTPS[:BACKEND]]"_s},
        {u"ca"_s, tr("Certificates to trust besides those of the system, PEM."), u"file"_s},
        {u"evidence"_s,
            tr("File, folder or archive to read: reports, exports, logs, saved cases, texts. May be given "
               "several times."),
            u"path"_s},
        {u"from"_s, tr("Leave out rows of logs before this instant."), u"ISO8601"_s},
        {u"to"_s, tr("Leave out rows of logs after this instant."), u"ISO8601"_s},
        {u"password-stdin"_s,
            tr("Read the password of certificate files (.pfx, .p12) from the first line of standard input.")},
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

    for (const auto read : {&DiagnoseCommand::takeSymptoms, &DiagnoseCommand::takeAnswers,
             &DiagnoseCommand::takeTargets, &DiagnoseCommand::takeInstants, &DiagnoseCommand::takeSaving}) {
        if (const auto taken = (this->*read)(parser); !taken)
            return std::unexpected(taken.error());
    }
    m_evidence = parser.values(u"evidence"_s);
    m_texts = parser.values(u"text"_s);
    if (m_targets.isEmpty() && m_evidence.isEmpty() && m_texts.isEmpty() && !parser.isSet(u"symptom"_s)
        && !parser.isSet(u"answer"_s))
        return std::unexpected(
            Error{tr("Nothing to judge. Give --target, --evidence, --text, --symptom or --answer."), {}});
    if (m_texts.count(u"-"_s) > 1)
        return std::unexpected(Error{tr("Standard input can be read once only."), u"--text -"_s});
    if (parser.isSet(u"password-stdin"_s))
        return takePassword();
    if (m_texts.contains(u"-"_s))
        m_input = readStandardInput(evidenceFileLimit);
    return {};
}

Result<void> DiagnoseCommand::takeTargets(const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(u"target"_s)) {
        const auto target = parseTarget(text);
        if (!target)
            return std::unexpected(target.error());
        m_targets << *target;
    }
    if (parser.isSet(u"ca"_s))
        return m_surroundings.trust(parser.value(u"ca"_s));
    return {};
}

Result<void> DiagnoseCommand::takeInstants(const QCommandLineParser &parser)
{
    TimeWindow window;
    const std::pair<QString, QDateTime *> options[] = {
        {u"now"_s, &m_now}, {u"from"_s, &window.from}, {u"to"_s, &window.to}};
    for (const auto &[option, instant] : options) {
        if (!parser.isSet(option))
            continue;
        *instant = QDateTime::fromString(parser.value(option), Qt::ISODateWithMs);
        if (!instant->isValid())
            return std::unexpected(Error{
                tr("“%1” is not an instant. Write it like 2026-11-21T12:00:00Z.").arg(parser.value(option)),
                u"--"_s + option});
    }
    m_investigation.handingOver().setWindow(window);
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

Result<void> DiagnoseCommand::takePassword()
{
    if (m_texts.contains(u"-"_s))
        return std::unexpected(
            Error{tr("Standard input gives the password or a text, not both."), u"--password-stdin"_s});
    auto input = readStandardInputLine(4096);
    if (!input)
        return std::unexpected(input.error());
    if (input->isEmpty())
        return std::unexpected(Error{tr("There is no password on standard input."), u"--password-stdin"_s});
    m_surroundings.offerPassword({}, QString::fromUtf8(*input));
    input->fill('\0');
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

} // namespace app

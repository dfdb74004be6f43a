#include "app/cli/scriptcommand.h"

#include "app/cli/report.h"
#include "wizard/io/filereader.h"
#include "wizard/io/savefile.h"
#include "wizard/knowledge/catalog.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {

ScriptCommand::ScriptCommand()
    : m_investigation(m_surroundings)
{
    HandingOver &files = m_investigation.handingOver();
    connect(&files, &HandingOver::refused, this, [this, &files](const QString &, const Error &error) {
        m_unreadable = m_unreadable.value_or(error);
        files.stop();
    });
    connect(&files, &HandingOver::finished, this, &ScriptCommand::finish);
}

void ScriptCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"cause"_s, tr("The cause to repair; exmedic-cli causes lists them."), u"id"_s},
        {u"evidence"_s, tr("Evidence that the script names in its header."), u"file"_s},
        {u"set"_s, tr("A choice; exmedic-cli causes --format json lists the names."), u"NAME=VALUE"_s},
        {u"unattended"_s, tr("Let the script run without questions where the repair allows it.")},
        {u"out"_s, tr("Folder for the scripts; it is made where it is missing."), u"dir"_s},
    });
}

Result<void> ScriptCommand::take(const QCommandLineParser &parser)
{
    const QByteArray id = parser.value(u"cause"_s).toLatin1();
    if (id.isEmpty())
        return std::unexpected(Error{tr("Name the cause with --cause."), {}});
    if (!causeById(QLatin1StringView(id)))
        return std::unexpected(Error{tr("“%1” is not a cause. exmedic-cli causes lists those that are known.")
                                         .arg(QString::fromLatin1(id)),
            {}});
    m_remedy = remedyById(QLatin1StringView(id));
    if (!m_remedy)
        return std::unexpected(
            Error{tr("There is no repair for “%1” yet.").arg(QString::fromLatin1(id)), {}});
    m_folder = parser.value(u"out"_s);
    if (m_folder.isEmpty())
        return std::unexpected(Error{tr("Name a folder for the scripts with --out."), {}});
    for (const QString &assignment : parser.values(u"set"_s)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return std::unexpected(Error{tr("“%1” is not NAME=VALUE.").arg(assignment), u"--set"_s});
        m_decisions.values.insert(assignment.left(equals), assignment.mid(equals + 1));
    }
    m_decisions.unattended = parser.isSet(u"unattended"_s);
    m_evidence = parser.values(u"evidence"_s);
    return {};
}

Result<Plan> ScriptCommand::makePlan() const
{
    if (m_unreadable)
        return std::unexpected(*m_unreadable);
    const Finding *finding = findingOf(m_remedy->id, m_investigation.diagnosis());
    if (finding && finding->verdict == Verdict::RuledOut)
        complain(tr("The evidence speaks against this cause. The script checks again before it changes "
                    "anything."));
    return planFor(
        *m_remedy, m_decisions, m_investigation.given(), m_investigation.conclusion(), m_surroundings.now());
}

Result<void> ScriptCommand::write(const Plan &plan) const
{
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    const QDir folder(m_folder);
    const auto save = [&](const QString &name, const QByteArray &bytes) -> Result<void> {
        const QString path = folder.filePath(name);
        if (isTaken(path))
            complain(tr("%1 was there already and is replaced.").arg(path));
        if (const auto saved = wizard::saveFile(path, bytes); !saved)
            return saved;
        printLine(path);
        return {};
    };
    for (const Script &script : plan.scripts) {
        if (const auto saved = save(script.fileName, script.bytes); !saved)
            return saved;
    }
    return save(plan.notesFileName, plan.notes.toUtf8());
}

void ScriptCommand::start()
{
    if (m_evidence.isEmpty())
        finish();
    else
        m_investigation.addFiles(m_evidence);
}

void ScriptCommand::finish()
{
    const auto plan = makePlan();
    for (const QString &name : plan ? plan->ignored : QStringList())
        complain(tr("%1 is ignored: it means nothing to the repair of %2.").arg(name, m_remedy->id));
    const Result<void> written = plan ? write(*plan) : std::unexpected(plan.error());
    if (!written)
        complain(written.error().text());
    Q_EMIT done(written ? Answered : WrongInput);
}

} // namespace app

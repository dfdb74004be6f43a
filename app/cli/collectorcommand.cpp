#include "app/cli/collectorcommand.h"

#include "wizard/io/collectorscript.h"
#include "wizard/io/savefile.h"
#include "wizard/io/standardinput.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

/// Names of files that every system takes.
QString fileName(QString name)
{
    return name.replace(QRegularExpression(u"[^A-Za-z0-9.-]"_s), u"_"_s) + u".json"_s;
}

} // namespace

void CollectorCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Without --run: writes the read-only script that collects evidence on an Exchange server.\n"
           "With --run: runs it here, or on the servers named, and writes one file a server.\n"
           "The script itself has a switch -Redact."));
    parser.addOptions({
        {u"out"_s, tr("The script's file; with --run the folder for what was collected."), u"path"_s},
        {u"run"_s, tr("Run the collector.")},
        {u"server"_s,
            tr("A server to run it on through PowerShell remoting; may be given again. Without one it "
               "runs on this computer."),
            u"[user@]host[:port]"_s},
        {u"ssh"_s, tr("Reach the servers over SSH instead of WinRM; needs PowerShell 7.4.")},
        {u"key"_s, tr("Private key for SSH. Without it ssh decides; it never asks."), u"file"_s},
        {u"user"_s, tr("Account for WinRM. Its password comes from the keyring."), u"name"_s},
        {u"password-stdin"_s, tr("Read the password of --user from the first line of standard input.")},
        {u"remember"_s, tr("Keep that password in the keyring.")},
        {u"redact"_s,
            tr("Replace names and addresses by aliases before anything is written. What stands for what is "
               "kept in aliases.map.json beside the files; do not send that one.")},
        {u"throttle"_s, tr("Most servers at once; 4 without it."), u"n"_s, u"4"_s},
        {u"limit"_s, tr("Most seconds for one server; 900 without it."), u"seconds"_s, u"900"_s},
    });
}

Result<void> CollectorCommand::take(const QCommandLineParser &parser)
{
    m_out = parser.value(u"out"_s);
    m_run = parser.isSet(u"run"_s);
    if (m_out.isEmpty())
        return std::unexpected(Error{m_run ? tr("Name a folder for what is collected with --out.")
                                           : tr("Name a file for the script with --out."),
            {}});
    if (m_run)
        return takeRun(parser);
    for (const QString &name :
        {u"server"_s, u"ssh"_s, u"user"_s, u"key"_s, u"password-stdin"_s, u"redact"_s}) {
        if (parser.isSet(name))
            return std::unexpected(Error{tr("--%1 needs --run.").arg(name), {}});
    }
    return {};
}

Result<void> CollectorCommand::takeRun(const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(u"server"_s)) {
        const auto target = parseCollectorTarget(text);
        if (!target)
            return std::unexpected(target.error());
        m_targets.append(*target);
    }
    if (m_targets.isEmpty())
        m_targets.append(CollectorTarget{});
    bool countIsNumber = false;
    bool limitIsNumber = false;
    m_options.throttle = parser.value(u"throttle"_s).toInt(&countIsNumber);
    m_options.limit = std::chrono::seconds(parser.value(u"limit"_s).toInt(&limitIsNumber));
    if (!countIsNumber || m_options.throttle < 1 || m_options.throttle > 64)
        return std::unexpected(
            Error{tr("“%1” is no number from 1 to 64.").arg(parser.value(u"throttle"_s)), u"--throttle"_s});
    if (!limitIsNumber || m_options.limit.count() < 1000 || m_options.limit > std::chrono::hours(24))
        return std::unexpected(Error{
            tr("“%1” is no number of seconds from 1 to 86400.").arg(parser.value(u"limit"_s)), u"--limit"_s});
    m_options.user = parser.value(u"user"_s);
    m_options.keyFile = parser.value(u"key"_s);
    m_remember = parser.isSet(u"remember"_s);
    m_redact = parser.isSet(u"redact"_s);
    if (parser.isSet(u"ssh"_s)) {
        m_options.transport = CollectorOptions::Transport::Ssh;
        if (!m_options.user.isEmpty())
            return std::unexpected(
                Error{tr("SSH takes the account before the host: user@host."), u"--user"_s});
    }
    return takePassword(parser.isSet(u"password-stdin"_s));
}

Result<void> CollectorCommand::takePassword(bool fromInput)
{
    if (!fromInput)
        return {};
    if (m_options.user.isEmpty())
        return std::unexpected(Error{tr("--password-stdin needs --user."), {}});
    const auto input = readStandardInputLine(4096);
    if (!input)
        return std::unexpected(input.error());
    m_options.password = QString::fromUtf8(*input);
    if (m_options.password.isEmpty())
        return std::unexpected(Error{tr("There is no password on standard input."), u"--password-stdin"_s});
    return {};
}

void CollectorCommand::start()
{
    if (m_run)
        findEngine();
    else
        writeScript();
}

void CollectorCommand::writeScript()
{
    const auto script = collectorScript();
    const Result<void> saved = script ? saveFile(m_out, *script) : std::unexpected(script.error());
    if (!saved)
        return fail(saved.error());
    printLine(m_out);
    Q_EMIT done(Answered);
}

void CollectorCommand::findEngine()
{
    if (const auto made = makeFolder(m_out); !made)
        return fail(made.error());
    m_search = std::make_unique<PowerShellSearch>();
    connect(m_search.get(), &PowerShellSearch::finished, this, &CollectorCommand::run);
    const bool here =
        std::ranges::all_of(m_targets, [](const auto &target) { return target.host.isEmpty(); });
    m_search->setCandidates(powerShellCandidates(here ? EngineUse::ThisComputer : EngineUse::Remoting));
    m_search->setLimit(m_options.limit);
    m_search->start();
}

void CollectorCommand::run(const Result<PowerShellEngine> &engine)
{
    if (!engine)
        return fail(engine.error());
    if (m_options.user.isEmpty())
        return collect(*engine);
    if (m_options.password.isEmpty())
        return fetchPassword(*engine);
    if (!m_remember)
        return collect(*engine);
    m_secrets.write(
        m_options.user, m_options.password, Keep::Lasting, [this, found = *engine](const Result<void> &kept) {
            if (!kept)
                complain(kept.error().text());
            else if (!m_secrets.isLasting())
                complain(tr("There is no keyring here; the password was not kept."));
            collect(found);
        });
}

void CollectorCommand::fetchPassword(const PowerShellEngine &engine)
{
    m_secrets.read(m_options.user, [this, engine](const Result<std::optional<QString>> &secret) {
        if (!secret)
            return fail(secret.error());
        if (!*secret)
            return fail({tr("The keyring holds no password of %1. Give it with --password-stdin.")
                             .arg(m_options.user),
                {}});
        m_options.password = **secret;
        collect(engine);
    });
}

void CollectorCommand::collect(const PowerShellEngine &engine)
{
    if (m_redact) {
        m_redaction = std::make_unique<Redaction>(engine, QDir(m_out).filePath(u"aliases.map.json"_s));
        connect(m_redaction.get(), &Redaction::finished, this, &CollectorCommand::takeRedacted);
    }
    m_collecting = std::make_unique<CollectorRun>(engine);
    connect(m_collecting.get(), &CollectorRun::serverFinished, this, &CollectorCommand::report);
    connect(m_collecting.get(), &CollectorRun::finished, this, &CollectorCommand::redactNext);
    m_collecting->start(m_targets, m_options);
}

void CollectorCommand::report(int index)
{
    const Collected &server = m_collecting->servers()[std::size_t(index)];
    if (!server.report) {
        complain(server.report.error().text());
        return;
    }
    for (const QString &remark : server.import.remarks)
        complain(remark);
    if (m_redact)
        m_unredacted.append(*server.report);
    else
        save(server.target.host.isEmpty() ? u"this-computer"_s : server.target.name(), *server.report);
}

void CollectorCommand::redactNext()
{
    if (m_unredacted.isEmpty())
        finish();
    else
        m_redaction->start(m_unredacted.takeFirst());
}

void CollectorCommand::takeRedacted(const Result<Redacted> &redacted)
{
    if (redacted)
        save(redacted->server, redacted->report);
    else
        complain(redacted.error().text());
    redactNext();
}

void CollectorCommand::save(const QString &name, const QByteArray &report)
{
    // A server that was named twice does not cost what came first.
    QString path = QDir(m_out).filePath(fileName(name));
    for (int i = 2; m_written.contains(path); ++i)
        path = QDir(m_out).filePath(fileName(u"%1_%2"_s.arg(name, QString::number(i))));
    if (const auto saved = saveFile(path, report); !saved) {
        complain(saved.error().text());
        return;
    }
    m_written.append(path);
    printLine(path);
}

void CollectorCommand::finish()
{
    Q_EMIT done(m_written.isEmpty() ? NoAnswer : Answered);
}

void CollectorCommand::fail(const Error &error)
{
    complain(error.text());
    Q_EMIT done(WrongInput);
}

} // namespace app

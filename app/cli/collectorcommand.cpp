#include "app/cli/collectorcommand.h"

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/collectorprobe.h"
#include "wizard/io/collectorscript.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/savefile.h"
#include "wizard/io/standardinput.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {

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
    const bool ssh = parser.isSet(u"ssh"_s);
    m_how = {.way = ssh ? Collecting::Way::Ssh : Collecting::Way::WinRm,
        .account = parser.value(u"user"_s),
        .keyFile = parser.value(u"key"_s)};
    m_remember = parser.isSet(u"remember"_s);
    m_redact = parser.isSet(u"redact"_s);
    if (ssh && !m_how.account.isEmpty())
        return std::unexpected(Error{tr("SSH takes the account before the host: user@host."), u"--user"_s});
    if (const auto taken = takeServers(parser.values(u"server"_s)); !taken)
        return taken;
    if (const auto taken = takeLimits(parser); !taken)
        return taken;
    return takePassword(parser.isSet(u"password-stdin"_s));
}

Result<void> CollectorCommand::takeServers(const QStringList &typed)
{
    for (const QString &text : typed) {
        auto server = parseCollectedServer(text, m_how);
        if (!server)
            return std::unexpected(server.error());
        server->target.name = text.trimmed(); // two accounts on one host are two servers here
        m_servers.append(*std::move(server));
    }
    if (m_servers.isEmpty())
        m_servers.append({.target = {.host = u"localhost"_s}, .how = {}});
    return {};
}

Result<void> CollectorCommand::takeLimits(const QCommandLineParser &parser)
{
    bool isNumber = false;
    m_throttle = parser.value(u"throttle"_s).toInt(&isNumber);
    if (!isNumber || m_throttle < 1 || m_throttle > 64)
        return std::unexpected(
            Error{tr("“%1” is no number from 1 to 64.").arg(parser.value(u"throttle"_s)), u"--throttle"_s});
    m_limit = std::chrono::seconds(parser.value(u"limit"_s).toInt(&isNumber));
    if (!isNumber || m_limit.count() < 1 || m_limit > std::chrono::hours(24))
        return std::unexpected(Error{
            tr("“%1” is no number of seconds from 1 to 86400.").arg(parser.value(u"limit"_s)), u"--limit"_s});
    return {};
}

Result<void> CollectorCommand::takePassword(bool fromInput)
{
    if (!fromInput)
        return {};
    if (m_how.account.isEmpty())
        return std::unexpected(Error{tr("--password-stdin needs --user."), {}});
    const auto input = readStandardInputLine(4096);
    if (!input)
        return std::unexpected(input.error());
    m_password = QString::fromUtf8(*input);
    if (m_password.isEmpty())
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
    m_signal = std::make_unique<StopSignal>();
    connect(m_signal.get(), &StopSignal::raised, this, &CollectorCommand::stop);
    m_search = std::make_unique<PowerShellSearch>();
    connect(
        m_search.get(), &PowerShellSearch::finished, this, [this](const Result<PowerShellEngine> &engine) {
            if (engine)
                keepPassword(*engine);
            else
                fail(engine.error());
        });
    const bool here = m_servers.first().how.way == Collecting::Way::ThisComputer;
    m_search->setCandidates(powerShellCandidates(here ? EngineUse::ThisComputer : EngineUse::Remoting));
    m_search->setLimit(m_limit);
    m_search->start();
}

/// Where the probes look for it.
void CollectorCommand::keepPassword(const PowerShellEngine &engine)
{
    if (m_password.isEmpty())
        return collect(engine);
    m_secrets.write(m_how.account, m_password, m_remember ? Keep::Lasting : Keep::Session,
        [this, engine](const Result<void> &kept) {
            if (!kept)
                complain(kept.error().text());
            else if (m_remember && !m_secrets.isLasting())
                complain(tr("There is no keyring here; the password was not kept."));
            collect(engine);
        });
}

void CollectorCommand::collect(const PowerShellEngine &engine)
{
    m_files = std::make_unique<CollectedFiles>(m_out);
    connect(m_files.get(), &CollectedFiles::finished, this, &CollectorCommand::finish);
    if (m_redact)
        m_files->redactWith(engine);
    m_runner = std::make_unique<ProbeRunner>([this, engine](Check, const Target &target) {
        const auto server = std::ranges::find(m_servers, target, &CollectedServer::target);
        return std::make_unique<CollectorProbe>(*server, m_secrets, engine);
    });
    m_runner->setParallel(m_throttle);
    m_runner->setLimit(m_limit);
    connect(m_runner.get(), &ProbeRunner::taskChanged, this, [this](int index) {
        if (const ProbeTask &task = m_runner->tasks()[std::size_t(index)]; isDone(task.state))
            report(task);
    });
    connect(m_runner.get(), &ProbeRunner::finished, m_files.get(), [this] {
        if (m_stopped != 0)
            finish();
        else
            m_files->finish();
    });
    QList<Target> targets;
    for (const CollectedServer &server : std::as_const(m_servers))
        targets.append(server.target);
    m_runner->start({Check::Collector}, targets);
}

void CollectorCommand::report(const ProbeTask &task)
{
    const auto server = std::ranges::find(m_servers, task.target, &CollectedServer::target);
    const QString name = server->name();
    if (task.report.file.isEmpty()) {
        const QString why = task.state == ProbeState::TimedOut
            ? tr("It did not end within %1 seconds and was ended.").arg(m_limit.count())
            : task.state == ProbeState::Cancelled ? tr("It was stopped.")
                                                  : task.report.sentence;
        return complain(Error{why, name}.text());
    }
    if (const auto import = importEvidence(task.report.file, name, readCertificate)) {
        for (const QString &remark : import->remarks)
            complain(remark);
    }
    m_files->add(
        server->how.way == Collecting::Way::ThisComputer ? u"this-computer"_s : name, task.report.file);
}

void CollectorCommand::finish()
{
    Q_EMIT done(m_stopped != 0 ? m_stopped : m_files->isEmpty() ? NoAnswer : Answered);
}

/// Ends the processes too, wherever it stands; what was written stays.
void CollectorCommand::stop(int exitCode)
{
    m_stopped = exitCode;
    if (m_runner && m_runner->isRunning())
        return m_runner->stop();
    Q_EMIT done(exitCode);
}

void CollectorCommand::fail(const Error &error)
{
    complain(error.text());
    Q_EMIT done(WrongInput);
}

} // namespace app

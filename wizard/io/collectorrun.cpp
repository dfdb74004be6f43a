#include "wizard/io/collectorrun.h"

#include "wizard/investigation/collecting.h"
#include "wizard/io/collectorscript.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/powershellprocess.h"
#include "wizard/target.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Collecting)
};

/// A report has some hundred kilobytes.
constexpr qint64 largestOutput = 32LL * 1024 * 1024;

QByteArray runnerScript()
{
    QFile file(u":/collector/run/run.ps1"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString CollectorTarget::name() const
{
    if (host.isEmpty())
        return Tr::tr("this computer");
    return port == 0 ? host : u"%1:%2"_s.arg(host, QString::number(port));
}

Result<CollectorTarget> parseCollectorTarget(const QString &text)
{
    CollectorTarget target;
    QString rest = text.trimmed();
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const auto user = parseAccount(rest.left(at), Collecting::Way::Ssh);
        if (!user || user->isEmpty())
            return std::unexpected(
                Error{user ? Tr::tr("There is no account before the @.") : user.error().message, text});
        target.user = *user;
        rest = rest.mid(at + 1);
    }
    const auto parsed = parseTarget(rest);
    if (!parsed)
        return std::unexpected(parsed.error());
    target.host = parsed->host;
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool hasPort = colon >= 0 && (rest.count(u':') == 1 || rest.at(colon - 1) == u']');
    if (rest.count(u':') > 1 && !rest.startsWith(u'['))
        return std::unexpected(Error{Tr::tr("Only one port can be given: HOST:PORT."), text});
    if (hasPort)
        target.port = parsed->https;
    return target;
}

CollectorRun::CollectorRun(PowerShellEngine engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
}

CollectorRun::~CollectorRun() = default;

void CollectorRun::start(const QList<CollectorTarget> &targets, const CollectorOptions &options)
{
    m_processes.clear();
    m_servers.clear();
    m_options = options;
    m_running = true;
    m_collector = collectorScript().value_or(QByteArray());
    m_runner = runnerScript();
    for (const CollectorTarget &target : targets)
        m_servers.push_back({.target = target, .import = {}});
    m_processes.resize(m_servers.size());
    QMetaObject::invokeMethod(this, &CollectorRun::advance, Qt::QueuedConnection);
}

void CollectorRun::stop()
{
    if (!m_running)
        return;
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        if (!m_servers[i].done)
            take(i, std::unexpected(Error{Tr::tr("It was stopped."), m_servers[i].target.name()}));
    }
    advance();
}

void CollectorRun::advance()
{
    if (!m_running)
        return;
    const auto busy = [this](std::size_t i) { return m_processes[i] && !m_servers[i].done; };
    int running = 0;
    for (std::size_t i = 0; i < m_servers.size(); ++i)
        running += busy(i) ? 1 : 0;
    for (std::size_t i = 0; i < m_servers.size() && running < std::max(1, m_options.throttle); ++i) {
        if (m_processes[i] || m_servers[i].done)
            continue;
        launch(i);
        running += busy(i) ? 1 : 0;
    }
    if (std::ranges::all_of(m_servers, &Collected::done)) {
        m_running = false;
        m_processes.clear();
        Q_EMIT finished();
    }
}

void CollectorRun::launch(std::size_t index)
{
    const CollectorTarget &target = m_servers[index].target;
    const bool ssh = m_options.transport == CollectorOptions::Transport::Ssh;
    if (ssh && !target.host.isEmpty() && !m_engine.supportsSsh()) {
        take(index,
            std::unexpected(Error{
                Tr::tr("PowerShell %1 cannot use SSH; 7.4 or newer can.").arg(m_engine.version.toString()),
                target.name()}));
        return;
    }
    QJsonObject data{{u"script"_s, QString::fromLatin1(m_collector)},
        {u"transport"_s, target.host.isEmpty() ? u"local"_s : (ssh ? u"ssh"_s : u"winrm"_s)},
        {u"host"_s, target.host}, {u"port"_s, target.port}, {u"partSeconds"_s, m_options.partSeconds},
        {u"user"_s, ssh ? target.user : m_options.user}, {u"keyFile"_s, m_options.keyFile},
        {u"sshOptions"_s, m_options.sshOptions}};
    if (!ssh && !m_options.user.isEmpty())
        data[u"password"_s] = m_options.password;
    auto process = std::make_unique<PowerShellProcess>(m_engine.program);
    process->setLimit(m_options.limit);
    process->setOutputLimit(largestOutput);
    connect(
        process.get(), &PowerShellProcess::finished, this,
        [this, index, sender = process.get()](const Result<QByteArray> &answer) {
            if (index >= m_processes.size() || m_processes[index].get() != sender || m_servers[index].done)
                return;
            take(index, answer);
            advance();
        },
        Qt::QueuedConnection);
    m_processes[index] = std::move(process);
    Q_EMIT serverStarted(int(index));
    m_processes[index]->start(m_runner, data);
}

void CollectorRun::take(std::size_t index, const Result<QByteArray> &answer)
{
    Collected &server = m_servers[index];
    server.done = true;
    server.report = answer;
    if (!answer) {
        server.report = std::unexpected(Error{answer.error().message, server.target.name()});
    } else {
        auto import = importEvidence(*answer, server.target.name(), readCertificate);
        if (import && import->importer == "collector"_L1)
            server.import = std::move(*import);
        else
            server.report = std::unexpected(
                Error{import ? Tr::tr("The server did not answer with a file of the collector.")
                             : import.error().message,
                    server.target.name()});
    }
    if (m_processes[index])
        m_processes[index]->stop();
    Q_EMIT serverFinished(int(index));
}

} // namespace wizard

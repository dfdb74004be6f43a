#include "wizard/io/collectorprobe.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CollectorProbe)
};

CollectorTarget targetFor(const Target &target, const Collecting &how)
{
    if (how.way == Collecting::Way::ThisComputer)
        return {};
    const bool ssh = how.way == Collecting::Way::Ssh;
    return {.host = target.host, .port = how.port, .user = ssh ? how.account : QString()};
}

/// All remarks would drown the row; the first one and how many there are say enough.
QString sentenceFor(const Import &import)
{
    const qsizetype count = import.observations.size();
    const QString read = count == 1 ? Tr::tr("1 fact read") : Tr::tr("%1 facts read").arg(count);
    if (import.remarks.isEmpty())
        return read;
    return import.remarks.size() == 1
        ? Tr::tr("%1; not read: %2").arg(read, import.remarks.first())
        : Tr::tr("%1; not read: %2, and %3 more")
              .arg(read, import.remarks.first(), QString::number(import.remarks.size() - 1));
}

} // namespace

CollectorProbe::CollectorProbe(
    const Target &target, Collecting how, SecretStore &secrets, CollectorOptions options)
    : m_target(targetFor(target, how))
    , m_how(std::move(how))
    , m_secrets(secrets)
    , m_options(std::move(options))
{
    const bool ssh = m_how.way == Collecting::Way::Ssh;
    m_options.transport = ssh ? CollectorOptions::Transport::Ssh : CollectorOptions::Transport::WinRm;
    m_options.user = m_how.way == Collecting::Way::WinRm ? m_how.account : QString();
    m_options.keyFile = m_how.keyFile;
    m_options.password.clear();
    connect(&m_search, &PowerShellSearch::finished, this, &CollectorProbe::prepare);
}

CollectorProbe::~CollectorProbe() = default;

void CollectorProbe::start()
{
    m_search.setCandidates(
        powerShellCandidates(m_target.host.isEmpty() ? EngineUse::ThisComputer : EngineUse::Remoting));
    m_search.start();
}

void CollectorProbe::prepare(const Result<PowerShellEngine> &engine)
{
    if (!engine)
        return giveUp(engine.error());
    m_engine = *engine;
    if (m_options.user.isEmpty())
        return collect();
    // The keyring may answer when this probe is gone.
    m_secrets.read(m_options.user,
        [self = QPointer<CollectorProbe>(this)](const Result<std::optional<QString>> &secret) {
            if (!self)
                return;
            if (!secret)
                return self->giveUp(secret.error());
            if (!*secret)
                return self->giveUp(
                    {Tr::tr("No password of %1 is known. Give it in step 2.").arg(self->m_options.user), {}});
            self->m_options.password = **secret;
            self->collect();
        });
}

void CollectorProbe::collect()
{
    m_run = std::make_unique<CollectorRun>(m_engine);
    connect(m_run.get(), &CollectorRun::finished, this, &CollectorProbe::reportServer);
    m_run->start({m_target}, m_options);
}

void CollectorProbe::reportServer()
{
    const Collected &server = m_run->servers().front();
    if (!server.report)
        return giveUp(server.report.error());
    ProbeReport report{.outcome = ProbeReport::Outcome::Good,
        .sentence = sentenceFor(server.import),
        .observations = server.import.observations};
    if (!server.import.remarks.isEmpty())
        report.outcome = ProbeReport::Outcome::Unclear;
    Q_EMIT finished(report);
}

void CollectorProbe::giveUp(const Error &why)
{
    Q_EMIT finished(
        ProbeReport{.outcome = ProbeReport::Outcome::Unclear, .sentence = why.message, .observations = {}});
}

} // namespace wizard

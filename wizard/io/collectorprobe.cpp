#include "wizard/io/collectorprobe.h"

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/collectorscript.h"
#include "wizard/io/opensslcertificate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using Way = Collecting::Way;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CollectorProbe)
};

constexpr int partSeconds = 60; // limit of one part of the collector
constexpr qint64 largestAnswer = 32LL * 1024 * 1024; // a report has some hundred kilobytes
constexpr std::chrono::hours longestRun{24}; // whoever runs the probe ends it earlier

QByteArray runnerScript()
{
    QFile file(u":/collector/run/run.ps1"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString transportOf(Way way)
{
    switch (way) {
    case Way::ThisComputer:
        return u"local"_s;
    case Way::WinRm:
        return u"winrm"_s;
    case Way::Ssh:
        return u"ssh"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject requestFor(const CollectedServer &server, const QString &password)
{
    const Collecting &how = server.how;
    QJsonObject options;
    for (auto option = how.sshOptions.cbegin(); option != how.sshOptions.cend(); ++option)
        options.insert(option.key(), option.value());
    QJsonObject request{{u"script"_s, QString::fromLatin1(collectorScript().value_or(QByteArray()))},
        {u"transport"_s, transportOf(how.way)},
        {u"host"_s, how.way == Way::ThisComputer ? QString() : server.target.host}, {u"port"_s, how.port},
        {u"partSeconds"_s, partSeconds}, {u"user"_s, how.account}, {u"keyFile"_s, how.keyFile},
        {u"sshOptions"_s, options}};
    if (!password.isEmpty())
        request[u"password"_s] = password;
    return request;
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

CollectorProbe::CollectorProbe(CollectedServer server, SecretStore &secrets)
    : m_server(std::move(server))
    , m_secrets(secrets)
{
    connect(&m_search, &PowerShellSearch::finished, this, [this](const Result<PowerShellEngine> &engine) {
        if (!engine)
            return giveUp(engine.error());
        m_engine = *engine;
        fetchPassword();
    });
}

CollectorProbe::CollectorProbe(CollectedServer server, SecretStore &secrets, PowerShellEngine engine)
    : CollectorProbe(std::move(server), secrets)
{
    m_engine = std::move(engine);
}

void CollectorProbe::start()
{
    if (m_engine)
        return fetchPassword();
    const bool here = m_server.how.way == Way::ThisComputer;
    m_search.setCandidates(powerShellCandidates(here ? EngineUse::ThisComputer : EngineUse::Remoting));
    m_search.start();
}

void CollectorProbe::fetchPassword()
{
    if (m_server.how.way == Way::Ssh && !m_engine->supportsSsh())
        return giveUp(
            {Tr::tr("PowerShell %1 cannot use SSH; 7.4 or newer can.").arg(m_engine->version.toString()),
                {}});
    if (m_server.how.way != Way::WinRm || m_server.how.account.isEmpty())
        return collect({});
    // The keyring may answer when this probe is gone.
    m_secrets.read(m_server.how.account,
        [self = QPointer<CollectorProbe>(this)](const Result<std::optional<QString>> &secret) {
            if (!self)
                return;
            if (!secret)
                return self->giveUp(secret.error());
            if (!*secret)
                return self->giveUp({Tr::tr("No password of %1 is known. Give it together with the account.")
                                         .arg(self->m_server.how.account),
                    {}});
            self->collect(**secret);
        });
}

void CollectorProbe::collect(const QString &password)
{
    m_process = std::make_unique<PowerShellProcess>(m_engine->program);
    m_process->setLimit(longestRun);
    m_process->setOutputLimit(largestAnswer);
    connect(m_process.get(), &PowerShellProcess::finished, this, &CollectorProbe::take);
    m_process->start(runnerScript(), requestFor(m_server, password));
}

void CollectorProbe::take(const Result<QByteArray> &answer)
{
    if (!answer)
        return giveUp(answer.error());
    const auto import = importEvidence(*answer, m_server.name(), readCertificate);
    if (!import)
        return giveUp(import.error());
    if (import->importer != "collector"_L1)
        return giveUp({Tr::tr("The server did not answer with a file of the collector."), {}});
    using enum ProbeReport::Outcome;
    Q_EMIT finished({.outcome = import->remarks.isEmpty() ? Good : Unclear,
        .sentence = sentenceFor(*import),
        .observations = import->observations,
        .file = *answer});
}

void CollectorProbe::giveUp(const Error &why)
{
    Q_EMIT finished({.outcome = ProbeReport::Outcome::Unclear, .sentence = why.message, .observations = {}});
}

} // namespace wizard

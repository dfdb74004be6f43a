#include "wizard/io/keychain.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

const QString &service()
{
    static const QString name = u"Exmedic"_s;
    return name;
}

bool saysNoKeyring(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented;
}

Error refused(const QKeychain::Job &job)
{
    return {Tr::tr("The keyring refused: %1. Unlock it, or give the password again.").arg(job.errorString()),
        job.key()};
}

/// Starts a job that calls `done` once, unless the store is gone by then. The job deletes itself.
template <typename Job, typename Done>
void launch(Job *job, const QString &name, QObject *context, Done done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done](QKeychain::Job *) { done(*job); });
    job->start();
}

} // namespace

void KeychainSecretStore::read(const QString &name, Reader done)
{
    if (!m_hasKeyring || m_memory.has(name))
        return m_memory.read(name, done);
    launch(new QKeychain::ReadPasswordJob(service()), name, &m_context,
        [this, name, done](const QKeychain::ReadPasswordJob &job) {
            if (job.error() == QKeychain::NoError)
                return done(std::optional(job.textData()));
            if (job.error() == QKeychain::EntryNotFound)
                return done(std::optional<QString>());
            if (!saysNoKeyring(job))
                return done(std::unexpected(refused(job)));
            m_hasKeyring = false;
            m_memory.read(name, done);
        });
}

void KeychainSecretStore::write(const QString &name, const QString &secret, Keep keep, Writer done)
{
    // Also in memory, so that the newest one counts however long it is kept.
    m_memory.write(name, secret, Keep::Session, [](const Result<void> &) {});
    if (!m_hasKeyring || keep == Keep::Session)
        return done({});
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    launch(job, name, &m_context, [this, done](const QKeychain::WritePasswordJob &ended) {
        if (saysNoKeyring(ended))
            m_hasKeyring = false;
        else if (ended.error() != QKeychain::NoError)
            return done(std::unexpected(refused(ended)));
        done({});
    });
}

void KeychainSecretStore::remove(const QString &name, Writer done)
{
    m_memory.remove(name, [](const Result<void> &) {});
    if (!m_hasKeyring)
        return done({});
    launch(new QKeychain::DeletePasswordJob(service()), name, &m_context,
        [this, done](const QKeychain::DeletePasswordJob &job) {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                return done({});
            if (!saysNoKeyring(job))
                return done(std::unexpected(refused(job)));
            m_hasKeyring = false;
            done({});
        });
}

} // namespace wizard

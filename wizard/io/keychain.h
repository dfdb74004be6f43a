#pragma once

#include "wizard/investigation/secretstore.h"

#include <QObject>

namespace wizard {

/// The keyring of the operating system, service "Exmedic". Where a session has none, which only the first
/// attempt tells, secrets stay in memory; they are never written to a file. What was given for the session
/// comes before what the keyring holds.
class KeychainSecretStore : public SecretStore {
public:
    void read(const QString &name, Reader done) override;
    void write(const QString &name, const QString &secret, Keep keep, Writer done) override;
    void remove(const QString &name, Writer done) override;
    [[nodiscard]] bool isLasting() const override { return m_hasKeyring; }

private:
    QObject m_context; ///< jobs that outlive the store report to nobody
    MemorySecretStore m_memory;
    bool m_hasKeyring = true;
};

} // namespace wizard

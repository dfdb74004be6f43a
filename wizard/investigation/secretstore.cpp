#include "wizard/investigation/secretstore.h"

namespace wizard {

void MemorySecretStore::read(const QString &name, Reader done)
{
    const auto found = m_secrets.constFind(name);
    done(found == m_secrets.constEnd() ? std::optional<QString>() : std::optional(*found));
}

void MemorySecretStore::write(const QString &name, const QString &secret, Keep, Writer done)
{
    m_secrets.insert(name, secret);
    done({});
}

void MemorySecretStore::remove(const QString &name, Writer done)
{
    m_secrets.remove(name);
    done({});
}

} // namespace wizard

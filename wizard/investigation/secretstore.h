#pragma once

#include "wizard/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace wizard {

/// How long a secret is kept.
enum class Keep {
    Session, ///< in memory, until the program ends
    Lasting, ///< in the keyring of the operating system
};

/// Keeps passwords under a name. Answers come once and may come within the call; a store that is destroyed
/// answers no more.
class SecretStore {
public:
    using Reader = std::function<void(const Result<std::optional<QString>> &)>; ///< empty: none is kept
    using Writer = std::function<void(const Result<void> &)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString &name, Reader done) = 0;
    /// Replaces what is kept under the name. Keep::Session answers within the call and always succeeds.
    virtual void write(const QString &name, const QString &secret, Keep keep, Writer done) = 0;
    virtual void remove(const QString &name, Writer done) = 0;
    /// Whether what is written as Keep::Lasting outlives the program. Known for certain only after the first
    /// answer.
    [[nodiscard]] virtual bool isLasting() const = 0;
};

/// Forgets everything with the program; for sessions without a keyring.
class MemorySecretStore : public SecretStore {
public:
    void read(const QString &name, Reader done) override;
    void write(const QString &name, const QString &secret, Keep keep, Writer done) override;
    void remove(const QString &name, Writer done) override;
    [[nodiscard]] bool isLasting() const override { return false; }
    [[nodiscard]] bool has(const QString &name) const { return m_secrets.contains(name); }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace wizard

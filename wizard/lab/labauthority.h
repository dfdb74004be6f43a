#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <openssl/types.h>

#include <memory>

namespace wizard {

/// A certificate with its key, as a lab server presents it.
struct LabIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

struct LabLeaf {
    QString commonName;
    QStringList names; ///< DNS names
    bool onLoopback = true; ///< valid for 127.0.0.1, ::1 and localhost too
    QDateTime notBefore;
    QDateTime notAfter;
};

/// Throw-away certificate authority of one lab run. Keys live in memory and are gone with the run.
class LabAuthority {
public:
    [[nodiscard]] static Result<LabAuthority> create(const QDateTime &now);
    LabAuthority(LabAuthority &&) noexcept;
    LabAuthority &operator=(LabAuthority &&) noexcept;
    ~LabAuthority();

    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }
    [[nodiscard]] Result<LabIdentity> issue(const LabLeaf &leaf) const;
    /// As Exchange makes its own: subject equals issuer, no authority.
    [[nodiscard]] Result<LabIdentity> selfSign(const LabLeaf &leaf) const;

private:
    struct KeyRelease {
        void operator()(EVP_PKEY *key) const;
    };
    LabAuthority() = default;
    [[nodiscard]] Result<LabIdentity> make(const LabLeaf &leaf, bool self) const;

    std::unique_ptr<EVP_PKEY, KeyRelease> m_key;
    QSslCertificate m_certificate;
};

} // namespace wizard

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// A self-signed certificate of a test, valid for ever, with its key.
class MadeCertificate {
public:
    MadeCertificate() = default;
    explicit MadeCertificate(const QString &name);

    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QByteArray keyPem() const;
    [[nodiscard]] X509 *get() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
};

[[nodiscard]] QByteArray pkcs7(const QList<MadeCertificate> &certificates, bool asPem);

enum class ContainerForm {
    New, ///< AES-256, as Windows 2022 exports
    Old, ///< RC2 and 3DES, as Windows 2016 exports
};
/// As Windows exports a key with its chain; empty where this machine cannot encrypt so.
[[nodiscard]] QByteArray container(const MadeCertificate &own, const QList<MadeCertificate> &chain,
    const QByteArray &password, ContainerForm form);
/// One whose certificate asks for two thousand million rounds; its own check does not.
[[nodiscard]] QByteArray containerWithRounds(const MadeCertificate &own, const QByteArray &password);

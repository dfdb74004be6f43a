#include "wizard/lab/labauthority.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LabAuthority)
};

template <auto Free>
struct Release {
    void operator()(auto *object) const { Free(object); }
};
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

constexpr auto authorityName = "Exmedic training authority";

bool setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()), -1,
               0)
        == 1;
}

bool setTime(ASN1_TIME *time, const QDateTime &instant)
{
    return ASN1_TIME_set(time, static_cast<time_t>(instant.toSecsSinceEpoch())) != nullptr;
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray alternativeNames(const LabLeaf &leaf)
{
    QByteArrayList names;
    for (const QString &name : leaf.names)
        names.append("DNS:" + name.toLatin1());
    if (leaf.onLoopback)
        names.append("DNS:localhost,IP:127.0.0.1,IP:::1");
    return names.join(',');
}

/// Version, serial number, dates, subject and key: what every certificate needs.
X509Pointer draft(const LabLeaf &leaf, EVP_PKEY *key)
{
    X509Pointer x509(X509_new());
    std::uint64_t serial = 0;
    const bool good = x509 && RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509.get()), serial >> 1) == 1
        && X509_set_version(x509.get(), X509_VERSION_3) == 1
        && setTime(X509_getm_notBefore(x509.get()), leaf.notBefore)
        && setTime(X509_getm_notAfter(x509.get()), leaf.notAfter)
        && setName(X509_get_subject_name(x509.get()), leaf.commonName)
        && X509_set_pubkey(x509.get(), key) == 1;
    return good ? std::move(x509) : nullptr;
}

QSslCertificate toQt(const X509 *x509)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509(x509, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), qMax(0, length));
    OPENSSL_free(bytes);
    return QSslCertificate(der, QSsl::Der);
}

QSslKey toQt(EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QSslKey(QByteArray(text, length), QSsl::Ec, QSsl::Pem);
}

Error cannotMake()
{
    return {Tr::tr("OpenSSL could not make a certificate for the training servers."), {}};
}

} // namespace

void LabAuthority::KeyRelease::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

LabAuthority::LabAuthority(LabAuthority &&) noexcept = default;
LabAuthority &LabAuthority::operator=(LabAuthority &&) noexcept = default;
LabAuthority::~LabAuthority() = default;

Result<LabAuthority> LabAuthority::create(const QDateTime &now)
{
    LabAuthority authority;
    authority.m_key.reset(EVP_EC_gen("P-256"));
    const LabLeaf leaf{.commonName = QLatin1StringView(authorityName),
        .names = {},
        .notBefore = now.addDays(-1),
        .notAfter = now.addDays(30)};
    const X509Pointer x509 = authority.m_key ? draft(leaf, authority.m_key.get()) : nullptr;
    if (!x509 || X509_set_issuer_name(x509.get(), X509_get_subject_name(x509.get())) != 1
        || !addExtension(x509.get(), NID_basic_constraints, "critical,CA:TRUE")
        || !addExtension(x509.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        || X509_sign(x509.get(), authority.m_key.get(), EVP_sha256()) == 0)
        return std::unexpected(cannotMake());
    authority.m_certificate = toQt(x509.get());
    return authority;
}

Result<LabIdentity> LabAuthority::issue(const LabLeaf &leaf) const
{
    return make(leaf, false);
}

Result<LabIdentity> LabAuthority::selfSign(const LabLeaf &leaf) const
{
    return make(leaf, true);
}

Result<LabIdentity> LabAuthority::make(const LabLeaf &leaf, bool self) const
{
    const std::unique_ptr<EVP_PKEY, KeyRelease> key(EVP_EC_gen("P-256"));
    const X509Pointer x509 = key ? draft(leaf, key.get()) : nullptr;
    if (!x509)
        return std::unexpected(cannotMake());
    const QByteArray names = alternativeNames(leaf);
    X509_NAME *const issuer = X509_get_issuer_name(x509.get());
    const bool named = self ? X509_set_issuer_name(x509.get(), X509_get_subject_name(x509.get())) == 1
                            : setName(issuer, QLatin1StringView(authorityName));
    if (!named || (!names.isEmpty() && !addExtension(x509.get(), NID_subject_alt_name, names))
        || !addExtension(x509.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(x509.get(), NID_key_usage, "critical,digitalSignature")
        || !addExtension(x509.get(), NID_ext_key_usage, "serverAuth")
        || X509_sign(x509.get(), self ? key.get() : m_key.get(), EVP_sha256()) == 0)
        return std::unexpected(cannotMake());
    return LabIdentity{toQt(x509.get()), toQt(key.get())};
}

} // namespace wizard

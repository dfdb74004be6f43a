#include "wizard/io/opensslcertificate.h"

#include "wizard/io/opensslpointers.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace wizard {
namespace {

using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;

QString nameText(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    // RFC 2253 order and quoting, but letters outside ASCII as themselves.
    constexpr unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0)
        return {};
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, length);
}

QDateTime instant(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDate date(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return QDateTime(date, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QStringList dnsNames(const X509 *certificate)
{
    QStringList names;
    const NamesPointer all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < (all ? sk_GENERAL_NAME_num(all.get()) : 0); ++i) {
        const GENERAL_NAME *entry = sk_GENERAL_NAME_value(all.get(), i);
        if (entry->type != GEN_DNS)
            continue;
        const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(entry->d.dNSName));
        names.append(QString::fromLatin1(bytes, ASN1_STRING_length(entry->d.dNSName)));
    }
    return names;
}

} // namespace

std::optional<Certificate> readCertificate(const QByteArray &der)
{
    const ErrorMark mark;
    const auto *const begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *position = begin;
    const X509Pointer x509(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    if (!x509 || position != begin + der.size())
        return std::nullopt;

    std::array<unsigned char, EVP_MAX_MD_SIZE> hash = {};
    unsigned int length = 0;
    if (X509_digest(x509.get(), EVP_sha1(), hash.data(), &length) != 1)
        return std::nullopt;

    const X509_NAME *const subject = X509_get_subject_name(x509.get());
    const X509_NAME *const issuer = X509_get_issuer_name(x509.get());
    const QByteArray digest(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(length));
    return Certificate{
        .thumbprint = Thumbprint::parse(QString::fromLatin1(digest.toHex())),
        .subject = nameText(subject),
        .issuer = nameText(issuer),
        .notBefore = instant(X509_get0_notBefore(x509.get())),
        .notAfter = instant(X509_get0_notAfter(x509.get())),
        .names = dnsNames(x509.get()),
        .selfIssued = X509_NAME_cmp(subject, issuer) == 0,
    };
}

} // namespace wizard

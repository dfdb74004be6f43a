#include "wizard/io/opensslcertificatefile.h"

#include "wizard/io/keycontainer.h"
#include "wizard/io/opensslpointers.h"

#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateFiles)
};

using enum CertificateFile::State;

constexpr int mostBlocks = 10'000;

using Pkcs7Pointer = std::unique_ptr<PKCS7, Release<PKCS7_free>>;
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;

const unsigned char *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// The certificates of a signed container; others hold none.
std::optional<QList<FiledCertificate>> fromPkcs7(const QByteArray &der)
{
    const unsigned char *position = dataOf(der);
    const Pkcs7Pointer container(d2i_PKCS7(nullptr, &position, static_cast<long>(der.size())));
    if (!container || !PKCS7_type_is_signed(container.get()) || !container->d.sign)
        return std::nullopt;
    const STACK_OF(X509) *const all = container->d.sign->cert;
    QList<FiledCertificate> certificates;
    for (int i = 0; all && i < sk_X509_num(all); ++i)
        certificates.append({encoded(sk_X509_value(all, i)), false});
    return certificates;
}

/// One certificate and nothing behind it but a line end that a mail program added.
bool isCertificate(const QByteArray &der)
{
    const unsigned char *const begin = dataOf(der);
    const unsigned char *position = begin;
    const X509Pointer certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    return certificate && position == begin + der.size();
}

/// A block of PEM after the other. A private key is seen by its label alone.
CertificateFile fromPem(const QByteArray &bytes)
{
    const BioPointer source(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    CertificateFile file;
    bool hasKey = false;
    for (int i = 0; source && i < mostBlocks; ++i) {
        char *name = nullptr;
        char *header = nullptr;
        unsigned char *data = nullptr;
        long length = 0;
        if (PEM_read_bio(source.get(), &name, &header, &data, &length) != 1)
            break;
        const QByteArray label(name);
        const QByteArray content(reinterpret_cast<const char *>(data), length);
        if (label.contains("CERTIFICATE") && isCertificate(content))
            file.certificates.append({content, false});
        else if (label.contains("PKCS7") || label == "CERTIFICATE" || label.contains("CMS"))
            file.certificates += fromPkcs7(content).value_or(QList<FiledCertificate>());
        hasKey = hasKey || label.contains("PRIVATE KEY");
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(length));
    }
    if (!file.certificates.isEmpty()) {
        file.state = Read;
        file.certificates.first().hasKey = hasKey; // it stands with the first one
        return file;
    }
    file.why = hasKey
        ? Tr::tr("It holds a private key and no certificate. Keep it to yourself and hand over the "
                 "certificate alone.")
        : Tr::tr("It is damaged or cut off: no certificate in it could be read. Export it again.");
    return file;
}

} // namespace

CertificateFile readCertificateFile(const QByteArray &bytes, const Secret &password)
{
    const ErrorMark mark;
    if (bytes.left(3).trimmed().isEmpty() || bytes.at(0) != '\x30')
        return fromPem(bytes);
    const QByteArray der = bytes.endsWith('\n') && !isCertificate(bytes) ? bytes.trimmed() : bytes;
    if (isCertificate(der))
        return {.state = Read, .certificates = {{der, false}}};
    if (const auto certificates = fromPkcs7(der))
        return certificates->isEmpty()
            ? CertificateFile{.why = Tr::tr("It is a container of certificates that holds none.")}
            : CertificateFile{.state = Read, .certificates = *certificates};
    if (auto container = readKeyContainer(der, password))
        return *container;
    return {.why = Tr::tr("It is damaged or cut off: no certificate in it could be read. Export it again.")};
}

} // namespace wizard

#include "wizard/io/keycontainer.h"

#include "wizard/io/opensslpointers.h"

#include <openssl/asn1t.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateFiles)
};

using enum CertificateFile::State;

/// Windows writes 2000 to 600000; a file that asks for more wants the time of whoever opens it.
constexpr long mostRounds = 1'000'000;
constexpr int mostBags = 5000;

using Pkcs12Pointer = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using ContextPointer = std::unique_ptr<OSSL_LIB_CTX, Release<OSSL_LIB_CTX_free>>;
void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
void freeParts(STACK_OF(PKCS7) * parts)
{
    sk_PKCS7_pop_free(parts, PKCS7_free);
}
using BagsPointer = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), Release<freeBags>>;
using PartsPointer = std::unique_ptr<STACK_OF(PKCS7), Release<freeParts>>;

using ProviderPointer = std::unique_ptr<OSSL_PROVIDER, Release<OSSL_PROVIDER_unload>>;

/// Windows before 2019 encrypts certificates with RC2, which OpenSSL keeps in a provider of its own. A
/// context of its own leaves that of Qt's TLS alone.
OSSL_LIB_CTX *oldAlgorithms()
{
    static const ContextPointer context(OSSL_LIB_CTX_new());
    static const ProviderPointer usual(OSSL_PROVIDER_load(context.get(), "default"));
    static const ProviderPointer legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    return context.get();
}

long numberOf(const ASN1_INTEGER *number)
{
    const long value = number ? ASN1_INTEGER_get(number) : 1;
    return value < 0 ? mostRounds + 1 : value;
}

/// How often a password is hashed, as the container itself says; more than is bearable where it is not known.
long roundsOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *id = nullptr;
    const void *parameter = nullptr;
    int type = 0;
    X509_ALGOR_get0(&id, &type, &parameter, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return mostRounds + 1;
    const auto *const text = static_cast<const ASN1_STRING *>(parameter);
    if (OBJ_obj2nid(id) == NID_pbes2) {
        const std::unique_ptr<PBE2PARAM, Release<PBE2PARAM_free>> outer(
            static_cast<PBE2PARAM *>(ASN1_item_unpack(text, ASN1_ITEM_rptr(PBE2PARAM))));
        if (!outer || !outer->keyfunc || OBJ_obj2nid(outer->keyfunc->algorithm) != NID_id_pbkdf2
            || !outer->keyfunc->parameter || outer->keyfunc->parameter->type != V_ASN1_SEQUENCE)
            return mostRounds + 1;
        const std::unique_ptr<PBKDF2PARAM, Release<PBKDF2PARAM_free>> inner(static_cast<PBKDF2PARAM *>(
            ASN1_item_unpack(outer->keyfunc->parameter->value.sequence, ASN1_ITEM_rptr(PBKDF2PARAM))));
        return inner ? numberOf(inner->iter) : mostRounds + 1;
    }
    const std::unique_ptr<PBEPARAM, Release<PBEPARAM_free>> simple(
        static_cast<PBEPARAM *>(ASN1_item_unpack(text, ASN1_ITEM_rptr(PBEPARAM))));
    return simple ? numberOf(simple->iter) : mostRounds + 1;
}

/// Of a part of the container; empty where its algorithm is none that is known here.
BagsPointer bagsOf(PKCS7 *part, const Secret &password)
{
    if (PKCS7_type_is_data(part))
        return BagsPointer(PKCS12_unpack_p7data(part));
    if (!PKCS7_type_is_encrypted(part) || !part->d.encrypted || !part->d.encrypted->enc_data)
        return nullptr;
    const PKCS7_ENC_CONTENT &content = *part->d.encrypted->enc_data;
    if (!content.algorithm || !content.enc_data || roundsOf(content.algorithm) > mostRounds)
        return nullptr;
    return BagsPointer(static_cast<STACK_OF(PKCS12_SAFEBAG) *>(PKCS12_item_decrypt_d2i_ex(content.algorithm,
        ASN1_ITEM_rptr(PKCS12_SAFEBAGS), password.text().constData(), int(password.text().size()),
        content.enc_data, 1, oldAlgorithms(), nullptr)));
}

QByteArray keyIdOf(const PKCS12_SAFEBAG *bag)
{
    const ASN1_TYPE *const id = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
    if (!id || id->type != V_ASN1_OCTET_STRING)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(id->value.octet_string)),
        ASN1_STRING_length(id->value.octet_string));
}

/// What the bags of all parts hold.
struct Contents {
    struct One {
        QByteArray der;
        QByteArray keyId;
    };
    QList<One> certificates;
    QList<QByteArray> keys; ///< their ids
    bool unread = false;

    void add(const STACK_OF(PKCS12_SAFEBAG) * bags)
    {
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags) && i < mostBags; ++i) {
            const PKCS12_SAFEBAG *const bag = sk_PKCS12_SAFEBAG_value(bags, i);
            const int kind = PKCS12_SAFEBAG_get_nid(bag);
            if (kind == NID_keyBag || kind == NID_pkcs8ShroudedKeyBag)
                keys.append(keyIdOf(bag));
            if (kind != NID_certBag || PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate)
                continue;
            if (const X509Pointer certificate(PKCS12_SAFEBAG_get1_cert(bag)); certificate)
                certificates.append({encoded(certificate.get()), keyIdOf(bag)});
        }
    }
};

CertificateFile fileOf(const Contents &contents)
{
    CertificateFile file;
    for (const Contents::One &one : contents.certificates)
        file.certificates.append({one.der, !one.keyId.isEmpty() && contents.keys.contains(one.keyId)});
    if (!file.certificates.isEmpty()) {
        file.state = Read;
        return file;
    }
    file.why = contents.unread
        ? Tr::tr("It is encrypted in a way that cannot be read here. Export it again with AES256-SHA256.")
        : Tr::tr("It is a container of keys that holds no certificate.");
    return file;
}

} // namespace

QByteArray encoded(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *position = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &position);
    return der;
}

std::optional<CertificateFile> readKeyContainer(const QByteArray &der, const Secret &password)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const Pkcs12Pointer container(d2i_PKCS12(nullptr, &position, static_cast<long>(der.size())));
    if (!container)
        return std::nullopt;
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, container.get());
    if (rounds && numberOf(rounds) > mostRounds)
        return CertificateFile{
            .why = Tr::tr("Its password is to be hashed more than %1 times, as no program of "
                          "Windows asks. It was not opened.")
                       .arg(mostRounds)};
    const QByteArray &text = password.text();
    const bool hasMac = PKCS12_mac_present(container.get()) == 1;
    const bool fits = PKCS12_verify_mac(container.get(), text.constData(), int(text.size())) == 1
        || (text.isEmpty() && PKCS12_verify_mac(container.get(), nullptr, 0) == 1);
    if (hasMac && !fits)
        return CertificateFile{.state = text.isEmpty() ? Locked : WrongPassword};
    const PartsPointer parts(PKCS12_unpack_authsafes(container.get()));
    Contents contents;
    for (int i = 0; parts && i < sk_PKCS7_num(parts.get()); ++i) {
        const BagsPointer bags = bagsOf(sk_PKCS7_value(parts.get(), i), password);
        contents.unread = contents.unread || !bags;
        if (bags)
            contents.add(bags.get());
    }
    if (contents.certificates.isEmpty() && contents.unread && text.isEmpty())
        return CertificateFile{.state = Locked};
    return fileOf(contents);
}

} // namespace wizard

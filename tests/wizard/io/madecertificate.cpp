#include "tests/wizard/io/madecertificate.h"

#include "wizard/io/opensslpointers.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>

namespace {

using wizard::BioPointer;

template <typename Write>
QByteArray written(Write write)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, length);
}

STACK_OF(X509) * stackOf(const QList<MadeCertificate> &certificates)
{
    STACK_OF(X509) *stack = sk_X509_new_null();
    for (const MadeCertificate &one : certificates) {
        X509_up_ref(one.get());
        sk_X509_push(stack, one.get());
    }
    return stack;
}

} // namespace

MadeCertificate::MadeCertificate(const QString &name)
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
    , m_certificate(X509_new(), X509_free)
{
    X509 *const made = m_certificate.get();
    X509_set_version(made, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made), 4711);
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 3600 * 24 * 365);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name.toUtf8().constData()), -1, -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(made));
    X509_set_pubkey(made, m_key.get());
    X509_sign(made, m_key.get(), EVP_sha256());
}

QByteArray MadeCertificate::der() const
{
    return written([&](BIO *bio) { i2d_X509_bio(bio, get()); });
}

QByteArray MadeCertificate::pem() const
{
    return written([&](BIO *bio) { PEM_write_bio_X509(bio, get()); });
}

QByteArray MadeCertificate::keyPem() const
{
    return written(
        [&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key(), nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray pkcs7(const QList<MadeCertificate> &certificates, bool asPem)
{
    PKCS7 *const made = PKCS7_new();
    PKCS7_set_type(made, NID_pkcs7_signed);
    PKCS7_content_new(made, NID_pkcs7_data);
    for (const MadeCertificate &one : certificates)
        PKCS7_add_certificate(made, one.get());
    const QByteArray bytes = written([&](BIO *bio) {
        if (asPem)
            PEM_write_bio_PKCS7(bio, made);
        else
            i2d_PKCS7_bio(bio, made);
    });
    PKCS7_free(made);
    return bytes;
}

QByteArray container(const MadeCertificate &own, const QList<MadeCertificate> &chain,
    const QByteArray &password, ContainerForm form)
{
    constexpr int rounds = 2000; // as Windows
    const bool old = form == ContainerForm::Old;
    OSSL_LIB_CTX *const context = OSSL_LIB_CTX_new();
    OSSL_PROVIDER *const usual = OSSL_PROVIDER_load(context, "default");
    OSSL_PROVIDER *const legacy = old ? OSSL_PROVIDER_load(context, "legacy") : nullptr;
    STACK_OF(X509) *const others = stackOf(chain);
    ERR_set_mark();
    PKCS12 *const made = PKCS12_create_ex(password.constData(), "contoso", own.key(), own.get(), others,
        old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc,
        old ? NID_pbe_WithSHA1And40BitRC2_CBC : NID_aes_256_cbc, rounds, rounds, 0, context, nullptr);
    ERR_pop_to_mark();
    const QByteArray bytes = made ? written([&](BIO *bio) { i2d_PKCS12_bio(bio, made); }) : QByteArray();
    PKCS12_free(made);
    sk_X509_pop_free(others, X509_free);
    if (legacy)
        OSSL_PROVIDER_unload(legacy);
    OSSL_PROVIDER_unload(usual);
    OSSL_LIB_CTX_free(context);
    return bytes;
}

QByteArray containerWithRounds(const MadeCertificate &own, const QByteArray &password)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    PKCS12_add_cert(&bags, own.get());
    STACK_OF(PKCS7) *parts = nullptr;
    PKCS12_add_safe(&parts, bags, NID_aes_256_cbc, 2, password.constData());
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    X509_ALGOR *const algorithm = sk_PKCS7_value(parts, 0)->d.encrypted->enc_data->algorithm;
    unsigned char salt[] = {1, 2, 3, 4, 5, 6, 7, 8};
    unsigned char start[16] = {};
    X509_ALGOR *const hostile =
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), 2'000'000'000, salt, sizeof salt, start, -1);
    X509_ALGOR_copy(algorithm, hostile);
    X509_ALGOR_free(hostile);
    PKCS12 *const made = PKCS12_add_safes(parts, 0);
    sk_PKCS7_pop_free(parts, PKCS7_free);
    PKCS12_set_mac(made, password.constData(), int(password.size()), nullptr, 0, 2, EVP_sha256());
    const QByteArray bytes = written([&](BIO *bio) { i2d_PKCS12_bio(bio, made); });
    PKCS12_free(made);
    return bytes;
}

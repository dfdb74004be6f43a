#include "wizard/io/secret.h"

#include <openssl/crypto.h>

namespace wizard {

Secret::Secret(QByteArray text)
    : m_text(new QByteArray(std::move(text)), [](QByteArray *held) {
        OPENSSL_cleanse(held->data(), std::size_t(held->size()));
        delete held;
    })
{
}

const QByteArray &Secret::text() const
{
    static const QByteArray none;
    return m_text ? *m_text : none;
}

} // namespace wizard

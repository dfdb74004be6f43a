#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>

#include <QtGlobal>

#include <memory>

namespace wizard {

template <auto Free>
struct Release {
    void operator()(auto *object) const { Free(object); }
};

using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;

/// Takes back the errors that malformed input leaves; Qt's TLS would read them as its own.
struct ErrorMark {
    ErrorMark() { ERR_set_mark(); }
    ~ErrorMark() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorMark)
};

} // namespace wizard

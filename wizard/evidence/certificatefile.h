#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace wizard {

/// One certificate out of a file.
struct FiledCertificate {
    QByteArray der;
    bool hasKey = false; ///< its private key lies beside it
};

/// What a file of certificates holds: one in DER, some in PEM, or a container of either form.
struct CertificateFile {
    enum class State {
        Read,
        Locked, ///< a password opens it, and none was given
        WrongPassword,
        Unreadable,
    };
    State state = State::Unreadable;
    QList<FiledCertificate> certificates = {};
    QString why = {}; ///< of an unreadable one
};

/// Reads the bytes of such a file. The core has no cryptography, so it is handed in, with the password in it.
using CertificateFileReader = std::function<CertificateFile(const QByteArray &bytes)>;

} // namespace wizard

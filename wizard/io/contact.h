#pragma once

#include "wizard/io/httpresponse.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

#include <chrono>

namespace wizard {

/// How far a connection is to be taken.
enum class Depth { Connect, Handshake, Request };

struct ContactRequest {
    QString host;
    quint16 port = 0;
    Depth depth = Depth::Connect;
    bool tls = true;
    QByteArray path; ///< with Depth::Request: what is fetched with GET, percent-encoded
    QList<QSslCertificate> authorities; ///< trusted beside those of the system
    std::chrono::milliseconds timeout{10000};
};

/// The last stage that was reached.
enum class Stage { Nothing, Connected, Encrypted, FirstByte, Complete };

enum class Ending {
    Reached, ///< the wanted depth
    Refused, ///< the port is closed
    Unreachable, ///< name unknown, no route
    NoAnswer, ///< time ran out; says nothing about the server
    Closed, ///< the peer hung up, FIN or RST: the two cannot be told apart
    Alert, ///< the peer refused the handshake with a TLS alert
    NotTls, ///< the peer does not speak TLS
    TlsFailed, ///< another failure of the handshake, possibly on this side
    Malformed, ///< what came is no HTTP answer
};

/// What one connection showed.
struct Contact {
    Stage stage = Stage::Nothing;
    Ending ending = Ending::NoAnswer;
    qint64 bytesSeen = 0; ///< of the answer, after decryption
    QByteArray peerCertificate; ///< DER, also where it was not trusted
    QString protocol; ///< "TLS 1.2"
    QList<QSslError> certificateProblems;
    HttpResponse response;
    QString detail; ///< what the socket or the reader said

    [[nodiscard]] bool hasResponse() const { return ending == Ending::Reached && response.status != 0; }
    /// One untranslated phrase, for sentences and excerpts: "no answer after the TLS handshake".
    [[nodiscard]] QString describe() const;
};

} // namespace wizard

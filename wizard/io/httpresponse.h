#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace wizard {

/// An HTTP/1.1 answer as it came over the wire.
struct HttpResponse {
    struct Header {
        QByteArray name;
        QByteArray value;
    };

    QByteArray statusLine;
    int status = 0; ///< 0 until a status line was read
    QList<Header> headers;
    QByteArray body;
    bool bodyCut = false; ///< more body came, or was announced, than is kept

    /// First header of that name without regard to case, or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The server said that the body has no bytes, and sent none.
    [[nodiscard]] bool isAnnouncedEmpty() const;
    /// http.sys answered itself, without IIS or Exchange behind it.
    [[nodiscard]] bool isFromHttpSys() const;
    [[nodiscard]] bool isFromIis() const;
    /// Status line and the headers that diagnosis reads, at most 400 characters.
    [[nodiscard]] QString excerpt() const;
};

} // namespace wizard

#include "wizard/io/stagedconnection.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

// Enough for one answer at the reader's limits; the peer cannot make the socket keep more.
constexpr qint64 readBuffer = 64 * 1024;

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS 1.1 or older"_s;
    }
}

/// Host header: the port only where it is not the usual one, an IPv6 literal in brackets.
QByteArray hostHeader(const ContactRequest &request)
{
    QByteArray host = request.host.toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const quint16 usual = request.tls ? 443 : 80;
    return request.port == usual ? host : host + ':' + QByteArray::number(request.port);
}

} // namespace

StagedConnection::StagedConnection(ContactRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBuffer);
    if (!m_request.authorities.isEmpty()) {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.addCaCertificates(m_request.authorities);
        m_socket.setSslConfiguration(configuration);
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StagedConnection::onTimeout);
    connect(&m_socket, &QSslSocket::connected, this, &StagedConnection::onConnected);
    connect(&m_socket, &QSslSocket::sslErrors, this, &StagedConnection::onSslErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, &StagedConnection::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &StagedConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &StagedConnection::onError);
}

StagedConnection::~StagedConnection()
{
    m_socket.disconnect(this);
}

void StagedConnection::start()
{
    m_timer.start(m_request.timeout);
    m_socket.connectToHost(m_request.host, m_request.port);
}

void StagedConnection::onConnected()
{
    m_contact.stage = Stage::Connected;
    if (m_request.depth == Depth::Connect)
        finish(Ending::Reached);
    else if (m_request.tls)
        m_socket.startClientEncryption();
    else
        sendRequest();
}

void StagedConnection::onSslErrors(const QList<QSslError> &errors)
{
    m_contact.certificateProblems = errors;
    m_contact.peerCertificate = m_socket.peerCertificate().toDer();
    m_socket.ignoreSslErrors();
}

void StagedConnection::onEncrypted()
{
    m_contact.stage = Stage::Encrypted;
    m_contact.peerCertificate = m_socket.peerCertificate().toDer();
    m_contact.protocol = protocolName(m_socket.sessionProtocol());
    if (m_request.depth == Depth::Handshake)
        finish(Ending::Reached);
    else
        sendRequest();
}

void StagedConnection::sendRequest()
{
    m_socket.write("GET " + m_request.path + " HTTP/1.1\r\nHost: " + hostHeader(m_request)
        + "\r\nUser-Agent: Exmedic/" EXMEDIC_VERSION "\r\nAccept: */*\r\nConnection: close\r\n\r\n");
}

void StagedConnection::onReadyRead()
{
    drain();
    if (m_reader.state() == HttpReader::State::Complete)
        finish(Ending::Reached);
    else if (m_reader.state() == HttpReader::State::Malformed)
        finish(Ending::Malformed);
}

void StagedConnection::drain()
{
    const QByteArray bytes = m_socket.readAll();
    if (bytes.isEmpty() || m_done)
        return;
    m_contact.bytesSeen += bytes.size();
    m_contact.stage = Stage::FirstByte;
    m_reader.feed(bytes);
}

void StagedConnection::onError(QAbstractSocket::SocketError error)
{
    if (m_done)
        return;
    m_contact.detail = m_socket.errorString();
    drain();
    if (m_contact.stage < Stage::FirstByte) {
        finish(endingOf(error));
        return;
    }
    finish(m_reader.close() == HttpReader::State::Complete ? Ending::Reached : Ending::Malformed);
}

Ending StagedConnection::endingOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Ending::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return Ending::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return Ending::NoAnswer;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        if (m_contact.stage >= Stage::Encrypted)
            return Ending::Closed;
        // The words are OpenSSL's own and never translated; another TLS library falls through to TlsFailed.
        if (m_contact.detail.contains("unexpected eof"_L1))
            return Ending::Closed;
        if (m_contact.detail.contains("alert"_L1))
            return Ending::Alert;
        if (m_contact.detail.contains("wrong version number"_L1)
            || m_contact.detail.contains("http request"_L1))
            return Ending::NotTls;
        return Ending::TlsFailed;
    default:
        return Ending::Unreachable;
    }
}

void StagedConnection::onTimeout()
{
    finish(Ending::NoAnswer);
}

void StagedConnection::finish(Ending ending)
{
    if (std::exchange(m_done, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    m_contact.ending = ending;
    m_contact.response = m_reader.response();
    if (ending == Ending::Malformed)
        m_contact.detail = m_reader.problem();
    if (ending == Ending::Reached && m_request.depth == Depth::Request)
        m_contact.stage = Stage::Complete;
    // The socket must not be destroyed within its own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.abort();
            Q_EMIT finished(m_contact);
        },
        Qt::QueuedConnection);
}

} // namespace wizard

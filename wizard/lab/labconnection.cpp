#include "wizard/lab/labconnection.h"

#include <QSslConfiguration>

#include <chrono>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {
namespace {

constexpr qsizetype requestLimit = 16 * 1024;
constexpr qsizetype fillerSize = 8 * 1024;
const QByteArray noise = QByteArray::fromHex("00ff7f80fe0102031b5b324a0a0d0affd8ffe0000d0a");

// Alert record, version TLS 1.2, level fatal, then the description (RFC 5246, 7.2).
QByteArray alertRecord(char description)
{
    return QByteArray::fromHex("150303000202") + description;
}

void resetOnClose(qintptr descriptor)
{
    // A linger time of zero turns the close into RST.
    linger option = {};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&option), sizeof option);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

QSslConfiguration configurationFor(const LabService &service)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(service.identity.certificate);
    configuration.setPrivateKey(service.identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    const LabEndpoint &endpoint = service.endpoint;
    if (!endpoint.minProtocol.isEmpty() || !endpoint.maxProtocol.isEmpty()) {
        // Old protocols need both; the lab never carries a secret.
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        configuration.setBackendConfigurationOption(
            "MinProtocol", endpoint.minProtocol.isEmpty() ? QByteArray("TLSv1") : endpoint.minProtocol);
        if (!endpoint.maxProtocol.isEmpty())
            configuration.setBackendConfigurationOption("MaxProtocol", endpoint.maxProtocol);
    }
    return configuration;
}

} // namespace

LabConnection::LabConnection(const LabService &service, qintptr socket, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_socket.setSocketDescriptor(socket);
    m_drip.setInterval(100ms);
    connect(&m_socket, &QSslSocket::readyRead, this, &LabConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::disconnected, this, &LabConnection::ended);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &LabConnection::keepWriting);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &LabConnection::keepWriting);
    connect(&m_drip, &QTimer::timeout, this, [this] { m_socket.write("."); });
}

LabConnection::~LabConnection()
{
    m_socket.disconnect(this);
}

void LabConnection::start()
{
    if (!m_service.endpoint.tls)
        return;
    switch (m_service.endpoint.behaviour) {
    case TlsBehaviour::CloseAtAccept:
        m_socket.disconnectFromHost();
        return;
    case TlsBehaviour::ResetAtAccept:
        // On a wire the reset comes a round trip after the connection; at once, connect() itself would fail.
        QTimer::singleShot(20ms, this, &LabConnection::reset);
        return;
    case TlsBehaviour::Ok:
        startTls();
        return;
    case TlsBehaviour::CloseAfterClientHello:
    case TlsBehaviour::ResetAfterClientHello:
    case TlsBehaviour::AlertHandshakeFailure:
    case TlsBehaviour::AlertProtocolVersion:
    case TlsBehaviour::PlainHttp:
    case TlsBehaviour::Silent:
    case TlsBehaviour::Garbage:
    case TlsBehaviour::Refused:
        return; // the client speaks first
    }
}

void LabConnection::startTls()
{
    m_socket.setSslConfiguration(configurationFor(m_service));
    m_socket.startServerEncryption();
}

void LabConnection::onReadyRead()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_answered)
        return;
    if (m_service.endpoint.tls && !m_socket.isEncrypted()) {
        misbehaveInHandshake();
        return;
    }
    m_head += bytes;
    if (m_head.size() > requestLimit) {
        reset();
        return;
    }
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_answered = true;
    const auto request = readRequest(m_head.left(end));
    static const LabAnswer badRequest{.status = 400, .reason = "Bad Request", .headers = {}, .body = {}};
    static const LabAnswer notFound{
        .status = 404, .reason = "Not Found", .headers = {"Server: Microsoft-IIS/10.0"}, .body = {}};
    const LabAnswer *found = request ? findAnswer(m_service.endpoint.routes, *request) : &badRequest;
    answer(found ? *found : notFound, request.value_or(LabRequest{}));
}

void LabConnection::misbehaveInHandshake()
{
    switch (m_service.endpoint.behaviour) {
    case TlsBehaviour::ResetAfterClientHello:
        reset();
        return;
    case TlsBehaviour::CloseAfterClientHello:
        break;
    case TlsBehaviour::AlertHandshakeFailure:
        m_socket.write(alertRecord(40));
        break;
    case TlsBehaviour::AlertProtocolVersion:
        m_socket.write(alertRecord(70));
        break;
    case TlsBehaviour::PlainHttp:
        m_socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        break;
    case TlsBehaviour::Garbage:
        m_socket.write(noise.repeated(100));
        break;
    case TlsBehaviour::Ok:
    case TlsBehaviour::CloseAtAccept:
    case TlsBehaviour::ResetAtAccept:
    case TlsBehaviour::Silent:
    case TlsBehaviour::Refused:
        return;
    }
    m_answered = true;
    m_socket.disconnectFromHost();
}

void LabConnection::answer(const LabAnswer &answer, const LabRequest &request)
{
    m_socket.write(render(answer, valuesFor(m_service.values, request)));
    switch (answer.ending) {
    case AnswerEnding::Complete:
    case AnswerEnding::Close:
        closeGently();
        return;
    case AnswerEnding::Reset:
        reset();
        return;
    case AnswerEnding::Silent:
        return;
    case AnswerEnding::Garbage:
        m_socket.write(noise.repeated(100));
        closeGently();
        return;
    case AnswerEnding::EndlessHeader:
        m_filler = ("X-Filler: " + QByteArray(100, 'x') + "\r\n").repeated(fillerSize / 112);
        keepWriting();
        return;
    case AnswerEnding::EndlessBody:
        m_filler = QByteArray(fillerSize, 'x');
        keepWriting();
        return;
    case AnswerEnding::SlowBody:
        m_drip.start();
        return;
    }
}

void LabConnection::keepWriting()
{
    if (!m_filler.isEmpty() && m_socket.bytesToWrite() < fillerSize
        && m_socket.encryptedBytesToWrite() < fillerSize)
        m_socket.write(m_filler);
}

void LabConnection::closeGently()
{
    m_socket.disconnectFromHost();
}

void LabConnection::reset()
{
    m_answered = true;
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        return;
    resetOnClose(m_socket.socketDescriptor());
    m_socket.abort();
}

} // namespace wizard

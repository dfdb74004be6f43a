#include "wizard/lab/lablistener.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LabListener)
};

constexpr qsizetype clientLimit = 100;

} // namespace

LabListener::LabListener(LabService service, QObject *parent)
    : QTcpServer(parent)
    , m_service(std::move(service))
{
}

LabListener::~LabListener()
{
    // The connections refer to the service, which is destroyed before the children otherwise.
    qDeleteAll(findChildren<LabConnection *>());
}

Result<quint16> LabListener::open()
{
    if (m_service.endpoint.tls && m_service.endpoint.behaviour == TlsBehaviour::Refused) {
        if (m_reserved.bind(QHostAddress::LocalHost))
            return m_reserved.localPort();
        return std::unexpected(
            Error{Tr::tr("No port of 127.0.0.1 is free: %1").arg(m_reserved.errorString()), {}});
    }
    if (listen(QHostAddress::LocalHost))
        return serverPort();
    return std::unexpected(Error{Tr::tr("No port of 127.0.0.1 is free: %1").arg(errorString()), {}});
}

void LabListener::incomingConnection(qintptr socket)
{
    auto *const connection = new LabConnection(m_service, socket, this);
    connect(connection, &LabConnection::ended, connection, &QObject::deleteLater);
    if (findChildren<LabConnection *>(Qt::FindDirectChildrenOnly).size() > clientLimit)
        connection->deleteLater();
    else
        connection->start();
}

} // namespace wizard

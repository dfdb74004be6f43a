#pragma once

#include "wizard/lab/labauthority.h"
#include "wizard/lab/routing.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace wizard {

/// What every connection of one listener needs.
struct LabService {
    LabEndpoint endpoint;
    LabIdentity identity;
    LabValues values;
};

/// One client of a lab server: behaves at accept and in the handshake as the endpoint says, then answers one
/// request.
class LabConnection : public QObject {
    Q_OBJECT

public:
    /// `service` must outlive the connection.
    LabConnection(const LabService &service, qintptr socket, QObject *parent);
    ~LabConnection() override;

    void start();

Q_SIGNALS:
    void ended();

private:
    void startTls();
    void onReadyRead();
    void misbehaveInHandshake();
    void answer(const LabAnswer &answer, const LabRequest &request);
    void keepWriting();
    void closeGently();
    void reset();

    const LabService &m_service;
    QSslSocket m_socket;
    QTimer m_drip;
    QByteArray m_head;
    QByteArray m_filler; ///< what an endless answer repeats
    bool m_answered = false;
};

} // namespace wizard

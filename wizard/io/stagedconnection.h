#pragma once

#include "wizard/io/contact.h"
#include "wizard/io/httpreader.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace wizard {

/// One connection in stages: TCP, TLS, first byte, whole answer, HTTP/1.1 only and without a proxy. Sends no
/// credentials of any kind, which is why an untrusted certificate is noted and then ignored here, and only
/// here.
class StagedConnection : public QObject {
    Q_OBJECT

public:
    explicit StagedConnection(ContactRequest request, QObject *parent = nullptr);
    ~StagedConnection() override;

    void start();

Q_SIGNALS:
    /// Once, never from within start(), never after destruction; the receiver may delete the sender.
    void finished(const wizard::Contact &contact);

private:
    void onConnected();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onTimeout();
    void sendRequest();
    void drain();
    [[nodiscard]] Ending endingOf(QAbstractSocket::SocketError error) const;
    void finish(Ending ending);

    ContactRequest m_request;
    QSslSocket m_socket;
    QTimer m_timer;
    HttpReader m_reader;
    Contact m_contact;
    bool m_done = false;
};

} // namespace wizard

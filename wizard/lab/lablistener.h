#pragma once

#include "wizard/lab/labconnection.h"
#include "wizard/result.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace wizard {

/// One port of a lab server on 127.0.0.1. Its connections end with it.
class LabListener : public QTcpServer {
    Q_OBJECT

public:
    explicit LabListener(LabService service, QObject *parent = nullptr);
    ~LabListener() override;

    /// The port that was taken. A refusing endpoint keeps its port taken, so that nobody else answers there.
    [[nodiscard]] Result<quint16> open();

protected:
    void incomingConnection(qintptr socket) override;

private:
    const LabService m_service;
    QTcpSocket m_reserved;
};

} // namespace wizard

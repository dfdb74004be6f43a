#pragma once

#include "wizard/lab/labauthority.h"
#include "wizard/lab/scenario.h"
#include "wizard/result.h"
#include "wizard/target.h"

#include <QDateTime>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace wizard {

struct ScenarioSummary {
    QString id;
    QString title;
    QString cause; ///< empty: nothing is wrong
    QList<Symptom> symptoms;
};

/// Where one server of a running scenario listens. A port that the scenario lacks is 0.
struct LabServer {
    QString name;
    QString host;
    quint16 https = 0;
    quint16 backend = 0;
    quint16 http = 0;

    [[nodiscard]] Target target() const;
};

/// A training scenario as servers on 127.0.0.1. Everything it opened ends with it.
class Lab : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static QList<ScenarioSummary> scenarios();
    /// `now` dates the certificates; clients judge them by their own clock.
    [[nodiscard]] static Result<std::unique_ptr<Lab>> start(
        const QString &id, const QDateTime &now = QDateTime::currentDateTimeUtc());
    [[nodiscard]] static Result<std::unique_ptr<Lab>> start(const Scenario &scenario, const QDateTime &now);
    ~Lab() override;

    [[nodiscard]] const QString &scenario() const { return m_scenario; }
    [[nodiscard]] const QList<LabServer> &servers() const { return m_servers; }
    /// PEM file of the authority that issued the front-end certificates.
    [[nodiscard]] QString caFile() const;

private:
    Lab(QString scenario, LabAuthority authority, const QDateTime &now);
    [[nodiscard]] Result<void> writeAuthority();
    [[nodiscard]] Result<void> open(const ScenarioServer &server);
    [[nodiscard]] Result<quint16> open(
        const std::optional<LabEndpoint> &endpoint, const ScenarioServer &server, const QByteArray &authKeys);
    [[nodiscard]] Result<LabIdentity> identityFor(
        const LabEndpoint &endpoint, const ScenarioServer &server) const;
    [[nodiscard]] Result<QByteArray> authKeysFor(const ScenarioServer &server) const;

    QString m_scenario;
    LabAuthority m_authority;
    QDateTime m_now;
    QTemporaryDir m_folder;
    QList<LabServer> m_servers;
};

} // namespace wizard

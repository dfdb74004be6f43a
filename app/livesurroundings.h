#pragma once

#include "wizard/investigation/surroundings.h"
#include "wizard/io/keychain.h"
#include "wizard/io/probesettings.h"
#include "wizard/lab/lab.h"

#include <memory>

namespace app {

/// The real world: system clock, files, sockets, PowerShell, keyring and the lab.
class LiveSurroundings : public wizard::Surroundings {
public:
    LiveSurroundings();
    ~LiveSurroundings() override;

    /// Trusts further certificates, PEM, besides those of the system.
    [[nodiscard]] wizard::Result<void> trust(const QString &path);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::unique_ptr<wizard::Probe> makeProbe(
        wizard::Check check, const wizard::Target &target) override;
    [[nodiscard]] std::unique_ptr<wizard::Probe> makeCollector(
        const wizard::Target &target, const wizard::Collecting &how) override;
    [[nodiscard]] wizard::SecretStore &secrets() override { return m_secrets; }
    [[nodiscard]] std::unique_ptr<wizard::FileReading> makeReading(
        const QString &path, const wizard::TimeWindow &window) override;
    [[nodiscard]] wizard::Result<void> saveFile(const QString &path, const QByteArray &bytes) override;
    [[nodiscard]] QString thisHost() const override;
    [[nodiscard]] QList<wizard::ScenarioEntry> scenarios() const override;
    [[nodiscard]] wizard::Result<QList<wizard::Target>> startScenario(const QString &id) override;

private:
    wizard::ProbeSettings m_settings;
    wizard::KeychainSecretStore m_secrets;
    std::unique_ptr<wizard::Lab> m_lab;
};

} // namespace app

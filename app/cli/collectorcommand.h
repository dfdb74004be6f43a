#pragma once

#include "app/cli/collectedfiles.h"
#include "app/cli/command.h"
#include "app/cli/stopsignal.h"
#include "wizard/investigation/collecting.h"
#include "wizard/io/keychain.h"
#include "wizard/probing/proberunner.h"

namespace app {

/// `collector`: writes the script that collects evidence, or runs it here and on other servers.
class CollectorCommand : public Command {
    Q_OBJECT

public:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    [[nodiscard]] wizard::Result<void> takeRun(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeLimits(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeServers(const QStringList &typed);
    [[nodiscard]] wizard::Result<void> takePassword(bool fromInput);
    void writeScript();
    void findEngine();
    void keepPassword(const wizard::PowerShellEngine &engine);
    void collect(const wizard::PowerShellEngine &engine);
    void report(const wizard::ProbeTask &task);
    void finish();
    void stop(int exitCode);
    void fail(const wizard::Error &error);

    QString m_out;
    bool m_run = false;
    bool m_remember = false;
    bool m_redact = false;
    wizard::Collecting m_how; ///< of servers that say nothing else
    QList<wizard::CollectedServer> m_servers;
    QString m_password;
    int m_throttle = 0;
    std::chrono::seconds m_limit{0};
    wizard::KeychainSecretStore m_secrets;
    std::unique_ptr<StopSignal> m_signal;
    int m_stopped = 0; ///< exit code
    std::unique_ptr<wizard::PowerShellSearch> m_search;
    std::unique_ptr<CollectedFiles> m_files;
    std::unique_ptr<wizard::ProbeRunner> m_runner;
};

} // namespace app

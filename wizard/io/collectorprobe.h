#pragma once

#include "wizard/investigation/collecting.h"
#include "wizard/investigation/secretstore.h"
#include "wizard/io/powershellengine.h"
#include "wizard/io/powershellprocess.h"
#include "wizard/probing/probe.h"

#include <memory>
#include <optional>

namespace wizard {

/// Runs the collector on one server through PowerShell: finds an engine, fetches the password, collects, and
/// reports what the answer holds, with the answer itself. Its report never says Bad: the collector reads,
/// diagnosis judges. It ends by itself only with the server; its time is the runner's to limit.
class CollectorProbe : public Probe {
    Q_OBJECT

public:
    /// `secrets` must outlive the probe.
    CollectorProbe(CollectedServer server, SecretStore &secrets);
    /// With an engine that was found before.
    CollectorProbe(CollectedServer server, SecretStore &secrets, PowerShellEngine engine);

    void start() override;

private:
    void fetchPassword();
    void collect(const QString &password);
    void take(const Result<QByteArray> &answer);
    void giveUp(const Error &why);

    CollectedServer m_server;
    SecretStore &m_secrets;
    std::optional<PowerShellEngine> m_engine;
    PowerShellSearch m_search;
    std::unique_ptr<PowerShellProcess> m_process;
};

} // namespace wizard

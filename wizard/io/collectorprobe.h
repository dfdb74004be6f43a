#pragma once

#include "wizard/investigation/collecting.h"
#include "wizard/investigation/secretstore.h"
#include "wizard/io/collectorrun.h"
#include "wizard/probing/probe.h"
#include "wizard/target.h"

#include <memory>

namespace wizard {

/// Runs the collector on one server through PowerShell: finds an engine, fetches the password, collects, and
/// reports what the answer holds. Its report never says Bad: the collector reads, diagnosis judges.
class CollectorProbe : public Probe {
    Q_OBJECT

public:
    /// `secrets` must outlive the probe. Of `options` the transport, the account and the password are
    /// overwritten by what `how` says.
    CollectorProbe(const Target &target, Collecting how, SecretStore &secrets, CollectorOptions options = {});
    ~CollectorProbe() override;

    void start() override;

private:
    void prepare(const Result<PowerShellEngine> &engine);
    void collect();
    void reportServer();
    void giveUp(const Error &why);

    CollectorTarget m_target;
    Collecting m_how;
    SecretStore &m_secrets;
    CollectorOptions m_options;
    PowerShellSearch m_search;
    PowerShellEngine m_engine;
    std::unique_ptr<CollectorRun> m_run;
};

} // namespace wizard

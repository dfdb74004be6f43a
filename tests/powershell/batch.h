#pragma once

#include "organisation.h"
#include "powershellengine.h"

namespace powershell {

/// How the engine itself is started.
struct Circumstances {
    QStringList arguments = {}; ///< for instance -NonInteractive
    QString timeZone = {}; ///< of the simulated servers, as in TZ
    int minutes = 10; ///< that all runs may take
};

/// Many runs in few PowerShell processes. Add all, run once, ask for each.
class Batch {
public:
    /// Steps share the state; each one sees what the ones before it left. Returns the number to ask with.
    int add(const QJsonObject &state, const QList<Step> &steps);

    /// Empty when every run has a result; else what went wrong with the engine or the runner.
    [[nodiscard]] QString run(const Engine &engine, const Circumstances &circumstances = {});

    [[nodiscard]] const RunResult &result(int number) const { return m_results.at(number); }
    [[nodiscard]] int size() const { return int(m_runs.size()); }

private:
    QList<QJsonObject> m_runs;
    QList<RunResult> m_results;
};

} // namespace powershell

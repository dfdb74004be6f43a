#pragma once

#include "wizard/result.h"

#include <QObject>
#include <QStringList>
#include <QVersionNumber>

#include <algorithm>
#include <chrono>
#include <memory>

namespace wizard {

class PowerShellProcess;

/// A PowerShell that has proved itself.
struct PowerShellEngine {
    QString program;
    QVersionNumber version;

    friend bool operator==(const PowerShellEngine &, const PowerShellEngine &) = default;
    /// Remoting over SSH came with PowerShell 6, its options with 7.3.
    [[nodiscard]] bool supportsSsh() const { return version >= QVersionNumber(7, 4); }
};

/// Looks for a usable engine: the one that EXMEDIC_PWSH names and no other, else pwsh 7.4 or newer on PATH,
/// else powershell.exe on Windows. Each must repeat a random value; how it ends proves nothing.
class PowerShellSearch : public QObject {
    Q_OBJECT

public:
    explicit PowerShellSearch(QObject *parent = nullptr);
    ~PowerShellSearch() override;

    /// Programs to try in this order, instead of those of the environment.
    void setCandidates(const QStringList &programs) { m_candidates = programs; }
    /// How long one of them may take; never longer than usual.
    void setLimit(std::chrono::milliseconds limit) { m_limit = std::min(limit, m_limit); }
    void start();
    void stop();

Q_SIGNALS:
    /// Once after start(), never from within it.
    void finished(const wizard::Result<wizard::PowerShellEngine> &engine);

private:
    void tryNext();
    void judge(const Result<QByteArray> &answer);
    void finish(const Result<PowerShellEngine> &engine);

    QStringList m_candidates;
    QStringList m_refused; ///< why each one was
    std::unique_ptr<PowerShellProcess> m_process;
    QString m_program;
    std::chrono::milliseconds m_limit{60'000};
    bool m_running = false;
};

enum class EngineUse {
    Remoting, ///< and everything else that any engine does
    ThisComputer, ///< reads this server itself: on Windows first with the PowerShell its modules are made for
};

/// What the environment offers, best first.
[[nodiscard]] QStringList powerShellCandidates(EngineUse use = EngineUse::Remoting);

} // namespace wizard

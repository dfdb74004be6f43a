#pragma once

#include "organisation.h"
#include "powershellengine.h"

#include <QTemporaryDir>

namespace powershell {

/// One script started by -File in a PowerShell process of its own, on a server of the stand-in organisation.
struct ProcessStep {
    QString script; ///< path
    QStringList arguments = {}; ///< of the script
    QStringList typed = {}; ///< lines at the console; the input ends after them
    bool nonInteractive = true;
    QJsonObject session = {}; ///< differences, as in Step
    QJsonArray faults = {}; ///< {"command","nth"}
};

struct ProcessResult {
    QString problem; ///< empty, or why the process says nothing about the script
    int exitCode = -1;
    QString shown;
    QString errors;
    QString lastLine;
    QStringList changes; ///< "command server"
    QStringList unplanned;
    QJsonObject before;
    QJsonObject after;

    [[nodiscard]] QByteArray story() const;
};

/// Chains of such steps; each step finds what the one before it left.
class ProcessRuns {
public:
    /// Empty, or what went wrong.
    [[nodiscard]] QString prepare(const Engine &engine);

    /// Returns the number to ask with.
    int add(const QJsonObject &state, const QList<ProcessStep> &steps);
    void run();
    [[nodiscard]] const QList<ProcessResult> &results(int chain) const { return m_chains.at(chain).results; }

private:
    struct Chain {
        QJsonObject state;
        QList<ProcessStep> steps;
        QList<ProcessResult> results;
    };

    void runChain(Chain &chain) const;
    [[nodiscard]] ProcessResult runStep(
        const QString &path, const QJsonObject &state, const ProcessStep &step, int &made) const;

    Engine m_engine;
    QTemporaryDir m_folder;
    QList<Chain> m_chains;
};

} // namespace powershell

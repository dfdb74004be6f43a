#pragma once

#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QSet>

namespace powershell {

/// Numbers of the runs that belong to one case.
struct Runs {
    int healing = -1; ///< check, fix, fix, check
    int rehearsal = -1; ///< fix -WhatIf
    int elsewhere = -1; ///< fix on another server than the one it is for
    int weak = -1; ///< fix without elevation
    int well = -1; ///< fix where the cause is not
    int refusing = -1; ///< fix, every confirmation answered No
    int silent = -1; ///< fix, nobody answers
    int unattended = -1; ///< unattended fix
    int undone = -1; ///< fix, undo
};

/// Every repair in each of its scenarios, started in every way.
class RemedyRuns {
public:
    void add(const RemedyCase &one);
    [[nodiscard]] QString run(const Engine &engine);

    [[nodiscard]] int size() const { return int(m_cases.size()); }
    [[nodiscard]] const RemedyCase &of(int number) const { return m_cases.at(number); }
    [[nodiscard]] const Runs &runs(int number) const { return m_runs.at(number); }
    [[nodiscard]] const RunResult &result(int run) const { return m_batch.result(run); }
    [[nodiscard]] const StepResult &step(int run, int number = 0) const
    {
        return result(run).steps.at(number);
    }

    /// What a step changed in the organisation, as paths.
    [[nodiscard]] QStringList changedBy(int run, int number = 0) const;

    /// How each script ended: one line for a case, or one for every start of a script.
    [[nodiscard]] QStringList table() const;
    [[nodiscard]] QStringList report() const;

private:
    [[nodiscard]] QString line(int number, const char *what, int run, int step = 0) const;

    Batch m_batch;
    Rendering m_rendering;
    QList<RemedyCase> m_cases;
    QList<Runs> m_runs;
    QSet<QString> m_seen;
};

} // namespace powershell

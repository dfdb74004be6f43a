#pragma once

#include "wizard/evidence/forms/pack.h"
#include "wizard/investigation/case.h"
#include "wizard/investigation/conclusion.h"
#include "wizard/investigation/handingover.h"
#include "wizard/investigation/repair.h"
#include "wizard/probing/proberunner.h"

#include <QObject>

#include <optional>

namespace wizard {

/// The journey without its window: keeps the case that people fill step by step, runs the checks, and says
/// what follows. What follows is worked out when somebody reads it and told once a turn of the event loop,
/// however much changed before; what checks find counts when they have ended. Every wait is the runner's.
class Investigation : public QObject {
    Q_OBJECT

public:
    /// `surroundings` must outlive the investigation.
    explicit Investigation(Surroundings &surroundings, QObject *parent = nullptr);
    ~Investigation() override;

    [[nodiscard]] Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const Case &given() const { return m_case; }
    /// Valid until something changes.
    [[nodiscard]] const Conclusion &conclusion() const;
    [[nodiscard]] const Diagnosis &diagnosis() const { return conclusion().diagnosis; }
    [[nodiscard]] const Diagnosis &diagnosisBefore() const
    {
        return m_before;
    } ///< of the run before this one
    [[nodiscard]] ProbeRunner &runner() { return m_runner; }
    [[nodiscard]] const ProbeRunner &runner() const { return m_runner; }

    // Step 1: what is not working?
    void setSymptoms(const QList<Symptom> &symptoms);
    void setReported(const QMap<Fact, Truth> &reported);
    void setSince(const QString &since) { m_case.since = since; }
    void setPastedText(const QString &text);
    /// More text, behind what was pasted before.
    void paste(const QString &text);
    void answer(const Case::Answer &answer);
    void takeBack(const Case::Answer &answer);
    /// A sentence that was understood wrongly counts no more; a second time it counts again.
    void takeBack(const Recognition &sentence);

    // Step 2: where can we look?
    /// Another place forgets what was found elsewhere.
    void lookAt(Case::Place place);
    /// The scenario's servers are the place, and its symptoms are taken over where nobody chose any.
    [[nodiscard]] Result<void> chooseScenario(const QString &id);
    /// Reads files, folders and archives and keeps what they held; see handingOver() for how it ends. One
    /// that cannot be read leaves everything as it was.
    void addFiles(const QStringList &paths) { m_handingOver.read(paths); }
    [[nodiscard]] HandingOver &handingOver() { return m_handingOver; }
    /// Text from elsewhere than the paste box, judged like it. `name` is shown as its source.
    void addText(const QString &text, const QString &name);
    void removeFile(const QString &path);
    /// Judge as if it were this instant, whatever the clock and packs say.
    void setClock(const QDateTime &instant);

    // Step 3: checks.
    /// Those that help to judge the chosen symptoms.
    [[nodiscard]] QList<Check> plannedChecks() const;
    void startChecks();
    /// Also while the checks run.
    [[nodiscard]] Coverage coverage() const { return coverageOf(m_case, m_runner.tasks()); }
    /// Forgets what the checks found, so that they run again at the same place.
    void checkAnew();
    /// Starts the checks again and keeps the earlier diagnosis for comparison.
    void checkAgain();
    /// The same after a repair: what was pasted and read before it no longer decides.
    void checkAfterRepair();
    /// What has to be pasted or read anew before anybody knows whether the repair worked.
    [[nodiscard]] QList<Fact> factsToRepeat() const;

    // Steps 4 to 7: cause, choices, scripts, afterwards.
    void chooseFinding(const Cause &cause);
    [[nodiscard]] const Finding *chosen() const { return m_repair.finding(diagnosis()); }
    void setDecisions(const Decisions &decisions);
    [[nodiscard]] Decisions decisions() const { return m_repair.decisions(diagnosis()); }
    /// What the evidence says about the choices of that finding; it holds where nobody decides otherwise.
    [[nodiscard]] QMap<QString, QString> suggested() const;
    /// Made when somebody asks for it; empty without a finding or a remedy.
    [[nodiscard]] const std::optional<Result<Plan>> &plan() const;

    [[nodiscard]] Pack pack() const;
    [[nodiscard]] bool hasUnsavedResults() const { return m_unsaved; }
    void markSaved() { m_unsaved = false; }

Q_SIGNALS:
    void diagnosisChanged(); ///< once a turn of the event loop

private:
    void take(const QString &path, const Import &import);
    void changed();
    void settle();

    Surroundings &m_surroundings;
    Case m_case;
    ProbeRunner m_runner;
    HandingOver m_handingOver;
    Repair m_repair;
    Diagnosis m_before;
    bool m_unsaved = false;
    bool m_settling = false;
    // Both follow from what stands above.
    mutable std::optional<Conclusion> m_conclusion;
    mutable std::optional<std::optional<Result<Plan>>> m_plan;
};

} // namespace wizard

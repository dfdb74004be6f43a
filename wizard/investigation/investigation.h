#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/evidence/forms/pack.h"
#include "wizard/investigation/collecting.h"
#include "wizard/investigation/coverage.h"
#include "wizard/investigation/material.h"
#include "wizard/investigation/repair.h"
#include "wizard/investigation/surroundings.h"
#include "wizard/probing/proberunner.h"

#include <QObject>

#include <optional>

namespace wizard {

/// The case that the journey fills, step by step. Changing an earlier step clears what later steps made
/// stale. Holds values and calls pure functions; every wait is the runner's.
class Investigation : public QObject {
    Q_OBJECT

public:
    /// `surroundings` must outlive the investigation.
    explicit Investigation(Surroundings &surroundings, QObject *parent = nullptr);
    ~Investigation() override;

    // Step 1: what is not working?
    void setSymptoms(const QList<Symptom> &symptoms);
    [[nodiscard]] const QList<Symptom> &symptoms() const { return m_symptoms; }
    /// Facts of Origin::Person that somebody answered Yes or No.
    void setReported(const QMap<Fact, Truth> &reported);
    [[nodiscard]] const QMap<Fact, Truth> &reported() const { return m_material.reported; }
    /// When it began, in people's own words. Stands in the ticket and the pack and decides nothing.
    void setSince(const QString &since) { m_material.since = since; }
    [[nodiscard]] const QString &since() const { return m_material.since; }
    void setPastedText(const QString &text);
    [[nodiscard]] const QString &pastedText() const { return m_material.pastedText; }
    [[nodiscard]] const QList<Recognition> &recognised() const { return m_material.pasted; }
    /// What was recognised in the paste box, in texts and in files.
    [[nodiscard]] QList<Recognition> allRecognised() const;
    /// The chosen symptoms and those that texts and files name.
    [[nodiscard]] QList<Symptom> allSymptoms() const;

    // Step 2: where can we look?
    enum class Source { ThisServer, OtherServers, Files, Scenario };
    void setSource(Source source);
    [[nodiscard]] Source source() const { return m_source; }
    /// Each server once, and each under a name of its own.
    void setTargets(const QList<Target> &targets);
    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    /// Whether the collector runs on the targets as well, and how it gets there.
    void setCollecting(const std::optional<Collecting> &collecting);
    [[nodiscard]] const std::optional<Collecting> &collecting() const { return m_collecting; }
    /// Reads a file and keeps what it held; an error leaves everything as it was.
    [[nodiscard]] Result<void> addFile(const QString &path);
    /// Text from elsewhere than the paste box, judged like it. `name` is shown as its source.
    void addText(const QString &text, const QString &name);
    void removeFile(const QString &path);
    using File = Material::File;
    [[nodiscard]] const QList<File> &files() const { return m_material.files; }
    /// Takes over the scenario's symptoms where nobody chose any.
    [[nodiscard]] Result<void> chooseScenario(const QString &id);
    [[nodiscard]] const QString &scenario() const { return m_scenario; }

    // Step 3: checks.
    [[nodiscard]] ProbeRunner &runner() { return m_runner; }
    [[nodiscard]] const ProbeRunner &runner() const { return m_runner; }
    /// The checks that help to judge the chosen symptoms and the evidence so far.
    [[nodiscard]] QList<Check> plannedChecks() const;
    void startChecks();
    void stopChecks();
    [[nodiscard]] Coverage coverage() const;

    // Step 4: cause.
    [[nodiscard]] Evidence evidence() const;
    [[nodiscard]] const Diagnosis &diagnosis() const { return m_diagnosis; }
    [[nodiscard]] const Diagnosis &diagnosisBefore() const
    {
        return m_before;
    } ///< of the run before this one
    /// Judge as if it were this instant, whatever the clock and packs say.
    void setClock(const QDateTime &instant);
    [[nodiscard]] const QDateTime &judgedAt() const { return m_clock; }
    void chooseFinding(const Cause &cause);
    [[nodiscard]] const Finding *chosen() const;

    // Steps 5 and 6: choices and scripts.
    void setDecisions(const Decisions &decisions);
    [[nodiscard]] const Decisions &decisions() const { return m_repair.decisions(); }
    [[nodiscard]] const std::optional<Result<Plan>> &plan() const { return m_repair.plan(); }

    // Step 7: afterwards.
    /// Starts the checks again and keeps the earlier diagnosis for comparison.
    void checkAgain();
    /// The same after a repair: what was pasted and read before it no longer decides.
    void checkAfterRepair();
    /// Whether part of the pasted text is older than a repair.
    [[nodiscard]] bool hasOutdatedText() const { return !m_material.outdatedText.isEmpty(); }
    /// What has to be pasted or read anew before anybody knows whether the repair worked.
    [[nodiscard]] QList<Fact> factsToRepeat() const;
    [[nodiscard]] QString ticketText() const;
    [[nodiscard]] QString handOverText() const;
    [[nodiscard]] QString changeText() const;

    [[nodiscard]] Pack pack() const;
    [[nodiscard]] bool hasUnsavedResults() const { return m_unsaved; }
    void markSaved() { m_unsaved = false; }
    [[nodiscard]] Surroundings &surroundings() const { return m_surroundings; }

Q_SIGNALS:
    void inputChanged();
    void diagnosisChanged();
    void planChanged();

private:
    [[nodiscard]] QDateTime clock() const;
    void conclude();
    void forgetChecks();
    void makePlanAgain();

    Surroundings &m_surroundings;
    QList<Symptom> m_symptoms;
    Material m_material;
    Source m_source = Source::OtherServers;
    QList<Target> m_targets;
    std::optional<Collecting> m_collecting;
    QString m_scenario;
    ProbeRunner m_runner;
    QDateTime m_fixedClock;
    QDateTime m_clock; ///< when the last diagnosis was made
    Diagnosis m_diagnosis;
    Diagnosis m_before;
    Repair m_repair;
    bool m_unsaved = false;
};

} // namespace wizard

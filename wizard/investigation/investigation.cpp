#include "wizard/investigation/investigation.h"
#include "wizard/evidence/reading/readers.h"

#include "wizard/diagnosis/diagnose.h"
#include "wizard/investigation/handover.h"
#include "wizard/investigation/texts.h"
#include "wizard/knowledge/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

Investigation::Investigation(Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_runner([this](Check check, const Target &target) {
        return check == Check::Collector ? m_surroundings.makeCollector(target, *m_collecting)
                                         : m_surroundings.makeProbe(check, target);
    })
{
    connect(&m_runner, &ProbeRunner::finished, this, [this] {
        m_unsaved = true;
        conclude();
    });
}

Investigation::~Investigation()
{
    m_runner.disconnect(this);
}

void Investigation::setSymptoms(const QList<Symptom> &symptoms)
{
    if (symptoms == m_symptoms)
        return;
    m_symptoms = symptoms;
    Q_EMIT inputChanged();
    conclude();
}

void Investigation::setReported(const QMap<Fact, Truth> &reported)
{
    if (reported == m_material.reported)
        return;
    m_material.reported = reported;
    Q_EMIT inputChanged();
    conclude();
}

void Investigation::setPastedText(const QString &text)
{
    if (text == m_material.pastedText)
        return;
    wizard::setPastedText(m_material, text);
    Q_EMIT inputChanged();
    conclude();
}

void Investigation::setSource(Source source)
{
    if (source == m_source)
        return;
    m_source = source;
    forgetChecks();
}

void Investigation::setTargets(const QList<Target> &targets)
{
    const QList<Target> named = toldApart(targets);
    if (named == m_targets)
        return;
    m_targets = named;
    forgetChecks();
}

void Investigation::setCollecting(const std::optional<Collecting> &collecting)
{
    if (collecting == m_collecting)
        return;
    m_collecting = collecting;
    forgetChecks();
}

Result<void> Investigation::addFile(const QString &path)
{
    auto import = m_surroundings.importFile(path);
    if (!import)
        return std::unexpected(import.error());
    removeFile(path);
    m_material.files.append({path, *std::move(import)});
    m_unsaved = true;
    Q_EMIT inputChanged();
    conclude();
    return {};
}

void Investigation::addText(const QString &text, const QString &name)
{
    m_material.files.append({name, importText(text, name)});
    Q_EMIT inputChanged();
    conclude();
}

void Investigation::removeFile(const QString &path)
{
    if (m_material.files.removeIf([&](const Material::File &file) { return file.path == path; }) == 0)
        return;
    Q_EMIT inputChanged();
    conclude();
}

Result<void> Investigation::chooseScenario(const QString &id)
{
    auto targets = m_surroundings.startScenario(id);
    if (!targets)
        return std::unexpected(targets.error());
    m_scenario = id;
    for (const ScenarioEntry &one : m_surroundings.scenarios()) {
        if (one.id == id && m_symptoms.isEmpty())
            m_symptoms = one.symptoms;
    }
    m_source = Source::Scenario;
    m_collecting.reset(); // a scenario has no PowerShell
    m_targets = *std::move(targets);
    forgetChecks();
    return {};
}

/// What was found on other servers says nothing about the new ones.
void Investigation::forgetChecks()
{
    m_runner.clear();
    m_before = {};
    Q_EMIT inputChanged();
    conclude();
}

QList<Check> Investigation::plannedChecks() const
{
    if (m_targets.isEmpty())
        return {};
    QList<Check> planned = checksFor(m_symptoms, causes());
    if (m_collecting)
        planned.append(Check::Collector);
    return planned;
}

void Investigation::startChecks()
{
    m_runner.start(plannedChecks(), m_targets);
}

void Investigation::stopChecks()
{
    m_runner.stop();
}

void Investigation::checkAgain()
{
    const Diagnosis before = m_diagnosis;
    startChecks();
    m_before = before;
}

void Investigation::checkAfterRepair()
{
    const Diagnosis before = m_diagnosis;
    outdate(m_material);
    Q_EMIT inputChanged();
    if (m_targets.isEmpty())
        conclude();
    else
        startChecks();
    m_before = before;
}

QList<Fact> Investigation::factsToRepeat() const
{
    return wizard::factsToRepeat(m_before, evidence(), m_clock);
}

Coverage Investigation::coverage() const
{
    return m_runner.tasks().empty() ? coverageOfNone(checksFor(m_symptoms, causes()))
                                    : coverageOf(m_runner.tasks());
}

Evidence Investigation::evidence() const
{
    return evidenceOf(m_material, m_runner.tasks());
}

QList<Recognition> Investigation::allRecognised() const
{
    return recognisedIn(m_material);
}

QList<Symptom> Investigation::allSymptoms() const
{
    return symptomsIn(m_material, m_symptoms);
}

/// A pack that is looked at alone is judged at its own time, so that it gives the verdict of the live run.
QDateTime Investigation::clock() const
{
    if (m_fixedClock.isValid())
        return m_fixedClock;
    const bool packAlone = m_material.files.size() == 1 && !m_material.files.first().outdated
        && m_material.files.first().import.clock.isValid() && m_runner.tasks().empty();
    return packAlone ? m_material.files.first().import.clock : m_surroundings.now();
}

void Investigation::conclude()
{
    m_clock = clock();
    m_diagnosis = diagnose(allSymptoms(), evidence(), causes(), m_clock);
    m_repair.follow(m_diagnosis);
    Q_EMIT diagnosisChanged();
    makePlanAgain();
}

void Investigation::setClock(const QDateTime &instant)
{
    m_fixedClock = instant;
    conclude();
}

void Investigation::chooseFinding(const Cause &cause)
{
    if (m_repair.choose(cause))
        makePlanAgain();
}

const Finding *Investigation::chosen() const
{
    return m_repair.finding(m_diagnosis);
}

void Investigation::setDecisions(const Decisions &decisions)
{
    m_repair.decide(decisions);
    makePlanAgain();
}

void Investigation::makePlanAgain()
{
    m_repair.plan(m_diagnosis, m_clock, m_targets.isEmpty() ? QString() : m_targets.first().server());
    Q_EMIT planChanged();
}

QString Investigation::ticketText() const
{
    return wizard::ticketText(m_diagnosis, m_clock, m_material.since);
}

QString Investigation::handOverText() const
{
    const auto &planned = plan();
    return planned && *planned ? wizard::handOverText(*chosen(), **planned) : QString();
}

QString Investigation::changeText() const
{
    const auto &planned = plan();
    return planned && *planned ? wizard::changeText(*chosen(), **planned) : QString();
}

Pack Investigation::pack() const
{
    return {.toolVersion = QStringLiteral(EXMEDIC_VERSION),
        .clock = m_clock,
        .symptoms = allSymptoms(),
        .targets = m_targets,
        .since = m_material.since,
        .pastedText = m_material.pastedText,
        .observations = evidence().observations()};
}

} // namespace wizard

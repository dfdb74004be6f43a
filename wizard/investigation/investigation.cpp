#include "wizard/investigation/investigation.h"

#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/suggestion.h"

#include <utility>

namespace wizard {

Investigation::Investigation(Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_runner([this](Check check, const Target &target) {
        return check == Check::Collector ? m_surroundings.makeCollector(target, *m_case.place.collecting)
                                         : m_surroundings.makeProbe(check, target);
    })
    , m_handingOver(surroundings)
{
    connect(&m_handingOver, &HandingOver::taken, this, &Investigation::take);
    connect(&m_runner, &ProbeRunner::finished, this, [this] {
        m_unsaved = true;
        changed();
    });
}

Investigation::~Investigation()
{
    m_runner.disconnect(this);
}

const Conclusion &Investigation::conclusion() const
{
    if (!m_conclusion)
        m_conclusion = conclude(m_case, m_runner.tasks(), m_surroundings.now());
    return *m_conclusion;
}

/// Whatever follows is out of date; who listens hears of it once, after all that happens in this turn.
void Investigation::changed()
{
    m_conclusion.reset();
    m_plan.reset();
    if (!std::exchange(m_settling, true))
        QMetaObject::invokeMethod(this, &Investigation::settle, Qt::QueuedConnection);
}

void Investigation::settle()
{
    m_settling = false;
    m_repair.follow(diagnosis());
    Q_EMIT diagnosisChanged();
}

void Investigation::setSymptoms(const QList<Symptom> &symptoms)
{
    if (std::exchange(m_case.symptoms, symptoms) != symptoms)
        changed();
}

void Investigation::setReported(const QMap<Fact, Truth> &reported)
{
    if (std::exchange(m_case.reported, reported) != reported)
        changed();
}

void Investigation::setPastedText(const QString &text)
{
    if (text == m_case.pastedText)
        return;
    wizard::setPastedText(m_case, text);
    changed();
}

void Investigation::paste(const QString &text)
{
    const QString before = m_case.pastedText;
    setPastedText(before.isEmpty() ? text : before + QStringLiteral("\n\n") + text);
}

void Investigation::answer(const Case::Answer &answer)
{
    wizard::answer(m_case, answer);
    m_unsaved = true;
    changed();
}

void Investigation::takeBack(const Case::Answer &answer)
{
    wizard::takeBack(m_case, answer);
    changed();
}

void Investigation::takeBack(const Recognition &sentence)
{
    wizard::takeBack(m_case, sentence);
    changed();
}

void Investigation::lookAt(Case::Place place)
{
    place.targets = toldApart(place.targets);
    if (place == m_case.place)
        return;
    m_case.place = std::move(place);
    checkAnew();
}

Result<void> Investigation::chooseScenario(const QString &id)
{
    auto targets = m_surroundings.startScenario(id);
    if (!targets)
        return std::unexpected(targets.error());
    for (const ScenarioEntry &one : m_surroundings.scenarios()) {
        if (one.id == id && m_case.symptoms.isEmpty())
            m_case.symptoms = one.symptoms;
    }
    // A scenario has no PowerShell.
    m_case.place = {.source = Case::Source::Scenario, .targets = *std::move(targets), .scenario = id};
    checkAnew();
    return {};
}

void Investigation::take(const QString &path, const Import &import)
{
    removeFile(path);
    m_case.files.append({path, import});
    m_unsaved = true;
    changed();
}

void Investigation::addText(const QString &text, const QString &name)
{
    m_case.files.append({name, importText(text, name)});
    changed();
}

void Investigation::removeFile(const QString &path)
{
    if (m_case.files.removeIf([&](const Case::File &file) { return file.path == path; }) > 0)
        changed();
}

void Investigation::setClock(const QDateTime &instant)
{
    m_case.clock = instant;
    changed();
}

QList<Check> Investigation::plannedChecks() const
{
    if (m_case.place.targets.isEmpty())
        return {};
    QList<Check> planned = checksFor(m_case.symptoms, causes());
    if (m_case.place.collecting)
        planned.append(Check::Collector);
    return planned;
}

void Investigation::startChecks()
{
    m_runner.start(plannedChecks(), m_case.place.targets);
}

void Investigation::checkAnew()
{
    m_runner.clear();
    m_before = {};
    changed();
}

void Investigation::checkAgain()
{
    const Diagnosis before = diagnosis();
    startChecks();
    m_before = before;
}

void Investigation::checkAfterRepair()
{
    const Diagnosis before = diagnosis();
    outdate(m_case);
    if (m_case.place.targets.isEmpty())
        changed();
    else
        startChecks();
    m_before = before;
}

QList<Fact> Investigation::factsToRepeat() const
{
    return wizard::factsToRepeat(m_before, conclusion());
}

void Investigation::chooseFinding(const Cause &cause)
{
    m_repair.choose(cause);
    m_plan.reset();
}

void Investigation::setDecisions(const Decisions &decisions)
{
    if (const Finding *finding = chosen()) {
        m_repair.decide(*finding->cause, decisions);
        m_plan.reset();
    }
}

QMap<QString, QString> Investigation::suggested() const
{
    const Finding *finding = chosen();
    const Remedy *remedy = finding ? remedyById(finding->cause->id) : nullptr;
    return remedy ? suggestedChoices(*remedy, conclusion().derived, conclusion().clock)
                  : QMap<QString, QString>();
}

const std::optional<Result<Plan>> &Investigation::plan() const
{
    if (m_plan)
        return *m_plan;
    const Finding *finding = chosen();
    const Remedy *remedy = finding ? remedyById(finding->cause->id) : nullptr;
    m_plan.emplace();
    if (remedy)
        *m_plan = planFor(*remedy, decisions(), m_case, conclusion(), m_surroundings.now());
    return *m_plan;
}

Pack Investigation::pack() const
{
    return {.toolVersion = QStringLiteral(EXMEDIC_VERSION),
        .clock = conclusion().clock,
        .symptoms = symptomsIn(m_case),
        .targets = m_case.place.targets,
        .since = m_case.since,
        .pastedText = m_case.pastedText,
        .observations = conclusion().evidence.observations()};
}

} // namespace wizard

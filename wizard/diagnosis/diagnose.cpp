#include "wizard/diagnosis/diagnose.h"

#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/judge.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/view.h"

#include <algorithm>
#include <vector>

namespace wizard {
namespace {

using enum Judgement::Standing;

struct Ranked {
    Finding finding;
    int weight = 0; ///< orders findings of one verdict; never shown, never decides a verdict
};

Verdict verdictOf(Judgement::Standing standing)
{
    switch (standing) {
    case Confirmed:
        return Verdict::Confirmed;
    case Likely:
        return Verdict::Likely;
    case Silent:
    case Possible:
        return Verdict::Possible;
    case RuledOut:
        return Verdict::RuledOut;
    }
    Q_UNREACHABLE();
}

int symptomWeight(const Cause &cause, const QList<Symptom> &symptoms)
{
    int weight = 0;
    for (const Symptom symptom : symptoms)
        weight += std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end() ? 2 : -2;
    return weight;
}

void merge(QList<Reason> &into, const QList<Reason> &from)
{
    for (const Reason &reason : from) {
        const auto known = std::ranges::find(into, reason.fact, &Reason::fact);
        if (known == into.end()) {
            into.append(reason);
            continue;
        }
        for (const QString &server : reason.servers) {
            if (!known->servers.contains(server))
                known->servers.append(server);
        }
        for (const QString &source : reason.sources) {
            if (!known->sources.contains(source))
                known->sources.append(source);
        }
    }
}

/// A cause holds where it stands best; what was found on the other servers does not weaken that.
Ranked combine(const Cause &cause, const QList<Symptom> &symptoms, const QStringList &servers,
    const std::vector<Judgement> &judgements)
{
    Ranked ranked;
    ranked.finding.cause = &cause;
    const auto standing = std::ranges::max(judgements, {}, &Judgement::standing).standing;
    ranked.finding.verdict = verdictOf(standing);
    for (std::size_t i = 0; i < judgements.size(); ++i) {
        const Judgement &judgement = judgements[i];
        if (judgement.standing != standing)
            continue;
        if (const QString &server = servers.at(qsizetype(i)); !server.isEmpty())
            ranked.finding.servers.append(server);
        merge(ranked.finding.reasonsFor, judgement.reasonsFor);
        merge(ranked.finding.reasonsAgainst, judgement.reasonsAgainst);
        for (const Fact fact : judgement.missing) {
            if (!ranked.finding.missing.contains(fact))
                ranked.finding.missing.append(fact);
        }
        const int weight = 4 * judgement.characteristic + judgement.consistent - 3 * judgement.against;
        ranked.weight = std::max(ranked.weight, weight);
    }
    for (const Symptom symptom : symptoms) {
        if (std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end())
            ranked.finding.explains.append(symptom);
    }
    ranked.weight += symptomWeight(cause, symptoms);
    return ranked;
}

} // namespace

Diagnosis diagnose(const QList<Symptom> &symptoms, const Evidence &evidence, std::span<const Cause> causes,
    const QDateTime &now)
{
    const Evidence whole = derive(evidence, now);
    const QStringList servers = judgedServers(whole);
    std::vector<Evidence> views;
    for (const QString &server : servers)
        views.push_back(viewOf(whole, server));

    std::vector<Ranked> ranking;
    QList<const Cause *> silent;
    for (const Cause &cause : causes) {
        std::vector<Judgement> judgements;
        for (const Evidence &view : views)
            judgements.push_back(judge(cause, symptoms, view));
        if (std::ranges::all_of(judgements, [](const Judgement &one) { return one.standing == Silent; })) {
            silent.append(&cause);
            continue;
        }
        ranking.push_back(combine(cause, symptoms, servers, judgements));
    }
    std::ranges::stable_sort(ranking, [](const Ranked &a, const Ranked &b) {
        return std::pair(a.finding.verdict, a.weight) > std::pair(b.finding.verdict, b.weight);
    });

    Diagnosis diagnosis;
    for (Ranked &ranked : ranking)
        diagnosis.findings.append(std::move(ranked.finding));
    diagnosis.next = nextChecks(diagnosis.findings, silent, whole);
    return diagnosis;
}

} // namespace wizard

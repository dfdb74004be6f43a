#include "wizard/diagnosis/diagnose.h"

#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/reasons.h"
#include "wizard/diagnosis/serverfault.h"
#include "wizard/knowledge/area.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace wizard {
namespace {

struct Ranked {
    Finding finding;
    Weight weight; ///< orders findings of one verdict; never shown, never decides a verdict
    int told; ///< likewise, how much what people see and tell speaks for it
    std::size_t signs; ///< that are seen, each message for itself
    Explained explained;
    View view; ///< of one of the subjects where it stands
};

/// What is known before anything is seen, in thousandths of a bit.
int priorOf(Prevalence prevalence)
{
    switch (prevalence) {
    case Prevalence::Common:
        return 1000;
    case Prevalence::Seen:
        return 0;
    case Prevalence::Rare:
        return -1500;
    }
    Q_UNREACHABLE();
}

/// Best first. The order of the tables plays no part.
bool standsBefore(const Ranked &one, const Ranked &other)
{
    const auto rank = [](const Ranked &ranked) {
        return std::tuple(ranked.finding.verdict, ranked.weight.seen, ranked.told, ranked.signs);
    };
    if (rank(one) != rank(other))
        return rank(one) > rank(other);
    const Cause &cause = *one.finding.cause;
    const Cause &otherCause = *other.finding.cause;
    // A cause that would break much else is the worse explanation of one thing.
    const auto rest = [](const Cause &left) {
        return std::tuple(left.prevalence, left.symptoms.size(), left.id);
    };
    return rest(cause) < rest(otherCause);
}

/// What the next check has to tell apart: what is not ruled out; beside a confirmed cause only what is
/// likely; where nothing speaks for any cause all of them.
std::vector<OpenCause> openCauses(const std::vector<Ranked> &ranking, const std::vector<OpenCause> &silent)
{
    const bool confirmed = !ranking.empty() && ranking.front().finding.verdict == Verdict::Confirmed;
    std::vector<OpenCause> open;
    for (const Ranked &ranked : ranking) {
        const Verdict verdict = ranked.finding.verdict;
        if (verdict == Verdict::Likely || (verdict == Verdict::Possible && !confirmed))
            open.push_back({ranked.finding.cause, ranked.view, ranked.explained, ranked.weight.seen,
                ranked.told, ranked.signs});
    }
    return open.empty() && !confirmed ? silent : open;
}

/// What lies outside is confirmed only where nothing on its way points to a server.
void withholdOutside(std::vector<Ranked> &ranking, const Views &views)
{
    for (Ranked &outside : ranking) {
        const Cause &cause = *outside.finding.cause;
        if (outside.finding.verdict != Verdict::Confirmed || !isOutside(cause))
            continue;
        const bool serverMayBeIt = std::ranges::any_of(ranking, [&](const Ranked &other) {
            return other.finding.verdict >= Verdict::Likely && !isOutside(*other.finding.cause)
                && sharesAWay(*other.finding.cause, cause);
        });
        if (serverMayBeIt || anyServerFails(views))
            outside.finding.verdict = Verdict::Likely;
    }
}

} // namespace

Diagnosis diagnose(const QList<Symptom> &symptoms, const Evidence &evidence, std::span<const Cause> causes,
    const QDateTime &now)
{
    return diagnoseDerived(symptoms, derive(evidence, now), causes);
}

Diagnosis diagnoseDerived(
    const QList<Symptom> &symptoms, const Evidence &derived, std::span<const Cause> causes)
{
    const Views views(derived, causes);
    std::vector<Ranked> ranking;
    std::vector<OpenCause> silent;
    for (const Cause &cause : causes) {
        const Standing standing = standingOf(cause, symptoms, views);
        const View &view = *standing.places.front().view;
        const int before = priorOf(cause.prevalence)
            + catalogueWeights().of(cause, std::span(symptoms.cbegin(), symptoms.cend()));
        if (!standing.verdict) {
            silent.push_back({.cause = &cause, .view = view, .told = before});
            continue;
        }
        const Weight weight = weightOf(standing);
        const int told = before + weight.reported;
        const std::size_t signs = standing.places.front().judgement.held.count();
        ranking.push_back({findingOf(standing), weight, told, signs, standing.explained, view});
    }
    withholdOutside(ranking, views);
    std::ranges::sort(ranking, standsBefore);
    std::ranges::sort(silent, {}, [](const OpenCause &open) { return open.cause->id; });

    Diagnosis diagnosis;
    diagnosis.next = nextChecks(openCauses(ranking, silent));
    for (Ranked &ranked : ranking)
        diagnosis.findings.append(std::move(ranked.finding));
    return diagnosis;
}

} // namespace wizard

#include "wizard/diagnosis/unlistedfinding.h"

#include "wizard/knowledge/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QList<const UnlistedCause *> meantBy(const QString &message)
{
    const auto rows = vocabulary();
    const auto row = std::ranges::find_if(rows, [&](const VocabularyRow &one) { return one.id == message; });
    QList<const UnlistedCause *> meant;
    if (row == rows.end() || row->harmless)
        return meant;
    for (const QLatin1StringView id : listed(row->causes, " "_L1)) {
        const UnlistedCause *cause = unlistedById(id);
        if (!cause)
            return {};
        meant.append(cause);
    }
    return meant;
}

void note(QList<UnlistedFinding> &unlisted, const UnlistedCause *cause, const Observation &seen)
{
    auto finding = std::ranges::find(unlisted, cause, &UnlistedFinding::cause);
    if (finding == unlisted.end())
        finding = unlisted.insert(unlisted.end(), UnlistedFinding{cause, {}});
    const bool isKnown = std::ranges::any_of(finding->seen, [&](const Observation &one) {
        return one.value == seen.value && one.subject.server == seen.subject.server;
    });
    if (!isKnown)
        finding->seen.append(seen);
}

} // namespace

QList<UnlistedFinding> unlistedIn(const Evidence &evidence)
{
    QList<UnlistedFinding> unlisted;
    for (const Observation &seen : evidence.of(Fact::MessageSeen)) {
        if (seen.truth != Truth::Yes)
            continue;
        for (const UnlistedCause *cause : meantBy(seen.value.text()))
            note(unlisted, cause, seen);
    }
    return unlisted;
}

} // namespace wizard

#include "wizard/diagnosis/meaning.h"

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

void note(QList<Meaning> &meanings, const UnlistedCause *cause, const Observation &seen)
{
    auto meaning = std::ranges::find(meanings, cause, &Meaning::cause);
    if (meaning == meanings.end())
        meaning = meanings.insert(meanings.end(), Meaning{cause, {}});
    const bool isKnown = std::ranges::any_of(meaning->seen, [&](const Observation &one) {
        return one.value == seen.value && one.subject.server == seen.subject.server;
    });
    if (!isKnown)
        meaning->seen.append(seen);
}

} // namespace

QList<Meaning> meaningsIn(const Evidence &evidence)
{
    QList<Meaning> meanings;
    for (const Observation &seen : evidence.of(Fact::MessageSeen)) {
        if (seen.truth != Truth::Yes)
            continue;
        for (const UnlistedCause *cause : meantBy(seen.value.text()))
            note(meanings, cause, seen);
    }
    return meanings;
}

} // namespace wizard

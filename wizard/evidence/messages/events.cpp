#include "wizard/evidence/messages/events.h"

#include "wizard/evidence/messages/otherapplications.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

bool EventRow::holdsIn(QStringView text) const
{
    return words.empty() || std::ranges::any_of(words, [&](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

Observation EventRow::observation() const
{
    return seen(fact, value.isEmpty() ? QString::number(id) : QString(value));
}

std::optional<EventSource> sourceOf(QStringView provider)
{
    static constexpr auto windows = "Microsoft-Windows-"_L1;
    if (provider.startsWith(windows, Qt::CaseInsensitive))
        provider = provider.sliced(windows.size());
    const auto name = std::ranges::find_if(sourceNames(),
        [&](const SourceName &one) { return provider.compare(one.name, Qt::CaseInsensitive) == 0; });
    return name == sourceNames().end() ? std::nullopt : std::optional(name->source);
}

QList<Observation> eventObservations(EventSource source, int id, QStringView text)
{
    QList<Observation> observations;
    if (isOfOtherApplication(source, text))
        return observations;
    for (const auto *rows : {&eventRows(), &vocabularyEvents()}) {
        for (const EventRow &row : *rows) {
            if (row.source == source && row.id == id && row.holdsIn(text))
                observations.append(row.observation());
        }
    }
    return observations;
}

} // namespace wizard

#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"

#include <QSet>

#include <algorithm>

namespace wizard {
namespace {

/// The words of an event say nothing that its number has not said already.
QList<Recognition> withoutRepetition(QList<Recognition> texts, const QList<Recognition> &events)
{
    QSet<Fact> told;
    for (const Recognition &event : events) {
        for (const Observation &observation : event.observations)
            told.insert(observation.fact);
    }
    texts.removeIf([&](const Recognition &text) {
        return std::ranges::all_of(
            text.observations, [&](const Observation &one) { return told.contains(one.fact); });
    });
    return texts;
}

} // namespace

QList<Recognition> messagesFromPaste(const Paste &paste)
{
    static const EventFinder events(eventRows());
    const QList<Recognition> found = events.in(paste);
    return found + withoutRepetition(eventTexts().in(paste), found) + answers().in(paste);
}

} // namespace wizard

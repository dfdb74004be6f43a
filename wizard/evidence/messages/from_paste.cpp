#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// A command that the directory refused names its server below: "[Server=EX01,RequestId=...".
QList<Recognition> withRefusedServer(QList<Recognition> refusals, const Paste &paste)
{
    static const QRegularExpression server(u"\\[Server=([\\w.-]{1,80}),"_s);
    constexpr int below = 6;
    for (Recognition &refusal : refusals) {
        for (Observation &observation : refusal.observations) {
            if (observation.fact != Fact::DirectoryAccessDenied || !observation.subject.server.isEmpty())
                continue;
            const QString text = paste.lines().mid(refusal.line - 1, below).join(u' ').left(2000);
            observation.subject.server = ServerName::parse(server.match(text).captured(1));
        }
    }
    return refusals;
}

} // namespace

QList<Recognition> messagesFromPaste(const Paste &paste)
{
    static const EventFinder events(eventRows());
    const QList<Recognition> found = events.in(paste);
    return found + withoutRepetition(eventTexts().in(paste), found)
        + withRefusedServer(answers().in(paste), paste);
}

} // namespace wizard

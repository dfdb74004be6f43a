#include "wizard/evidence/messages/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype behindTheNumber = 1500;
constexpr qsizetype beforeTheNumber = 400; ///< lists print the message first

/// How far the text of an event may reach: not into the next event, nor into a list of entries.
qsizetype endOfEvent(const QString &folded, qsizetype end, qsizetype nextEvent)
{
    static const QRegularExpression boundary(
        u"\\bnetsh\\b|</Event>|(?<!/)\\bEvent ?ID\\b|SSL Certificate bindings"_s, caseless);
    const qsizetype limit = std::min({folded.size(), end + behindTheNumber, nextEvent});
    const auto stop = boundary.match(QStringView(folded).sliced(end, limit - end));
    return stop.hasMatch() ? end + stop.capturedStart() : limit;
}

} // namespace

std::optional<Observation> endpointFailure(QStringView text)
{
    static const QRegularExpression endpoint(
        u"(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:.]{0,45}\\])\\s?:\\s?(443|444)(?!\\d)"_s);
    const auto match = endpoint.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool backEnd = match.capturedView(2) == u"444";
    return seen(backEnd ? Fact::SslConfigurationError444 : Fact::SslConfigurationError443,
        match.captured(1) + u':' + match.captured(2));
}

QList<Recognition> endpointFailuresFromPaste(const Paste &paste)
{
    // 3221240493 is the same id with severity and facility, 0xC0003AAD its hexadecimal form.
    static const QRegularExpression event(
        u"\\b(?:15021|3221240493|0xC0003AAD)\\b|\\bSSL configuration for endpoint\\b"_s, caseless);
    const QString &folded = paste.folded();
    QList<Recognition> recognitions;
    QList<Fact> known;
    const auto events = matches(event, folded);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const qsizetype start = events.at(i).capturedStart();
        const qsizetype end = events.at(i).capturedEnd();
        const qsizetype next = i + 1 < events.size() ? events.at(i + 1).capturedStart() : folded.size();
        const QStringView text(folded);
        auto failure = endpointFailure(text.sliced(end, endOfEvent(folded, end, next) - end));
        if (const qsizetype from = std::max<qsizetype>(0, start - beforeTheNumber); !failure)
            failure = endpointFailure(text.sliced(from, start - from));
        if (!failure || known.contains(failure->fact))
            continue;
        known.append(failure->fact);
        recognitions.append(
            found(u"Event 15021, %1"_s.arg(failure->value.text()), paste.lineOfFolded(start), {*failure}));
    }
    return recognitions;
}

} // namespace wizard

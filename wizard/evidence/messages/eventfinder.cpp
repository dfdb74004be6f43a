#include "wizard/evidence/messages/events.h"

#include "wizard/evidence/messages/otherapplications.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype besideTheId = 170; ///< the viewer prints source, date and id within a few lines
constexpr qsizetype besideTheLabel = 40;
constexpr int smallNumber = 256;
constexpr qsizetype withinTheEvent = 1500;
constexpr int mostTries = 400; ///< no text holds more numbers of one event that say something new

const std::vector<QLatin1StringView> &borders()
{
    static const std::vector<QLatin1StringView> words = {"Event ID"_L1, "Event-ID"_L1, "EventID"_L1,
        "Log Name"_L1, "</Event>"_L1, "Ereignis-ID"_L1, "ID de l'"_L1, "ID d'"_L1, "Id. de evento"_L1,
        "Id. del evento"_L1, "ID de evento"_L1};
    return words;
}

/// Of the number; the viewer has it in the language of Windows.
bool isLabel(QLatin1StringView border)
{
    return border != "Log Name"_L1 && border != "</Event>"_L1;
}

std::vector<QByteArray> numbersOf(const std::vector<EventRow> &rows)
{
    std::vector<QByteArray> numbers;
    for (const EventRow &row : rows)
        numbers.push_back(QByteArray::number(row.id));
    return numbers;
}

std::vector<QLatin1StringView> literalsOf(const std::vector<QByteArray> &numbers)
{
    std::vector<QLatin1StringView> words = borders();
    for (const SourceName &name : sourceNames())
        words.push_back(name.name);
    for (const QByteArray &number : numbers)
        words.emplace_back(number);
    return words;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i) == u'_');
}

/// No part of a longer number, a version, an address or a percentage.
bool isNumber(QStringView text, qsizetype start, qsizetype end)
{
    const auto stands = [&](qsizetype i, QChar c) { return i >= 0 && i < text.size() && text.at(i) == c; };
    const bool joined = isWordCharacter(text, start - 1) || stands(start - 1, u'.') || stands(start - 1, u'%')
        || stands(start - 1, u'-') || isWordCharacter(text, end) || stands(end, u'%');
    return !joined && !(stands(end, u'.') && end + 1 < text.size() && text.at(end + 1).isDigit());
}

bool isWord(QStringView text, qsizetype start, qsizetype end)
{
    return !isWordCharacter(text, start - 1) && !isWordCharacter(text, end);
}

const SourceName *sourceNamed(QLatin1StringView word)
{
    const auto name = std::ranges::find(sourceNames(), word, &SourceName::name);
    return name == sourceNames().end() ? nullptr : &*name;
}

} // namespace

EventFinder::EventFinder(std::vector<EventRow> rows)
    : m_rows(std::move(rows))
    , m_numbers(numbersOf(m_rows))
    , m_literals(literalsOf(m_numbers))
{
}

QList<EventFinder::Mark> EventFinder::marksIn(const QString &folded) const
{
    QList<Mark> marks;
    for (const Literals::Hit &hit : m_literals.hitsIn(folded)) {
        const QLatin1StringView word = m_literals.word(hit.word);
        const qsizetype end = hit.start + word.size();
        if (const SourceName *name = sourceNamed(word)) {
            const bool same = !name->exact || QStringView(folded).sliced(hit.start, word.size()) == word;
            if (same && isWord(folded, hit.start, end))
                marks.append({Mark::Kind::Source, hit.start, end, int(name->source), false});
        } else if (const int number = QByteArrayView(word.data(), word.size()).toInt(); number > 0) {
            if (isNumber(folded, hit.start, end))
                marks.append({Mark::Kind::Number, hit.start, end, number, false});
        } else {
            marks.append({Mark::Kind::Border, hit.start, end, 0, isLabel(word)});
        }
    }
    std::ranges::stable_sort(marks, {}, &Mark::start);
    return marks;
}

/// Small numbers are levels and tasks as well: "Event ID: 4", <EventID Qualifiers="49152">4.
bool EventFinder::isLabelled(const QString &folded, const QList<Mark> &marks, qsizetype number)
{
    const Mark &mark = marks.at(number);
    for (qsizetype i = number - 1; i >= 0 && marks.at(i).start >= mark.start - besideTheLabel; --i) {
        if (marks.at(i).kind != Mark::Kind::Border)
            continue;
        QStringView between = QStringView(folded).sliced(marks.at(i).end, mark.start - marks.at(i).end);
        if (between.startsWith(u" Qualifiers"))
            between = between.sliced(between.indexOf(u'>') + 1);
        if (folded.at(marks.at(i).end - 1) == u'\'') // the word itself has letters of no ASCII
            between = between.sliced(between.indexOf(u':') + 1);
        return std::ranges::none_of(between, [](QChar c) { return c.isLetterOrNumber() || c == u'<'; });
    }
    return false;
}

/// Where a label stands between the source and it, the number of the event is the one at the label.
bool EventFinder::isInTheText(const QList<Mark> &marks, qsizetype number, EventSource source)
{
    for (qsizetype i = number - 1; i >= 0 && marks.at(i).start >= marks.at(number).start - besideTheId; --i) {
        if (marks.at(i).kind == Mark::Kind::Border)
            return marks.at(i).isLabel;
        if (marks.at(i).kind == Mark::Kind::Source && marks.at(i).index == int(source))
            return false;
    }
    return false;
}

/// Where another event stands between the number and the source, the source belongs to that one.
bool EventFinder::isBeside(const QList<Mark> &marks, qsizetype number, EventSource source) const
{
    const auto isSource = [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Source && mark.index == int(source);
    };
    int between = 0;
    for (qsizetype i = number - 1; i >= 0 && marks.at(i).start >= marks.at(number).start - besideTheId; --i) {
        between += marks.at(i).kind == Mark::Kind::Border;
        if (between > 1)
            break;
        if (isSource(marks.at(i)))
            return true;
    }
    for (qsizetype i = number + 1; i < marks.size() && marks.at(i).end <= marks.at(number).end + besideTheId;
         ++i) {
        if (marks.at(i).kind == Mark::Kind::Border)
            break;
        if (isSource(marks.at(i)))
            return true;
    }
    return false;
}

/// Up to the label of the next event.
QStringView EventFinder::textOf(const QString &folded, const QList<Mark> &marks, qsizetype number)
{
    const qsizetype start = marks.at(number).end;
    qsizetype end = std::min(folded.size(), start + withinTheEvent);
    for (qsizetype i = number + 1; i < marks.size() && marks.at(i).start < end; ++i) {
        if (marks.at(i).kind == Mark::Kind::Border)
            end = marks.at(i).start;
    }
    return QStringView(folded).sliced(start, end - start);
}

void EventFinder::addFromText(QList<Recognition> &recognitions, const Paste &paste) const
{
    const QString &folded = paste.folded();
    const QList<Mark> marks = marksIn(folded);
    std::vector<int> tries(m_rows.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        for (std::size_t row = 0; mark.kind == Mark::Kind::Number && row < m_rows.size(); ++row) {
            const EventRow &event = m_rows[row];
            if (event.id != mark.index || tries[row] >= mostTries || !isBeside(marks, i, event.source))
                continue;
            ++tries[row];
            if ((event.id < smallNumber || isInTheText(marks, i, event.source))
                && !isLabelled(folded, marks, i))
                continue;
            if (!event.words.empty() && !event.holdsIn(around(folded, mark.start, withinTheEvent)))
                continue;
            if (isOfOtherApplication(event.source, textOf(folded, marks, i)))
                continue;
            tries[row] = mostTries;
            recognitions.append(
                found(u"Event %1"_s.arg(event.id), paste.lineOfFolded(mark.start), {event.observation()}));
        }
    }
}

/// Get-WinEvent and Get-EventLog print the message between number and source.
void EventFinder::addFromObjects(QList<Recognition> &recognitions, const Paste &paste) const
{
    for (const PropertyObject &object : paste.objects()) {
        const auto source = sourceOf(object.value("ProviderName"_L1) + object.value("Source"_L1));
        if (!source)
            continue;
        const QString number = object.has("InstanceId"_L1) ? object.value("InstanceId"_L1)
            : object.has("EventID"_L1)                     ? object.value("EventID"_L1)
                                                           : object.value("Id"_L1);
        const int id = int(number.toLongLong() & 0xffff); // the rest is severity and facility
        for (const EventRow &row : m_rows) {
            if (row.source != *source || row.id != id || !row.holdsIn(object.value("Message"_L1))
                || isOfOtherApplication(*source, object.value("Message"_L1)))
                continue;
            const Observation observation = row.observation();
            const bool known = std::ranges::any_of(recognitions,
                [&](const Recognition &one) { return one.observations.first() == observation; });
            if (!known)
                recognitions.append(found(u"Event %1"_s.arg(id), object.line(), {observation}));
        }
    }
}

QList<Recognition> EventFinder::in(const Paste &paste) const
{
    QList<Recognition> recognitions;
    addFromText(recognitions, paste);
    addFromObjects(recognitions, paste);
    return recognitions;
}

} // namespace wizard

#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/vocabularytexts.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

std::vector<EventRow> eventsOf(std::span<const VocabularyRow> rows)
{
    std::vector<EventRow> events;
    for (const VocabularyRow &row : rows) {
        const auto source = sourceOf(QString(row.source));
        Q_ASSERT(source || row.source.isEmpty());
        for (const QLatin1StringView number : listed(row.numbers, " "_L1)) {
            const int id = QByteArray(number.data(), number.size()).toInt();
            events.push_back({*source, id, Fact::MessageSeen, listed(row.texts, "\n"_L1), row.id});
        }
    }
    return events;
}

std::vector<VocabularyRow> rowsThatAre(bool harmless)
{
    std::vector<VocabularyRow> rows;
    for (const VocabularyRow &row : vocabulary()) {
        if (row.harmless == harmless)
            rows.push_back(row);
    }
    return rows;
}

/// What an account of the monitoring meets, nobody feels.
bool isOfMonitoring(const VocabularyRow &row, const QString &line)
{
    return line.contains("HealthMailbox"_L1, Qt::CaseInsensitive)
        && !row.causes.contains("health-mailbox"_L1);
}

/// A row where it stands in a text.
struct Hit {
    int row;
    int line;
    QString words; ///< of its first part
    QString what; ///< to be shown

    [[nodiscard]] QString key() const
    {
        return QString::number(line) + u' ' + QString(words).remove(u' ').toLower();
    }
};

/// One half of the vocabulary, ready to be looked for.
struct Finder {
    explicit Finder(bool isHarmless)
        : rows(rowsThatAre(isHarmless))
        , events(eventsOf(rows))
        , eventFinder(events)
        , folded(rows, VocabularyTexts::Form::Folded)
        , squeezed(rows, VocabularyTexts::Form::Squeezed)
    {
    }

    [[nodiscard]] QList<Hit> hitsIn(const PastedText &text) const
    {
        QList<Hit> hits;
        const auto foldedPlaces = folded.in(text.folded());
        for (auto one = foldedPlaces.cbegin(); one != foldedPlaces.cend(); ++one)
            hits.append({one.key(), text.lineOfFolded(one->start), text.folded().mid(one->start, one->size),
                text.folded().mid(one->start, std::min<qsizetype>(one->size, 60))});
        const auto squeezedPlaces = squeezed.in(text.squeezed());
        for (auto one = squeezedPlaces.cbegin(); one != squeezedPlaces.cend(); ++one) {
            if (!foldedPlaces.contains(one.key()))
                hits.append({one.key(), text.lineOfSqueezed(one->start),
                    text.squeezed().mid(one->start, one->size), QString(row(one.key()).id)});
        }
        return hits;
    }
    [[nodiscard]] QList<Recognition> in(const PastedText &text, const QSet<QString> &taken = {}) const
    {
        QList<Recognition> recognitions;
        for (const Hit &hit : hitsIn(text)) {
            const QString id(row(hit.row).id);
            if (!taken.contains(hit.key()) && !isOfMonitoring(row(hit.row), text.lines().value(hit.line - 1)))
                recognitions.append(found(hit.what, hit.line, {seen(Fact::MessageSeen, id)}));
        }
        return recognitions;
    }
    [[nodiscard]] const VocabularyRow &row(int index) const { return rows[std::size_t(index)]; }

    std::vector<VocabularyRow> rows;
    std::vector<EventRow> events;
    EventFinder eventFinder;
    VocabularyTexts folded;
    VocabularyTexts squeezed;
};

const Finder &finder(bool harmless)
{
    static const std::array<Finder, 2> both{Finder(false), Finder(true)};
    return both[harmless ? 1 : 0];
}

} // namespace

const std::vector<EventRow> &vocabularyEvents()
{
    return finder(false).events;
}

/// Where a harmless message begins with the words of one that points to a cause, it says more and stands for
/// it.
QList<Recognition> vocabularyIn(const PastedText &text)
{
    QSet<QString> taken;
    for (const Hit &hit : finder(true).hitsIn(text))
        taken.insert(hit.key());
    return finder(false).in(text, taken);
}

QList<Recognition> vocabularyFromPaste(const Paste &paste)
{
    return finder(false).eventFinder.in(paste) + vocabularyIn(paste);
}

/// They are shown, so that nobody has to wonder, and say nothing.
QList<Recognition> harmlessFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions = finder(true).eventFinder.in(paste) + finder(true).in(paste);
    for (Recognition &recognition : recognitions)
        recognition.observations.clear();
    return recognitions;
}

} // namespace wizard

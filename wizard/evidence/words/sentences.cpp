#include "wizard/evidence/words/sentences.h"

#include "wizard/knowledge/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestSentence = 600;
constexpr qsizetype mostSentences = 2000;
constexpr qsizetype mostInNames = 3; ///< blanks in the name of a property; French puts one before each colon

/// Columns, properties, traces, marks of a log: nobody writes so.
bool looksPrinted(QStringView line)
{
    if (line.contains(u"   "_s) || line.contains(u'\t') || line.contains(u"::"_s))
        return true;
    if (line.first(std::max<qsizetype>(0, line.indexOf(u" : "_s))).count(u' ') < mostInNames
        && line.contains(u" : "_s))
        return true;
    if (line.contains(u"--->"_s) || line.endsWith(u": True"_s) || line.endsWith(u": False"_s))
        return true;
    const bool dated = line.size() > 10 && line.at(4) == u'-' && line.at(7) == u'-' && line.front().isDigit();
    if (dated || line.contains(u",,"_s) || line.count(u';') >= 4)
        return true;
    if (line.startsWith(u"at "_s) && line.contains(u'('))
        return true;
    for (const auto beginning : {"WARNING:"_L1, "VERBOSE:"_L1, "An error occurred while "_L1}) {
        if (line.startsWith(beginning))
            return true;
    }
    // A row of a table that begins with the full name of a server.
    const QStringView first = line.first(std::max<qsizetype>(0, line.indexOf(u' ')));
    if (first.count(u'.') >= 2 && !first.endsWith(u'.') && line.count(u' ') <= 3)
        return true;
    return u"<{[#|+="_s.contains(line.front());
}

/// Every source once: most rows of the vocabulary share theirs.
const std::vector<QLatin1StringView> &sourcesOfEvents()
{
    static const std::vector<QLatin1StringView> sources = [] {
        std::vector<QLatin1StringView> all{"Microsoft-Windows-"_L1};
        for (const VocabularyRow &row : vocabulary()) {
            if (!row.source.isEmpty() && std::ranges::find(all, row.source) == all.end())
                all.push_back(row.source);
        }
        return all;
    }();
    return sources;
}

/// "System, Service Control Manager, 7031": names and the number of an event, and nothing that is a sentence.
bool isHeadOfEvent(QStringView line)
{
    static const QRegularExpression number(
        u"\\b[0-9]{3,5}\\b|\\b(?:ID|Id|id|Event|event)\\W{0,3}[0-9]{1,5}\\b"_s);
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    const auto isName = [](QStringView word) {
        while (!word.isEmpty() && u"([\"'"_s.contains(word.front()))
            word = word.sliced(1);
        return word.isEmpty() || std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber(); })
            || word.front().isUpper() || word.front().isDigit() || u"event"_s == word || u"id"_s == word
            || u"id:"_s == word || u"of"_s == word;
    };
    return words.size() <= 12 && number.match(line.toString()).hasMatch()
        && std::ranges::all_of(words, isName)
        && std::ranges::any_of(sourcesOfEvents(),
            [line](QLatin1StringView source) { return line.contains(source, Qt::CaseInsensitive); });
}

/// The first line of an event or of a report; what follows up to a blank line is printed too.
bool beginsPrint(QStringView line)
{
    for (const auto label :
        {"Log Name:"_L1, "Source:"_L1, "Event ID:"_L1, "EventID:"_L1, "Event code:"_L1, "Computer:"_L1,
            "ProviderName"_L1, "Exchange Health Checker version"_L1, "Role "_L1, "Status "_L1}) {
        const bool column = label.endsWith(u' ');
        if (line.startsWith(label) && (!column || line.contains(u"  "_s)))
            return true;
    }
    return false;
}

/// A list's mark or a new sentence without a full stop before it.
bool beginsAnew(QStringView line)
{
    const QChar first = line.front();
    return first.isUpper() || first == u'-' || first == u'*' || first == u'\u2022';
}

/// What somebody said in a chat, without the time and the name before it; null where it is no such line. The
/// names of levels in a log are written in capitals.
QStringView saidInChat(const QString &line)
{
    static const QRegularExpression mark(
        u"^\\s*(?:\\[(?:[0-9./-]{6,10},?\\s)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\]"_s
        u"|(?:[0-9./]{6,10},?\\s)?[0-9]{1,2}:[0-9]{2}(?:\\s-)?)\\s(\\p{L}[\\p{L} .()-]{0,24}):\\s"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = mark.match(line);
    const QStringView name = match.capturedView(1);
    const bool level = name.size() > 2 && std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
    return match.hasMatch() && !level ? QStringView(line).mid(match.capturedEnd()).trimmed() : QStringView();
}

/// Collects lines into sentences: they end at a full stop, at a blank line and at a prompt.
class SentenceReader {
public:
    void read(const QString &line, int number);
    void finish(bool asked = false)
    {
        m_current.asked = asked;
        if (!m_current.text.isEmpty() && m_sentences.size() < mostSentences)
            m_sentences.append(m_current);
        m_current = {};
    }
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }

private:
    void add(QStringView words, int number)
    {
        const QStringView some = words.trimmed().left(longestSentence);
        if (m_current.text.size() + some.size() > longestSentence)
            finish();
        if (m_current.text.isEmpty())
            m_current.line = number;
        else
            m_current.text += u' ';
        m_current.text += some;
    }
    void split(QStringView line, int number);

    QList<Sentence> m_sentences;
    Sentence m_current;
    bool m_printing = false;
};

void SentenceReader::read(const QString &line, int number)
{
    static const QRegularExpression prompt(u"^\\s*(?:\\[PS\\]|PS\\s+[A-Za-z]:|[A-Za-z]:\\\\[^<>|]*>)"_s);
    const QStringView trimmed = QStringView(line).trimmed();
    if (trimmed.isEmpty() || prompt.match(line).hasMatch()) {
        m_printing = false;
        return finish();
    }
    if (const QStringView said = saidInChat(line); !said.isEmpty()) {
        m_printing = false;
        finish();
        return split(said, number);
    }
    m_printing |= beginsPrint(trimmed) || isHeadOfEvent(trimmed);
    if (m_printing || line.startsWith(u'\t') || looksPrinted(trimmed)) {
        finish();
        add(trimmed, number);
        m_current.printed = true;
        return finish();
    }
    if (beginsAnew(trimmed))
        finish();
    split(trimmed, number);
}

void SentenceReader::split(QStringView line, int number)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!u".!?\u2026"_s.contains(line.at(i)))
            continue;
        qsizetype end = i;
        while (end < line.size() && u".!?\u2026"_s.contains(line.at(end)))
            ++end;
        if (end < line.size() && !line.at(end).isSpace()) {
            i = end - 1;
            continue;
        }
        if (const QStringView words = line.mid(from, i - from); !words.trimmed().isEmpty())
            add(words, number);
        finish(line.mid(i, end - i).contains(u'?'));
        from = end;
        i = end - 1;
    }
    if (const QStringView rest = line.mid(from); !rest.trimmed().isEmpty())
        add(rest, number);
}

} // namespace

QList<Sentence> sentencesOf(const PastedText &text)
{
    SentenceReader reader;
    for (qsizetype i = 0; i < text.lines().size(); ++i)
        reader.read(text.lines().at(i), int(i + 1));
    reader.finish();
    return reader.sentences();
}

} // namespace wizard

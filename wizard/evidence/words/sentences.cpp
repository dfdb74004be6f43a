#include "wizard/evidence/words/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestSentence = 600;
constexpr qsizetype mostSentences = 2000;
constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Collects lines into sentences: they end at a full stop, at a blank line and at a prompt.
class SentenceReader {
public:
    void read(const QString &line, int number);
    void finish()
    {
        if (!m_current.text.isEmpty() && m_sentences.size() < mostSentences)
            m_sentences.append(m_current);
        m_current = {};
    }
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }

private:
    void add(const QString &words, int number)
    {
        if (m_current.text.isEmpty())
            m_current.line = number;
        m_current.text = (m_current.text + u' ' + words).trimmed().left(longestSentence);
    }

    QList<Sentence> m_sentences;
    Sentence m_current;
};

void SentenceReader::read(const QString &line, int number)
{
    static const QRegularExpression prompt(u"^\\s*(?:\\[PS\\]|PS\\s+[A-Za-z]:|[A-Za-z]:\\\\[^<>|]*>)"_s);
    static const QRegularExpression stop(u"[.!?]+(?=\\s|$)"_s);
    if (line.trimmed().isEmpty() || prompt.match(line).hasMatch())
        return finish();
    qsizetype from = 0;
    auto each = stop.globalMatch(line);
    while (each.hasNext()) {
        const auto match = each.next();
        add(line.mid(from, match.capturedStart() - from).trimmed(), number);
        finish();
        from = match.capturedEnd();
    }
    if (const QString rest = line.mid(from).trimmed(); !rest.isEmpty())
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

QStringList clausesOf(const QString &sentence)
{
    static const QRegularExpression border(
        u"[,;]|\\s-\\s|\\b(?:but|while|whereas|although|though|however)\\b"_s, caseless);
    return sentence.split(border, Qt::SkipEmptyParts);
}

bool tellsAttempt(const QString &clause)
{
    static const QRegularExpression attempt(
        u"\\b(?:tried|attempted|re-?created|re-?installed|renewed|replaced|changed|rebooted|restarted|"_s
        u"reset|re-?ran"_s
        u"|ran|executed|checked|verified|confirmed|compared|copied|renamed|repaired|removed|deleted|"_s
        u"rebuilt|recycled"_s
        u"|followed|applied|re-?enabled|disabled|re-?assigned|cleared|was run|were run|have run|been run|"_s
        u"(?:we|i)(?:'ve| have)? run)\\b"_s,
        caseless);
    static const QRegularExpression beginning(u"\\b(?:since|after|when|once)\\b"_s, caseless);
    const auto match = attempt.match(clause);
    // "blank since we replaced the certificate" tells how it began.
    return match.hasMatch() && !beginning.match(clause.left(match.capturedStart())).hasMatch();
}

bool tellsFailure(const QString &sentence)
{
    static const QRegularExpression failure(
        u"\\bno (?:change|effect|success|luck|difference|avail|improvement)\\b|\\b(?:did|does|do|has|have)"_s
        u"(?:n't| not) (?:help|change|work|solve|fix)"_s
        u"|\\bwithout (?:success|effect|luck)\\b|\\bsame (?:error|result|problem|issue|behaviou?r)\\b|"_s
        u"\\bin vain\\b|\\bstill\\b"_s,
        caseless);
    return failure.match(sentence).hasMatch();
}

bool isNegated(const QString &sentence, qsizetype offset)
{
    static const QRegularExpression negation(
        u"\\b(?:no|not|never|without|neither|nor|cannot|isn't|wasn't|didn't|hasn't"_s
        u"|haven't|doesn't|don't)\\b[^.,;]*$"_s,
        caseless);
    const qsizetype start = std::max<qsizetype>(0, offset - 30);
    return negation.match(sentence.mid(start, offset - start)).hasMatch();
}

} // namespace wizard

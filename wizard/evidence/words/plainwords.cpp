#include "wizard/evidence/words/plainwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestWord = 40;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00b4';
}

/// "doesn't" and "it's" stay one word; "l'outil" becomes two.
bool endsInShortForm(QStringView rest)
{
    qsizetype length = 0;
    while (length < rest.size() && length < 3 && rest.at(length).isLetter())
        ++length;
    const QStringView tail = rest.left(length);
    return length == 1 && (tail == u"t" || tail == u"s");
}

void fold(QString &word, QChar letter)
{
    if (letter == u'\u00df')
        word += u"ss"_s;
    else if (letter == u'\u0153')
        word += u'o';
    else if (letter == u'e' && !word.isEmpty() && u"aou"_s.contains(word.back()))
        return; // ae, oe, ue
    else
        word += letter;
}

class WordReader {
public:
    void read(QChar c, QStringView rest);
    [[nodiscard]] std::vector<PlainWord> finish()
    {
        close();
        return std::move(m_words);
    }

private:
    void close()
    {
        if (m_current.text.isEmpty())
            return;
        const bool cutOff = m_current.text == u"t"_s && !m_current.border && !m_words.empty()
            && m_words.back().text.endsWith(u'n');
        if (cutOff) // "can t" is "can't"
            m_words.back().text += u't';
        else
            m_words.push_back(std::move(m_current));
        m_current = {};
    }

    std::vector<PlainWord> m_words;
    PlainWord m_current;
    QChar m_before = u' ';
};

void WordReader::read(QChar c, QStringView rest)
{
    const bool afterBlank = m_before.isSpace();
    m_before = c;
    if (c.isMark())
        return; // an accent that was taken off
    if (c.isLetterOrNumber() || (c == u'.' && afterBlank && !rest.isEmpty() && rest.front().isLetter())) {
        if (m_current.text.size() < longestWord)
            fold(m_current.text, c.toLower());
        return;
    }
    if (isApostrophe(c) && !m_current.text.isEmpty() && endsInShortForm(rest))
        return;
    close();
    const bool dash = (c == u'-' || c == u'\u2013' || c == u'\u2014') && afterBlank
        && (rest.isEmpty() || rest.front().isSpace());
    const bool apart = rest.isEmpty() || !rest.front().isDigit(); // not in "1,5" and ":444"
    if (dash || (apart && u",;:()"_s.contains(c)))
        m_current.border = true;
}

} // namespace

std::vector<PlainWord> plainWords(QStringView sentence)
{
    QString split = sentence.toString().normalized(QString::NormalizationForm_KD);
    split.replace(u" w/o "_s, u" without "_s);
    WordReader reader;
    for (qsizetype i = 0; i < split.size(); ++i)
        reader.read(split.at(i), QStringView(split).mid(i + 1));
    return reader.finish();
}

QString withoutNumber(const QString &word)
{
    qsizetype letters = 0;
    while (letters < word.size() && !word.at(letters).isDigit())
        ++letters;
    const bool number = letters > 0 && letters < word.size()
        && std::all_of(word.cbegin() + letters, word.cend(), [](QChar c) { return c.isDigit(); });
    return number ? word.left(letters) + u'#' : QString();
}

} // namespace wizard

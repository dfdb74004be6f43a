#include "wizard/evidence/words/mailboxversion.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype reach = 6; ///< words between the mailbox and its version

bool isMailbox(const QString &word)
{
    return word.startsWith(u"mailbox"_s) || word.startsWith(u"postfach"_s) || word == u"boite"_s
        || word.startsWith(u"buzon"_s);
}

/// Words between that tell another story: not there, moved away.
bool parts(const QString &word)
{
    static const QStringList words{u"not"_s, u"no"_s, u"nicht"_s, u"pas"_s, u"from"_s, u"von"_s, u"de"_s,
        u"moved"_s, u"migrated"_s, u"verschoben"_s, u"isnt"_s};
    return words.contains(word);
}

} // namespace

bool namesNewerVersion(const QList<Sentence> &sentences)
{
    return std::ranges::any_of(sentences, [](const Sentence &sentence) {
        return sentence.text.contains(u"2016"_s) || sentence.text.contains(u"2019"_s)
            || sentence.text.contains(u"Exchange SE"_s, Qt::CaseInsensitive);
    });
}

QString olderMailboxVersion(const std::vector<PlainWord> &words, bool namesNewer)
{
    qsizetype since = reach + 1; // words since a mailbox was named
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString &word = words[i].text;
        const bool old = word == u"2010"_s || word == u"2007"_s;
        const bool beforeMailbox = i + 1 < words.size() && isMailbox(words[i + 1].text);
        if ((old && (since <= reach || beforeMailbox)) || (word == u"2013"_s && namesNewer && since <= reach))
            return word;
        since = isMailbox(word) ? 0 : parts(word) || words[i].border ? reach + 1 : since + 1;
    }
    return {};
}

} // namespace wizard

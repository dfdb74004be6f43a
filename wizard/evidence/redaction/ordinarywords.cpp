#include "wizard/evidence/messages/table.h"
#include "wizard/evidence/redaction/aliases.h"
#include "wizard/evidence/redaction/wellknown.h"
#include "wizard/evidence/words/lexicon/languages.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/vocabulary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// What stands in no table: labels of objects and events that readers know, and words of every sentence.
constexpr QStringView otherWords =
    u"exmedic case format version tool clock since pasted text symptoms targets observations host name "
    u"http https "
    u"backend fact truth server certificate account value source time excerpt yes no unknown example "
    u"test invalid "
    u"reported check line event log application source date computer user username domain level "
    u"keywords task "
    u"category description provider channel system machine thumbprint subject issuer services notafter "
    u"notbefore "
    u"status identity isvalid selfsigned privatekey rootcatype serialnumber friendlyname binding "
    u"bindings protocol "
    u"port application appid hash store sslcertstorename physical path pool web site website state started "
    u"stopped running disabled automatic manual members member group groups security universal global "
    u"local dns "
    u"test admin administrator service backup support info office sales kasse empfang help desk "
    u"helpdesk service "
    u"scan scanner print printer training default public root guest new old main backup prod production "
    u"lab demo "
    u"dev mail email e-mail smtp imap pop owa ecp eac ews oab mapi rpc iis w3svc was app client user "
    u"users with "
    u"the and for that this from have has had will would can could may might must shall should is isn "
    u"are was not no ok it its a an of on to in by as at be do "
    u"may june august april der die das und mit von vom zum zur "
    u"ein eine einen nicht kein keine ist sind war noch nur auch nach seit wir ich sie ihr les des une "
    u"pour avec "
    u"dans est sont los las una por para con son mar abr sep oct nov dec jan feb apr jun jul aug okt "
    u"dez mon tue wed "
    u"thu fri sat sun left out encoded data true false null none get set new restart iisreset "
    u"powershell exchange "
    u"windows microsoft active directory outlook internet company firma school city hospital group "
    u"holding gmbh ltd "
    u"inc corp corporation university";

void take(QString &all, QStringView text)
{
    all += u' ';
    all += text;
}

/// All that the tables of the product say, as one text in small letters.
QString wordsOfTheProduct()
{
    QString all = otherWords.toString();
    for (const auto &languages : {languages(), asides()}) {
        for (const auto &language : languages) {
            for (const Synonyms &row : language)
                take(all, row.phrases);
        }
    }
    for (const VocabularyRow &row : vocabulary()) {
        for (const QLatin1StringView text : {row.id, row.texts, row.source})
            take(all, QString(text));
    }
    for (const MessageTable *table : {&eventTexts(), &answers()}) {
        for (const MessageRow &row : table->rows())
            take(all, QString(row.text));
    }
    for (const FactEntry &fact : facts()) {
        take(all, QString(fact.id));
        for (const char *text : {fact.yes, fact.no, fact.how, fact.command})
            take(all, QString::fromUtf8(text));
    }
    for (const Cause &cause : causes())
        take(all, QString::fromUtf8(cause.title) + u' ' + QString::fromUtf8(cause.explanation));
    return smallLetters(all);
}

/// Words that people are called by.
bool isAlsoAPerson(const QString &word)
{
    static const QSet<QString> people = {u"mark"_s, u"grant"_s, u"bill"_s, u"art"_s, u"rich"_s, u"max"_s,
        u"guy"_s, u"dawn"_s, u"frank"_s, u"chase"_s, u"miles"_s, u"drew"_s, u"rob"_s, u"sue"_s, u"pat"_s,
        u"may"_s, u"june"_s, u"august"_s, u"april"_s, u"will"_s, u"klein"_s, u"lang"_s, u"wolf"_s, u"koch"_s};
    return people.contains(word);
}

/// Names that documentation and these tables use for organisations and people are names.
bool isInExamples(const QString &word)
{
    static const QSet<QString> examples = {u"contoso"_s, u"fabrikam"_s, u"ann"_s, u"ex01"_s, u"ex02"_s};
    return examples.contains(word);
}

const QSet<QString> &ordinary()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        QString word;
        for (const QChar c : wordsOfTheProduct() + u' ') {
            if (c.isLetterOrNumber()) {
                word += c;
                continue;
            }
            if (!word.isEmpty() && !isInExamples(word))
                all.insert(word);
            word.clear();
        }
        return all;
    }();
    return words;
}

/// "domain1" holds "main1", and no alias may hold a name.
bool standsInAliases(const QString &name)
{
    QString letters = name;
    while (!letters.isEmpty() && letters.back().isDigit())
        letters.chop(1);
    return std::ranges::any_of(std::initializer_list<QStringView>{u"host", u"domain", u"user", u"name",
                                   u"unit", u"zone", u"address", u"example", u"invalid"},
        [&](QStringView stem) {
            return letters.isEmpty() || stem.contains(letters) || (letters != name && stem.endsWith(letters));
        });
}

constexpr qsizetype shortestWord = 3;
constexpr qsizetype shortestAnywhere = 5;

/// "help desk" is as ordinary as its words.
bool isOrdinaryPhrase(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](const QString &word) { return ordinary().contains(word); });
}

Distinct byItself(const QString &name)
{
    const bool letters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    const bool address = name.contains(u'.') || name.contains(u':') || name.startsWith(u"s-1-"_s);
    if (name.size() < shortestWord || (!letters && !address) || isOrdinaryPhrase(name) || isWellKnown(name))
        return Distinct::InItsPlace;
    const bool rare = letters && !address && name.size() >= shortestAnywhere && !standsInAliases(name);
    return rare ? Distinct::Anywhere : Distinct::AsWord;
}

/// Each word once: a name inside of one is no name there.
const QString &ordinaryText()
{
    static const QString text = QStringList(ordinary().begin(), ordinary().end()).join(u'\n');
    return text;
}

} // namespace

bool isOrdinaryWord(const QString &word)
{
    return ordinary().contains(smallLetters(word));
}

bool isServiceWord(QStringView label)
{
    const QString small = smallLetters(label);
    return ordinary().contains(small) && !isAlsoAPerson(small);
}

QHash<QString, Distinct> distinctnessOf(const QStringList &names)
{
    QHash<QString, Distinct> distinct;
    NameFinder finder;
    for (const QString &name : names) {
        distinct.insert(name, byItself(name));
        finder.add(name, Distinct::Anywhere);
    }
    finder.connect();
    for (const NameFinder::Hit &hit : finder.allHitsIn(ordinaryText())) {
        Distinct &one = distinct[finder.name(hit.name)];
        one = std::min(one, Distinct::AsWord);
    }
    return distinct;
}

} // namespace wizard

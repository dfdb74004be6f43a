#include "wizard/evidence/redaction/knownnames.h"

#include "wizard/evidence/redaction/encoded.h"
#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/incolumns.h"
#include "wizard/evidence/redaction/namespan.h"
#include "wizard/evidence/redaction/unescaped.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestByChance = 4;
constexpr qsizetype shortestPart = 3;
constexpr int mostPasses = 3;

void learnFullName(Aliases &aliases, const FullName &name)
{
    for (qsizetype i = 0; i < name.labels.size(); ++i) {
        const QString &label = name.labels.at(i);
        const bool own = i + 1 == name.labels.size();
        if (!isCommonLabel(label) && (own || !isServiceWord(label)))
            aliases.learn(own ? NameKind::Domain : NameKind::Host, label);
    }
    if (!name.suffixStays)
        aliases.learn(NameKind::Suffix, name.suffix);
}

QList<Unescaped::Backslash> viewsOf(const QString &text)
{
    using enum Unescaped::Backslash;
    return text.contains(u"\\u"_s) ? QList{Plain, Escape} : QList{Plain};
}

/// Where an account's parts are: of "CONTOSO\ann" two.
bool isPlainAccount(const QString &account)
{
    return !account.contains(u'@') && !account.contains(u'/') && !account.contains(u'=');
}

} // namespace

void KnownNames::learn(const QString &text, const QList<NameSpan> &spans)
{
    for (const NameSpan &span : spans) {
        const QString name = text.sliced(span.start, span.size);
        if (span.shape == NameSpan::Shape::Word)
            m_aliases.learn(span.kind, name);
        else if (const auto full = fullNameIn(
                     span.shape == NameSpan::Shape::DomainParts ? joinedParts(name) : name, Certainty::IsOne))
            learnFullName(m_aliases, *full);
    }
}

void KnownNames::learnText(const QString &text)
{
    for (const auto backslash : viewsOf(text)) {
        const Unescaped plain(text, backslash);
        learn(plain.text, namesIn(plain.text, m_aliases));
    }
}

void KnownNames::learnAccountsIn(const QString &text)
{
    if (!text.contains(u'\\') && !text.contains(u'%') && !text.contains(u'&'))
        return;
    const Unescaped plain(text, Unescaped::Backslash::Plain);
    NameSpans spans(plain.text);
    addAccounts(spans, m_aliases);
    learn(plain.text, spans.spans());
}

void KnownNames::learnHost(const QString &host)
{
    const QString name = isIpv6(host) ? host : host.section(u':', 0, 0);
    NameSpans spans(name);
    if (isIpv6(name))
        addIpv6(spans);
    else
        spans.add(0, name.size(), NameKind::Host);
    learn(name, spans.spans());
    learnText(host);
}

void KnownNames::learnAccount(const QString &account)
{
    learnText(account);
    if (!isPlainAccount(account))
        return;
    const QString domain = account.contains(u'\\') ? account.section(u'\\', 0, 0) : QString();
    QString user = account.contains(u'\\') ? account.section(u'\\', 1) : account;
    if (isWellKnownDomain(domain))
        return;
    const bool computer = user.endsWith(u'$');
    if (computer)
        user.chop(1);
    NameSpans spans(user);
    spans.add(0, user.size(), computer ? NameKind::Host : NameKind::User);
    learn(user, spans.spans());
    learnHost(domain);
}

/// "Ann Lee" and "ann.lee" stand in texts as "Ann" and "Lee" too.
void KnownNames::learnPartsOfPeople()
{
    static const QRegularExpression gap(u"[ ._,\\\\]+"_s);
    const auto kinds = m_aliases.kinds();
    QStringList people;
    for (auto one = kinds.cbegin(); one != kinds.cend(); ++one) {
        if (one.value() == NameKind::User && one.key().contains(gap))
            people.append(one.key());
    }
    people.sort();
    for (const QString &name : std::as_const(people)) {
        for (const QString &part : name.split(gap)) {
            const bool letters = std::ranges::all_of(part, [](QChar c) { return c.isLetter() || c == u'-'; });
            if (letters && part.size() >= shortestPart && !isOrdinaryWord(part) && !isWellKnown(part))
                m_aliases.learn(NameKind::User, part);
        }
    }
}

void KnownNames::finish()
{
    learnPartsOfPeople();
    m_aliases.number();
    const QStringList names = m_aliases.map().keys();
    const auto distinct = distinctnessOf(names);
    for (const QString &name : names)
        m_finder.add(name, distinct.value(name));
    m_finder.connect();
}

bool holdsName(const QByteArray &data, const NameFinder &names)
{
    QByteArray narrow = data;
    narrow.removeIf([](char c) { return c == 0; });
    for (const QString &text : {QString::fromLatin1(narrow), QString::fromUtf8(narrow)}) {
        if (std::ranges::any_of(
                names.hitsIn(text), [](const NameFinder::Hit &hit) { return hit.size > longestByChance; }))
            return true;
    }
    return false;
}

QString KnownNames::withoutEncoded(const QString &text) const
{
    QString left;
    qsizetype from = 0;
    for (const EncodedRun &run : encodedIn(text)) {
        if (run.start < from || !(mayHoldNames(run.bytes) || holdsName(run.bytes, m_finder)))
            continue;
        left += QStringView(text).sliced(from, run.start - from);
        left += leftOutMark;
        from = run.start + run.size;
    }
    return from == 0 ? text : left + text.sliced(from);
}

QString KnownNames::aliasOf(const QString &text, const NameSpan &span) const
{
    const QString name = text.sliced(span.start, span.size);
    if (span.shape == NameSpan::Shape::Word)
        return m_aliases.of(name);
    const bool parts = span.shape == NameSpan::Shape::DomainParts;
    const auto full = fullNameIn(parts ? joinedParts(name) : name, Certainty::IsOne);
    if (!full)
        return name;
    return parts ? m_aliases.of(*full).replace(u'.', u",DC="_s) : m_aliases.of(*full);
}

/// The first of those that begin at the same place is the longest; what overlaps it is left for the next
/// pass.
QList<KnownNames::Replacement> KnownNames::replacementsIn(const QString &plain) const
{
    QList<NameSpan> spans = namesIn(plain, m_aliases);
    for (const NameFinder::Hit &hit : m_finder.hitsIn(plain))
        spans.append({hit.start, hit.size});
    std::ranges::stable_sort(spans, [](const NameSpan &one, const NameSpan &other) {
        return std::tuple(one.start, -one.size) < std::tuple(other.start, -other.size);
    });
    QList<Replacement> replacements;
    qsizetype from = 0;
    for (const NameSpan &span : std::as_const(spans)) {
        const QString alias = span.start < from ? QString() : aliasOf(plain, span);
        const bool same = alias == QStringView(plain).sliced(span.start, span.size);
        if (span.start < from || (same && span.shape == NameSpan::Shape::Word))
            continue;
        from = span.start + span.size;
        if (!same)
            replacements.append({span.start, span.size, alias});
    }
    return replacements;
}

QString KnownNames::replacedOnce(const QString &text) const
{
    QString current = text;
    for (const auto backslash : viewsOf(text)) {
        const Unescaped plain(current, backslash);
        InColumns replaced(current);
        for (const Replacement &one : replacementsIn(plain.text))
            replaced.put(plain.at.at(one.start), plain.at.at(one.start + one.size), one.alias);
        current = replaced.text();
    }
    return current;
}

QString KnownNames::replacedIn(const QString &text) const
{
    if (m_aliases.map().isEmpty() && text.size() < 8)
        return text;
    QString replaced = withoutEncoded(text);
    for (int pass = 0; pass < mostPasses; ++pass) {
        const QString again = replacedOnce(replaced);
        if (again == replaced)
            break;
        replaced = again;
    }
    return replaced;
}

QString KnownNames::host(const QString &host) const
{
    const QString name = isIpv6(host) ? host : host.section(u':', 0, 0);
    const QString behind = host.sliced(name.size());
    const auto full = isIpv4(name) ? std::nullopt : fullNameIn(name, Certainty::IsOne);
    const QString alias = full ? m_aliases.of(*full) : m_aliases.of(name);
    return alias == name ? replacedIn(host) : alias + behind;
}

QString KnownNames::account(const QString &account) const
{
    if (!isPlainAccount(account))
        return replacedIn(account);
    const QString domain = account.contains(u'\\') ? account.section(u'\\', 0, 0) + u'\\' : QString();
    const QString user = account.sliced(domain.size());
    const QString name = user.endsWith(u'$') ? user.chopped(1) : user;
    const QString alias = m_aliases.of(name);
    return (domain.isEmpty() ? domain : host(domain.chopped(1)) + u'\\')
        + (alias == name ? replacedIn(name) : alias) + user.sliced(name.size());
}

} // namespace wizard

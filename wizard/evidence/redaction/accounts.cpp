#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/namespan.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestAccount = 64;

/// Two words around a backslash.
struct Account {
    qsizetype domain = 0;
    qsizetype slash = 0;
    qsizetype user = 0;
    qsizetype end = 0;
    bool quoted = false;
};

bool isQuote(QChar c)
{
    return u"'\"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"_s.contains(c);
}

/// In quotes the account may hold blanks, else it is one word. A path goes on, an account does not.
std::optional<Account> accountAround(const NameSpans &spans, qsizetype slash)
{
    const QString &text = spans.text();
    Account found{slash, slash, slash + 1, 0, false};
    if (spans.at(slash + 1) == u'\\')
        ++found.user; // as JSON writes it
    while (isNameLetter(spans.at(found.domain - 1)) && slash - found.domain < longestAccount)
        --found.domain;
    const QChar before = spans.at(found.domain - 1);
    if (found.domain == slash || u"\\/:%$@#"_s.contains(before))
        return std::nullopt;
    found.end = found.user;
    while (isNameLetter(spans.at(found.end)) && found.end - found.user < longestAccount)
        ++found.end;
    qsizetype quote = found.end;
    while (isQuote(before) && quote < text.size() && quote - found.user < longestAccount
        && !isQuote(text.at(quote)) && !u"\\/:*?<>|\r\n,;"_s.contains(text.at(quote)))
        ++quote;
    found.quoted = isQuote(before) && isQuote(spans.at(quote)) && quote > found.user;
    if (found.quoted)
        found.end = quote;
    if (found.end == found.user
        || (!found.quoted && (spans.at(found.end) == u'\\' || spans.at(found.end) == u':')))
        return std::nullopt;
    return found;
}

bool isFile(QStringView word)
{
    static const QStringList endings = {u".exe"_s, u".dll"_s, u".aspx"_s, u".asmx"_s, u".svc"_s, u".ps1"_s,
        u".config"_s, u".log"_s, u".xml"_s, u".txt"_s, u".psd1"_s, u".psm1"_s, u".cs"_s, u".msp"_s,
        u".sys"_s};
    return std::ranges::any_of(
        endings, [&](const QString &end) { return word.endsWith(end, Qt::CaseInsensitive); });
}

/// EX01\owa (Default Web Site): a server and its directory.
bool isDirectoryOfServer(const NameSpans &spans, const Account &account, const QString &user)
{
    const QString behind = spans.view(account.end, std::min<qsizetype>(3, spans.text().size() - account.end))
                               .toString()
                               .trimmed();
    return isVirtualDirectory(user.section(u' ', 0, 0)) || behind.startsWith(u'(') || user.contains(u'(');
}

void addUser(NameSpans &spans, const Account &account)
{
    qsizetype size = account.end - account.user;
    const bool computer = spans.at(account.end) == u'$' || spans.view(account.user, size).endsWith(u'$');
    if (spans.view(account.user, size).endsWith(u'$'))
        --size;
    const QString name = spans.view(account.user, size).toString();
    if (!name.startsWith(u"HealthMailbox"_s, Qt::CaseInsensitive) && !name.startsWith(u"SM_"_s))
        spans.add(account.user, size, computer ? NameKind::Host : NameKind::User);
}

} // namespace

void addAccounts(NameSpans &spans, const Aliases &known)
{
    const QString &text = spans.text();
    for (qsizetype slash = text.indexOf(u'\\'); slash >= 0; slash = text.indexOf(u'\\', slash + 1)) {
        const auto account = accountAround(spans, slash);
        if (!account)
            continue;
        const QString domain = spans.view(account->domain, slash - account->domain).toString();
        const QString user = spans.view(account->user, account->end - account->user).toString();
        const bool directory = isDirectoryOfServer(spans, *account, user);
        const bool knownDomain = known.knows(domain) || Aliases::isAlias(domain)
            || fullNameIn(domain, Certainty::LooksLikeIt).has_value();
        const bool capitals = domain.size() >= 2 && domain.size() <= 15 && domain == domain.toUpper()
            && domain.at(0).isLetter() && !isOrdinaryWord(domain) && (directory || !isOrdinaryWord(user));
        if (isWellKnownDomain(domain) || isFile(user) || !(account->quoted || knownDomain || capitals))
            continue;
        spans.add(account->domain, domain.size(), directory ? NameKind::Host : NameKind::Domain);
        if (!directory && !isVirtualDirectory(user))
            addUser(spans, *account);
    }
}

} // namespace wizard

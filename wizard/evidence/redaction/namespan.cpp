#include "wizard/evidence/redaction/namespan.h"

#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestName = 120;

/// Loopback, "any" and masks are everybody's; so are builds and versions, which look like addresses.
bool isAddressToHide(QStringView word)
{
    return isIpv4(word)
        && !std::ranges::any_of(
            std::initializer_list<QStringView>{u"0.", u"127.", u"255.", u"15.0.", u"15.1.", u"15.2."},
            [&](QStringView start) { return word.startsWith(start); })
        && !word.endsWith(u".0.0.0");
}

bool hasLetter(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

bool isVirtualDirectory(QStringView name)
{
    static const QSet<QString> directories = {u"owa"_s, u"ecp"_s, u"ews"_s, u"oab"_s, u"mapi"_s, u"rpc"_s,
        u"api"_s, u"rest"_s, u"powershell"_s, u"powershell-liveid"_s, u"autodiscover"_s, u"exchange"_s,
        u"exchweb"_s, u"public"_s, u"aspnet_client"_s, u"microsoft-server-activesync"_s,
        u"pushnotifications"_s, u"rpcwithcert"_s, u"rpcproxy"_s, u"emptyvdir"_s, u"certsrv"_s, u"adfs"_s};
    return directories.contains(smallLetters(name));
}

void NameSpans::add(qsizetype start, qsizetype size, NameKind kind)
{
    while (size > 0 && (m_text.at(start).isSpace() || u".-'\""_s.contains(m_text.at(start)))) {
        ++start;
        --size;
    }
    while (size > 0
        && (m_text.at(start + size - 1).isSpace() || u".'\""_s.contains(m_text.at(start + size - 1))))
        --size;
    if (kind == NameKind::User && passPrefix(start, size))
        kind = NameKind::MailboxNumber;
    const QStringView word = view(start, size);
    if (word.isEmpty() || (kind == NameKind::User && isRole(word))
        || (kind == NameKind::Host && isServiceWord(word)) || size > longestName
        || (kind != NameKind::Domain && isWellKnown(word)) || Aliases::isAlias(word) || isCommonLabel(word))
        return;
    if (isIpv4(word)) {
        if (isAddressToHide(word))
            addSpan({start, size, NameSpan::Shape::Word, NameKind::Ipv4});
    } else if (word.contains(u'.') && kind != NameKind::User && kind != NameKind::Organisation) {
        const QStringView name = withoutFileEnding(word);
        if (fullNameIn(name, Certainty::IsOne))
            addSpan({start, name.size(), NameSpan::Shape::FullName, kind});
    } else if (hasLetter(word) || kind == NameKind::MailboxNumber) {
        addSpan({start, size, NameSpan::Shape::Word, kind});
    }
}

/// "HealthMailbox1a2b3c" and "svc-miller": what stands before the number and the name tells what it is for.
bool NameSpans::passPrefix(qsizetype &start, qsizetype &size) const
{
    static const QRegularExpression mailbox(
        u"^(?:HealthMailbox|SM_|extest_)(?=[0-9a-f]{7,40}$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression purpose(
        u"^(?:adm|admin|svc|srv|service|sa|test|tst|bkp|backup)[-_.](?=.{2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString word = view(start, size).toString();
    const auto number = mailbox.match(word);
    const auto match = number.hasMatch() ? number : purpose.match(word);
    start += match.capturedLength();
    size -= match.capturedLength();
    return number.hasMatch();
}

void NameSpans::addUnlessOrdinary(qsizetype start, qsizetype size, NameKind kind)
{
    if (!isOrdinaryWord(view(start, size).toString()))
        add(start, size, kind);
}

QString joinedParts(QStringView parts)
{
    static const QRegularExpression separator(u"\\s*,\\s*DC="_s, QRegularExpression::CaseInsensitiveOption);
    return parts.toString().split(separator).join(u'.');
}

QList<NameSpan> namesIn(const QString &text, const Aliases &known)
{
    NameSpans spans(text);
    addDistinguished(spans);
    addDirectoryPaths(spans);
    addLabelled(spans);
    addAccounts(spans, known);
    addWordsWithDots(spans);
    addIpv6(spans);
    return spans.spans();
}

} // namespace wizard

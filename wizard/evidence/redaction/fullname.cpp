#include "wizard/evidence/redaction/fullname.h"

#include "wizard/evidence/redaction/aliases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Ends of names that are neither words nor endings of files.
const QSet<QString> &plainEnds()
{
    static const QSet<QString> ends = {u"com"_s, u"net"_s, u"org"_s, u"edu"_s, u"gov"_s, u"mil"_s, u"info"_s,
        u"biz"_s, u"local"_s, u"lan"_s, u"corp"_s, u"internal"_s, u"intern"_s, u"intra"_s, u"intranet"_s,
        u"priv"_s, u"private"_s, u"home"_s, u"loc"_s, u"dom"_s, u"domain"_s, u"example"_s, u"eu"_s, u"de"_s,
        u"fr"_s, u"uk"_s, u"ch"_s, u"nl"_s, u"es"_s, u"ca"_s, u"au"_s, u"nz"_s, u"jp"_s, u"cn"_s, u"ru"_s,
        u"br"_s, u"mx"_s, u"ar"_s, u"cl"_s, u"pt"_s, u"dk"_s, u"se"_s, u"fi"_s, u"cz"_s, u"sk"_s, u"hu"_s,
        u"ro"_s, u"bg"_s, u"gr"_s, u"tr"_s, u"ua"_s, u"ie"_s, u"lu"_s, u"li"_s, u"hr"_s, u"si"_s, u"lt"_s,
        u"lv"_s, u"ee"_s, u"il"_s, u"ae"_s, u"sa"_s, u"za"_s, u"hk"_s, u"tw"_s, u"kr"_s, u"sg"_s, u"th"_s,
        u"vn"_s, u"ph"_s, u"co"_s, u"io"_s, u"cloud"_s, u"online"_s, u"school"_s, u"hospital"_s, u"berlin"_s,
        u"gmbh"_s, u"test"_s, u"invalid"_s};
    return ends;
}

/// Ends that are words or endings of files as well: three labels are a name, two may be anything.
const QSet<QString> &wordEnds()
{
    static const QSet<QString> ends = {u"it"_s, u"is"_s, u"in"_s, u"to"_s, u"me"_s, u"no"_s, u"at"_s, u"be"_s,
        u"us"_s, u"am"_s, u"my"_s, u"id"_s, u"pl"_s, u"rs"_s, u"ai"_s, u"tv"_s, u"pe"_s, u"al"_s, u"ma"_s};
    return ends;
}

constexpr QLatin1StringView microsoft[] = {"microsoft.com"_L1, "outlook.com"_L1, "office.com"_L1,
    "office365.com"_L1, "office.net"_L1, "windows.net"_L1, "windows.com"_L1, "windowsupdate.com"_L1,
    "microsoftonline.com"_L1, "microsoftonline-p.com"_L1, "live.com"_L1, "msn.com"_L1, "hotmail.com"_L1,
    "msauth.net"_L1, "msftauth.net"_L1, "aka.ms"_L1, "azure.com"_L1, "visualstudio.com"_L1, "xmlsoap.org"_L1,
    "w3.org"_L1, "oasis-open.org"_L1, "ietf.org"_L1, "github.com"_L1, "digicert.com"_L1, "letsencrypt.org"_L1,
    "verisign.com"_L1, "globalsign.com"_L1, "entrust.net"_L1, "sectigo.com"_L1, "asp.net"_L1, "ado.net"_L1,
    "vb.net"_L1, "microsoft.net"_L1, "system.net"_L1};

/// Behind these stands the name of an organisation.
constexpr QLatin1StringView tenants[] = {
    "mail.onmicrosoft.com"_L1, "onmicrosoft.com"_L1, "sharepoint.com"_L1, "mail.protection.outlook.com"_L1};

bool endsWithName(QStringView word, QLatin1StringView name)
{
    return word.endsWith(name, Qt::CaseInsensitive)
        && (word.size() == name.size() || word.at(word.size() - name.size() - 1) == u'.');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63
        && (label == u"*"_s || std::ranges::all_of(label, [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u'_';
           }));
}

/// Classes and sentences write a capital behind the dot, names do not.
bool isEnd(const QStringList &labels, Certainty certainty)
{
    const QString &end = labels.last();
    const bool letters = end.size() >= 2 && std::ranges::all_of(end, [](QChar c) { return c.isLetter(); });
    if (certainty == Certainty::IsOne)
        return letters;
    const QString small = end.toLower();
    const bool oneCase = end == small || labels.join(u'.') == labels.join(u'.').toUpper();
    if (small == u"test"_s || small == u"invalid"_s || small == u"domain"_s || small == u"home"_s)
        return letters && (Aliases::isAlias(labels.at(labels.size() - 2)) || labels.size() > 2) && oneCase;
    return letters && oneCase
        && (plainEnds().contains(small) || (wordEnds().contains(small) && labels.size() > 2));
}

/// Two labels where a country sells its own second level.
qsizetype suffixLabels(const QStringList &labels)
{
    static const QSet<QString> second = {
        u"co"_s, u"com"_s, u"net"_s, u"org"_s, u"gov"_s, u"edu"_s, u"ac"_s, u"gv"_s, u"or"_s};
    const bool country = labels.last().size() == 2 && labels.size() > 2
        && second.contains(labels.at(labels.size() - 2).toLower());
    return country ? 2 : 1;
}

} // namespace

std::optional<FullName> fullNameIn(QStringView word, Certainty certainty)
{
    if (!word.contains(u'.') || word.size() > 253)
        return std::nullopt;
    for (const QLatin1StringView tenant : tenants) {
        if (endsWithName(word, tenant) && word.size() > tenant.size())
            return FullName{word.chopped(tenant.size() + 1).toString().split(u'.'),
                word.last(tenant.size()).toString(), true};
    }
    if (std::ranges::any_of(microsoft, [&](QLatin1StringView own) { return endsWithName(word, own); }))
        return std::nullopt;
    const QStringList labels = word.toString().split(u'.');
    if (!std::ranges::all_of(labels, isLabel) || !isEnd(labels, certainty))
        return std::nullopt;
    const qsizetype behind = suffixLabels(labels);
    return FullName{labels.mid(0, labels.size() - behind), labels.mid(labels.size() - behind).join(u'.')};
}

QStringView withoutFileEnding(QStringView word)
{
    static const QSet<QString> endings = {u"log"_s, u"txt"_s, u"xml"_s, u"json"_s, u"csv"_s, u"evtx"_s,
        u"zip"_s, u"exmedic"_s, u"cer"_s, u"crt"_s, u"pem"_s, u"pfx"_s, u"p7b"_s, u"html"_s, u"htm"_s,
        u"reg"_s, u"config"_s, u"edb"_s};
    const qsizetype dot = word.lastIndexOf(u'.');
    return dot > 0 && endings.contains(word.sliced(dot + 1).toString().toLower()) ? word.first(dot) : word;
}

bool isCommonLabel(QStringView label)
{
    static const QSet<QString> common = {u"autodiscover"_s, u"*"_s, u"localhost"_s, u"www"_s,
        u"lyncdiscover"_s, u"enterpriseregistration"_s, u"enterpriseenrollment"_s, u"localdomain"_s, u"dc"_s,
        u"gc"_s, u"pdc"_s};
    return label.isEmpty() || label.startsWith(u'_') || common.contains(label.toString().toLower());
}

bool isIpv4(QStringView word)
{
    const auto parts = word.toString().split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
        bool ok = false;
        return part.size() <= 3 && part.toUInt(&ok) <= 255 && ok;
    });
}

bool isIpv6(QStringView word)
{
    const QString address = word.toString().section(u'%', 0, 0);
    const QStringList groups = address.split(u':');
    const qsizetype gap = address.indexOf(u"::");
    if (groups.size() < 3 || groups.size() > 9
        || (gap < 0 && groups.size() != 8 && !groups.last().contains(u'.'))
        || (gap >= 0 && address.indexOf(u"::", gap + 1) >= 0))
        return false;
    return std::ranges::all_of(groups, [&](const QString &group) {
        bool ok = group.isEmpty();
        if (!ok)
            group.toUInt(&ok, 16);
        return (ok && group.size() <= 4) || (&group == &groups.last() && isIpv4(group));
    }) && std::ranges::any_of(groups, [](const QString &group) { return group.size() > 1; });
}

} // namespace wizard

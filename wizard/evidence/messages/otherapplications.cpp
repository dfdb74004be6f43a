#include "wizard/evidence/messages/otherapplications.h"

#include "wizard/knowledge/surface.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Those of Exchange and of both its sites; what begins so belongs to them too.
constexpr QLatin1StringView ownApplications[] = {"owa"_L1, "ecp"_L1, "powershell"_L1, "ews"_L1, "mapi"_L1,
    "rpc"_L1, "oab"_L1, "autodiscover"_L1, "microsoft-server-activesync"_L1, "exchange"_L1, "exchweb"_L1,
    "public"_L1, "pushnotifications"_L1, "rest"_L1, "aspnet_client"_L1, "dav"_L1, "api"_L1};

bool isOwnApplication(QStringView name)
{
    return std::ranges::any_of(
        ownApplications, [&](QLatin1StringView own) { return name.startsWith(own, Qt::CaseInsensitive); });
}

/// Whether what is named is of Exchange; nothing where nothing is named.
using Ownership = std::optional<bool>;

/// ASP.NET prints "/LM/W3SVC/2/ROOT/owa-1-132" in every language; the root of a site stands for no
/// application.
const QRegularExpression &domains()
{
    static const QRegularExpression expression(
        u"(?:/LM/W3SVC/\\d{1,10}/ROOT/|Server Error in '/|Serverfehler in (?:der )?Anwendung ['\"]?/"_s
        u"|dans l'application ['\"]/|en la aplicaci.n ['\"]/)([\\w.-]{1,80})"_s,
        caseless);
    return expression;
}

/// "Application pool 'X' is", "Anwendungspool "X" wird"; without quotation marks a name has a capital.
const QRegularExpression &pools()
{
    static const QRegularExpression expression(
        u"(?:[Aa]pplication pool|Anwendungspools?|pool d.applications?|grupo de aplicaciones)"_s
        u" (?:['\"\u00ab\u201e\u201c] ?([^'\"\u00bb\u201c\u201d]{1,60})|([A-Z][\\w.-]{1,60}))"_s);
    return expression;
}

QString captured(const QRegularExpressionMatch &match)
{
    return match.captured(match.lastCapturedIndex());
}

Ownership ownershipOfDomains(QStringView text)
{
    Ownership own;
    for (const auto &match : matches(domains(), text.toString()))
        own = own.value_or(false) || isOwnApplication(captured(match));
    return own;
}

Ownership ownershipOfPools(QStringView text)
{
    Ownership own;
    for (const auto &match : matches(pools(), text.toString())) {
        const QString name = captured(match);
        if (name.startsWith("DefaultAppPool"_L1))
            return true;
        own = own.value_or(false) || name.contains("MSExchange"_L1, Qt::CaseInsensitive);
    }
    return own;
}

/// "\\?\D:\sites\intranet\web.config"
Ownership ownershipOfFile(QStringView text)
{
    static const QRegularExpression file(
        u"\\\\\\\\\\?\\\\([A-Z]:\\\\[^\\n\"<>|]{1,200}?)web\\.config"_s, caseless);
    static const QRegularExpression shared(
        u"exchange|inetpub\\\\(?:wwwroot|custerr)\\\\$|inetsrv"_s, caseless);
    Ownership own;
    for (const auto &match : matches(file, text.toString()))
        own = own.value_or(false) || shared.match(match.captured(1)).hasMatch();
    return own;
}

} // namespace

bool isOfOtherApplication(EventSource source, QStringView text)
{
    if (source == EventSource::Activation)
        return !ownershipOfPools(text).value_or(true);
    return source == EventSource::AspNet && !ownershipOfDomains(text).value_or(true);
}

bool isOfOtherSite(QStringView page)
{
    return !ownershipOfFile(page).value_or(true);
}

QList<Recognition> otherApplicationsIn(const PastedText &text)
{
    const QString &folded = text.folded();
    const Ownership all[] = {ownershipOfDomains(folded), ownershipOfPools(folded), ownershipOfFile(folded)};
    const bool foreign = std::ranges::any_of(all, [](Ownership one) { return one == false; });
    const bool own = std::ranges::any_of(all, [](Ownership one) { return one == true; });
    if (!foreign || own)
        return {};
    return {found(
        u"application of another product"_s, 1, {seen(Fact::MessageSeen, QString(saidOfOtherProducts))})};
}

} // namespace wizard

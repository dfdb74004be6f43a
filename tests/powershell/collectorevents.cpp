#include "collectorevents.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

const QString shellUser =
    u"Current user: 'CONTOSO\\ann.miller'\nWeb request failed: The user \"contoso.com/Users/Ann "_s
    u"Miller\" isn't assigned to any management roles. CmdletAccessDeniedException at https://mail.contoso.com/ecp/ "_s
    u"from 192.0.2.17, report to ann.miller@contoso.com, log C:\\Users\\ann.miller\\ecp.log on \\\\fs01\\logs"_s;

} // namespace

QList<EventCase> eventCases()
{
    const QString front = u"MSExchange Front End HTTP Proxy"_s;
    const QString http = u"Microsoft-Windows-HttpEvent"_s;
    const QString asp = u"ASP.NET 4.0.30319.0"_s;
    return {
        {"hmac", u"Application"_s, front, 1003,
            u"[Owa] An internal server error occurred. Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: "_s
            u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s,
            {}, u"now-2h"_s, u"hmac-assert yes [] server=EX01 certificate="_s},
        {"cookies, second spelling of the source", u"Application"_s, u"MSExchange Front End HTTPS Proxy"_s,
            1003,
            u"System.NullReferenceException at Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication a)"_s,
            {}, u"now-3h"_s, u"cadata-cookie-failure yes [] server=EX01 certificate="_s},
        {"a person without roles", u"Application"_s, u"MSExchange Control Panel"_s, 4, shellUser, {},
            u"now-1h"_s, u"control-panel-denied-person yes [CONTOSO\\ann.miller] server= certificate="_s},
        {"a computer without roles", u"Application"_s, u"MSExchange Control Panel"_s, 4,
            u"Current user: 'CONTOSO\\EX02$'\nCmdletAccessDeniedException: The user \"contoso.com/Computers/EX02\" "_s
            u"isn't assigned to any management roles. (https://ex02.contoso.com/ecp/)"_s,
            {}, u"now-1h"_s,
            u"control-panel-denied-computer yes [CONTOSO\\EX02$] server=EX02 certificate="_s},
        {"rehydration", u"Application"_s, u"MSExchange BackEndRehydration"_s, 3002,
            u"BackendRehydrationException: Rehydration failed. Reason: Source server 'CONTOSO\\EX02$' does not have "_s
            u"token serialization permission."_s,
            {}, u"now-5h"_s, u"rehydration-denied yes [] server=EX02 certificate="_s},
        {"certificate of 444, German", u"System"_s, http, 15021,
            u"Fehler beim Verwenden der SSL-Konfiguration f\u00fcr Endpunkt 0.0.0.0:444."_s,
            {u"\\Device\\Http\\ReqQueue"_s, u"0.0.0.0:444"_s}, u"now-20h"_s,
            u"ssl-configuration-error-444 yes [0.0.0.0:444] server=EX01 certificate="_s},
        {"certificate of 443 without a message", u"System"_s, http, 15021, {},
            {u"\\Device\\Http\\ReqQueue"_s, u"0.0.0.0:443"_s}, u"now-20h"_s,
            u"ssl-configuration-error-443 yes [0.0.0.0:443] server=EX01 certificate="_s},
        {"settings were only made", u"System"_s, http, 15301,
            u"SSL Certificate Settings created by an admin process for endpoint : 0.0.0.0:8172 ."_s,
            {u"0.0.0.0:8172"_s}, u"now-20h"_s, {}},
        {"Auth certificate not found", u"Application"_s, u"MSExchange Web Services"_s, 2005,
            u"Federation or Auth certificate not found: A0000000000000000000000000000000000000A1. Unable to find the "_s
            u"certificate in the local or neighboring sites."_s,
            {}, u"now-4h"_s,
            u"auth-certificate-not-found-event yes [A0000000000000000000000000000000000000A1] server=EX01 "_s
            u"certificate=A0000000000000000000000000000000000000A1"_s},
        {"canary of yesterday", u"Application"_s, asp, 1309,
            u"Exception type: NullReferenceException at Microsoft.Exchange.Clients.Common.Canary15.Init"_s,
            {}, u"now-2d"_s, {}},
        {"a foreign source", u"Application"_s, u"Contoso Backup"_s, 1003,
            u"BackendRehydrationException does not have token serialization permission"_s, {}, u"now-1h"_s,
            {}},
    };
}

QJsonArray eventsOf(const QList<EventCase> &cases)
{
    QJsonArray events;
    for (const EventCase &one : cases) {
        events.append(QJsonObject{{u"log"_s, one.log}, {u"provider"_s, one.provider}, {u"id"_s, one.id},
            {u"level"_s, 2}, {u"record"_s, events.size()}, {u"at"_s, one.at}, {u"message"_s, one.message},
            {u"values"_s, QJsonArray::fromStringList(one.values)}});
    }
    return events;
}

} // namespace powershell

#include "tests/bench/bestof.h"
#include "wizard/evidence/reading/importer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

struct Kind {
    const char *provider;
    int id;
    const char *text; ///< %1: what tells one event from the next
};

/// As the logs of an unwell server hold them.
constexpr Kind kinds[] = {
    {"MSExchange Front End HTTP Proxy", 1003,
        "[Owa] An internal server error occurred. The unhandled exception was: "
        "Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: HMACProvider.GetCertificates:"
        "protectionCertificates.Length<1 at Microsoft.Exchange.Diagnostics.ExAssert.AssertInternal, request %1"},
    {"ASP.NET 4.0.30319.0", 1309,
        "Event code: 3005 Event message: An unhandled exception has occurred. Event ID: %1 Exception type: "
        "FileNotFoundException Exception message: Could not load file or assembly "
        "'Microsoft.Exchange.Common, Version=15.0.0.0, Culture=neutral' or one of its dependencies. Request URL: "
        "https://ex01.contoso.com:444/ecp/default.aspx Stack trace: at System.Web.Compilation.BuildManager"},
    {"MSExchange Control Panel", 4,
        "Current user: 'CONTOSO\\user%1'\nWeb request failed: The user \"contoso.com/Users/User %1\" isn't "
        "assigned to any management roles. CmdletAccessDeniedException at https://mail.contoso.com/ecp/"},
    {"MSExchange BackEndRehydration", 3002,
        "BackendRehydrationException: Rehydration failed. Reason: Source server 'CONTOSO\\EX%1$' does not have "
        "token serialization permission."},
    {"Microsoft-Windows-HttpEvent", 15021,
        "An error occurred while using SSL configuration for endpoint "
        "0.0.0.0:444. The error status code is contained within the data %1."},
    {"MSExchange Common", 4999,
        "Watson report about to be sent for process id: %1, with parameters: E12, c-RTL-AMD64, 15.02.0986.005, "
        "w3wp#MSExchangeOWAAppPool, M.Exchange.Clients.Owa2, System.NullReferenceException"},
    {"Microsoft-Windows-Security-Auditing", 4625,
        "An account failed to log on. Account Name: user%1 Account Domain: CONTOSO Status: 0xC000006D Sub "
        "Status: 0xC0000133 Logon Process: NtLmSsp"},
    {"Schannel", 36870,
        "A fatal error occurred when attempting to access the TLS server credential private "
        "key. The error code returned from the cryptographic module is 0x8009030D. %1"},
};

QByteArray collected(int count, bool alike)
{
    QJsonArray events;
    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[alike ? 0 : std::size_t(i) % std::size(kinds)];
        events.append(QJsonObject{{u"id"_s, kind.id}, {u"provider"_s, QString::fromLatin1(kind.provider)},
            {u"time"_s, u"2026-11-21T07:%1:00Z"_s.arg(i % 60, 2, 10, QChar(u'0'))},
            {u"text"_s, QString::fromLatin1(kind.text).replace(u"%1"_s, QString::number(alike ? 1 : i))},
            {u"values"_s, QJsonArray{u"x"_s, QString::number(alike ? 1 : i)}}});
    }
    const QJsonObject group{{u"log"_s, u"Application"_s}, {u"provider"_s, QString()},
        {u"ids"_s, QJsonArray()}, {u"state"_s, u"ok"_s}, {u"error"_s, QString()}, {u"events"_s, events}};
    const QJsonObject part{
        {u"state"_s, u"ok"_s}, {u"data"_s, QJsonObject{{u"hours"_s, 24}, {u"groups"_s, QJsonArray{group}}}}};
    return QJsonDocument(
        QJsonObject{{u"tool"_s, u"exmedic-collector 0.1.0"_s}, {u"schema"_s, 1}, {u"server"_s, u"EX01"_s},
            {u"made"_s, u"2026-11-21T08:00:00Z"_s}, {u"parts"_s, QJsonObject{{u"events"_s, part}}}})
        .toJson();
}

} // namespace

/// Prints how long the import of a collector's file with many events takes.
int main()
{
    std::printf("%-46s %8s %10s\n", "events of one file", "facts", "ms");
    for (const bool alike : {false, true}) {
        for (const int count : {250, 500, 1000}) {
            const QByteArray bytes = collected(count, alike);
            qsizetype facts = 0;
            const double time = bestOf(10, [&] {
                if (const auto import = importEvidence(bytes, u"ex01.json"_s, {}))
                    facts = import->observations.size();
            });
            std::printf("%-4d %-41s %8lld %10.2f\n", count, alike ? "alike" : "of eight kinds, each another",
                static_cast<long long>(facts), time);
        }
    }
}

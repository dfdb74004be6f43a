#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Register the records again"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "An administrator of DNS and of the domain controllers of the root domain."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "Replication of DNS and the life time of cached answers, some minutes to an hour."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "From the Exchange server: nltest /dsgetdc:contoso.com with the name of the root "
                    "domain. ERROR_NO_SUCH_DOMAIN while the child domain answers points here. Then "
                    "nslookup -type=SRV _ldap._tcp.dc._msdcs.contoso.com."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look which DNS the server asks: Get-DnsClientServerAddress. It may only be a DNS of "
                    "Active Directory; note and correct anything else."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On each domain controller of the root domain: nltest /dsregdns, or Restart-Service "
                    "Netlogon. If the records do not appear, the zone refuses dynamic updates or a "
                    "forwarder to it is missing: repair that."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On the Exchange server: ipconfig /flushdns, and ask again. Expect the names of the "
                    "domain controllers; then start setup again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: records need no way back; set the DNS addresses to those that you noted."),
            },
    };
}

} // namespace

Cause dnsSrvMissing()
{
    using enum Fact;
    return {
        .id = "dns-srv-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "DNS does not know the domain controllers of the forest root"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The records by which servers find domain controllers are missing for the root domain, "
            "or the server asks a DNS that does not have them. Setup stops, and Exchange may find "
            "no topology."),
        .prevalence = Prevalence::Rare, // One report, of setup.
        .symptoms = {Symptom::ServicesDown, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{TopologyDiscoveryFailed}},
                {{DomainControllersReportedDown}},
                {{DnsReportedWrong}},
            },
        .lookAlikes =
            {
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There DNS names the domain controllers, but none is suitable.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/2330"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

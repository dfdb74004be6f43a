#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Start the Kerberos service on the domain controller"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "An administrator of the domain controllers."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "At once; clients with old tickets after klist purge or a new sign-in."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "On each domain controller of the site: Get-Service Kdc. It has to be Running, start "
                    "type Automatic. From the Exchange server: nltest /dsgetdc:contoso.com /kdc, and "
                    "Test-NetConnection DC01 -Port 88."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out who stopped it and why. Then: Set-Service Kdc -StartupType Automatic; "
                    "Start-Service Kdc."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On the Exchange server run klist purge -li 0x3e7 as administrator, and send a "
                    "message. Expect that it goes out, and that event 4625 with 0xC00002F5 does not come "
                    "back."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: Stop-Service Kdc, with the start type of before."),
            },
    };
}

} // namespace

Cause kdcStoppedOnDc()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "kdc-stopped-on-dc"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The Kerberos service of a domain controller is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A domain controller answers questions about the directory, but issues no tickets. "
            "Exchange looks healthy and reads; what needs a new ticket fails, first of all sending."),
        .scope = Scope::Organisation,
        .prevalence = Prevalence::Rare, // One report.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::OutlookDisconnected,
            Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{KdcStopped}, Characteristic},
                {{SaclRightMissing}, Against},
                {{StartedAfterDomainControllerChange}},
            },
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the controllers issue tickets, but for another name.")},
                {"time-skew"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the clocks differ by more than five minutes.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There event 2080 shows no suitable domain controller; here it looks healthy.")},
            },
        .afterwards =
            QT_TRANSLATE_NOOP("Causes", "It works after the service runs and old tickets are gone."),
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/846"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

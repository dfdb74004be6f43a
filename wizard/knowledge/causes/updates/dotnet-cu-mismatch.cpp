#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP(
            "Remedies", "Bring Exchange to a cumulative update that supports this .NET Framework"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "A member of Organization Management who is local administrator of the server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The server is out of service while it is updated, one to three hours: put it into "
            "maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until the update is done and the server has restarted."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Read the version: (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework "
                    "Setup\\NDP\\v4\\Full').Release. 394802 or more is 4.6.2, 461308 is 4.7.1, 461808 is "
                    "4.7.2, 528040 is 4.8, 533320 is 4.8.1."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Compare it with the table of .NET in Microsoft's Exchange Server supportability "
                    "matrix for exactly the installed cumulative update."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Do not uninstall .NET Framework. Stop the services of Exchange, install the newest "
                    ".NET Framework that the newest cumulative update supports, restart, install that "
                    "cumulative update at once, and restart again."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: not possible; a cumulative update stays."),
            },
    };
}

} // namespace

Cause dotnetCuMismatch()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "dotnet-cu-mismatch"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "This .NET Framework does not fit the cumulative update"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows brought a newer .NET Framework than the installed cumulative update supports, "
            "or an older one was left. Pages may then refuse each request because of its length, "
            "also on the server itself."),
        .prevalence = Prevalence::Rare, // Old cumulative updates of 2013 to 2019.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
            Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{QueryStringTooLong}},
                {{StartedAfterWindowsUpdate}, Characteristic},
            },
        .lookAlikes =
            {
                {"cross-site-ecp-externalurl-loop"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There only people whose mailbox is in another site are affected, and the address "
                        "grows with each redirect.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/334255"_L1,
                "https://learn.microsoft.com/exchange/plan-and-deploy/supportability-matrix"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

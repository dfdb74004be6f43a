#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Connect to one server by its own name"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "Whoever opens the session."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Connect by the full name of one server: New-PSSession -ConfigurationName "
                    "Microsoft.Exchange -ConnectionUri http://server.contoso.com/PowerShell/ "
                    "-Authentication Kerberos. Expect that it connects."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the shared name is needed: ask the owner of the load balancer for affinity by "
                    "source address on /powershell, and bring all servers to a current cumulative update."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: nothing was changed on the servers."),
            },
    };
}

} // namespace

Cause remotePowershellVersionRouting()
{
    using enum Fact;
    return {
        .id = "remote-powershell-version-routing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The load balancer sends one shell session to several servers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A session of remote PowerShell lives on one server. Through a shared name its "
            "requests reach other servers, which do not know the session."),
        .scope = Scope::Organisation,
        .prevalence = Prevalence::Rare, // Exchange 2013 before CU11 beside 2016, or no affinity.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{OnlyThroughLoadBalancer}},
                {{ServerBuildsDiffer}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the handle is not valid (-2144108212) and no BackEndServer is named.")},
                {"lb-mixed-builds"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There pages fail through the shared name, not only the shell.")},
            },
        .sources =
            {
                "https://techcommunity.microsoft.com/blog/exchange/604504"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

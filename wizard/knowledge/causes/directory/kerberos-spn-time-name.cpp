#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause kerberosSpnTimeName()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "kerberos-spn-time-name"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Kerberos does not accept the server's name"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The service name belongs to another account, or a name leads to another machine. Whatever signs "
            "in with Kerberos fails, first of all the management shell."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{NameOnOtherAccount}, Characteristic},
                {{ShellErrorCode, true, "-2146893022"_L1}, Characteristic},
                {{ShellErrorCode, true, "-2146893039"_L1}},
                {{ShellErrorCode, true, "-2144108316"_L1}},
                {{ShellErrorCode, true, "-2144108277"_L1}},
                {{ShellErrorCode, true, "-2144108274"_L1}},
                {{ShellErrorCode, true, "-2144108103"_L1}},
                {{ProxyErrorCode, true, "ServerKerberosAuthenticationFailure"_L1}},
                {{ServiceNameReportedWrong}, Characteristic},
                {{DnsReportedWrong}},
                {{OutlookAsksForPassword}},
                {{StartedAfterDomainControllerChange}},
            },
        .confirm = {{{NameOnOtherAccount}, {ShellErrorCode, true, "-2146893022"_L1}}},
        .lookAlikes =
            {
                {"kdc-stopped-on-dc"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a domain controller issues no tickets at all.")},
                {"winrm-trustedhosts-star"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the shell fails from one computer only, and TrustedHosts is a star there.")},
                {"time-skew"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the clocks differ by more than five minutes.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no domain controller is suitable in event 2080.")},
                {"duplicate-machine-sid"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 6167 names a machine ID.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/errors-start-ems-connec"_L1
                "t-to-remote-server"_L1,
            },
    };
}

} // namespace wizard

#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP(
            "Remedies", "Ask whether the restriction is wanted, and add the missing network"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "Whoever set the restriction decides; a local administrator of the server changes it."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask first: a restriction on /ecp is common hardening. If it is wanted, tell the "
                    "caller to come from an allowed network or through the VPN; nothing has to be repaired."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: in IIS Manager the page IP Address and Domain Restrictions of the application, "
                    "or & $env:windir\\system32\\inetsrv\\appcmd.exe list config \"Default Web Site/ecp\" "
                    "-section:system.webServer/security/ipSecurity."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the IIS log shows one address (c-ip) for everybody, a proxy hides the clients: in "
                    "Edit Feature Settings switch “Enable Proxy Mode” on, or restrict on the proxy instead."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Add a network: Add-WebConfiguration -PSPath MACHINE/WEBROOT/APPHOST -Location "
                    "'Default Web Site/ecp' -Filter system.webServer/security/ipSecurity -Value "
                    "@{ipAddress='10.0.0.0';subnetMask='255.0.0.0';allowed='true'}"),
                QT_TRANSLATE_NOOP("Remedies", "Open the page from that network. Expect the sign-in page."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: remove that entry on the same page of IIS Manager."),
            },
    };
}

} // namespace

Cause iisIpRestriction()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "iis-ip-restriction"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An address restriction of IIS refuses these clients"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "IIS lets only some networks open this page and answers 403 to others. That is usually "
            "wanted: ask before anything is changed. Behind a proxy all clients have the proxy's "
            "address."),
        .symptoms = {Symptom::EcpAccessDenied},
        .signs =
            {
                {{AddressRefused}, Characteristic},
                {{AddressesRestricted}},
                {{OnlyFromOutside}},
            },
        .confirm = {{{AddressRefused}, {AddressesRestricted}}},
        .lookAlikes =
            {
                {"eac-admin-disabled"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the admin center is switched off and answers 404.")},
                {"client-access-rule-blocks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a client access rule of Exchange denies.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the admin center answers 403 after the sign-in, from every network.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/"_L1,
                "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnost"_L1
                "ic-performance/http-status-code"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

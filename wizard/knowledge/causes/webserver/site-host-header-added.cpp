#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Give the site its plain bindings back"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Clients that connect in that minute try again."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note everything: Import-Module WebAdministration; Get-WebBinding -Name "
                    "'Default Web Site' | Format-List "
                    "protocol,bindingInformation,certificateHash,sslFlags. Right are http *:80: and https "
                    "*:443: with nothing behind the last colon; 127.0.0.1 belongs to Exchange."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Add what is missing: New-WebBinding -Name 'Default Web Site' -Protocol https -Port "
                    "443 -IPAddress '*', or -Protocol http -Port 80."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Bind the certificate in the Exchange Management Shell: Enable-ExchangeCertificate "
                    "-Thumbprint THUMBPRINT -Services IIS -Server SERVER."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Test https://localhost/owa and the management shell. Expect that both open."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Then remove the one with the name: Remove-WebBinding -Name 'Default Web Site' "
                    "-Protocol https -Port 443 -HostHeader mail.contoso.com. Tell the certificate tool not "
                    "to create such bindings."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: New-WebBinding with the values that you noted."),
            },
    };
}

} // namespace

Cause siteHostHeaderAdded()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "site-host-header-added"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A binding of Default Web Site names a host"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A tool for certificates or a person wrote a host name into the binding of port 80 or "
            "443. Windows then answers 404 for every other name, for localhost, and for the "
            "management shell."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::EcpNotFound, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{FrontEndBindingNamesHost}, Characteristic},
                {{FrontEndHttpBindingPresent, false}},
                {{StartedAfterCertificateChange}},
            },
        .exclude = {{{FrontEndBindingNamesHost, false}}},
        .lookAlikes =
            {
                {"powershell-vdir-missing"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the bindings are plain, and the directory of the shell is gone.")},
                {"site-or-w3svc-stopped"_L1, QT_TRANSLATE_NOOP("Causes", "There no name answers.")},
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the answer comes from IIS, not from Microsoft-HTTPAPI.")},
            },
        .sources =
            {
                "https://github.com/win-acme/win-acme/issues/612"_L1,
                "https://github.com/win-acme/win-acme/issues/696"_L1,
                "https://github.com/win-acme/win-acme/issues/1063"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

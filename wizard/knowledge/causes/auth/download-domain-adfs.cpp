#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Install a current cumulative update"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "A member of Organization Management who is local administrator of the server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The server is out of service while it is updated, one to three hours: put it into "
            "maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until the update is done."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-OrganizationConfig | Format-List EnableDownloadDomains, and "
                    "Get-OwaVirtualDirectory -Server SERVER | Format-List "
                    "AdfsAuthentication,InternalDownloadHostName,ExternalDownloadHostName. Both True on a "
                    "build older than 15.2.1118 or 15.1.2507 is this fault; with a newer build look at the "
                    "DNS record and the certificate of the download host."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Install the newest cumulative update and its security update."),
                QT_TRANSLATE_NOOP("Remedies", "Open an attachment. Expect that it opens."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Only with the consent of those who answer for security: Set-OrganizationConfig "
                    "-EnableDownloadDomains $false helps at once, and opens CVE-2021-1730 again."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: Set-OrganizationConfig -EnableDownloadDomains $true."),
            },
    };
}

} // namespace

Cause downloadDomainAdfs()
{
    using enum Fact;
    return {
        .id = "download-domain-adfs"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "Download domains do not work with AD FS before this cumulative update"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Attachments come from a domain of their own, and before 2016 CU23 and 2019 CU12 this "
            "does not work together with a sign-in through AD FS. Only attachments and pictures in "
            "messages fail."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::PagesWithoutImages},
        .signs =
            {
                {{DownloadDomainsOn}},
                {{AdfsSignInUsed}},
            },
        .exclude = {{{DownloadDomainsOn, false}}, {{AdfsSignInUsed, false}}},
        .lookAlikes =
            {
                {"third-party-mfa-module"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a product for a second factor asks again.")},
                {"known-bad-build"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "The security update of March 2024 broke download domains as well; the update "
                        "of April "
                        "2024 mends it.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/5012787"_L1,
                "https://github.com/microsoft/CSS-Exchange/pull/1018"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Set the module up again by its maker's manual"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "The owner of the product for the second factor."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look into ClientAccess\\Owa\\web.config and FrontEnd\\HttpProxy\\owa\\web.config "
                    "below the folder of Exchange: a line in <modules> that a server without the product "
                    "does not have belongs to it."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask the maker which version supports the installed cumulative update, and install it "
                    "by the manual. After each cumulative update this has to be done again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If attachments ask for the second factor: the maker has to exempt the download "
                    "domain. Do not switch download domains off, they close a security hole "
                    "(CVE-2021-1730)."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Sign in and open an attachment. Expect one question for the second factor at most."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: put the copy of web.config back that you made before, then iisreset."),
            },
    };
}

} // namespace

Cause thirdPartyMfaModule()
{
    using enum Fact;
    return {
        .id = "third-party-mfa-module"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A module for a second factor disturbs Outlook on the web"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A product for a second factor hooked itself into the web.config of Outlook on the "
            "web. It asks again for attachments, or it was half removed when a cumulative update "
            "wrote that file anew."),
        .prevalence = Prevalence::Rare, // One report.
        .symptoms = {Symptom::OwaSignInLoop, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{StartedAfterUpdate}},
            },
        .lookAlikes =
            {
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the sign-in methods of the two pages differ; no module of another maker is "
                        "involved.")},
                {"download-domain-adfs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the sign-in runs through AD FS, and only attachments fail.")},
            },
        .sources =
            {
                "https://github.com/MultifactorLab/MultiFactor.IIS.Adapter/issues/4"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

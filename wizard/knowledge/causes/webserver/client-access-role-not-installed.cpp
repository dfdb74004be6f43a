#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Use a client access server, or add the role"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A member of Organization Management who is local administrator of the server; the "
            "media of the installed cumulative update."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "Nobody, if another server is used. Adding the role restarts services of this server."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until setup is done."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-ExchangeServer SERVER | Format-List ServerRole,AdminDisplayVersion. "
                    "“Mailbox” alone on version 15.0 has no pages."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If another server has the role ClientAccess: open https://THATSERVER/owa and /ecp. "
                    "Nothing has to be repaired."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To add the role: run .\\Setup.exe /m:Install /r:ClientAccess "
                    "/IAcceptExchangeServerLicenseTerms from the media of exactly the installed cumulative "
                    "update, as administrator."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: Setup.exe /m:Uninstall /r:ClientAccess from the same media."),
            },
    };
}

} // namespace

Cause clientAccessRoleNotInstalled()
{
    using enum Fact;
    return {
        .id = "client-access-role-not-installed"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "This Exchange 2013 server has no client access role"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange 2013 has two roles, and this server got only the mailbox role. It has no "
            "pages of its own; that is healthy, and people have to use another server."),
        .prevalence = Prevalence::Rare, // Exchange 2013 only.
        .symptoms = {Symptom::EcpNotFound, Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{ClientAccessRoleInstalled, false}},
            },
        .exclude = {{{ClientAccessRoleInstalled}}, {{SignInPageOpens}}, {{OwaHealthcheckAnswers}}},
        .lookAlikes =
            {
                {"virtual-directories-not-created"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the role is installed, and its applications are missing.")},
            },
        .sources =
            {
                "https://github.com/bottkars/labbuildr/issues/22"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard

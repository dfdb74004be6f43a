#include "wizard/knowledge/shared/authrenewal.h"

#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Prompt smtpPrompt()
{
    return {QT_TRANSLATE_NOOP("Remedies", "Overwrite the existing default SMTP certificate?"), "N",
        QT_TRANSLATE_NOOP("Remedies",
            "The Enter key means Yes and would put the Auth certificate into the place of the certificate "
            "with which the servers trust each other for mail. The new certificate is created all the "
            "same.")};
}

} // namespace

RemedyStep authCreateStep()
{
    return {.key = "create"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Create the new Auth certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Only where the plan says so. The internal mail certificate is compared before and after, and "
            "put back if it changed."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script removes it as long as nothing uses it."),
        .prompts =
            {
                smtpPrompt(),
            },
        .needs = exchangeRights()};
}

RemedyStep authStageStep()
{
    return {.key = "stage"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Make it the next Auth certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies", "The date is taken at the moment of the call."),
        .undo = QT_TRANSLATE_NOOP("Remedies",
            "The undo script stages what was staged before. A staged certificate cannot be taken back "
            "altogether."),
        .prompts =
            {
                {QT_TRANSLATE_NOOP("Remedies", "... not at least \"48\" hours in the future ..."), "Y",
                    QT_TRANSLATE_NOOP("Remedies",
                        "With No nothing is staged. Waiting 48 hours makes sense only while the old one is "
                        "valid.")},
                {QT_TRANSLATE_NOOP("Remedies", "A next certificate is already configured. Replace it?"), "Y",
                    QT_TRANSLATE_NOOP("Remedies",
                        "It appears only when the script has said before which next certificate it replaces "
                        "and why. In any other case answer N and look first.")},
            },
        .needs = exchangeRights()};
}

RemedyStep authPublishStep()
{
    return {.key = "publish"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Publish it."),
        .what = QT_TRANSLATE_NOOP(
            "Remedies", "It becomes the current one and Exchange copies it to the other servers."),
        .undo = QT_TRANSLATE_NOOP("Remedies",
            "There is no way back to a certificate that has expired. One that is still valid is published "
            "again by the undo script."),
        .prompts =
            {
                {QT_TRANSLATE_NOOP("Remedies", "The effective date has not been reached ..."), "Y",
                    QT_TRANSLATE_NOOP(
                        "Remedies", "It appears only when a certificate staged for later is needed now.")},
            },
        .needs = exchangeRights()};
}

RemedyScript authRenewalCommands()
{
    return commandScript("auth-cert-expired_commands.ps1"_L1, {"Restart"_L1, "Plan"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP("Remedies",
                "The Auth configuration and the certificate for mail, written down before anything changes. "
                "A next certificate that is in date makes steps 2 and 3 needless.")),
            {.key = "create"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Create the new Auth certificate."),
                .what = QT_TRANSLATE_NOOP("Remedies", "On this server, without any server name in it."),
                .undo = QT_TRANSLATE_NOOP("Remedies",
                    "Remove-ExchangeCertificate with its thumbprint, as long as it is not published."),
                .prompts = {smtpPrompt()},
                .needs = exchangeRights()},
            {.key = "stage"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Make it the next Auth certificate."),
                .what = QT_TRANSLATE_NOOP(
                    "Remedies", "The certificate of the last hour is taken, and the date of this moment."),
                .undo = QT_TRANSLATE_NOOP("Remedies",
                    "Stage what step 1 showed in the same way; there is no taking back altogether."),
                .prompts = {authStageStep().prompts.front(),
                    {QT_TRANSLATE_NOOP("Remedies", "A next certificate is already configured. Replace it?"),
                        "Y",
                        QT_TRANSLATE_NOOP("Remedies",
                            "Only if step 1 showed that the next one is of no use; else N, and publish that "
                            "one.")}},
                .needs = exchangeRights()},
            {.key = "publish"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Publish it."),
                .what = QT_TRANSLATE_NOOP(
                    "Remedies", "It becomes the current one and Exchange copies it to the other servers."),
                .undo =
                    QT_TRANSLATE_NOOP("Remedies", "There is no way back to a certificate that has expired."),
                .prompts = authPublishStep().prompts,
                .needs = exchangeRights()},
            authCopyCommand(),
            restartCommand(QT_TRANSLATE_NOOP("Remedies",
                "Here at once, on the other servers once they have the certificate. "
                "Everybody signs in again.")),
            proofCommand(QT_TRANSLATE_NOOP("Remedies",
                "The current certificate is the new one, every server has it, and the certificate for mail "
                "is the one of before.")),
        });
}

RemedyStep authCopyCommand()
{
    return {.key = "copy"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Copy the certificate to the servers that lack it."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "From the store of this server, which has it, under a password that only this console knows."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "Not needed: the copy does no harm."),
        .needs = exchangeRights()};
}

Choice authPlanChoice(const std::vector<QLatin1StringView> &plans)
{
    std::vector<Option> options{
        {"open"_L1,
            QT_TRANSLATE_NOOP("Remedies", "Read all servers first, say what fits, and ask before doing it")},
        {"renew"_L1, QT_TRANSLATE_NOOP("Remedies", "Create a new certificate and publish it at once")},
        {"publish"_L1,
            QT_TRANSLATE_NOOP(
                "Remedies", "Publish the next certificate, which is staged and in date; create none")},
        {"copy"_L1,
            QT_TRANSLATE_NOOP("Remedies", "Copy the current certificate to the servers that lack it")},
        {"restart"_L1,
            QT_TRANSLATE_NOOP(
                "Remedies", "Only restart: every server has the certificate and has not read it yet")},
    };
    std::erase_if(
        options, [&](const Option &option) { return std::ranges::find(plans, option.value) == plans.end(); });
    return {.name = "Plan"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "open"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "What shall the script do?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "What the evidence shows is chosen already. A script for one plan is shorter; it checks that the "
            "plan still fits, and changes nothing where it does not."),
        .options = std::move(options)};
}

} // namespace wizard

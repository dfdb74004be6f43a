#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyStep check(ScriptKind kind, const char *what)
{
    return {.key = "check"_L1, .title = checkTitle(kind), .what = what};
}

} // namespace

const char *checkTitle(ScriptKind kind)
{
    return kind == ScriptKind::Detect ? QT_TRANSLATE_NOOP("Remedies", "Look, change nothing.")
                                      : QT_TRANSLATE_NOOP("Remedies", "Check before changing.");
}

RemedyStep authCheckStep(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Detect:
        return check(kind,
            QT_TRANSLATE_NOOP("Remedies",
                "Right server, administrator, 64 bit; opens the management shell; reads the Auth "
                "configuration and the certificate. It changes nothing and keeps nothing."));
    case ScriptKind::Undo:
        return check(kind,
            QT_TRANSLATE_NOOP("Remedies",
                "Right server, administrator, 64 bit; opens the management shell; reads what the repair "
                "noted "
                "and the Auth configuration of now."));
    case ScriptKind::Commands:
    case ScriptKind::Cleanup:
    case ScriptKind::Fix:
        break;
    }
    return check(kind,
        QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; opens the management shell; reads the Auth configuration "
            "and the certificate on every server; says what it will do and keeps the state of before."));
}

RemedyStep authCopyStep()
{
    return {.key = "copy"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Copy the certificate to the servers that lack it."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Exported with its private key under a random password that exists in memory only, then imported "
            "on each server that lacks it."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "Not needed: the copy does no harm."),
        .needs = exchangeRights()};
}

RemedyStep authRecycleStep()
{
    return {.key = "recycle"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Restart what reads the certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "MSExchangeServiceHost and the pools of Outlook on the web and the admin center, or all of IIS "
            "if chosen; here, and on the other servers as chosen.")};
}

RemedyStep authVerifyStep()
{
    return {.key = "verify"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "The Auth configuration, the certificate on each server, the pools. It ends with `elsewhere` and "
            "their names while other servers still wait.")};
}

RemedyStep directoryCheckStep(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Detect:
        return check(kind,
            QT_TRANSLATE_NOOP("Remedies",
                "Administrator, 64 bit; reads the directory and the events of this server as far as the "
                "cause "
                "needs them. It changes nothing and keeps nothing."));
    case ScriptKind::Undo:
        return check(kind,
            QT_TRANSLATE_NOOP("Remedies",
                "Administrator, 64 bit, Active Directory module; reads what the repair noted and the "
                "directory of now."));
    case ScriptKind::Commands:
    case ScriptKind::Cleanup:
    case ScriptKind::Fix:
        break;
    }
    return check(kind,
        QT_TRANSLATE_NOOP("Remedies",
            "Administrator, 64 bit, Active Directory module; reads the directory, shows what will be changed "
            "and keeps the state of before."));
}

RemedyStep filesCheckStep(ScriptKind kind)
{
    return check(kind,
        QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads where Exchange is installed and the files in "
            "question."));
}

const char *exchangeRights()
{
    return QT_TRANSLATE_NOOP("Remedies",
        "Organization Management, or a role group with the roles Organization Client Access, Exchange Server "
        "Certificates, View-Only Configuration and View-Only Recipients");
}

const char *directoryRights()
{
    return QT_TRANSLATE_NOOP("Remedies",
        "The right to change the group in Active Directory; for groups of the forest root, Enterprise "
        "Admins");
}

const char *configurationRights()
{
    return QT_TRANSLATE_NOOP("Remedies",
        "The right to write below Microsoft Exchange in the configuration partition of the directory");
}

} // namespace wizard

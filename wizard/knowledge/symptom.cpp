#include "wizard/knowledge/symptom.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using enum Client;

const SymptomEntry table[] = {
    {Symptom::OwaErrorAfterSignIn, "owa-error-after-sign-in"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "An error page opens after the sign-in")},
    {Symptom::OwaBlankPage, "owa-blank-page"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "The page stays blank after the sign-in")},
    {Symptom::OwaSignInLoop, "owa-sign-in-loop"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "The sign-in page comes back although the password is right")},
    {Symptom::OwaSignInPageMissing, "owa-sign-in-page-missing"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "The sign-in page does not open")},
    {Symptom::OwaServiceUnavailable, "owa-service-unavailable"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "The page says 503, service unavailable")},
    {Symptom::EcpErrorAfterSignIn, "ecp-error-after-sign-in"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "An error page opens after the sign-in")},
    {Symptom::EcpBlankPage, "ecp-blank-page"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page stays blank after the sign-in")},
    {Symptom::EcpAccessDenied, "ecp-access-denied"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page says 403 or access denied")},
    {Symptom::EcpAssemblyError, "ecp-assembly-error"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page says that a file or assembly cannot be loaded")},
    {Symptom::EcpOlderVersion, "ecp-older-version"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page of an older Exchange version opens")},
    {Symptom::EcpServiceUnavailable, "ecp-service-unavailable"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page says 503, service unavailable")},
    {Symptom::EcpNotFound, "ecp-not-found"_L1, AdminCenter,
        QT_TRANSLATE_NOOP("Symptoms", "The page is not found, or only the own options open")},
    {Symptom::PagesWithoutImages, "pages-without-images"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "Pages open without pictures")},
    {Symptom::ShellDoesNotConnect, "shell-does-not-connect"_L1, ManagementShell,
        QT_TRANSLATE_NOOP("Symptoms", "The shell does not connect to a server")},
    {Symptom::ShellAccessDenied, "shell-access-denied"_L1, ManagementShell,
        QT_TRANSLATE_NOOP("Symptoms", "The shell says that access is denied")},
    {Symptom::ShellHasNoCommands, "shell-has-no-commands"_L1, ManagementShell,
        QT_TRANSLATE_NOOP("Symptoms", "The shell opens, but commands are missing or fail")},
    {Symptom::BadRequestForOneAccount, "bad-request-for-one-account"_L1, OutlookOnTheWeb,
        QT_TRANSLATE_NOOP("Symptoms", "One account gets “400 bad request”")},
    {Symptom::PhonesDoNotSync, "phones-do-not-sync"_L1, Phones,
        QT_TRANSLATE_NOOP("Symptoms", "Phones receive no mail (ActiveSync)")},
    {Symptom::OutlookDisconnected, "outlook-disconnected"_L1, Outlook,
        QT_TRANSLATE_NOOP("Symptoms", "Outlook does not connect")},
    {Symptom::ServicesDown, "services-down"_L1, Server,
        QT_TRANSLATE_NOOP("Symptoms", "Exchange services or components do not start")},
    {Symptom::MailboxUnavailable, "mailbox-unavailable"_L1, Server,
        QT_TRANSLATE_NOOP("Symptoms", "The page says that the mailbox is not available")},
};

static_assert(std::size(table) == std::size_t(Symptom::Count), "every symptom has a row");

} // namespace

std::span<const SymptomEntry> symptoms()
{
    return table;
}

const SymptomEntry &entry(Symptom symptom)
{
    return table[std::size_t(symptom)];
}

std::optional<Symptom> symptomById(QLatin1StringView id)
{
    const auto found = std::ranges::find(table, id, &SymptomEntry::id);
    return found == std::end(table) ? std::nullopt : std::optional(found->symptom);
}

const char *clientName(Client client)
{
    switch (client) {
    case OutlookOnTheWeb:
        return QT_TRANSLATE_NOOP("Symptoms", "Outlook on the web (OWA)");
    case AdminCenter:
        return QT_TRANSLATE_NOOP("Symptoms", "Admin center (ECP, EAC)");
    case ManagementShell:
        return QT_TRANSLATE_NOOP("Symptoms", "Management shell (EMS)");
    case Phones:
        return QT_TRANSLATE_NOOP("Symptoms", "Phones");
    case Outlook:
        return QT_TRANSLATE_NOOP("Symptoms", "Outlook on the desktop");
    case Server:
        return QT_TRANSLATE_NOOP("Symptoms", "Server");
    }
    Q_UNREACHABLE();
}

} // namespace wizard

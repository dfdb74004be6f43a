#pragma once

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace wizard {

/// What a person sees. Observed by people, so it ranks causes and never confirms one.
enum class Symptom {
    OwaErrorAfterSignIn,
    OwaBlankPage,
    OwaSignInLoop,
    OwaSignInPageMissing,
    OwaServiceUnavailable,
    EcpErrorAfterSignIn,
    EcpBlankPage,
    EcpAccessDenied,
    EcpAssemblyError,
    EcpOlderVersion,
    EcpServiceUnavailable,
    EcpNotFound,
    PagesWithoutImages,
    ShellDoesNotConnect,
    ShellAccessDenied,
    ShellHasNoCommands,
    BadRequestForOneAccount,
    PhonesDoNotSync,
    OutlookDisconnected,
    ServicesDown,
    MailboxUnavailable,
    Count
};

/// The client that the symptom belongs to; page one groups by it.
enum class Client { OutlookOnTheWeb, AdminCenter, ManagementShell, Phones, Outlook, Server };

struct SymptomEntry {
    Symptom symptom;
    QLatin1StringView id; ///< stable, used by --symptom
    Client client;
    const char *text; ///< as a user would say it, context "Symptoms"
};

[[nodiscard]] std::span<const SymptomEntry> symptoms();
[[nodiscard]] const SymptomEntry &entry(Symptom symptom);
[[nodiscard]] std::optional<Symptom> symptomById(QLatin1StringView id);
[[nodiscard]] const char *clientName(Client client); ///< context "Symptoms"

} // namespace wizard

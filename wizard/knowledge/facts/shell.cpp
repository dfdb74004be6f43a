#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::shell()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {ShellErrorCode, "shell-error-code"_L1, Server, QT_TR_NOOP("The management shell fails with code %1"),
            QT_TR_NOOP("The management shell gives no code"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellAccessDenied, "shell-access-denied"_L1, Server,
            QT_TR_NOOP("The management shell is refused with -2144108477 and “Access is denied”"),
            QT_TR_NOOP("The management shell is not refused"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellXmlInvalid, "shell-xml-invalid"_L1, Account,
            QT_TR_NOOP("The management shell fails with -2144108477 and “the XML is invalid”"),
            QT_TR_NOOP("The management shell gives no XML error"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellHandleInvalid, "shell-handle-invalid"_L1, Server,
            QT_TR_NOOP("The management shell fails with -2144108212"),
            QT_TR_NOOP("The management shell does not fail with -2144108212"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellNamesBackEnd, "shell-names-back-end"_L1, Server,
            QT_TR_NOOP("The management shell reached the back end %1"),
            QT_TR_NOOP("The management shell reached no back end"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellNoRolesAssigned, "shell-no-roles-assigned"_L1, Account,
            QT_TR_NOOP("The shell says that %1 has no management role"),
            QT_TR_NOOP("The shell names nobody without a role"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellAuthCertificateListedBlank, "shell-certificate-list-blank"_L1, Server,
            QT_TR_NOOP("Get-ExchangeCertificate printed nothing"),
            QT_TR_NOOP("Get-ExchangeCertificate printed certificates"),
            QT_TR_NOOP("Run the command in an elevated Exchange Management Shell"),
            "Get-ExchangeCertificate | Format-List "
            "Thumbprint,Subject,NotBefore,NotAfter,HasPrivateKey,Services,Status"},
        {ShellQuotaExceeded, "shell-quota-exceeded"_L1, Account,
            QT_TR_NOOP("The account has too many shells open"),
            QT_TR_NOOP("The account has no more shells open than allowed"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellPathEmpty, "shell-path-empty"_L1, Server,
            QT_TR_NOOP("The shell fails with an empty path before it connects"),
            QT_TR_NOOP("The shell does not fail with an empty path"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellVersionKeyUnreadable, "shell-version-key-unreadable"_L1, Server,
            QT_TR_NOOP("The shell cannot read its version from the registry"),
            QT_TR_NOOP("The shell reads its version from the registry"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {ShellEscapeMethodMissing, "shell-escape-method-missing"_L1, Server,
            QT_TR_NOOP("The shell misses the method EscapeBlockComment"),
            QT_TR_NOOP("The shell misses no method"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
        {PowerShellNeedsSsl, "powershell-needs-ssl"_L1, Server,
            QT_TR_NOOP("The shell's address requires SSL (403.4)"),
            QT_TR_NOOP("The shell's address does not require SSL"),
            QT_TR_NOOP("Look for /powershell with 403 4 in the IIS log")},
        {ShellScriptsDisabled, "shell-scripts-disabled"_L1, Server,
            QT_TR_NOOP("The shell says that no script may run"), QT_TR_NOOP("The shell may run scripts"),
            QT_TR_NOOP("Open the Exchange Management Shell and copy the error")},
    };
    static_assert(areAll(rows, ShellErrorCode, AuthConfigRead));
    return rows;
}

} // namespace wizard

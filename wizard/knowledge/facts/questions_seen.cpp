#include "wizard/knowledge/facts/facts.h"

namespace wizard {

std::span<const Question> Facts::aboutSeen()
{
    using enum Fact;
    static constexpr Question rows[] = {
        {ClockSkew,
            QT_TR_NOOP(
                "Does the clock of the server differ from a domain controller by more than five minutes?")},
        {AccountNameEndsWithDollar, QT_TR_NOOP("Does the name of the affected account end in $?")},
        {ClientVersionSwitchHelps,
            QT_TR_NOOP("Does the right admin center open at https://SERVER/ecp/?ExchClientVer=15 "
                       "(Exchange 2019: 15.2)?")},
        {OwaHealthcheckAnswers, QT_TR_NOOP("Does https://SERVER/owa/healthcheck.htm show 200 OK?")},
        {EcpHealthcheckAnswers, QT_TR_NOOP("Does https://SERVER/ecp/healthcheck.htm show 200 OK?")},
        {SignInPageOpens, QT_TR_NOOP("Does the sign-in page of Outlook on the web open?")},
        {OwaNullReferenceHeader,
            QT_TR_NOOP("Does the error page say System.NullReferenceException under More details?")},
        {SerializeContext400,
            QT_TR_NOOP("Does the page answer 400 and say that it cannot serialize context?")},
        {TooManyRedirects, QT_TR_NOOP("Does the browser say that there were too many redirects?")},
        {Http2SecurityRefused, QT_TR_NOOP("Does the browser say ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY?")},
        {QueryStringTooLong,
            QT_TR_NOOP("Does the error page say that the query string is too long (maxQueryStringLength)?")},
        {EcpAssemblyMissing,
            QT_TR_NOOP(
                "Does the error page of the admin center say that it could not load a file or assembly?")},
        {SerializedDataRejected,
            QT_TR_NOOP("Do the Queue Viewer or the toolbox stop with an error about their data?")},
        {ShellXmlInvalid, QT_TR_NOOP("Does the management shell say that the XML is invalid?")},
        {ShellPathEmpty, QT_TR_NOOP("Does the management shell stop with an empty path before it connects?")},
        {ShellVersionKeyUnreadable,
            QT_TR_NOOP("Does the management shell say that it cannot read its version from the registry?")},
        {ShellEscapeMethodMissing,
            QT_TR_NOOP("Does the management shell say that the method EscapeBlockComment is missing?")},
        {ShellScriptsDisabled, QT_TR_NOOP("Does the management shell say that running scripts is disabled?")},
        {MailboxOverQuota, QT_TR_NOOP("Is the mailbox full, over its quota?")},
        {SetupRunning,
            QT_TR_NOOP("Does somebody run setup or an update of Exchange on the server right now?")},
        {MaintenanceRequested, QT_TR_NOOP("Did somebody take the server out of service for maintenance?")},
        {AdfsSignInUsed, QT_TR_NOOP("Do people sign in on a page of AD FS?")},
        {BindingRefusesKey,
            QT_TR_NOOP("Does choosing the certificate in IIS Manager fail with “A specified logon "
                       "session does not exist”?")},
    };
    return rows;
}

} // namespace wizard

#include "wizard/evidence/messages/table.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype report = 2500; ///< an error with its stack and the command it came from

void addPages(std::vector<MessageRow> &rows)
{
    using enum Fact;
    for (const auto header :
        {"X-OWA-Error:NullReferenceException"_L1, "X-OWA-Error=NullReferenceException"_L1,
            "X-OWA-Error:System.NullReferenceException"_L1, "X-OWA-Error=System.NullReferenceException"_L1})
        rows.push_back({header, OwaNullReferenceHeader});
    const Near refused{{" 400 "_L1}, 60, 0};
    const std::vector<MessageRow> pages = {
        {"Cannotserializecontext"_L1, SerializeContext400},
        {"OrganizationMailboxNotFound"_L1, OrganizationMailboxNotFound},
        {"Unabletofindorganizationmailboxfororganization"_L1, OrganizationMailboxNotFound},
        {"MailboxOfflineException"_L1, MailboxOffline},
        {"MapiExceptionMdbOffline"_L1, MailboxOffline},
        {"Data.Storage.NoSupportException"_L1, StoreSchemaMismatch},
        {"Data.Storage.QuotaExceededException"_L1, MailboxOverQuota},
        // HTTP.sys answers in English everywhere, IIS itself with a sub-status.
        {"HTTP Error 503"_L1, ServiceUnavailablePage, Edge::Word, asWritten},
        {"Request Too Long"_L1, RequestHeaderTooLong, Edge::Word, asWritten},
        {"request header too long"_L1, RequestHeaderTooLong, Edge::Word, asWritten},
        {"request headers too long"_L1, RequestHeaderTooLong, Edge::Word, asWritten},
        {"request header is too long"_L1, RequestHeaderTooLong, Edge::Word, asWritten},
        {"request headers is too long"_L1, RequestHeaderTooLong, Edge::Word, asWritten},
        {"FieldLength"_L1, RequestHeaderTooLong, Edge::Word, asWritten, {refused}},
        {"RequestLength"_L1, RequestHeaderTooLong, Edge::Word, asWritten, {refused}},
        {"maxQueryStringLength"_L1, QueryStringTooLong, Edge::Word, asWritten},
        {"ERR_TOO_MANY_REDIRECTS"_L1, TooManyRedirects, Edge::Word, asWritten},
        {"NS_ERROR_REDIRECT_LOOP"_L1, TooManyRedirects, Edge::Word, asWritten},
        // iPhones and Macs: HTTPTooManyRedirects.
        {"NSURLErrorDomain -1007"_L1, TooManyRedirects, Edge::Word, asWritten},
        {"NSURLErrorDomain error -1007"_L1, TooManyRedirects, Edge::Word, asWritten},
        {"NSURLErrorDomain Code=-1007"_L1, TooManyRedirects, Edge::Word, asWritten},
        {"ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY"_L1, Http2SecurityRefused, Edge::Word, asWritten},
        {"ERR_SPDY_INADEQUATE_TRANSPORT_SECURITY"_L1, Http2SecurityRefused, Edge::Word, asWritten},
        {"NS_ERROR_NET_INADEQUATE_SECURITY"_L1, Http2SecurityRefused, Edge::Word, asWritten},
        {"HTTP Error 500.50"_L1, UrlRewriteFailure, Edge::Word, asWritten},
        {"HTTP Error 500.51"_L1, UrlRewriteFailure, Edge::Word, asWritten},
        {"HTTP Error 500.52"_L1, UrlRewriteFailure, Edge::Word, asWritten},
        {"HTTP Error 500.53"_L1, UrlRewriteFailure, Edge::Word, asWritten},
        {"403.4"_L1, PowerShellNeedsSsl, Edge::Word, {}, {{{"/powershell"_L1}, 120, 120}}},
    };
    rows.insert(rows.end(), pages.begin(), pages.end());
}

/// Columns of the front end's log and fields of X-FailureContext, by name.
void addProxyLog(std::vector<MessageRow> &rows)
{
    for (const auto name : {"DirectoryOperationError"_L1, "ServerDiscoveryError"_L1, "ServerLocatorError"_L1,
             "TooManyOutstandingProxyRequests"_L1, "BackEndRequestTimedOut"_L1,
             "ServerKerberosAuthenticationFailure"_L1, "MailboxGuidWithDomainNotFound"_L1,
             "DatabaseNameNotFound"_L1, "DatabaseGuidNotFound"_L1, "ServerVersionNotFound"_L1})
        rows.push_back({name, Fact::ProxyErrorCode, Edge::Word, name});
    // The name stands behind "WebExceptionStatus=", or alone in a column that is cut off.
    for (const auto status : {"TrustFailure"_L1, "SecureChannelFailure"_L1, "ConnectFailure"_L1})
        rows.push_back({status, Fact::ProxyTransportError, Edge::Word, status});
}

/// Pages of IIS in several languages; its log is read by columns.
void addAddresses(std::vector<MessageRow> &rows)
{
    for (const auto page :
        {"Error 403.503"_L1, "HTTP 403.503"_L1, "Fehler 403.503"_L1, "Status 403.503"_L1, "code 403.503"_L1,
            "Error 403.6"_L1, "HTTP 403.6"_L1, "Fehler 403.6"_L1, "Status 403.6"_L1, "code 403.6"_L1})
        rows.push_back(
            {page, Fact::AddressRefused, Edge::Word, page.last(page.size() - page.indexOf(u' ') - 1)});
    rows.push_back({"IPaddressoftheclienthasbeenrejected"_L1, Fact::AddressRefused, Edge::None, "403.6"_L1});
}

/// The logs of setup and of SetupAssist.
void addSetup(std::vector<MessageRow> &rows)
{
    using enum Fact;
    const std::vector<MessageRow> setup = {
        {"ASetupfailurepreviouslyoccurredwhileinstallingthe"_L1, SetupMarkLeft},
        {"FullIISObjectexistsfor"_L1, DirectoryObjectMissing},
        {"PartialIISobjectsexistfor"_L1, DirectoryObjectMissing},
        {"InvalidWKObjectTargetException"_L1, ExchangeGroupWrongType, Edge::None, {},
            {{{"ofthewronggrouptype"_L1}, 0, 600}}},
        {"ofthewronggrouptype"_L1, ExchangeGroupWrongType, Edge::None, {}, {{{"referstoagroup"_L1}, 300, 0}}},
    };
    rows.insert(rows.end(), setup.begin(), setup.end());
}

void addShell(std::vector<MessageRow> &rows)
{
    using enum Fact;
    const Near binding{{"sslcert"_L1, "binding"_L1, "SslCertificate"_L1, "certhash"_L1, "certificateHash"_L1},
        report, report};
    const Near converted{{"Cannotconvertthevalueoftype"_L1}, 140, 0};
    const Near engine{{"PowerShellEngine"_L1}, 0, 400};
    const std::vector<MessageRow> shell = {
        {"Deserializationfails:"_L1, SerializedDataRejected, Edge::None, {},
            {{{"TargetInvocationException"_L1}, 0, 80}}},
        {"Failedtoenableconstraints"_L1, SerializedDataRejected},
        {"ConstraintException"_L1, SerializedDataRejected},
        {"totypeMicrosoft.Exchange"_L1, SerializedDataRejected, Edge::None, {}, {converted}},
        {"totype'Microsoft.Exchange"_L1, SerializedDataRejected, Edge::None, {}, {converted}},
        {"totype\"Microsoft.Exchange"_L1, SerializedDataRejected, Edge::None, {}, {converted}},
        {"INSUFF_ACCESS_RIGHTS"_L1, DirectoryAccessDenied},
        {"INSUF_ACCESS_RIGHTS"_L1, DirectoryAccessDenied},
        {"00002098:SecErr"_L1, DirectoryAccessDenied},
        {"00002098SecErr"_L1, DirectoryAccessDenied},
        {"0x80070520"_L1, BindingRefusesKey, Edge::None, {}, {binding}},
        {"Error:1312"_L1, BindingRefusesKey, Edge::None, {}, {binding}},
        {"Encryptiontestfailed"_L1, KeyTestFailed},
        {"Missingstoredkeyset"_L1, KeyTestFailed},
        {"NTE_BAD_KEYSET"_L1, KeyTestFailed},
        // Shells per user, load per user, shells of all users: the three quotas of WSMan.
        {"0x803381A5"_L1, ShellQuotaExceeded},
        {"0x803381A7"_L1, ShellQuotaExceeded},
        {"0x803381AB"_L1, ShellQuotaExceeded},
        {"concurrentshells"_L1, ShellQuotaExceeded, Edge::None, {}, {{{"maximumnumberof"_L1}, 10, 0}}},
        {"Cannotfindpath''"_L1, ShellPathEmpty},
        {"SetupVersionInformationCorruptException"_L1, ShellVersionKeyUnreadable, Edge::None,
            "PowerShellEngine"_L1, {engine}},
        {"SetupVersionInformationCorruptException"_L1, ShellVersionKeyUnreadable, Edge::None, {}, {},
            {"PowerShellEngine"_L1}},
        {"EscapeBlockComment"_L1, ShellEscapeMethodMissing},
        {"AuthorizationManagercheckfailed"_L1, ShellScriptsDisabled},
        {"executionofscriptsisdisabledonthissystem"_L1, ShellScriptsDisabled},
        {"runningscriptsisdisabledonthissystem"_L1, ShellScriptsDisabled},
        // The article about execution policies, named in every language.
        {"fwlink/?LinkID=135170"_L1, ShellScriptsDisabled},
        {"PSSecurityException"_L1, ShellScriptsDisabled, Edge::None, {},
            {{{"RemoteExchange.ps1"_L1}, report, report}}},
        {"HTTP status code of 403"_L1, PowerShellForbidden, Edge::Word, {}, {{{"WinRM"_L1}, 200, 0}}},
        {"status 403"_L1, PowerShellForbidden, Edge::Word, {}, {{{"WinRM"_L1}, 0, 80}}},
        {"statuscode 403"_L1, PowerShellForbidden, Edge::Word, {}, {{{"WinRM"_L1}, 0, 80}}},
    };
    rows.insert(rows.end(), shell.begin(), shell.end());
}

} // namespace

const MessageTable &answers()
{
    static const MessageTable table([] {
        std::vector<MessageRow> rows;
        addPages(rows);
        addProxyLog(rows);
        addShell(rows);
        addAddresses(rows);
        addSetup(rows);
        return rows;
    }());
    return table;
}

} // namespace wizard

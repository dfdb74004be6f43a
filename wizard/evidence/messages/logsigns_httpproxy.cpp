#include "wizard/evidence/messages/logsigns.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using enum LogColumn;
using In = LogCell::Holds;

/// The back end gave no answer, and .NET names why. The name stands in ErrorCode, or behind
/// "WebExceptionStatus=" in GenericErrors (failure-catalog 2.2, exchange-behaviour B.2).
void addTransport(std::vector<LogSign> &signs)
{
    struct Failure {
        QLatin1StringView name;
        QLatin1StringView token;
        Fact fact;
        QLatin1StringView value;
    };
    using enum Fact;
    constexpr Failure failures[] = {
        {"TrustFailure"_L1, "WebExceptionStatus=TrustFailure"_L1, ProxyTransportError, "TrustFailure"_L1},
        {"SecureChannelFailure"_L1, "WebExceptionStatus=SecureChannelFailure"_L1, ProxyTransportError,
            "SecureChannelFailure"_L1},
        {"ConnectFailure"_L1, "WebExceptionStatus=ConnectFailure"_L1, ProxyTransportError,
            "ConnectFailure"_L1},
        {"SecureChannelFailure"_L1, "WebExceptionStatus=SecureChannelFailure"_L1, MessageSeen,
            "WebExceptionStatus=SecureChannelFailure"_L1},
        {"ConnectFailure"_L1, "WebExceptionStatus=ConnectFailure"_L1, MessageSeen,
            "WebExceptionStatus=ConnectFailure"_L1},
        {"SendFailure"_L1, "WebExceptionStatus=SendFailure"_L1, MessageSeen,
            "WebExceptionStatus=SendFailure"_L1},
        {"ReceiveFailure"_L1, "WebExceptionStatus=ReceiveFailure"_L1, MessageSeen,
            "WebExceptionStatus=ReceiveFailure"_L1},
        {"ConnectionClosed"_L1, "WebExceptionStatus=ConnectionClosed"_L1, MessageSeen,
            "WebExceptionStatus=ConnectionClosed"_L1},
        {"NameResolutionFailure"_L1, "WebExceptionStatus=NameResolutionFailure"_L1, MessageSeen,
            "WebExceptionStatus=NameResolutionFailure"_L1},
        {"ServerProtocolViolation"_L1, "WebExceptionStatus=ServerProtocolViolation"_L1, MessageSeen,
            "WebExceptionStatus=ServerProtocolViolation"_L1},
        {"RequestProhibitedByProxy"_L1, "WebExceptionStatus=RequestProhibitedByProxy"_L1, MessageSeen,
            "WebExceptionStatus=RequestProhibitedByProxy"_L1},
    };
    for (const Failure &one : failures) {
        signs.push_back({one.name,
            {{ErrorCode, one.name}, {BackEndStatus, {}, In::Nothing}, {Status, "5"_L1, In::AtStart}},
            one.fact, one.value});
        signs.push_back({one.token,
            {{Errors, one.token, In::Somewhere}, {BackEndStatus, {}, In::Nothing},
                {Status, "5"_L1, In::AtStart}},
            one.fact, one.value});
    }
}

/// Names of HttpProxySubErrorCode (failure-catalog 2.2, messages m0475 to m0487).
void addSubErrors(std::vector<LogSign> &signs)
{
    for (const auto name : {"DirectoryOperationError"_L1, "ServerDiscoveryError"_L1, "ServerLocatorError"_L1,
             "TooManyOutstandingProxyRequests"_L1, "BackEndRequestTimedOut"_L1,
             "ServerKerberosAuthenticationFailure"_L1})
        signs.push_back({name, {{ErrorCode, name}}, Fact::ProxyErrorCode, name});
    for (const auto name : {"MailboxGuidWithDomainNotFound"_L1, "DatabaseNameNotFound"_L1,
             "DatabaseGuidNotFound"_L1, "ServerVersionNotFound"_L1})
        signs.push_back({name, {{ErrorCode, name}}, Fact::ProxyErrorCode, name, LogEnd::Account});

    struct Told {
        QLatin1StringView name;
        QLatin1StringView message;
        LogEnd end = LogEnd::Answers;
    };
    constexpr Told told[] = {
        {"ServerDiscoveryError"_L1, "ErrorCode ServerDiscoveryError"_L1},
        {"ServerLocatorError"_L1, "ErrorCode ServerDiscoveryError"_L1},
        {"TooManyOutstandingProxyRequests"_L1, "ErrorCode TooManyOutstandingProxyRequests"_L1},
        {"BackEndRequestTimedOut"_L1, "ErrorCode BackEndRequestTimedOut"_L1},
        {"ServerKerberosAuthenticationFailure"_L1, "ErrorCode ServerKerberosAuthenticationFailure"_L1},
        {"UserNotFound"_L1, "ErrorCode UserNotFound"_L1, LogEnd::Account},
        {"MailboxGuidWithDomainNotFound"_L1, "ErrorCode MailboxGuidWithDomainNotFound"_L1, LogEnd::Account},
        {"DatabaseNameNotFound"_L1, "ErrorCode DatabaseNameNotFound"_L1, LogEnd::Account},
        {"DatabaseGuidNotFound"_L1, "ErrorCode DatabaseNameNotFound"_L1, LogEnd::Account},
        {"ServerNotFound"_L1, "ErrorCode ServerNotFound"_L1, LogEnd::Account},
        {"ServerVersionNotFound"_L1, "ErrorCode ServerNotFound"_L1, LogEnd::Account},
        {"EndpointNotFound"_L1, "ErrorCode EndpointNotFound"_L1},
        {"InvalidOAuthToken"_L1, "ErrorCode InvalidOAuthToken"_L1},
    };
    for (const Told &one : told)
        signs.push_back({one.name, {{ErrorCode, one.name}}, Fact::MessageSeen, one.message, one.end});
}

} // namespace

std::vector<LogSign> httpProxySigns()
{
    std::vector<LogSign> signs;
    addTransport(signs);
    addSubErrors(signs);
    // An administrator without a mailbox, and no healthy arbitration mailbox (failure-catalog 3.E, m0473).
    signs.push_back({"OrganizationMailboxNotFound"_L1, {{ErrorCode, "OrganizationMailboxNotFound"_L1}},
        Fact::OrganizationMailboxNotFound, {}, LogEnd::Account});
    signs.push_back({"WindowsIdentity-NoDatabase"_L1,
        {{RoutingHint, "WindowsIdentity-NoDatabase"_L1}, {Status, "5"_L1, In::AtStart}}, Fact::MessageSeen,
        "RoutingHint WindowsIdentity-NoDatabase"_L1, LogEnd::Account});
    return signs;
}

} // namespace wizard

#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::wire()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {Port80Open, "port-80-open"_L1, Server, QT_TR_NOOP("Port 80 answers"),
            QT_TR_NOOP("Port 80 refuses the connection"), QT_TR_NOOP("Connect to port 80 of the server")},
        {Port443Open, "port-443-open"_L1, Server, QT_TR_NOOP("Port 443 answers"),
            QT_TR_NOOP("Port 443 refuses the connection"), QT_TR_NOOP("Connect to port 443 of the server")},
        {Port444Open, "port-444-open"_L1, Server, QT_TR_NOOP("Port 444 answers"),
            QT_TR_NOOP("Port 444 refuses the connection"),
            QT_TR_NOOP("Connect to port 444 from the server itself")},
        {Tls443Completes, "tls-443-completes"_L1, Server,
            QT_TR_NOOP("The TLS handshake on port 443 completes"),
            QT_TR_NOOP("Port 443 closes the connection during the TLS handshake"),
            QT_TR_NOOP("Start a TLS handshake on port 443")},
        {Tls444Completes, "tls-444-completes"_L1, Server,
            QT_TR_NOOP("The TLS handshake on port 444 completes"),
            QT_TR_NOOP("Port 444 closes the connection during the TLS handshake"),
            QT_TR_NOOP("Start a TLS handshake on port 444 from the server itself")},
        {Certificate443, "certificate-443"_L1, Server, QT_TR_NOOP("Port 443 presents certificate %1"),
            QT_TR_NOOP("Port 443 presents no certificate"), QT_TR_NOOP("Start a TLS handshake on port 443"),
            nullptr, Holds::Thumbprint},
        {Certificate444, "certificate-444"_L1, Server, QT_TR_NOOP("Port 444 presents certificate %1"),
            QT_TR_NOOP("Port 444 presents no certificate"), QT_TR_NOOP("Start a TLS handshake on port 444"),
            nullptr, Holds::Thumbprint},
        {OwaHealthcheckAnswers, "owa-healthcheck-answers"_L1, Server,
            QT_TR_NOOP("The health page of Outlook on the web answers"),
            QT_TR_NOOP("The health page of Outlook on the web does not answer"),
            QT_TR_NOOP("Open /owa/healthcheck.htm")},
        {EcpHealthcheckAnswers, "ecp-healthcheck-answers"_L1, Server,
            QT_TR_NOOP("The health page of the admin center answers"),
            QT_TR_NOOP("The health page of the admin center does not answer"),
            QT_TR_NOOP("Open /ecp/healthcheck.htm")},
        {OwaAnsweredByHttpSys503, "owa-answered-by-httpsys-503"_L1, Server,
            QT_TR_NOOP("Windows itself answers 503 for Outlook on the web"),
            QT_TR_NOOP("Exchange answers for Outlook on the web"), QT_TR_NOOP("Open /owa/healthcheck.htm")},
        {EcpAnsweredByHttpSys503, "ecp-answered-by-httpsys-503"_L1, Server,
            QT_TR_NOOP("Windows itself answers 503 for the admin center"),
            QT_TR_NOOP("Exchange answers for the admin center"), QT_TR_NOOP("Open /ecp/healthcheck.htm")},
        {SignInPageOpens, "sign-in-page-opens"_L1, Server, QT_TR_NOOP("The sign-in page opens"),
            QT_TR_NOOP("The sign-in page does not open"), QT_TR_NOOP("Open /owa/auth/logon.aspx")},
        {BackEndRoundTrip, "back-end-round-trip"_L1, Server,
            QT_TR_NOOP("The front end reaches the back end on port 444"),
            QT_TR_NOOP("The front end gets no answer from the back end on port 444"),
            QT_TR_NOOP("Ask the front end for a page that only the back end can answer")},
        {AuthMetadataShowsValidKey, "auth-metadata-shows-valid-key"_L1, Server,
            QT_TR_NOOP("The server publishes a valid Auth certificate"),
            QT_TR_NOOP("The server publishes no valid Auth certificate"),
            QT_TR_NOOP("Open /autodiscover/metadata/json/1")},
        {PowerShellAsksForSignIn, "powershell-asks-for-sign-in"_L1, Server,
            QT_TR_NOOP("The shell's address on port 80 asks for a sign-in"),
            QT_TR_NOOP("The shell's address on port 80 does not ask for a sign-in"),
            QT_TR_NOOP("Open http://SERVER/powershell")},
        {PowerShellForbidden, "powershell-forbidden"_L1, Server,
            QT_TR_NOOP("The shell's address on port 80 answers 403"),
            QT_TR_NOOP("The shell's address on port 80 does not answer 403"),
            QT_TR_NOOP("Open http://SERVER/powershell")},
        {PowerShellRedirects, "powershell-redirects"_L1, Server,
            QT_TR_NOOP("The shell's address on port 80 redirects"),
            QT_TR_NOOP("The shell's address on port 80 does not redirect"),
            QT_TR_NOOP("Open http://SERVER/powershell")},
        {ServerBuild, "server-build"_L1, Server, QT_TR_NOOP("The server runs build %1"),
            QT_TR_NOOP("The build is not known"), QT_TR_NOOP("Read the version of ExSetup.exe"), nullptr,
            Holds::Build},
    };
    static_assert(areAll(rows, Port80Open, HmacAssert));
    return rows;
}

} // namespace wizard

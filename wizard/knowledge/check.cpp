#include "wizard/knowledge/check.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// What a port presents is there; what it does not present may be there as well.
std::vector<Told> withCertificate(std::vector<Told> tells)
{
    using enum Fact;
    for (const Fact fact :
        {CertificateSubject, CertificateNotBefore, CertificateNotAfter, CertificateNames, CertificatePresent})
        tells.emplace_back(fact, Says::Yes);
    return tells;
}

} // namespace

std::span<const CheckEntry> checks()
{
    using enum Check;
    static const CheckEntry table[] = {
        {FrontEndPort, "front-end-port"_L1, QT_TRANSLATE_NOOP("Checks", "Port 443 answers"),
            QT_TRANSLATE_NOOP("Checks", "Connecting to port 443..."), {Fact::Port443Open}},
        {FrontEndTls, "front-end-tls"_L1, QT_TRANSLATE_NOOP("Checks", "Port 443 has a certificate"),
            QT_TRANSLATE_NOOP("Checks", "Reading the certificate of port 443..."),
            withCertificate({Fact::Tls443Completes, {Fact::Certificate443, Says::Yes}}), {FrontEndPort}},
        {OwaHealth, "owa-health"_L1,
            QT_TRANSLATE_NOOP("Checks", "Outlook on the web is alive on the front end"),
            QT_TRANSLATE_NOOP("Checks", "Opening the health page of Outlook on the web..."),
            {Fact::OwaHealthcheckAnswers, Fact::OwaAnsweredByHttpSys503, {Fact::ServerBuild, Says::Yes}},
            {FrontEndTls}},
        {EcpHealth, "ecp-health"_L1,
            QT_TRANSLATE_NOOP("Checks", "The admin center is alive on the front end"),
            QT_TRANSLATE_NOOP("Checks", "Opening the health page of the admin center..."),
            {Fact::EcpHealthcheckAnswers, Fact::EcpAnsweredByHttpSys503, {Fact::ServerBuild, Says::Yes}},
            {FrontEndTls}},
        {SignInPage, "sign-in-page"_L1, QT_TRANSLATE_NOOP("Checks", "The sign-in page opens"),
            QT_TRANSLATE_NOOP("Checks", "Opening the sign-in page..."),
            {Fact::SignInPageOpens, {Fact::ErrorPageRedirect, Says::Yes}, {Fact::ServerBuild, Says::Yes}},
            {FrontEndTls}},
        {BackEndPort, "back-end-port"_L1, QT_TRANSLATE_NOOP("Checks", "Port 444 answers"),
            QT_TRANSLATE_NOOP("Checks", "Connecting to port 444..."), {Fact::Port444Open}},
        {BackEndTls, "back-end-tls"_L1, QT_TRANSLATE_NOOP("Checks", "Port 444 has a certificate"),
            QT_TRANSLATE_NOOP("Checks", "Reading the certificate of port 444..."),
            withCertificate({Fact::Tls444Completes, {Fact::Certificate444, Says::Yes}}), {BackEndPort}},
        {RoundTrip, "round-trip"_L1, QT_TRANSLATE_NOOP("Checks", "The front end reaches its back end"),
            QT_TRANSLATE_NOOP(
                "Checks", "Asking the front end for a page that only the back end can answer..."),
            {Fact::BackEndRoundTrip, {Fact::EcpAnsweredByHttpSys503, Says::Yes},
                {Fact::EcpAssemblyMissing, Says::Yes}, {Fact::ServerBuild, Says::Yes}},
            {FrontEndTls}},
        {AuthMetadata, "auth-metadata"_L1,
            QT_TRANSLATE_NOOP("Checks", "The server publishes its Auth certificate"),
            QT_TRANSLATE_NOOP("Checks", "Reading the published Auth certificate..."),
            {{Fact::AuthMetadataShowsValidKey, Says::Yes}, {Fact::CertificateSubject, Says::Yes},
                {Fact::CertificateNotBefore, Says::Yes}, {Fact::CertificateNotAfter, Says::Yes}},
            {FrontEndTls}},
        {ShellEndpoint, "shell-endpoint"_L1,
            QT_TRANSLATE_NOOP("Checks", "The management shell's address answers"),
            QT_TRANSLATE_NOOP("Checks", "Asking the management shell's address on port 80..."),
            {Fact::Port80Open, Fact::PowerShellAsksForSignIn, Fact::PowerShellForbidden,
                Fact::PowerShellRedirects}},
        {Collector, "collector"_L1, QT_TRANSLATE_NOOP("Checks", "The collector read the server"),
            QT_TRANSLATE_NOOP("Checks", "Running the collector through PowerShell..."), {}, {},
            std::chrono::minutes(16), true},
    };
    static_assert(std::size(table) == std::size_t(Count), "every check has a row");
    return table;
}

const CheckEntry &entry(Check check)
{
    return checks()[std::size_t(check)];
}

} // namespace wizard

#include "wizard/io/probefactory.h"

#include "wizard/io/contactprobe.h"
#include "wizard/io/signinprobe.h"

namespace wizard {
namespace {

constexpr auto exportTool = "/ecp/Current/exporttool/microsoft.exchange.ediscovery.exporttool.application";

quint16 portFor(Check check, const Target &target)
{
    switch (check) {
    case Check::BackEndPort:
    case Check::BackEndTls:
        return target.backend;
    case Check::ShellEndpoint:
        return target.http;
    case Check::FrontEndPort:
    case Check::FrontEndTls:
    case Check::OwaHealth:
    case Check::EcpHealth:
    case Check::SignInPage:
    case Check::RoundTrip:
    case Check::AuthMetadata:
        return target.https;
    case Check::Collector: // see CollectorProbe; it asks no port of the target
    case Check::Count:
        break;
    }
    return 0;
}

} // namespace

std::unique_ptr<Probe> makeProbe(Check check, const Target &target, const ProbeSettings &settings)
{
    const quint16 port = portFor(check, target);
    if (port == 0)
        return nullptr;
    const ObservationSource source(check, target, port, settings.clock());
    ContactRequest request{.host = target.host,
        .port = port,
        .depth = Depth::Request,
        .tls = check != Check::ShellEndpoint,
        .path = {},
        .authorities = settings.authorities,
        .timeout = settings.timeout};
    const auto probe = [&](Depth depth, const QByteArray &path, auto judge) -> std::unique_ptr<Probe> {
        request.depth = depth;
        request.path = path;
        return std::make_unique<ContactProbe>(
            request, [judge, source](const Contact &contact) { return judge(contact, source); });
    };
    using std::bind_front;
    switch (check) {
    case Check::FrontEndPort:
        return probe(Depth::Connect, {}, bind_front(judgePort, Fact::Port443Open));
    case Check::BackEndPort:
        return probe(Depth::Connect, {}, bind_front(judgePort, Fact::Port444Open));
    case Check::FrontEndTls:
        return probe(Depth::Handshake, {},
            bind_front(judgeTls, TlsFacts{Fact::Tls443Completes, Fact::Certificate443, true}));
    case Check::BackEndTls:
        return probe(Depth::Handshake, {},
            bind_front(judgeTls, TlsFacts{Fact::Tls444Completes, Fact::Certificate444, false}));
    case Check::OwaHealth:
        return probe(Depth::Request, "/owa/healthcheck.htm",
            bind_front(judgeHealth, HealthFacts{Fact::OwaHealthcheckAnswers, Fact::OwaAnsweredByHttpSys503}));
    case Check::EcpHealth:
        return probe(Depth::Request, "/ecp/healthcheck.htm",
            bind_front(judgeHealth, HealthFacts{Fact::EcpHealthcheckAnswers, Fact::EcpAnsweredByHttpSys503}));
    case Check::RoundTrip:
        return probe(Depth::Request, exportTool, judgeRoundTrip);
    case Check::AuthMetadata:
        return probe(Depth::Request, "/autodiscover/metadata/json/1", judgeAuthMetadata);
    case Check::ShellEndpoint:
        return probe(Depth::Request, "/powershell/", judgeShell);
    case Check::SignInPage:
        return std::make_unique<SignInProbe>(request, source);
    case Check::Collector: // see CollectorProbe; it asks no port of the target
    case Check::Count:
        break;
    }
    return nullptr;
}

} // namespace wizard

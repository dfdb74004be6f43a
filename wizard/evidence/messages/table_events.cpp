#include "wizard/evidence/messages/events.h"

using namespace Qt::StringLiterals;

namespace wizard {

const std::vector<SourceName> &sourceNames()
{
    using enum EventSource;
    static const std::vector<SourceName> names = {
        {"Schannel"_L1, Schannel},
        {"WAS"_L1, Activation, true},
        {"IIS-W3SVC-WP"_L1, WebWorker},
        {"W3SVC-WP"_L1, WebWorker},
        {"W3SVC WP"_L1, WebWorker},
        {"WinRM"_L1, Remoting},
        {"Windows Remote Management"_L1, Remoting},
        {"MSExchange ADAccess"_L1, Directory},
        {"MSExchangeADAccess"_L1, Directory},
        {"MSExchange AD Access"_L1, Directory},
        {"MSExchange ADTopology"_L1, Directory},
        {"MSExchangeADTopology"_L1, Directory},
        {"MSExchange AD Topology"_L1, Directory},
        {"MSExchangeIS"_L1, Store},
        {"MSExchange ActiveSync"_L1, ActiveSync},
        {"MSExchangeActiveSync"_L1, ActiveSync},
        {"Tcpip"_L1, Tcpip},
        {"Tcpip6"_L1, Tcpip},
        {"LsaSrv"_L1, Lsa},
        {"MSExchangeTransport"_L1, Transport},
        {"HttpEvent"_L1, Http},
        {"MSExchange Front End HTTP Proxy"_L1, FrontEnd},
        {"MSExchange Front End HTTPS Proxy"_L1, FrontEnd},
        {"ASP.NET 4.0.30319.0"_L1, AspNet},
        {"MSExchange Common"_L1, Common},
        {"MSExchange Control Panel"_L1, ControlPanel},
        {"MSExchange BackEndRehydration"_L1, Rehydration},
        {"BackEndRehydration"_L1, Rehydration},
        {"Security-Auditing"_L1, Security},
        {"Security-Kerberos"_L1, Kerberos},
        {"NETLOGON"_L1, Netlogon, true},
        {"Time-Service"_L1, TimeService},
        {"Service Control Manager"_L1, ServiceControl},
        {"GroupPolicy"_L1, GroupPolicy},
        {"DNS Client Events"_L1, DnsClient},
        {"DNS-Client"_L1, DnsClient},
        {"DistributedCOM"_L1, DistributedCom},
        {"IIS-W3SVC"_L1, WebService},
        {"W3SVC"_L1, WebService, true},
        {"MSExchange OWA"_L1, OutlookWeb},
        {"MSExchange RBAC"_L1, Roles},
        {"MSExchange CmdletLogs"_L1, CmdletLogs},
        {"MSExchange Mitigation Service"_L1, Mitigation},
        {"MSExchangeApplicationLogic"_L1, ApplicationLogic},
        {"MSExchange Availability"_L1, Availability},
        {"MSExchange Autodiscover"_L1, Autodiscover},
        {"MSExchangeRepl"_L1, Replication},
        {"ESE"_L1, StorageEngine, true},
        {"KDCSVC"_L1, KeyDistribution},
        {"AD FS"_L1, Federation},
        {"FIPFS"_L1, Filtering},
        {"Microsoft-Filtering-FIPFS"_L1, Filtering},
        {"MSExchangeDiagnostics"_L1, Diagnostics},
        {"Application Error"_L1, ApplicationError},
        {"MSExchange CertificateDeployment"_L1, CertificateDeployment},
        {"MSExchangeCertificateDeployment"_L1, CertificateDeployment},
    };
    return names;
}

const std::vector<EventRow> &eventRows()
{
    using enum EventSource;
    static const std::vector<EventRow> rows = {
        {Schannel, 36870, Fact::SchannelKeyInaccessible},
        {Schannel, 36871, Fact::TlsHandshakeEvent},
        {Schannel, 36874, Fact::TlsHandshakeEvent},
        {Schannel, 36888, Fact::TlsHandshakeEvent},
        {Activation, 5002, Fact::AppPoolDisabled},
        {Activation, 5009, Fact::WorkerProcessFailed},
        {Activation, 5011, Fact::WorkerProcessFailed},
        {Activation, 5059, Fact::WorkerProcessFailed},
        {Activation, 5139, Fact::WorkerProcessFailed},
        {WebWorker, 2280, Fact::IisModuleNotLoaded},
        {WebWorker, 2282, Fact::IisModuleNotLoaded},
        {Remoting, 10113, Fact::WinRmLiteralInstallPath, {"%ExchangeInstallPath%"_L1}},
        {Directory, 2102, Fact::TopologyDiscoveryFailed},
        {Directory, 2103, Fact::TopologyDiscoveryFailed},
        {Directory, 2114, Fact::TopologyDiscoveryFailed},
        {Directory, 2142, Fact::TopologyDiscoveryFailed},
        {Store, 9518, Fact::StoreMountFailed},
        {Store, 9519, Fact::StoreMountFailed},
        {Store, 5003, Fact::ClockSkew},
        {Store, 1014, Fact::MailboxQuarantined, {"quarant"_L1, "1013"_L1}},
        {ActiveSync, 1053, Fact::DeviceContainerRefused},
        {Tcpip, 4227, Fact::PortsExhausted},
        {Lsa, 6167, Fact::MachineIdMismatch},
        {Transport, 15006, Fact::DiskFull},
    };
    return rows;
}

} // namespace wizard

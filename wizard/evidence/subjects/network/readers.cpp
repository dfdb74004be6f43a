#include "wizard/evidence/subjects/network/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> networkReaders()
{
    using enum Fact;
    return {
        {"network-settings"_L1, QT_TRANSLATE_NOOP("Readers", "Proxy, service names and clocks"),
            {WinHttpProxyInTheWay, {NameOnOtherAccount, Says::Yes}, ClockSkew, ClockOffBy}, networkFromPaste},
        {"port-tests"_L1, QT_TRANSLATE_NOOP("Readers", "Tests of ports between servers"),
            {{PortBlockedOnTheWay, Says::Yes}}, portTestsFromPaste},
        {"collector-proxy"_L1, QT_TRANSLATE_NOOP("Readers", "Proxy, read by the collector"),
            {WinHttpProxyInTheWay}, proxyFromCollector},
        {"collector-clock"_L1, QT_TRANSLATE_NOOP("Readers", "Clock, read by the collector"),
            {ClockSkew, ClockOffBy}, clockFromCollector},
        {"collector-service-names"_L1, QT_TRANSLATE_NOOP("Readers", "Service names, read by the collector"),
            {{NameOnOtherAccount, Says::Yes}}, serviceNamesFromCollector},
        {"collector-ports"_L1, QT_TRANSLATE_NOOP("Readers", "Ports, read by the collector"),
            {Port80Open, Port443Open, Port444Open, Tls443Completes, Tls444Completes,
                {Certificate443, Says::Yes}, {Certificate444, Says::Yes}},
            portsFromCollector}};
}

} // namespace wizard

#include "wizard/evidence/messages/table.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype report = 2500; ///< an exception with its stack and the request it came from

std::vector<MessageRow> rows()
{
    using enum Fact;
    const Near asserted{{"ExAssertException"_L1}, 2000, 0};
    const Near signIn{{"FbaModule"_L1, "HttpProxy"_L1, "FrontEndHTTPProxy"_L1, "FrontEndHTTPSProxy"_L1,
                          "Cadata"_L1, "[Owa]"_L1, "[Ecp]"_L1},
        report, report};
    const auto invalidProvider = "Invalidprovidertypespecified"_L1;
    const std::vector<QLatin1StringView> keyStore = {invalidProvider, "0x80090014"_L1};
    return {
        // Pages cut the assertion off at "<"; a healthy trace names the method as well.
        {"HMACProvider.GetC"_L1, HmacAssert, Edge::Colon},
        {"HMACProvider.GetC"_L1, HmacAssert, Edge::None, {}, {asserted}},
        // A key in a CNG store ends in the same method, with another exception.
        {"FbaModule.ParseCadataCookies"_L1, CadataCookieFailure, Edge::None, {}, {}, keyStore},
        {"ParseCadataCookies("_L1, CadataCookieFailure, Edge::None, {}, {}, keyStore},
        {invalidProvider, InvalidProviderType, Edge::None, {}, {signIn}},
        {"0x80090014"_L1, InvalidProviderType, Edge::None, {},
            {{{"CryptographicException"_L1}, 60, 0}, signIn}},
        {"OAuthTokenRequestFailedException"_L1, TokenIssuerCrash, Edge::None, {},
            {{{"LocalTokenIssuer"_L1}, report, report}}},
        {"TargetInvocationException"_L1, TargetInvocationInOwa, Edge::None, {},
            {{{"ClientAccess\\owa"_L1}, report, report}}},
        {"MissingMethodException"_L1, MissingMethodInOwa, Edge::None, {},
            {{{"IdConverter.ConvertId"_L1}, report, report}}},
        {"InvalidTimeZoneException"_L1, TimeZoneDuplicate, Edge::None, {},
            {{{"IanaTimeZone"_L1, "Timezoneidalreadyexists"_L1}, report, report}}},
        // The canary classes fail with a null reference; the frame alone also stands in harmless stacks.
        {"Canary15."_L1, CanaryFailure, Edge::None, {}, {{{"NullReferenceException"_L1}, report, report}}},
        {"Canary15Cookie."_L1, CanaryFailure, Edge::None, {},
            {{{"NullReferenceException"_L1}, report, report}}},
        {"Canary15DataManager."_L1, CanaryFailure, Edge::None, {},
            {{{"NullReferenceException"_L1}, report, report}}},

        // Status codes and names that Windows does not translate.
        // Probes do without channel binding, and monitoring goes on without them.
        {"0xC000035B"_L1, ChannelBindingRefused, Edge::Word, asWritten, {}, {},
            {{"HealthMailbox"_L1}, 600, 600}},
        {"KRB_AP_ERR_SKEW"_L1, ClockSkew, Edge::Word, asWritten},
        {"0xC0000133"_L1, ClockSkew, Edge::Word, asWritten}, // sub-status of event 4625
        {"clocks on the client and server are skewed"_L1, ClockSkew, Edge::Word, asWritten},
        {"clocks on the client and server machines are skewed"_L1, ClockSkew, Edge::Word, asWritten},
        {"No Minimal Required Number of Suitable Directory Servers Found"_L1, TopologyDiscoveryFailed,
            Edge::Word, asWritten},
        {"TopologyService.exe"_L1, TopologyDiscoveryFailed, Edge::Word, asWritten,
            {{{"discovery failed"_L1}, 0, 200}}},
        {"NoSuitableServerFoundException"_L1, TopologyDiscoveryFailed, Edge::Word, asWritten},
        {"partial mismatch in the machine ID"_L1, MachineIdMismatch, Edge::Word, asWritten},
        {"0x80070070"_L1, DiskFull, Edge::Word, asWritten},
        {"ERROR_DISK_FULL"_L1, DiskFull, Edge::Word, asWritten},
        {"not enough space on the disk"_L1, DiskFull, Edge::Word, asWritten},
    };
}

} // namespace

const MessageTable &eventTexts()
{
    static const MessageTable table(rows());
    return table;
}

} // namespace wizard

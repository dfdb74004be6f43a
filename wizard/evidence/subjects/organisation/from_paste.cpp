#include "wizard/evidence/subjects/organisation/organisation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// "-05:30:00", a TimeSpan as .NET prints it everywhere.
std::optional<double> hoursOf(const QString &span)
{
    static const QRegularExpression shape(u"^(-?)(\\d{2}):(\\d{2}):\\d{2}$"_s);
    const auto match = shape.match(span);
    if (!match.hasMatch() || match.captured(2).toInt() > 14)
        return std::nullopt;
    const double hours = match.captured(2).toInt() + match.captured(3).toInt() / 60.0;
    return match.captured(1).isEmpty() ? hours : -hours;
}

bool isHybrid(const PropertyObject &object)
{
    return object.has("OnPremisesSmartHost"_L1)
        && (object.has("ReceivingTransportServers"_L1) || object.has("TlsCertificateName"_L1));
}

AccessRule ruleOf(const PropertyObject &object)
{
    return {object.value("Name"_L1),
        object.value("Action"_L1) == u"DenyAccess" && object.value("Enabled"_L1) != u"False",
        object.value("AnyOfProtocols"_L1), object.line()};
}

/// The rules that were printed are all only below a command without a filter, and where each shows what
/// counts.
Seen<AccessRule> rulesOf(const Paste &paste)
{
    static const QRegularExpression everything(
        u"^Get-ClientAccessRule\\s*(?:\\|\\s*(?:Format-(?:Table|List)|ft|fl)\\b[^|]*)?$"_s, caseless);
    static const QRegularExpression action(u"^(?:Allow|Deny)Access$"_s);
    Seen<AccessRule> rules;
    for (const ShellCommand &command : paste.commands()) {
        if (!command.prompted || !command.ended || !everything.match(command.text).hasMatch())
            continue;
        const bool printed = std::ranges::any_of(
            paste.objects(), [&](const PropertyObject &object) { return command.holds(object.line()); });
        rules.whole = rules.whole || command.isBlank() || printed; // neither: an error
        rules.line = command.line;
    }
    for (const PropertyObject &object : paste.objects()) {
        if (!object.has("AnyOfProtocols"_L1))
            continue;
        rules.items.append(ruleOf(object));
        rules.whole = rules.whole && action.match(object.value("Action"_L1)).hasMatch();
    }
    return rules;
}

} // namespace

QList<Recognition> organisationFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions;
    for (const PropertyObject &object : paste.objects()) {
        Organisation organisation;
        organisation.utcOffset = hoursOf(object.value("BaseUtcOffset"_L1));
        organisation.hybrid = isHybrid(object) ? Truth::Yes : Truth::Unknown;
        organisation.line = object.line();
        recognitions += observe(organisation);
    }
    for (const ShellCommand &command : paste.commands()) {
        Organisation organisation;
        organisation.line = command.line;
        if (command.text.startsWith(u"Get-HybridConfiguration"_s, Qt::CaseInsensitive) && command.prompted
            && command.ended && command.isBlank() && command.showsEverything())
            organisation.hybrid = Truth::No;
        recognitions += observe(organisation);
    }
    return recognitions;
}

/// Settings of the connection to the cloud. A command that printed nothing says that there is none.
QList<Recognition> cloudSettingsFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions;
    for (const PropertyObject &object : paste.objects()) {
        Organisation organisation;
        organisation.line = object.line();
        Organisation overridden;
        takeOverride(overridden, object.value("SectionName"_L1), object.value("Parameters"_L1));
        organisation.hybridApplication = overridden.hybridApplication;
        const ShellCommand *command = paste.commandOf(object.line());
        const bool connector = object.has("TargetAddressDomains"_L1)
            || (command
                && command->text.startsWith(u"Get-IntraOrganizationConnector"_s, Qt::CaseInsensitive));
        if (const auto on = object.truth("Enabled"_L1); on && connector)
            organisation.cloudConnector = *on ? Truth::Yes : Truth::No;
        if (const auto on = object.truth("EnableDownloadDomains"_L1))
            organisation.downloadDomains = *on ? Truth::Yes : Truth::No;
        organisation.clientAccessRole =
            clientAccessOf(object.value("ServerRole"_L1), object.value("AdminDisplayVersion"_L1));
        organisation.server = ServerName::parse(object.value("Name"_L1));
        recognitions += observe(organisation);
    }
    for (const ShellCommand &command : paste.commands()) {
        Organisation organisation;
        organisation.line = command.line;
        if (command.prompted && command.ended && command.isBlank() && command.showsEverything()) {
            if (command.text.startsWith(u"Get-IntraOrganizationConnector"_s, Qt::CaseInsensitive))
                organisation.cloudConnector = Truth::No;
            if (command.text.trimmed().compare(u"Get-SettingOverride"_s, Qt::CaseInsensitive) == 0)
                organisation.hybridApplication = Truth::No;
        }
        recognitions += observe(organisation);
    }
    return recognitions;
}

QList<Recognition> settingsFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions = observe(rulesOf(paste));
    for (const PropertyObject &object : paste.objects()) {
        Organisation organisation;
        Organisation overridden;
        takeOverride(overridden, object.value("SectionName"_L1), {});
        organisation.mitigation = mitigationIn(object.value("MitigationsApplied"_L1));
        organisation.scanningOverride = overridden.scanningOverride;
        organisation.line = object.line();
        if (!organisation.mitigation.isEmpty()) {
            const ShellCommand *command = paste.commandOf(object.line());
            organisation.server = ServerName::parse(command ? command->identity() : object.value("Name"_L1));
        }
        recognitions += observe(organisation);
    }
    return recognitions;
}

} // namespace wizard

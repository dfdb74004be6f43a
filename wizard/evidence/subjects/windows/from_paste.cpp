#include "wizard/evidence/subjects/windows/windows.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype longestLine = 1000;

const QString names = u"(SuppressExtendedProtection|CustomSD|RestrictRemoteSam|LsaCfgFlags|Watermark|"_s
                      u"trusted_hosts|Enabled|SecurityServicesRunning)"_s;

/// "name REG_DWORD 0x1", and "name"=dword:00000001.
std::optional<SwitchValue> valueIn(const QString &line)
{
    static const QRegularExpression queried(u"^\\s*%1\\s+REG_\\w+\\s+(\\S.*)$"_s.arg(names), caseless);
    static const QRegularExpression exported(
        u"^\\s*\"%1\"=(dword:)?\"?([^\"]*)\"?\\s*$"_s.arg(names), caseless);
    if (const auto match = queried.match(line); match.hasMatch())
        return SwitchValue{{}, match.captured(1), match.captured(2).trimmed()};
    if (const auto match = exported.match(line); match.hasMatch())
        return SwitchValue{
            {}, match.captured(1), (match.hasCaptured(2) ? u"0x"_s : QString()) + match.captured(3)};
    return std::nullopt;
}

/// What tools print on one line: winrm get winrm/config/client, and HealthChecker.
std::optional<SwitchValue> reportedIn(const QString &line)
{
    static const QRegularExpression hosts(u"^\\s*TrustedHosts\\s*=\\s*([^\\s\\[]*)"_s);
    static const QRegularExpression item(
        u"^\\s*System\\.String\\s+TrustedHosts\\s+(?:GPO\\s+)?(\\S*)\\s*$"_s);
    static const QRegularExpression suppressed(
        u"\\bSuppressExtendedProtection\\s*:\\s*Value set to (\\d{1,3})\\b"_s);
    static const QRegularExpression fips(u"\\bFIPS Algorithm Policy Enabled\\s*:\\s*(\\d)\\b"_s);
    if (const auto match = hosts.match(line); match.hasMatch())
        return SwitchValue{{}, u"trusted_hosts"_s, match.captured(1)};
    if (const auto match = item.match(line); match.hasMatch())
        return SwitchValue{{}, u"trusted_hosts"_s, match.captured(1)};
    if (const auto match = suppressed.match(line); match.hasMatch())
        return SwitchValue{{}, u"SuppressExtendedProtection"_s, match.captured(1)};
    if (const auto match = fips.match(line); match.hasMatch())
        return SwitchValue{u"\\FipsAlgorithmPolicy"_s, u"Enabled"_s, match.captured(1)};
    return std::nullopt;
}

QString keyIn(const QString &line)
{
    static const QRegularExpression key(u"^\\s*\\[?(HKEY_[A-Z_]+\\\\[^\\]]+?)\\]?\\s*$"_s);
    return key.match(line).captured(1);
}

void addLines(QList<SwitchValue> &values, const Paste &paste)
{
    QString key;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString line = paste.lines().at(i).left(longestLine);
        if (const QString named = keyIn(line); !named.isEmpty())
            key = named;
        for (auto value : {valueIn(line), reportedIn(line)}) {
            if (!value)
                continue;
            value->key = value->key.isEmpty() ? key : value->key;
            value->line = int(i + 1);
            values.append(*value);
        }
    }
}

/// Get-ItemProperty names the key in PSPath; a list of one value stands in braces.
void addObjects(QList<SwitchValue> &values, const Paste &paste)
{
    for (const PropertyObject &object : paste.objects()) {
        const QString key = object.value("PSPath"_L1);
        for (const QLatin1StringView name :
            {"SuppressExtendedProtection"_L1, "CustomSD"_L1, "RestrictRemoteSam"_L1, "LsaCfgFlags"_L1}) {
            if (object.has(name))
                values.append({key, QString(name), object.value(name), true, object.lineOf(name)});
        }
        if (object.has("Enabled"_L1) && !key.isEmpty())
            values.append({key, u"Enabled"_s, object.value("Enabled"_L1), true, object.line()});
        if (const QString services = object.value("SecurityServicesRunning"_L1); services.startsWith(u'{'))
            values.append({{}, u"SecurityServicesRunning"_s, services.contains(u'1') ? u"1"_s : u"0"_s, true,
                object.line()});
    }
}

/// "reg query KEY /v NAME" where the value is not there. The sentence is read in English; the one about
/// missing rights is another one.
void addAbsent(QList<SwitchValue> &values, const Paste &paste)
{
    static const QRegularExpression asked(
        u"\\breg(?:\\.exe)?\\s+query\\s+\"?(HK[^\"]{1,200}?)\"?\\s+(?:/s\\s+)?/v\\s+%1\\b"_s.arg(names),
        caseless);
    for (const ShellCommand &command : paste.commands()) {
        const auto match = asked.match(command.text);
        const QString output = command.output.join(u' ');
        const bool absent =
            output.contains("unable to find the specified registry key or value"_L1, Qt::CaseInsensitive)
            || output.contains("End of search: 0 match(es) found"_L1, Qt::CaseInsensitive);
        if (match.hasMatch() && absent)
            values.append({match.captured(1), match.captured(2), {}, false, command.line});
    }
}

} // namespace

QList<Recognition> switchesFromPaste(const Paste &paste)
{
    QList<SwitchValue> values;
    addLines(values, paste);
    addObjects(values, paste);
    addAbsent(values, paste);
    return observe(values);
}

QList<Recognition> scriptPoliciesFromPaste(const Paste &paste)
{
    static const QRegularExpression row(
        u"^\\s*(MachinePolicy|UserPolicy|Process|CurrentUser|LocalMachine)\\s+(\\w{1,20})\\s*$"_s);
    static const QRegularExpression one(u"^Get-ExecutionPolicy\\s*$"_s, caseless);
    QList<ScriptPolicy> policies;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (const auto match = row.match(paste.lines().at(i).left(longestLine)); match.hasMatch())
            policies.append({match.captured(1), match.captured(2), int(i + 1)});
    }
    for (const ShellCommand &command : paste.commands()) {
        const QString printed = command.output.join(u' ').trimmed();
        if (one.match(command.text.trimmed()).hasMatch() && !printed.isEmpty())
            policies.append({{}, printed.section(u' ', 0, 0), command.firstOutputLine});
    }
    return observe(policies);
}

} // namespace wizard

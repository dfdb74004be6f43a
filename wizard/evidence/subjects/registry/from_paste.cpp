#include "wizard/evidence/subjects/registry/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// The keys of TLS 1.2 and what stands below each, also where a line was broken.
QList<ProtocolValue> protocolValuesIn(const Paste &paste)
{
    static const QRegularExpression key(
        u"SCHANNEL\\\\Protocols\\\\TLS 1\\.2\\\\(Client|Server)\\]?((?:(?!HKEY_).){0,300})"_s, caseless);
    static const QRegularExpression value(
        u"\\b(Enabled|DisabledByDefault)[\"']?\\s?(?:REG_\\w+\\s|=)(?:(?:0x|dword:)([0-9a-f]{1,8})\\b)?"_s,
        caseless);
    QList<ProtocolValue> values;
    for (const auto &below : matches(key, paste.folded())) {
        for (const auto &match : matches(value, below.captured(2))) {
            bool isNumber = false;
            const qint64 number = match.captured(2).toLongLong(&isNumber, 16);
            values.append({below.captured(1), match.captured(1),
                isNumber ? std::optional(number) : std::nullopt, paste.lineOfFolded(below.capturedStart())});
        }
    }
    return values;
}

/// The line of a command that printed all keys of TLS 1.2: a prompt follows, and the keys stand there.
std::optional<int> wholeListIn(const Paste &paste)
{
    static const QRegularExpression all(
        u"\\breg(?:\\.exe)?\\s+query\\s+\"?HK\\w+\\\\.{0,100}"_s
        u"\\\\SCHANNEL(?:\\\\Protocols(?:\\\\TLS 1\\.2)?)?\\\\?\"?\\s+/s\\s*$"_s,
        caseless);
    for (const ShellCommand &command : paste.commands()) {
        if (command.ended && all.match(command.text).hasMatch()
            && command.output.join(u'\n').contains(u"\\SCHANNEL\\Protocols\\"_s, Qt::CaseInsensitive))
            return command.line;
    }
    return std::nullopt;
}

/// Where Exchange is installed. Who does not say it is taken to have kept the folder that setup proposes: a
/// variable that names another one proves nothing then.
QString installationIn(const Paste &paste)
{
    static const QRegularExpression value(
        u"^\\s*MsiInstallPath\\W+(?:REG_SZ\\s+)?([A-Za-z]:\\\\.*)$"_s, caseless);
    for (const QString &line : paste.lines()) {
        if (const auto match = value.match(line); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\"_s;
}

QStringList pathsIn(const ShellCommand &command)
{
    static const QRegularExpression drive(u"^[A-Za-z]:\\\\"_s);
    QStringList paths;
    for (const QString &line : command.output) {
        if (drive.match(line.trimmed()).hasMatch())
            paths.append(line.trimmed());
    }
    return paths;
}

/// A command asks for the variable, and may ask for the folder of the installation behind it; then one path
/// alone is that folder.
std::optional<InstallPath> pathBelow(const ShellCommand &command, const QString &installation)
{
    const QStringList paths = pathsIn(command);
    const QString printed = command.output.join(u'\n').trimmed();
    const bool both = command.text.contains(u"MsiInstallPath"_s, Qt::CaseInsensitive);
    if (both && paths.size() == 2)
        return InstallPath{paths.first(), paths.last(), command.line};
    if (!both && !paths.isEmpty())
        return InstallPath{paths.first(), installation, command.line};
    const bool missing = printed.contains(u"%ExchangeInstallPath%"_s, Qt::CaseInsensitive)
        || (both ? paths == QStringList{printed} : printed.isEmpty());
    return missing ? std::optional(InstallPath{{}, {}, command.line}) : std::nullopt;
}

QList<Recognition> installPathIn(const Paste &paste)
{
    static const QRegularExpression asked(
        u"GetEnvironmentVariable\\(['\"]ExchangeInstallPath['\"]"_s
        u"|^\\$env:ExchangeInstallPath\\s*$|^echo\\s+%ExchangeInstallPath%\\s*$"_s,
        caseless);
    const QString installation = installationIn(paste);
    QList<Recognition> recognitions;
    for (const ShellCommand &command : paste.commands()) {
        if (!asked.match(command.text).hasMatch() || !command.prompted || !command.ended)
            continue;
        if (const auto path = pathBelow(command, installation))
            recognitions += observe(*path);
    }
    return recognitions;
}

} // namespace

QList<Recognition> registryFromPaste(const Paste &paste)
{
    const auto whole = wholeListIn(paste);
    return observe(Seen<ProtocolValue>{protocolValuesIn(paste), whole.has_value(), whole.value_or(0)})
        + installPathIn(paste);
}

} // namespace wizard

#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

void addSharedConfiguration(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression setup(
        u"(?:codeBase|href|SharedWebConfig\\.config)[^<>]{0,300}[\\\\/]Bin[\\\\/]Setup[\\\\/]"_s, caseless);
    static const QRegularExpression missing(
        u"(?:FileNotFoundException|DirectoryNotFoundException|Could not find file)[^\\n]{0,300}SharedWebConfig\\.config"_s,
        caseless);
    static const QRegularExpression tested(u"Test-Path\\b.*SharedWebConfig\\.config"_s, caseless);
    if (const auto match = setup.match(text.folded()); match.hasMatch())
        recognitions.append(found(u"Bin\\Setup"_s, text.lineOfFolded(match.capturedStart()),
            {seen(Fact::SharedWebConfigNamesSetup)}));
    const auto absent = missing.match(text.folded());
    int line = absent.hasMatch() ? text.lineOfFolded(absent.capturedStart()) : 0;
    for (const ShellCommand &command : text.commands()) {
        if (tested.match(command.text).hasMatch() && command.output.join(QString()).trimmed() == u"False")
            line = command.line;
    }
    if (line != 0)
        recognitions.append(
            found(u"SharedWebConfig.config"_s, line, {seen(Fact::SharedWebConfigPresent, {}, Truth::No)}));
}

/// reg query and exported .reg files.
void addProtocols(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression off(
        u"SCHANNEL\\\\Protocols\\\\TLS 1\\.2\\\\(?:Client|Server)\\]?(?:(?!HKEY_).){0,200}?"_s
        u"(?:\\bEnabled[\"']?\\s?(?:REG_DWORD\\s0x0+\\b|=dword:0{8})"_s
        u"|\\bDisabledByDefault[\"']?\\s?(?:REG_DWORD\\s0x0*1\\b|=dword:0{7}1))"_s,
        caseless);
    if (const auto match = off.match(text.folded()); match.hasMatch())
        recognitions.append(
            found(u"TLS 1.2"_s, text.lineOfFolded(match.capturedStart()), {seen(Fact::Tls12Disabled)}));
}

void addInstallPath(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression asked(
        u"GetEnvironmentVariable\\(['\"]ExchangeInstallPath['\"]|^\\$env:ExchangeInstallPath\\s*$|^echo\\s+%ExchangeInstallPath%\\s*$"_s,
        caseless);
    static const QRegularExpression path(u"^\\s*[A-Za-z]:\\\\"_s);
    for (const ShellCommand &command : text.commands()) {
        if (!asked.match(command.text).hasMatch() || !command.prompted || !command.ended)
            continue;
        const bool isSet = std::ranges::any_of(
            command.output, [](const QString &line) { return path.match(line).hasMatch(); });
        const bool literal =
            command.output.join(QString()).contains(u"%ExchangeInstallPath%"_s, Qt::CaseInsensitive);
        if (isSet || literal || command.isBlank())
            recognitions.append(found(u"ExchangeInstallPath"_s, command.line,
                {seen(Fact::InstallPathVariableSet, {}, isSet ? Truth::Yes : Truth::No)}));
    }
}

QList<Recognition> recogniseConfiguration(const Paste &text)
{
    QList<Recognition> recognitions;
    addSharedConfiguration(recognitions, text);
    addProtocols(recognitions, text);
    addInstallPath(recognitions, text);
    return recognitions;
}

} // namespace

Reader serverConfiguration()
{
    return {"server-configuration"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration of IIS or Windows"),
        {Fact::SharedWebConfigNamesSetup, Fact::SharedWebConfigPresent, Fact::Tls12Disabled,
            Fact::InstallPathVariableSet},
        recogniseConfiguration};
}

} // namespace wizard

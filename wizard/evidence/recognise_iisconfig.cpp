#include "wizard/evidence/recognising.h"

#include <QtGlobal>

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

QList<Recognition> recogniseConfiguration(const Paste &text)
{
    QList<Recognition> recognitions;
    addSharedConfiguration(recognitions, text);
    return recognitions;
}

} // namespace

Reader serverConfiguration()
{
    return {"server-configuration"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration of IIS or Windows"),
        {Fact::SharedWebConfigNamesSetup, Fact::SharedWebConfigPresent}, recogniseConfiguration};
}

} // namespace wizard

#include "wizard/evidence/subjects/versions/versions.h"

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

const QRegularExpression &version()
{
    static const QRegularExpression build(u"(?<![\\d.])15(?:\\.\\d{1,5}){3}(?![\\d.])"_s);
    return build;
}

/// (Get-Item ...\\ExSetup.exe).VersionInfo.FileVersion prints the version and nothing else.
void readAlone(const Paste &paste, FileVersions &versions)
{
    static const QRegularExpression asked(u"\\bExSetup(?:\\.exe)?\\b.{0,60}(?:FileVersion|ProductVersion)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const ShellCommand &command : paste.commands()) {
        for (qsizetype i = 0; i < command.output.size() && asked.match(command.text).hasMatch(); ++i) {
            const QString line = command.output.at(i).trimmed();
            if (line.isEmpty())
                continue;
            if (version().match(line).capturedLength() == line.size() && versions.setup.isEmpty()) {
                versions.setup = Build::parse(line);
                versions.line = command.firstOutputLine + int(i);
            }
            break;
        }
    }
}

} // namespace

QList<Recognition> versionsFromPaste(const Paste &paste)
{
    static const QRegularExpression file(u"\\b(?:(ExSetup\\.exe)|Microsoft\\.Exchange\\.Common\\.dll)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    FileVersions versions;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto name = file.match(paste.lines().at(i));
        const auto build = name.hasMatch() ? version().match(paste.lines().at(i)) : QRegularExpressionMatch();
        const bool ofSetup = name.hasCaptured(1);
        Build &known = ofSetup ? versions.setup : versions.common;
        if (!build.hasMatch() || !known.isEmpty())
            continue;
        known = Build::parse(build.captured());
        if (ofSetup)
            versions.line = int(i + 1);
    }
    readAlone(paste, versions);
    return observe(versions);
}

} // namespace wizard

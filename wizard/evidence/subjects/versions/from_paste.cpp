#include "wizard/evidence/subjects/versions/versions.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> versionsFromPaste(const Paste &paste)
{
    static const QRegularExpression version(u"(?<![\\d.])15(?:\\.\\d{1,5}){3}(?![\\d.])"_s);
    static const QRegularExpression file(u"\\b(?:(ExSetup\\.exe)|Microsoft\\.Exchange\\.Common\\.dll)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    FileVersions versions;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto name = file.match(paste.lines().at(i));
        const auto build = name.hasMatch() ? version.match(paste.lines().at(i)) : QRegularExpressionMatch();
        const bool ofSetup = name.hasCaptured(1);
        Build &known = ofSetup ? versions.setup : versions.common;
        if (!build.hasMatch() || !known.isEmpty())
            continue;
        known = Build::parse(build.captured());
        if (ofSetup)
            versions.line = int(i + 1);
    }
    return observe(versions);
}

} // namespace wizard

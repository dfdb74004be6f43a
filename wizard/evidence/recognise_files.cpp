#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// "15.02.0986.005" and "15.2.986.5" are one version.
QString versionOf(const QRegularExpressionMatch &match)
{
    QStringList parts;
    for (int i = 1; i <= 4; ++i)
        parts.append(QString::number(match.captured(i).toInt()));
    return parts.join(u'.');
}

/// File versions on the line that names the file, as FileVersionInfo and Get-Command print them.
QList<Recognition> recogniseVersions(const Paste &text)
{
    static const QRegularExpression version(
        u"(?<![\\d.])(15)\\.(\\d{1,2})\\.(\\d{1,5})\\.(\\d{1,5})(?![\\d.])"_s);
    static const QRegularExpression setup(u"\\bExSetup\\.exe\\b"_s, caseless);
    static const QRegularExpression common(u"\\bMicrosoft\\.Exchange\\.Common\\.dll\\b"_s, caseless);
    QString setupVersion;
    QString commonVersion;
    QList<Recognition> recognitions;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        const auto match = version.match(line);
        if (!match.hasMatch())
            continue;
        if (setup.match(line).hasMatch() && setupVersion.isEmpty()) {
            setupVersion = versionOf(match);
            recognitions.append(found(
                u"ExSetup.exe %1"_s.arg(setupVersion), int(i + 1), {seen(Fact::ServerBuild, setupVersion)}));
        } else if (common.match(line).hasMatch() && commonVersion.isEmpty()) {
            commonVersion = versionOf(match);
        } else {
            continue;
        }
        if (!setupVersion.isEmpty() && !commonVersion.isEmpty())
            recognitions.append(found(u"File versions"_s, int(i + 1),
                {seen(Fact::ExchangeFilesMatchBuild, u"%1, %2"_s.arg(setupVersion, commonVersion),
                    setupVersion == commonVersion ? Truth::Yes : Truth::No)}));
    }
    return recognitions;
}

} // namespace

Reader fileVersions()
{
    return {"file-versions"_L1, QT_TRANSLATE_NOOP("Readers", "Versions of Exchange's files"),
        {Fact::ServerBuild, Fact::ExchangeFilesMatchBuild}, recogniseVersions};
}

} // namespace wizard

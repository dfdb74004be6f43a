#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QString plain(QStringView path)
{
    QString folder = path.trimmed().toString().toLower().replace(u'/', u'\\');
    while (folder.endsWith(u'\\'))
        folder.chop(1);
    return folder;
}

/// The value must contain bin, bin\CmdletExtensionAgents and ClientAccess\Owa\bin below the installation path
/// (HealthChecker tests the same three); more do no harm. A file of no known path may be of any installation.
bool areRight(const QString &value, const QString &file)
{
    static const QRegularExpression absolute(u"^(?:[a-z]:|\\\\\\\\)[^%]*$"_s);
    constexpr std::pair<QLatin1StringView, int> wanted[] = {
        {"\\clientaccess\\owa\\bin"_L1, 1}, {"\\bin\\cmdletextensionagents"_L1, 2}, {"\\bin"_L1, 4}};
    const QString root = file.endsWith(adminCenterFile, Qt::CaseInsensitive)
        ? plain(QStringView(file).chopped(adminCenterFile.size()))
        : QString();
    QHash<QString, int> found;
    for (const QStringView part : QStringView(value).tokenize(u';')) {
        const QString folder = plain(part);
        for (const auto &[ending, bit] : wanted) {
            if (!folder.endsWith(ending))
                continue;
            const QString here = folder.chopped(ending.size());
            const bool isWhole = (found[here] |= bit) == 7;
            if (isWhole && (root.isEmpty() ? absolute.match(here).hasMatch() : here == root))
                return true;
        }
    }
    return false;
}

Recognition told(const QString &what, const WebConfig &file, Observation observation)
{
    observation.excerpt = file.excerpt.left(400);
    return found(what, file.line, {observation});
}

/// Yes names the files; No needs every file.
QList<Recognition> observeVariable(const WebConfigs &files)
{
    QList<Recognition> recognitions;
    bool allRead = files.pages.whole && files.shared.whole && !files.pages.items.isEmpty();
    for (const WebConfig &file : files.pages.items + files.shared.items) {
        if (file.installDirVariable == Truth::Yes)
            recognitions.append(
                told(u"%ExchangeInstallDir%"_s, file, seen(Fact::InstallDirVariableInWebConfig, file.path)));
        allRead = allRead && (file.installDirVariable != Truth::Unknown || file.present == Truth::No);
    }
    if (recognitions.isEmpty() && allRead)
        recognitions.append(
            found(u"web.config"_s, 0, {seen(Fact::InstallDirVariableInWebConfig, {}, Truth::No)}));
    return recognitions;
}

/// IIS loads no file that is not XML to its end (HealthChecker reports the same). That none is so would need
/// all.
QList<Recognition> observeForm(const QList<WebConfig> &pages)
{
    QList<Recognition> recognitions;
    for (const WebConfig &file : pages) {
        if (file.wellFormed != Truth::No)
            continue;
        const QString value = file.line ? u"%1, line %2"_s.arg(file.path).arg(file.line) : file.path;
        recognitions.append(
            told(u"No well-formed XML"_s, file, seen(Fact::ConfigurationFileMalformed, value)));
    }
    return recognitions;
}

/// Both files; one of them that could not be read leaves open what it names.
QList<Recognition> observeSetupFolder(const QList<WebConfig> &shared)
{
    const auto naming = std::ranges::find(shared, Truth::Yes, &WebConfig::namesSetup);
    if (naming != shared.end())
        return {told(
            u"Bin\\Setup %1"_s.arg(naming->path).trimmed(), *naming, seen(Fact::SharedWebConfigNamesSetup))};
    if (std::ranges::count(shared, Truth::No, &WebConfig::namesSetup) != 2 || shared.size() != 2)
        return {};
    return {found(u"Bin\\Setup"_s, 0, {seen(Fact::SharedWebConfigNamesSetup, {}, Truth::No)})};
}

QList<Recognition> observePresence(const Seen<WebConfig> &shared)
{
    const auto missing = std::ranges::find(shared.items, Truth::No, &WebConfig::present);
    if (missing != shared.items.end())
        return {told(u"SharedWebConfig.config %1"_s.arg(missing->path).trimmed(), *missing,
            seen(Fact::SharedWebConfigPresent, {}, Truth::No))};
    const bool allRead = shared.whole && !shared.items.isEmpty()
        && std::ranges::all_of(
            shared.items, [](const WebConfig &file) { return file.present == Truth::Yes && !file.failed; });
    if (!allRead)
        return {};
    return {told(u"SharedWebConfig.config"_s, shared.items.first(), seen(Fact::SharedWebConfigPresent))};
}

} // namespace

bool holdsInstallDirVariable(const QString &text)
{
    static const QRegularExpression variable(
        u"%ExchangeInstallDir%\\s?[\\\\/A-Za-z]"_s, QRegularExpression::CaseInsensitiveOption);
    return variable.match(text).hasMatch();
}

QList<Recognition> observe(const WebConfigs &files)
{
    QList<Recognition> recognitions;
    for (const WebConfig &file : files.pages.items) {
        if (!file.binSearchFolders)
            continue;
        const bool right = areRight(*file.binSearchFolders, file.path);
        recognitions.append(told(u"BinSearchFolders"_s, file,
            seen(Fact::BinSearchFoldersCorrect, *file.binSearchFolders, right ? Truth::Yes : Truth::No)));
    }
    return recognitions + observeForm(files.pages.items) + observeVariable(files)
        + observeSetupFolder(files.shared.items) + observePresence(files.shared);
}

} // namespace wizard

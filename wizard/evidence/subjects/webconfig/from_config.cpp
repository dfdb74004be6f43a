#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A setting that tells something, as an entry of its own with its line.
void addSetting(QList<WebConfig> &files, const ConfigElement &element, const QString &name)
{
    const QString value = element.attribute("value"_L1);
    const bool isFolders = element.name == u"add"
        && element.attribute("key"_L1).compare(u"BinSearchFolders", Qt::CaseInsensitive) == 0;
    const bool isLiteral = std::ranges::any_of(element.attributes, holdsInstallDirVariable);
    if (!isFolders && !isLiteral)
        return;
    WebConfig file{.path = name, .excerpt = value, .line = element.line};
    file.installDirVariable = isLiteral ? Truth::Yes : Truth::Unknown;
    if (isFolders)
        file.binSearchFolders = value;
    files.append(file);
}

/// The first assembly that setup left in its own folder.
void addSetupFolder(QList<WebConfig> &files, const ConfigElement &element, const QString &name)
{
    const QString href = element.attribute("href"_L1);
    const bool known =
        std::ranges::any_of(files, [](const WebConfig &file) { return file.namesSetup == Truth::Yes; });
    if (!known && QString(href).replace(u'/', u'\\').contains(u"\\Bin\\Setup\\"_s, Qt::CaseInsensitive))
        files.append({.path = name, .namesSetup = Truth::Yes, .excerpt = href, .line = element.line});
}

} // namespace

QList<Recognition> webConfigsFromConfig(ConfigFile &file)
{
    const bool linked = file.kind == ConfigFile::Kind::Linked;
    const bool ofIis = file.kind == ConfigFile::Kind::ApplicationHost || file.kind == ConfigFile::Kind::Web;
    WebConfigs files;
    if (file.malformedAt && ofIis)
        files.pages.items.append(
            {.path = file.name, .failed = true, .wellFormed = Truth::No, .line = file.malformedAt});
    if (file.kind == ConfigFile::Kind::ApplicationHost)
        return observe(files);
    file.root.each([&](const ConfigElement &element) {
        addSetting(linked ? files.shared.items : files.pages.items, element, file.name);
        if (linked)
            addSetupFolder(files.shared.items, element, file.name);
    });
    return observe(files);
}

} // namespace wizard

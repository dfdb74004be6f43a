#include "wizard/evidence/subjects/shellmodules/shellmodules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

bool isOfShell(const QString &name)
{
    return name.compare(kerbauthModule, Qt::CaseInsensitive) == 0
        || name.compare(wsmanModule, Qt::CaseInsensitive) == 0;
}

Seen<ShellModule> modulesAt(const ConfigFile &file, QLatin1StringView path)
{
    const auto lists = file.root.at(path);
    Seen<ShellModule> modules{{}, file.isWhole(), lists.empty() ? 0 : lists.front()->line};
    for (const ConfigElement *list : lists) {
        for (const ConfigElement *one : list->at("add"_L1)) {
            if (isOfShell(one->attribute("name"_L1)))
                modules.items.append({one->attribute("name"_L1), one->attribute("image"_L1)});
        }
    }
    return modules;
}

/// As shipped, the front end's file names its protocol, and the back end's holds the plugin of PowerShell.
bool isOfFrontEnd(const ConfigFile &file)
{
    return std::ranges::any_of(file.root.at("appSettings/add"_L1), [](const ConfigElement *one) {
        return one->attribute("key"_L1) == u"HttpProxy.ProtocolType"
            && one->attribute("value"_L1).compare(u"PowerShell", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<Recognition> shellModulesFromConfig(ConfigFile &file)
{
    static constexpr auto ofPlace = "system.webServer/modules"_L1;
    ShellModules modules;
    if (file.kind == ConfigFile::Kind::ApplicationHost) {
        if (!file.root.at("system.webServer/globalModules"_L1).empty())
            modules.known = modulesAt(file, "system.webServer/globalModules"_L1);
    } else if (isOfFrontEnd(file)) {
        modules.frontEnd = modulesAt(file, ofPlace);
    } else if (!file.root.at("system.webServer/system.management.wsmanagement.config"_L1).empty()) {
        modules.backEnd = modulesAt(file, ofPlace);
    }
    return observe(modules);
}

} // namespace wizard

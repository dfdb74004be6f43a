#include "wizard/evidence/subjects/shellmodules/shellmodules.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Files of older collectors have no such list, and nobody looked.
std::optional<Seen<ShellModule>> known(CollectorFile &file, const QJsonObject &data)
{
    if (!data[u"globalModules"].isArray())
        return std::nullopt;
    Seen<ShellModule> modules{{}, file.isWhole(data, "globalModules"_L1)};
    for (const QJsonObject &one : file.objects(data, "globalModules"_L1))
        modules.items.append({file.text(one, "name"_L1), file.text(one, "image"_L1)});
    return modules;
}

std::optional<Seen<ShellModule>> named(CollectorFile &file, const QJsonObject &config)
{
    if (!config[u"shellModules"].isArray() || !file.text(config, "error"_L1).isEmpty())
        return std::nullopt;
    const auto names = file.texts(config, "shellModules"_L1);
    if (!names)
        return std::nullopt;
    Seen<ShellModule> modules{{}, true};
    for (const QString &name : *names)
        modules.items.append({name});
    return modules;
}

} // namespace

QList<Recognition> shellModulesFromCollector(CollectorFile &file)
{
    QList<Recognition> recognitions;
    if (const auto data = file.part("iis"_L1)) {
        ShellModules modules;
        modules.known = known(file, *data);
        recognitions += file.completed(observe(modules));
    }
    const auto data = file.part("files"_L1);
    if (!data)
        return recognitions;
    ShellModules modules;
    for (const QJsonObject &config : file.objects(*data, "webConfigs"_L1)) {
        const QString path = file.text(config, "path"_L1);
        if (path.endsWith(u"\\FrontEnd\\HttpProxy\\PowerShell\\web.config"_s, Qt::CaseInsensitive))
            modules.frontEnd = named(file, config);
        else if (path.endsWith(u"\\ClientAccess\\PowerShell-Proxy\\web.config"_s, Qt::CaseInsensitive))
            modules.backEnd = named(file, config);
    }
    return recognitions + file.completed(observe(modules));
}

} // namespace wizard

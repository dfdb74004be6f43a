#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

WebConfig fileOf(CollectorFile &file, const QJsonObject &object)
{
    WebConfig config;
    config.path = file.text(object, "path"_L1);
    config.excerpt = config.path;
    const QString error = file.text(object, "error"_L1);
    config.failed = !error.isEmpty();
    if (config.failed)
        file.remark(u"%1: %2"_s.arg(config.path, error.left(200)));
    config.wellFormed = file.truth(object, "wellFormed"_L1);
    if (config.wellFormed == Truth::No)
        file.remark(Tr::tr("%1 is not well-formed XML").arg(config.path));
    config.present = config.path.isEmpty() ? Truth::Unknown : file.truth(object, "present"_L1);
    config.installDirVariable = file.truth(object, "installDirVariable"_L1);
    config.namesSetup = file.truth(object, "namesSetup"_L1);
    const QString folders = file.text(object, "binSearchFolders"_L1);
    if (!folders.isEmpty() && config.path.endsWith(adminCenterFile, Qt::CaseInsensitive))
        config.binSearchFolders = folders;
    return config;
}

Seen<WebConfig> filesOf(CollectorFile &file, const QJsonObject &data, QLatin1StringView key)
{
    Seen<WebConfig> files;
    for (const QJsonObject &one : file.objects(data, key))
        files.items.append(fileOf(file, one));
    files.whole = file.isWhole(data, key);
    return files;
}

} // namespace

QList<Recognition> webConfigsFromCollector(CollectorFile &file)
{
    const auto data = file.part("files"_L1);
    if (!data)
        return {};
    WebConfigs configs;
    configs.pages = filesOf(file, *data, "webConfigs"_L1);
    configs.shared = filesOf(file, *data, "shared"_L1);
    return file.completed(observe(configs));
}

} // namespace wizard

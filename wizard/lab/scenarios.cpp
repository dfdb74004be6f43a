#include "wizard/lab/scenarios.h"

#include "wizard/lab/scenarioreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList scenarioIds()
{
    QStringList ids;
    for (const QString &file : QDir(u":/lab"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids.append(file.chopped(5));
    if (ids.removeOne(u"healthy"_s))
        ids.prepend(u"healthy"_s);
    return ids;
}

Result<Scenario> loadScenario(const QString &id)
{
    const QStringList known = scenarioIds();
    if (!known.contains(id))
        return std::unexpected(Error{Tr::tr("There is no training scenario “%1”. Known are: %2.")
                                         .arg(id.left(60), known.join(u", "_s)),
            {}});
    const QString profilesPath = u":/lab/profiles/servers.json"_s;
    const auto profiles = readProfiles(contentOf(profilesPath), profilesPath);
    if (!profiles)
        return std::unexpected(profiles.error());
    const QString path = u":/lab/%1.json"_s.arg(id);
    return readScenario(contentOf(path), path, *profiles);
}

} // namespace wizard

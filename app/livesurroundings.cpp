#include "app/livesurroundings.h"

#include "wizard/io/collectorprobe.h"
#include "wizard/io/evidencereader.h"
#include "wizard/io/probefactory.h"
#include "wizard/io/savefile.h"
#include "wizard/io/threadedreading.h"

#include <QSysInfo>

using namespace wizard;

namespace app {

LiveSurroundings::LiveSurroundings() = default;
LiveSurroundings::~LiveSurroundings() = default;

Result<void> LiveSurroundings::trust(const QString &path)
{
    auto authorities = readAuthorities(path);
    if (!authorities)
        return std::unexpected(authorities.error());
    m_settings.authorities = *std::move(authorities);
    return {};
}

QDateTime LiveSurroundings::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Probe> LiveSurroundings::makeProbe(Check check, const Target &target)
{
    return wizard::makeProbe(check, target, m_settings);
}

std::unique_ptr<Probe> LiveSurroundings::makeCollector(const Target &target, const Collecting &how)
{
    return std::make_unique<CollectorProbe>(CollectedServer{target, how}, m_secrets);
}

std::unique_ptr<FileReading> LiveSurroundings::makeReading(const QString &path, const TimeWindow &window)
{
    Reading how = readingByLibraries();
    how.window = window;
    return std::make_unique<ThreadedReading>(path, std::move(how));
}

Result<void> LiveSurroundings::saveFile(const QString &path, const QByteArray &bytes)
{
    return wizard::saveFile(path, bytes);
}

QString LiveSurroundings::thisHost() const
{
    return QSysInfo::machineHostName().toLower();
}

QList<ScenarioEntry> LiveSurroundings::scenarios() const
{
    QList<ScenarioEntry> entries;
    for (const ScenarioSummary &one : Lab::scenarios())
        entries.append({one.id, one.title, one.symptoms});
    return entries;
}

Result<QList<Target>> LiveSurroundings::startScenario(const QString &id)
{
    auto lab = Lab::start(id, now());
    if (!lab)
        return std::unexpected(lab.error());
    m_lab = *std::move(lab);
    if (const auto trusted = trust(m_lab->caFile()); !trusted)
        return std::unexpected(trusted.error());
    QList<Target> targets;
    for (const LabServer &server : m_lab->servers())
        targets.append(server.target());
    return targets;
}

} // namespace app

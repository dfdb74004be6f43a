#pragma once

#include "wizard/investigation/collecting.h"
#include "wizard/investigation/filereading.h"
#include "wizard/investigation/secretstore.h"
#include "wizard/probing/probe.h"
#include "wizard/result.h"
#include "wizard/target.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace wizard {

/// A training scenario as the person sees it.
struct ScenarioEntry {
    QString id;
    QString title;
    QList<Symptom> symptoms;
};

/// The world outside the core: clock, files, sockets, PowerShell, keyring, lab. Implemented in `app`, faked
/// in tests.
class Surroundings {
public:
    virtual ~Surroundings() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Null where this check cannot be carried out on that target.
    [[nodiscard]] virtual std::unique_ptr<Probe> makeProbe(Check check, const Target &target) = 0;
    /// Never null; says by its report what prevents it.
    [[nodiscard]] virtual std::unique_ptr<Probe> makeCollector(
        const Target &target, const Collecting &how) = 0;
    [[nodiscard]] virtual SecretStore &secrets() = 0;
    /// Reads a file, a folder or an archive. Of logs only the part in the window counts.
    [[nodiscard]] virtual std::unique_ptr<FileReading> makeReading(
        const QString &path, const TimeWindow &window) = 0;
    [[nodiscard]] virtual Result<void> saveFile(const QString &path, const QByteArray &bytes) = 0;
    [[nodiscard]] virtual QString thisHost() const = 0;
    [[nodiscard]] virtual QList<ScenarioEntry> scenarios() const = 0;
    /// Starts the loopback servers of a scenario and gives their addresses; an earlier scenario ends.
    [[nodiscard]] virtual Result<QList<Target>> startScenario(const QString &id) = 0;
};

} // namespace wizard

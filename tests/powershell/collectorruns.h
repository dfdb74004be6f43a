#pragma once

#include "batch.h"

#include <QMap>
#include <QTemporaryDir>

namespace powershell {

/// The collector as it ships, run on states of the stand-in organisation and asked for what it wrote.
class CollectorRuns {
public:
    static const QString outFile;
    static const QString mapFile;

    /// Writes the script; empty, or what went wrong.
    [[nodiscard]] QString prepare();
    /// One run of the collector a set of parameters, on the same state. Without OutFile it gets the usual
    /// one.
    void add(const QString &name, const QJsonObject &state, const QList<QJsonObject> &parameters,
        const QJsonObject &session = {});
    [[nodiscard]] QString run(const Engine &engine) { return m_batch.run(engine); }

    [[nodiscard]] QStringList names() const { return m_runs.keys(); }
    [[nodiscard]] const RunResult &result(const QString &name) const;
    [[nodiscard]] QString file(const QString &name, const QString &path = outFile, int step = 0) const;
    /// What the file says, a line an observation, sorted.
    [[nodiscard]] QStringList linesOf(const QString &name, int step = 0) const;
    [[nodiscard]] QString script() const { return m_folder.filePath(QStringLiteral("collector.ps1")); }

private:
    Batch m_batch;
    QTemporaryDir m_folder;
    QMap<QString, int> m_runs;
};

/// A state with differences; on the first server, where `onServer` made them.
[[nodiscard]] QJsonObject changed(const QString &id, const QJsonObject &patch);
[[nodiscard]] QJsonObject onServer(const QJsonObject &patch);

} // namespace powershell

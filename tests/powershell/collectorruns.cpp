#include "collectorruns.h"

#include "collectorfacts.h"

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/collectorscript.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace powershell {

const QString CollectorRuns::outFile = u"C:\\Windows\\Temp\\report.json"_s;
const QString CollectorRuns::mapFile = outFile + u".map.json"_s;

QString CollectorRuns::prepare()
{
    const auto script = collectorScript();
    if (!script)
        return script.error().text();
    QFile file(this->script());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*script) == script->size();
    return written ? QString() : file.errorString();
}

void CollectorRuns::add(const QString &name, const QJsonObject &state, const QList<QJsonObject> &parameters,
    const QJsonObject &session)
{
    QList<Step> steps;
    for (const QJsonObject &one : parameters)
        steps.append({.script = script(), .parameters = one, .session = session, .seconds = 300});
    m_runs.insert(name, m_batch.add(state, steps));
}

const RunResult &CollectorRuns::result(const QString &name) const
{
    return m_batch.result(m_runs.value(name));
}

QString CollectorRuns::file(const QString &name, const QString &path, int step) const
{
    const QJsonObject server = result(name).steps.at(step).state[u"servers"][u"EX01"].toObject();
    return server[u"files"][path].toString();
}

QStringList CollectorRuns::linesOf(const QString &name, int step) const
{
    const auto import = importEvidence(file(name, outFile, step).toUtf8(), u"report.json"_s, {});
    if (!import)
        return {import.error().text()};
    return factsRead(import->observations);
}

QJsonObject changed(const QString &id, const QJsonObject &patch)
{
    return merged(scenario(id).state, patch);
}

QJsonObject onServer(const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{u"EX01"_s, patch}}}};
}

} // namespace powershell

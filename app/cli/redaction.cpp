#include "app/cli/redaction.h"

#include "wizard/io/collectorscript.h"
#include "wizard/io/filereader.h"
#include "wizard/io/savefile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {

Redaction::Redaction(PowerShellEngine engine, QString mapPath, QObject *parent)
    : QObject(parent)
    , m_process(engine.program)
    , m_mapPath(std::move(mapPath))
{
    m_process.setLimit(std::chrono::minutes(15));
    connect(&m_process, &PowerShellProcess::finished, this, &Redaction::take);
    if (!isTaken(m_mapPath))
        return;
    if (const auto map = readFile(m_mapPath))
        m_aliases = QString::fromUtf8(*map);
    else
        m_readable = std::unexpected(map.error());
    if (m_readable && m_aliases.isEmpty())
        m_readable = std::unexpected(Error{tr("The map of the aliases cannot be read."), m_mapPath});
}

void Redaction::start(const QByteArray &report)
{
    const auto script = collectorScript();
    QFile runner(u":/collector/run/redact.ps1"_s);
    if (!script || !runner.open(QIODevice::ReadOnly) || !m_readable) {
        const Error error = !m_readable ? m_readable.error()
            : !script                   ? script.error()
                                        : Error{tr("The program does not carry the redaction."), {}};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    m_process.start(runner.readAll(),
        {{u"script"_s, QString::fromLatin1(*script)}, {u"collected"_s, QString::fromUtf8(report)},
            {u"aliases"_s, m_aliases}});
}

void Redaction::take(const Result<QByteArray> &answer)
{
    if (answer)
        Q_EMIT finished(read(*answer));
    else
        Q_EMIT finished(std::unexpected(answer.error()));
}

Result<Redacted> Redaction::read(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QString report = object[u"report"].toString();
    const QString aliases = object[u"aliases"].toString();
    const QJsonObject inside = QJsonDocument::fromJson(report.toUtf8()).object();
    if (aliases.isEmpty() || !inside[u"redacted"].toBool() || inside[u"server"].toString().isEmpty())
        return std::unexpected(Error{tr("PowerShell did not answer with a redacted file."), {}});
    if (const auto saved = saveFile(m_mapPath, aliases.toUtf8()); !saved)
        return std::unexpected(saved.error());
    m_aliases = aliases;
    return Redacted{inside[u"server"].toString(), report.toUtf8()};
}

} // namespace app

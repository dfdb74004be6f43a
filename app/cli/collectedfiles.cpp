#include "app/cli/collectedfiles.h"

#include "app/cli/output.h"
#include "wizard/io/savefile.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

/// Names of files that every system takes.
QString fileName(QString name)
{
    return name.replace(QRegularExpression(u"[^A-Za-z0-9.-]"_s), u"_"_s) + u".json"_s;
}

} // namespace

CollectedFiles::CollectedFiles(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

void CollectedFiles::redactWith(const PowerShellEngine &engine)
{
    m_redaction = std::make_unique<Redaction>(engine, QDir(m_folder).filePath(u"aliases.map.json"_s));
    connect(m_redaction.get(), &Redaction::finished, this, &CollectedFiles::take);
}

void CollectedFiles::add(const QString &server, const QByteArray &report)
{
    if (m_redaction)
        m_waiting.append(report);
    else
        save(server, report);
}

void CollectedFiles::finish()
{
    if (m_waiting.isEmpty())
        Q_EMIT finished();
    else
        m_redaction->start(m_waiting.takeFirst());
}

void CollectedFiles::take(const Result<Redacted> &redacted)
{
    if (redacted)
        save(redacted->server, redacted->report);
    else
        complain(redacted.error().text());
    finish();
}

void CollectedFiles::save(const QString &name, const QByteArray &report)
{
    // A server that was named twice does not cost what came first.
    QString path = QDir(m_folder).filePath(fileName(name));
    for (int i = 2; m_written.contains(path); ++i)
        path = QDir(m_folder).filePath(fileName(u"%1_%2"_s.arg(name, QString::number(i))));
    if (const auto saved = saveFile(path, report); !saved) {
        complain(saved.error().text());
        return;
    }
    m_written.append(path);
    printLine(path);
}

} // namespace app

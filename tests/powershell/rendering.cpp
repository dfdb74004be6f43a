#include "rendering.h"

#include "tests/support/reasons.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/plan.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace powershell {

QString Rendering::script(
    const QString &remedy, wizard::ScriptKind kind, const QMap<QString, QString> &choices, bool unattended)
{
    QString key = remedy + QString::number(int(kind)) + (unattended ? u"u"_s : u"a"_s);
    for (auto it = choices.begin(); it != choices.end(); ++it)
        key += u' ' + it.key() + u'=' + it.value();
    const auto known = m_paths.constFind(key);
    if (known != m_paths.constEnd())
        return *known;
    const QByteArray id = remedy.toLatin1();
    const wizard::Remedy *found = wizard::remedyById(QLatin1StringView(id));
    if (found == nullptr)
        qFatal("No remedy is called %s.", id.constData());
    const wizard::Provenance provenance{QDateTime::fromString(u"2026-11-21T09:30:00Z"_s, Qt::ISODate),
        u"0.1.0"_s, u"EX01"_s, {support::reason(wizard::Fact::AuthCertificateExpired)}};
    const auto plan = wizard::makePlan(*found, {choices, unattended}, provenance);
    if (!plan)
        qFatal("%s: %s", id.constData(), qPrintable(plan.error().text()));
    const wizard::Script *script = plan->script(kind);
    QString path;
    if (script != nullptr) {
        path = m_folder.filePath(u"%1_%2"_s.arg(m_paths.size()).arg(script->fileName));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(script->bytes) != script->bytes.size())
            qFatal("%s cannot be written.", qPrintable(path));
    }
    m_paths.insert(key, path);
    return path;
}

} // namespace powershell

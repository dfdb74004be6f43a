#include "wizard/remediation/filenames.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QString plainName(const QString &server)
{
    QString name;
    for (const QChar c : server.left(63)) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (letter || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.')
            name += c;
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name;
}

} // namespace

QString fileNameStem(const Remedy &remedy, const Provenance &provenance)
{
    QStringList parts;
    if (provenance.made.isValid())
        parts << provenance.made.toString(u"yyyyMMdd-HHmm"_s);
    if (const QString server = plainName(provenance.server); !server.isEmpty())
        parts << server;
    return (parts << QString(remedy.id)).join(u'_');
}

QString fileNameEnding(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Commands:
        return u"commands.ps1"_s;
    case ScriptKind::Fix:
        return u"1-fix.ps1"_s;
    case ScriptKind::Cleanup:
        return u"2-cleanup.ps1"_s;
    case ScriptKind::Undo:
        return u"undo.ps1"_s;
    case ScriptKind::Detect:
        return u"detect.ps1"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wizard

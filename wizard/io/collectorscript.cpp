#include "wizard/io/collectorscript.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CollectorScript)
};

} // namespace

Result<QByteArray> collectorScript()
{
    // The numbers in the names are the order: parameters first, what runs last.
    const QDir folder(u":/collector"_s);
    QByteArray script;
    for (const QString &name : folder.entryList({u"*.ps1"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            script += file.readAll();
    }
    script.replace("\r\n", "\n").replace("\n", "\r\n");
    const bool isAscii = std::ranges::all_of(script, [](char c) { return c > 0; });
    if (script.isEmpty() || !isAscii)
        return std::unexpected(Error{Tr::tr("The program does not carry the collector."), u":/collector"_s});
    return script;
}

} // namespace wizard

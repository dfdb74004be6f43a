#include "wizard/investigation/readfiles.h"

#include "wizard/evidence/values/instant.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReadFiles)
};

QString timeOf(const Import &import)
{
    if (!import.from.isValid())
        return {};
    const QString from = Instant(import.from).readable();
    return import.to.isValid() && import.to != import.from
        ? Tr::tr("%1 to %2").arg(from, Instant(import.to).readable())
        : from;
}

/// Of a folder or an archive: its files without the folders among them.
QString filesOf(const Import &import)
{
    qsizetype all = 0;
    qsizetype read = 0;
    eachImport(import, [&](const Import &part) {
        if (!part.parts.isEmpty())
            return;
        ++all;
        read += part.leftOut.isEmpty() ? 1 : 0;
    });
    return Tr::tr("%1 of %2 files read").arg(read).arg(all);
}

QString rowsOf(const Import &import)
{
    const QLocale locale;
    return Tr::tr("%1 of %2 rows count").arg(locale.toString(import.counted), locale.toString(import.rows));
}

} // namespace

QString summaryOf(const Import &import)
{
    if (!import.leftOut.isEmpty())
        return Tr::tr("Left out: %1").arg(import.leftOut);
    QStringList parts{takenFor(import)};
    parts << import.server.text() << timeOf(import);
    if (!import.parts.isEmpty())
        parts << filesOf(import);
    if (import.rows > 0)
        parts << rowsOf(import);
    parts << Tr::tr("observations: %1").arg(countOf(import));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

qsizetype countOf(const Import &import)
{
    qsizetype count = 0;
    eachImport(import,
        [&](const Import &part) { count += std::max(part.observations.size(), part.recognised.size()); });
    return count;
}

} // namespace wizard

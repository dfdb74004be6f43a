#include "wizard/evidence/subjects/sslentries/from.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

} // namespace

QList<Recognition> sslEntriesFromCollector(CollectorFile &file)
{
    const auto data = file.part("httpSys"_L1);
    if (!data)
        return {};
    Seen<SslEntry> entries;
    entries.whole = file.truth(*data, "complete"_L1) == Truth::Yes && file.isWhole(*data, "entries"_L1);
    for (const QJsonObject &one : file.objects(*data, "entries"_L1)) {
        const QString endpoint = file.text(one, "endpoint"_L1);
        const Thumbprint hash = Thumbprint::parse(file.text(one, "hash"_L1));
        if (endpoint.isEmpty() || hash.isEmpty()) {
            file.remark(Tr::tr("the entry “%1” has no certificate").arg(endpoint.left(100)));
            entries.whole = false;
            continue;
        }
        const qsizetype colon = endpoint.lastIndexOf(u':');
        entries.items.append({endpoint.left(colon), endpoint.mid(colon + 1), hash});
    }
    return file.completed(observe(entries));
}

} // namespace wizard

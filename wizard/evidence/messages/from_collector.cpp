#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/gatheredevents.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

LoggedEvent eventOf(CollectorFile &file, const QJsonObject &object)
{
    LoggedEvent event;
    event.id = object[u"id"].toInt();
    event.provider = file.text(object, "provider"_L1).left(200);
    event.message = file.text(object, "text"_L1);
    event.values = file.texts(object, "values"_L1).value_or(QStringList());
    event.time = QDateTime::fromString(file.text(object, "time"_L1), Qt::ISODate).toUTC();
    return event;
}

} // namespace

/// No event within a day is no proof that nothing happened, so no event is ever denied here.
QList<Recognition> messagesFromCollector(CollectorFile &file)
{
    const auto data = file.part("events"_L1);
    if (!data)
        return {};
    GatheredEvents gathered;
    QStringList unread;
    QString why;
    for (const QJsonObject &group : file.objects(*data, "groups"_L1)) {
        if (file.text(group, "state"_L1) == u"not-collected") {
            const QString provider = file.text(group, "provider"_L1);
            unread.append(provider.isEmpty() ? file.text(group, "log"_L1) : provider);
            why = file.text(group, "error"_L1).left(200).simplified();
        }
        for (const QJsonObject &event : file.objects(group, "events"_L1))
            gathered.add(eventOf(file, event), file.server(), file.source());
    }
    if (!unread.isEmpty())
        file.remark(Tr::tr("events of %1 were not collected: %2").arg(unread.join(u", "_s).left(1000), why));
    return gathered.all();
}

} // namespace wizard

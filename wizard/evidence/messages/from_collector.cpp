#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype longestExcerpt = 400;

/// An event as the log holds it.
struct LoggedEvent {
    int id = 0;
    QString provider;
    QString message;
    QStringList values;
    QDateTime time;

    [[nodiscard]] QString text() const { return message + u'\n' + values.join(u'\n'); }
    [[nodiscard]] bool says(const LoggedEvent &other) const
    {
        return id == other.id && provider == other.provider && message == other.message
            && values == other.values;
    }
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

QList<Observation> observationsOf(const QList<Recognition> &recognitions)
{
    QList<Observation> observations;
    for (const Recognition &recognition : recognitions)
        observations += recognition.observations;
    return observations;
}

/// What an event tells by its text: exceptions, accounts, endpoints, rows of a table.
QList<Observation> textObservations(EventSource source, int id, const PastedText &text)
{
    using enum EventSource;
    if (source == Http && id == 15021) {
        const auto failure = endpointFailure(text.folded());
        return failure ? QList{*failure} : QList<Observation>();
    }
    if (source == Directory && id == 2080)
        return observationsOf(directoryServersIn(text));
    if (source == Rehydration && id == 3002)
        return QList{rehydrationDenied(text)} + observationsOf(eventTexts().in(text));
    const bool ofControlPanel = source == ControlPanel && id == 4;
    if (!ofControlPanel && source != FrontEnd && source != AspNet && source != Common && source != Security)
        return {};
    QList<Recognition> recognitions = eventTexts().in(text) + missingAssembliesIn(text);
    if (ofControlPanel)
        recognitions += refusedAccountsIn(text, true);
    return observationsOf(recognitions);
}

QList<Observation> observationsOf(const LoggedEvent &event)
{
    static constexpr auto notFound = "certificate not found"_L1; // its number is not certain
    QList<Observation> observations;
    if (event.message.contains(notFound, Qt::CaseInsensitive))
        observations += observationsOf(notFoundCertificatesIn(PastedText(event.message)));
    if (const auto source = sourceOf(event.provider)) {
        const QString text = event.text();
        observations += eventObservations(*source, event.id, text);
        observations += textObservations(*source, event.id, PastedText(text));
    }
    return observations;
}

/// An event that is repeated a hundred times is one observation, with the time of the newest.
class Gathering {
public:
    void add(const LoggedEvent &event, const ServerName &server, const QString &file)
    {
        const Place place = Place::inEvent(file, event.id, event.provider);
        if (!m_last.says(event)) {
            m_last = event;
            m_said = observationsOf(event);
        }
        for (Observation observation : std::as_const(m_said)) {
            if (observation.subject.server.isEmpty()
                && entry(observation.fact).subject == SubjectKind::Server)
                observation.subject.server = server;
            observation.source = place;
            observation.time = event.time;
            const QString text = event.message.isEmpty() ? event.values.join(u' ') : event.message;
            observation.excerpt = text.left(longestExcerpt);
            merge(u"Event %1"_s.arg(event.id), observation);
        }
    }
    [[nodiscard]] QList<Recognition> all() const { return m_recognitions; }

private:
    void merge(const QString &what, const Observation &observation)
    {
        const Subject &subject = observation.subject;
        const QStringList key = {QString::number(int(observation.fact)), observation.value.text(),
            subject.server.text(), subject.certificate.text(), subject.account};
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            m_places.insert(key, m_recognitions.size());
            m_recognitions.append(found(what, 0, {observation}));
        } else if (Observation &older = m_recognitions[*known].observations.first();
                   older.time < observation.time) {
            older = observation;
        }
    }

    LoggedEvent m_last;
    QList<Observation> m_said;
    QHash<QStringList, qsizetype> m_places;
    QList<Recognition> m_recognitions;
};

} // namespace

/// No event within a day is no proof that nothing happened, so no event is ever denied here.
QList<Recognition> messagesFromCollector(CollectorFile &file)
{
    const auto data = file.part("events"_L1);
    if (!data)
        return {};
    Gathering gathering;
    QStringList unread;
    QString why;
    for (const QJsonObject &group : file.objects(*data, "groups"_L1)) {
        if (file.text(group, "state"_L1) == u"not-collected") {
            const QString provider = file.text(group, "provider"_L1);
            unread.append(provider.isEmpty() ? file.text(group, "log"_L1) : provider);
            why = file.text(group, "error"_L1).left(200).simplified();
        }
        for (const QJsonObject &event : file.objects(group, "events"_L1))
            gathering.add(eventOf(file, event), file.server(), file.source());
    }
    if (!unread.isEmpty())
        file.remark(Tr::tr("events of %1 were not collected: %2").arg(unread.join(u", "_s).left(1000), why));
    return gathering.all();
}

} // namespace wizard

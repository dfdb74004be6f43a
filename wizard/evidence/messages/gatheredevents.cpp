#include "wizard/evidence/messages/gatheredevents.h"

#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestExcerpt = 400;
constexpr qsizetype mostRecognitions = 20'000; ///< further ones are of further accounts

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
    QList<Recognition> recognitions = eventTexts().in(text) + missingAssembliesIn(text) + vocabularyIn(text);
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

} // namespace

bool GatheredEvents::add(const LoggedEvent &event, const ServerName &server, const QString &file)
{
    if (!m_last.says(event)) {
        m_last = event;
        m_said = observationsOf(event);
    }
    if (m_said.isEmpty())
        return false;
    const Place place = Place::inEvent(file, event.id, event.provider);
    const ServerName writer = event.server.isEmpty() ? server : event.server;
    for (Observation observation : std::as_const(m_said)) {
        if (observation.subject.server.isEmpty() && entry(observation.fact).subject == SubjectKind::Server)
            observation.subject.server = writer;
        observation.source = place;
        observation.time = event.time;
        const QString text = event.message.isEmpty() ? event.values.join(u' ') : event.message;
        observation.excerpt = text.left(longestExcerpt);
        merge(u"Event %1"_s.arg(event.id), event.line, observation);
    }
    return true;
}

void GatheredEvents::merge(const QString &what, int line, const Observation &observation)
{
    const Subject &subject = observation.subject;
    const QStringList key = {QString::number(int(observation.fact)), observation.value.text(),
        subject.server.text(), subject.certificate.text(), subject.account};
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        if (m_recognitions.size() >= mostRecognitions)
            return;
        m_places.insert(key, m_recognitions.size());
        m_recognitions.append(found(what, line, {observation}));
    } else if (Observation &older = m_recognitions[*known].observations.first();
               older.time < observation.time) {
        older = observation;
    }
}

} // namespace wizard

#include "wizard/evidence/recognition.h"

namespace wizard {

Observation seen(Fact fact, const Value &value, Truth truth)
{
    Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.value = value;
    return observation;
}

Recognition found(const QString &what, int line, const QList<Observation> &observations)
{
    Recognition recognition;
    recognition.what = what;
    recognition.line = line;
    recognition.observations = observations;
    return recognition;
}

QList<Recognition> completed(
    QList<Recognition> recognitions, const ServerName &server, const Place &source, const QDateTime &time)
{
    constexpr qsizetype longestExcerpt = 400;
    for (Recognition &recognition : recognitions) {
        recognition.observations.removeIf([](const Observation &one) { return one.truth == Truth::Unknown; });
        for (Observation &observation : recognition.observations) {
            const SubjectKind kind = entry(observation.fact).subject;
            const bool ofServer = kind == SubjectKind::Server || kind == SubjectKind::Certificate;
            if (ofServer && observation.subject.server.isEmpty())
                observation.subject.server = server;
            observation.source = source;
            observation.time = time;
            if (observation.excerpt.isEmpty())
                observation.excerpt = recognition.what.left(longestExcerpt);
        }
    }
    return recognitions;
}

} // namespace wizard

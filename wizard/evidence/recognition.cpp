#include "wizard/evidence/recognition.h"

#include <algorithm>

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

QString serverName(const QString &fullName)
{
    const QString name = fullName.trimmed();
    const bool isIpv6 = name.contains(u':');
    const bool isIpv4 = !name.isEmpty()
        && std::ranges::all_of(name, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return isIpv4 || isIpv6 ? name : name.section(u'.', 0, 0).toUpper();
}

} // namespace wizard

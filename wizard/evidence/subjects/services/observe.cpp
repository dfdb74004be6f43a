#include "wizard/evidence/subjects/services/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Needed {
    QLatin1StringView name;
    bool everywhere =
        false; ///< every server of Exchange has it, so with these a list is surely one of Exchange
    bool web = false;
};

/// Services without which no Exchange server works (the list of HealthChecker).
constexpr Needed needed[] = {{"MSExchangeADTopology"_L1, true}, {"MSExchangeServiceHost"_L1, true},
    {"W3SVC"_L1, true, true}, {"WAS"_L1, true, true}, {"IISAdmin"_L1}, {"WinMgmt"_L1}, {"MSExchangeIS"_L1},
    {"MSExchangeRPC"_L1}, {"MSExchangeFrontEndTransport"_L1}, {"MSExchangeTransport"_L1},
    {"MSExchangeDelivery"_L1}, {"MSExchangeSubmission"_L1}, {"MSExchangeRepl"_L1},
    {"MSExchangeFastSearch"_L1}, {"HostControllerService"_L1}};

QList<Service> named(const Seen<Service> &services, const Needed &which)
{
    QList<Service> some;
    std::ranges::copy_if(services.items, std::back_inserter(some),
        [&](const Service &service) { return service.name.compare(which.name, Qt::CaseInsensitive) == 0; });
    return some;
}

/// A service that is listed in two ways is known by both.
bool isStartKnown(const Seen<Service> &services, const Needed &which)
{
    const auto listed = named(services, which);
    return listed.isEmpty()
        ? !which.everywhere
        : std::ranges::any_of(listed, [](const Service &service) { return service.disabled.has_value(); });
}

bool runs(const Seen<Service> &services, const Needed &which)
{
    return std::ranges::any_of(
        named(services, which), [](const Service &service) { return service.runs == true; });
}

template <typename Fits>
void addYes(QList<Recognition> &recognitions, const Seen<Service> &services, Fact fact, Fits fits)
{
    QStringList names;
    int line = 0;
    for (const Service &service : services.items) {
        const auto which = std::ranges::find_if(needed,
            [&](const Needed &one) { return service.name.compare(one.name, Qt::CaseInsensitive) == 0; });
        if (which == std::end(needed) || !fits(service, *which))
            continue;
        line = names.isEmpty() ? service.line : line;
        if (!names.contains(service.name, Qt::CaseInsensitive))
            names.append(service.name);
    }
    const QString value = names.join(u", "_s);
    if (!names.isEmpty())
        recognitions.append(found(value.left(60), line, {seen(fact, value)}));
}

bool has(const QList<Recognition> &recognitions, Fact fact)
{
    return std::ranges::any_of(
        recognitions, [&](const Recognition &one) { return one.observations.first().fact == fact; });
}

} // namespace

bool learn(Service &service, const QString &word)
{
    const auto is = [&](auto... words) { return (... || (word.compare(words, Qt::CaseInsensitive) == 0)); };
    if (is("Running"_L1, "Stopped"_L1))
        service.runs = is("Running"_L1);
    else if (is("Disabled"_L1, "Automatic"_L1, "Auto"_L1, "Manual"_L1))
        service.disabled = is("Disabled"_L1);
    else
        return is("StartPending"_L1, "StopPending"_L1);
    return true;
}

QList<Recognition> observe(const Seen<Service> &services)
{
    using enum Fact;
    QList<Recognition> all;
    addYes(all, services, ServicesDisabled,
        [](const Service &service, const Needed &) { return service.disabled == true; });
    addYes(all, services, WebServiceStopped,
        [](const Service &service, const Needed &which) { return which.web && service.runs == false; });
    const auto enabled = [&](const Needed &which) { return isStartKnown(services, which); };
    const auto running = [&](const Needed &which) { return !which.web || runs(services, which); };
    if (services.whole && !has(all, ServicesDisabled) && std::ranges::all_of(needed, enabled))
        all.append(found(u"Services"_s, services.line, {seen(ServicesDisabled, {}, Truth::No)}));
    if (!has(all, WebServiceStopped) && std::ranges::all_of(needed, running))
        all.append(found(u"W3SVC, WAS"_s, services.line, {seen(WebServiceStopped, {}, Truth::No)}));
    return all;
}

QList<Recognition> observe(const SetupProcess &setup)
{
    return {
        found(setup.name, setup.line, {seen(Fact::SetupRunning, {}, setup.runs ? Truth::Yes : Truth::No)})};
}

} // namespace wizard

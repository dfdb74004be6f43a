#include "wizard/evidence/subjects/services/services.h"

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

struct Named {
    QStringList names;
    int line = 0;

    void add(const Service &service)
    {
        line = names.isEmpty() ? service.line : line;
        if (!names.contains(service.name, Qt::CaseInsensitive))
            names.append(service.name);
    }
};

/// Of one domain controller; that it runs there says nothing about the others.
void addStoppedKdc(QList<Recognition> &recognitions, const QList<Service> &services)
{
    for (const Service &service : services) {
        if (service.name.compare("Kdc"_L1, Qt::CaseInsensitive) == 0
            && (service.runs == false || service.disabled == true))
            recognitions.append(found(service.name, service.line, {seen(Fact::KdcStopped)}));
    }
}

void addYes(QList<Recognition> &recognitions, Fact fact, const Named &named)
{
    const QString names = named.names.join(u", "_s);
    if (!names.isEmpty())
        recognitions.append(found(names.left(60), named.line, {seen(fact, names)}));
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
    Named disabled;
    Named stopped;
    bool allStartsKnown = services.whole;
    bool webRuns = true;
    for (const Needed &which : needed) {
        bool listed = false;
        bool startKnown = false;
        bool runs = false;
        for (const Service &service : services.items) {
            if (service.name.compare(which.name, Qt::CaseInsensitive) != 0)
                continue;
            listed = true;
            startKnown |= service.disabled.has_value();
            runs |= service.runs == true;
            if (service.disabled == true)
                disabled.add(service);
            if (which.web && service.runs == false)
                stopped.add(service);
        }
        allStartsKnown = allStartsKnown && (listed ? startKnown : !which.everywhere);
        webRuns = webRuns && (!which.web || runs);
    }
    QList<Recognition> all;
    addYes(all, Fact::ServicesDisabled, disabled);
    addYes(all, Fact::WebServiceStopped, stopped);
    addStoppedKdc(all, services.items);
    if (disabled.names.isEmpty() && allStartsKnown)
        all.append(found(u"Services"_s, services.line, {seen(Fact::ServicesDisabled, {}, Truth::No)}));
    if (stopped.names.isEmpty() && webRuns)
        all.append(found(u"W3SVC, WAS"_s, services.line, {seen(Fact::WebServiceStopped, {}, Truth::No)}));
    return all;
}

QList<Recognition> observe(const SetupProcess &setup)
{
    return {
        found(setup.name, setup.line, {seen(Fact::SetupRunning, {}, setup.runs ? Truth::Yes : Truth::No)})};
}

} // namespace wizard

#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// Windows PowerShell and its successor write the words of the enumerations, which are not translated.
bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// In the form of a list, which has a reader already: it knows which services Exchange needs.
QString asList(CollectorFile &report, const QList<QJsonObject> &services)
{
    QString list;
    for (const QJsonObject &service : services) {
        list += u"Name : %1\nStatus : %2\nStartType : %3\n\n"_s.arg(
            report.text(service, "name"_L1).simplified(), report.text(service, "status"_L1).simplified(),
            report.text(service, "startType"_L1).simplified());
    }
    return list;
}

const QJsonObject *named(const QList<QJsonObject> &list, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(
        list, [&](const QJsonObject &one) { return isWord(one[u"name"].toString(), name); });
    return found == list.end() ? nullptr : &*found;
}

/// Services that every server with mailboxes or front end has; with them the list is surely one of Exchange.
bool isWholeList(const QList<QJsonObject> &services)
{
    constexpr std::array always = {
        "W3SVC"_L1, "WAS"_L1, "MSExchangeADTopology"_L1, "MSExchangeServiceHost"_L1};
    return std::ranges::all_of(always, [&](QLatin1StringView name) { return named(services, name); })
        && std::ranges::none_of(
            services, [](const QJsonObject &service) { return service[u"startType"].toString().isEmpty(); });
}

} // namespace

void readPools(CollectorFile &report)
{
    const auto data = report.part("pools"_L1);
    if (!data)
        return;
    QStringList started;
    QStringList stopped;
    bool allRead = report.isWhole(*data, "pools"_L1);
    for (const QJsonObject &pool : report.objects(*data, "pools"_L1)) {
        const QString name = report.text(pool, "name"_L1);
        const QString state = report.text(pool, "state"_L1);
        if (isWord(state, "Started"_L1))
            started.append(name);
        else if (isWord(state, "Stopped"_L1))
            stopped.append(name);
        else if (!name.startsWith(u"MSExchangeRest"_s)) // Exchange 2013 has none of these
            allRead = false;
    }
    const QStringList main{
        u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s, u"MSExchangePowerShellAppPool"_s};
    if (!stopped.isEmpty())
        report.add(Fact::AppPoolStopped, Truth::Yes, stopped.join(u", "_s));
    else if (allRead
        && std::ranges::all_of(main, [&](const QString &name) { return started.contains(name); }))
        report.add(Fact::AppPoolStopped, Truth::No);
}

void readServices(CollectorFile &report)
{
    const auto data = report.part("services"_L1);
    if (!data)
        return;
    const auto services = report.objects(*data, "services"_L1);
    QList<Fact> seenFacts;
    for (const Recognition &recognition : recognise(asList(report, services), report.source())) {
        for (const Observation &observation : recognition.observations) {
            if (observation.fact != Fact::ServicesDisabled && observation.fact != Fact::WebServiceStopped)
                continue;
            seenFacts.append(observation.fact);
            report.add(observation.fact, Truth::Yes, observation.value);
        }
    }
    if (!seenFacts.contains(Fact::ServicesDisabled) && report.isWhole(*data, "services"_L1)
        && isWholeList(services))
        report.add(Fact::ServicesDisabled, Truth::No);
    const auto runs = [&](QLatin1StringView name) {
        const QJsonObject *service = named(services, name);
        return service && isWord((*service)[u"status"].toString(), "Running"_L1);
    };
    if (runs("W3SVC"_L1) && runs("WAS"_L1))
        report.add(Fact::WebServiceStopped, Truth::No);
}

void readDisks(CollectorFile &report)
{
    const auto data = report.part("disks"_L1);
    if (!data)
        return;
    constexpr double gigabyte = 1024.0 * 1024 * 1024;
    // A small partition is made to be full. That there is room proves nothing: logs come and go.
    for (const QJsonObject &disk : report.objects(*data, "disks"_L1)) {
        const auto size = report.number(disk, "size"_L1);
        const auto free = report.number(disk, "free"_L1);
        if (size && free && *size > 8 * gigabyte && *free >= 0 && *free < gigabyte)
            report.add(Fact::DiskFull, Truth::Yes, report.text(disk, "drive"_L1).left(8),
                Tr::tr("%1 MB free").arg(qint64(*free / 1024 / 1024)));
    }
}

void readProxy(CollectorFile &report)
{
    const auto data = report.part("proxy"_L1);
    if (!data || !(*data)[u"proxy"].isString() || !(*data)[u"bypass"].isString())
        return;
    const QString proxy = report.text(*data, "proxy"_L1).simplified();
    const QString bypass = report.text(*data, "bypass"_L1).simplified();
    if (proxy.isEmpty()) {
        report.add(Fact::WinHttpProxyInTheWay, Truth::No);
        return;
    }
    const QStringList exceptions = bypass.split(u';', Qt::SkipEmptyParts);
    const bool maybeExcepted = std::ranges::any_of(exceptions, [&](const QString &exception) {
        const QString name = exception.trimmed().toUpper();
        return name.contains(u'*') || name == report.server() || name.startsWith(report.server() + u'.');
    });
    if (!maybeExcepted)
        report.add(Fact::WinHttpProxyInTheWay, Truth::Yes, proxy, bypass);
}

void readClock(CollectorFile &report)
{
    const auto data = report.part("clock"_L1);
    if (!data)
        return;
    constexpr double greatestSkew = 300; // seconds that Kerberos allows by default
    const auto ahead = report.number(*data, "aheadSeconds"_L1);
    const auto took = report.number(*data, "tookSeconds"_L1);
    if (!ahead || !took || *took < 0)
        return;
    const double doubt = *took + 1; // the controller's clock shows full seconds
    if (std::abs(*ahead) - doubt > greatestSkew)
        report.add(Fact::ClockSkew, Truth::Yes, QString::number(*ahead, 'f', 0));
    else if (std::abs(*ahead) + doubt < greatestSkew)
        report.add(Fact::ClockSkew, Truth::No);
}

} // namespace wizard

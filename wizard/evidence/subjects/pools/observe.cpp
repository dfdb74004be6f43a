#include "wizard/evidence/subjects/pools/pools.h"

#include "wizard/evidence/subjects/bindings/bindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Exchange 2013 has no pools of this name, so that nobody can read their state.
bool mayBeAbsent(const Hosted &one)
{
    return one.state.isEmpty() && one.name.startsWith(u"MSExchangeRest"_s);
}

bool areAllStarted(const QList<Hosted> &listed, const QStringList &mainOnes)
{
    const auto isStarted = [](const Hosted &one) { return one.is("Started"_L1) || mayBeAbsent(one); };
    return std::ranges::all_of(listed, isStarted) && std::ranges::all_of(mainOnes, [&](const QString &name) {
        return std::ranges::any_of(listed, [&](const Hosted &one) {
            return one.is("Started"_L1) && one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    });
}

QList<Recognition> observe(Fact fact, const QList<Hosted> &listed, bool whole, const QStringList &mainOnes)
{
    QStringList stopped;
    int line = 0;
    for (const Hosted &one : listed) {
        if (!one.is("Stopped"_L1))
            continue;
        line = stopped.isEmpty() ? one.line : line;
        stopped.append(one.name);
    }
    stopped.removeDuplicates();
    if (const QString names = stopped.join(u", "_s); !stopped.isEmpty())
        return {found(names.left(60), line, {seen(fact, names)})};
    if (!whole || !areAllStarted(listed, mainOnes))
        return {};
    return {found(mainOnes.join(u", "_s), listed.first().line, {seen(fact, {}, Truth::No)})};
}

} // namespace

QList<Recognition> observe(const Seen<Hosted> &listed)
{
    const QStringList sites = {nameOf(Site::FrontEnd), nameOf(Site::BackEnd)};
    QList<Hosted> ownSites;
    QList<Hosted> ownPools;
    for (const Hosted &one : listed.items) {
        if (sites.contains(one.name, Qt::CaseInsensitive))
            ownSites.append(one);
        else if (one.name.startsWith(u"MSExchange"_s, Qt::CaseInsensitive)
            && one.name.endsWith(u"AppPool"_s, Qt::CaseInsensitive))
            ownPools.append(one);
    }
    return observe(Fact::AppPoolStopped, ownPools, listed.whole,
               {u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s, u"MSExchangePowerShellAppPool"_s})
        + observe(Fact::WebSiteStopped, ownSites, listed.whole, sites);
}

} // namespace wizard

#include "wizard/evidence/subjects/bindings/from.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Binding bindingOf(const ReportValue &written)
{
    Binding binding;
    binding.protocol = written["protocol"_L1].text();
    binding.information = written["bindingInformation"_L1].text();
    const QString hash = written["certificateHash"_L1].text();
    if (const auto read = Thumbprint::parse(hash);
        written.has("certificateHash"_L1) && hash.isEmpty() == read.isEmpty())
        binding.hash = read;
    bool isNumber = false;
    if (const int flags = written["sslFlags"_L1].text().toInt(&isNumber); isNumber)
        binding.sslFlags = flags;
    return binding;
}

/// The bindings of one site prove an absence only where each of them was read.
Seen<Binding> bindingsOf(const HealthCheckerReport &report, const ReportValue &site)
{
    Seen<Binding> bindings;
    const ReportValue written = site["Bindings"_L1];
    bindings.whole = report.isWhole(written);
    for (const ReportValue &one : written.items()) {
        const Binding binding = bindingOf(one);
        bindings.whole = bindings.whole && !binding.protocol.isEmpty() && !binding.information.isEmpty();
        bindings.items.append(binding);
    }
    return bindings;
}

} // namespace

/// The hashes come from HTTP.sys: where none stands anywhere, none could be read.
QList<Recognition> bindingsFromHealthChecker(HealthCheckerReport &report)
{
    QMap<Site, Seen<Binding>> sites;
    bool anyHash = false;
    for (const ReportValue &written : report.at("ExchangeInformation.IISSettings.IISWebSite"_L1).items()) {
        for (const Site site : {Site::FrontEnd, Site::BackEnd}) {
            if (sites.contains(site)
                || written["Name"_L1].text().compare(nameOf(site), Qt::CaseInsensitive) != 0)
                continue;
            sites.insert(site, bindingsOf(report, written));
            for (const Binding &binding : std::as_const(sites[site].items))
                anyHash = anyHash || (binding.hash && !binding.hash->isEmpty());
        }
    }
    QList<Recognition> recognitions;
    for (auto site = sites.begin(); site != sites.end(); ++site) {
        for (Binding &binding : site->items) {
            if (!anyHash)
                binding.hash.reset();
        }
        recognitions += observe(site.key(), *site);
    }
    return report.completed(recognitions);
}

} // namespace wizard

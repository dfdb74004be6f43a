#include "wizard/evidence/subjects/bindings/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Flags that are left out are none. The hash of a certificate is kept by HTTP.sys, never by this file.
Binding bindingOf(const ConfigElement &element)
{
    bool isNumber = false;
    const QString flags = element.attribute("sslFlags"_L1);
    const int number = flags.isEmpty() ? 0 : flags.toInt(&isNumber);
    return {.protocol = element.attribute("protocol"_L1),
        .information = element.attribute("bindingInformation"_L1),
        .hash = {},
        .sslFlags = flags.isEmpty() || isNumber ? std::optional(number) : std::nullopt,
        .line = element.line};
}

} // namespace

QList<Recognition> bindingsFromConfig(ConfigFile &file)
{
    const auto sites = file.root.at("system.applicationHost/sites/site"_L1);
    QList<Recognition> recognitions;
    for (const Site site : {Site::FrontEnd, Site::BackEnd}) {
        const auto one = std::ranges::find_if(
            sites, [&](const ConfigElement *each) { return each->attribute("name"_L1) == nameOf(site); });
        if (one == sites.end())
            continue;
        // A site has bindings, or a part of the file was left out.
        Seen<Binding> bindings{{}, file.isWhole() && !(*one)->at("bindings"_L1).empty(), (*one)->line};
        for (const ConfigElement *element : (*one)->at("bindings/binding"_L1)) {
            bindings.items.append(bindingOf(*element));
            bindings.whole = bindings.whole && !bindings.items.last().information.isEmpty();
        }
        recognitions += observe(site, bindings);
    }
    return recognitions;
}

} // namespace wizard

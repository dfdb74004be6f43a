#include "wizard/evidence/subjects/pools/from.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

void remarkOn(ConfigFile &file, QLatin1StringView path, QLatin1StringView attribute)
{
    for (const ConfigElement *element : file.root.at(path)) {
        const QString name = element->attribute("name"_L1);
        const bool ofExchange = name.startsWith(u"MSExchange"_s) || name == u"Default Web Site"_s
            || name == u"Exchange Back End"_s;
        if (!ofExchange || element->attribute(attribute).compare(u"false", Qt::CaseInsensitive) != 0)
            continue;
        file.remarks.append(
            Tr::tr("%1: %2 does not start by itself (%3 is false). Whether it runs does not stand "
                   "there; look at its state.")
                .arg(Place::inDocument(file.name, element->line).readable(), name, attribute));
    }
}

} // namespace

/// The file says what starts by itself, not what runs: that is no fact, but worth a look.
QList<Recognition> poolsFromConfig(ConfigFile &file)
{
    remarkOn(file, "system.applicationHost/applicationPools/add"_L1, "autoStart"_L1);
    remarkOn(file, "system.applicationHost/sites/site"_L1, "serverAutoStart"_L1);
    return {};
}

} // namespace wizard

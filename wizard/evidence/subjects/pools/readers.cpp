#include "wizard/evidence/subjects/pools/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> poolReaders()
{
    using enum Fact;
    return {{"web-states"_L1, QT_TRANSLATE_NOOP("Readers", "States of application pools and web sites"),
                {AppPoolStopped, WebSiteStopped}, poolsFromPaste},
        {"configured-pools"_L1, QT_TRANSLATE_NOOP("Readers", "Pools and sites in applicationHost.config"), {},
            poolsFromConfig},
        {"collector-pools"_L1, QT_TRANSLATE_NOOP("Readers", "Application pools, read by the collector"),
            {AppPoolStopped}, poolsFromCollector},
        {"collector-sites"_L1, QT_TRANSLATE_NOOP("Readers", "Web sites, read by the collector"),
            {WebSiteStopped}, sitesFromCollector},
        {"healthchecker-pools"_L1, QT_TRANSLATE_NOOP("Readers", "Application pools, read by HealthChecker"),
            {AppPoolStopped}, poolsFromHealthChecker},
        {"healthchecker-sites"_L1, QT_TRANSLATE_NOOP("Readers", "Web sites, read by HealthChecker"),
            {WebSiteStopped}, sitesFromHealthChecker}};
}

} // namespace wizard

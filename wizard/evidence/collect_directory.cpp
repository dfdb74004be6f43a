#include "wizard/evidence/forms/collectorfile.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// No such object says nothing: the wizard of Exchange may have been run under another name.
void readHybrid(CollectorFile &report)
{
    const auto data = report.part("authConfig"_L1);
    if (data && (*data)[u"hybridObjects"].toInt() > 0)
        report.add(Fact::HybridConfigured, Truth::Yes);
}

} // namespace wizard

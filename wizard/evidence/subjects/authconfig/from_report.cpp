#include "wizard/evidence/subjects/authconfig/authconfig.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Below each certificate stands whether the organisation or its server has chosen it.
QList<Recognition> authConfigFromReport(const Paste &paste)
{
    constexpr std::pair<QLatin1StringView, std::size_t> choices[] = {{"Current Auth Certificate"_L1, 0},
        {"Next Auth Certificate"_L1, 2}, {"Internal Transport Certificate"_L1, 3}};
    AuthConfig config;
    Thumbprint certificate;
    for (const ReportRow &row : reportRows(paste)) {
        if (row.name == u"Thumbprint")
            certificate = Thumbprint::parse(row.value);
        for (const auto &[name, slot] : choices) {
            if (row.name != name || row.isBelow || row.value != u"True" || certificate.isEmpty())
                continue;
            config.thumbprints[slot] = certificate;
            config.line = config.line ? config.line : row.line;
        }
    }
    return observe(config);
}

} // namespace wizard

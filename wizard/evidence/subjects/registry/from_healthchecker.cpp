#include "wizard/evidence/subjects/registry/from.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

/// A value that is not set looks like one that could not be read, so only those that stand there tell
/// something.
QList<Recognition> registryFromHealthChecker(HealthCheckerReport &report)
{
    Seen<ProtocolValue> values;
    for (const auto &[version, written] : report.at("OSInformation.TLSSettings.Registry.TLS"_L1).entries()) {
        if (version != u"1.2" || !values.items.isEmpty())
            continue;
        for (const auto &[name, value] : written.entries()) {
            static const QRegularExpression member(u"^(Client|Server)(Enabled|DisabledByDefault)Value$"_s);
            const auto match = member.match(name);
            bool isNumber = false;
            const qint64 number = value.text().toLongLong(&isNumber);
            if (match.hasMatch() && value.isKnown())
                values.items.append(
                    {match.captured(1), match.captured(2), isNumber ? std::optional(number) : std::nullopt});
        }
    }
    values.whole = values.items.size() == 4;
    return report.completed(observe(values));
}

} // namespace wizard

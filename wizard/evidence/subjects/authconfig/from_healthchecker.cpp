#include "wizard/evidence/subjects/authconfig/authconfig.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> authConfigFromHealthChecker(HealthCheckerReport &report)
{
    QList<Recognition> recognitions;
    if (const ReportValue written = report.at("OrganizationInformation.GetAuthConfig"_L1);
        written.hasMembers()) {
        // Nothing chosen is written as nothing; anything else that cannot be read says nothing.
        const auto valueOf = [&](QLatin1StringView property, auto read) {
            const auto value = read(written[property].text());
            const bool known =
                !value.isEmpty() || (written.has(property) && written[property].text().isEmpty());
            return known ? std::optional(value) : std::nullopt;
        };
        AuthConfig config;
        config.read = true;
        for (std::size_t i = 0; i + 1 < authSlots.size(); ++i)
            config.thumbprints[i] = valueOf(authSlots[i].property, Thumbprint::parse);
        config.nextEffective = valueOf(authEffective, Instant::parse);
        recognitions += report.completed(observe(config));
    }
    // Nothing there may be a transport service that did not answer.
    const auto own = Thumbprint::parse(
        report.at("ExchangeInformation.ExchangeCertificateInformation.InternalCertificateThumbprint"_L1)
            .text());
    AuthConfig config;
    if (!own.isEmpty())
        config.thumbprints.back() = own;
    return recognitions + report.completed(observe(config));
}

} // namespace wizard

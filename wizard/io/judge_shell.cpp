#include "wizard/io/judgements.h"

using namespace Qt::StringLiterals;

namespace wizard {

ProbeReport judgeShell(const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    ProbeReport report = judgePort(Fact::Port80Open, contact, source);
    report.sentence = contact.describe();
    if (!contact.hasResponse()) {
        if (report.outcome == Outcome::Good)
            report.outcome = Outcome::Unclear;
        return report;
    }
    const HttpResponse &response = contact.response;
    const bool asks = response.status == 401;
    const bool forbidden = response.status == 403;
    const bool redirects = response.status >= 300 && response.status < 400;
    report.outcome = asks ? Outcome::Good : forbidden || redirects ? Outcome::Bad : Outcome::Unclear;
    // Another status, 503 for instance, leaves open what a healthy pool would say.
    if (report.outcome == Outcome::Unclear)
        return report;
    const std::pair<Fact, bool> facts[] = {{Fact::PowerShellAsksForSignIn, asks},
        {Fact::PowerShellForbidden, forbidden}, {Fact::PowerShellRedirects, redirects}};
    for (const auto &[fact, holds] : facts)
        report.observations.append(source.observe(fact, holds ? Truth::Yes : Truth::No, response.excerpt()));
    return report;
}

} // namespace wizard

#include "wizard/io/judgements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {

QString buildOf(const HttpResponse &response)
{
    static const QRegularExpression shape(u"^15\\.[0-9]{1,2}\\.[0-9]{1,5}\\.[0-9]{1,3}$"_s);
    const QString version = QString::fromLatin1(response.header("X-OWA-Version"));
    return shape.match(version).hasMatch() ? version : QString();
}

ProbeReport judgeHealth(const HealthFacts &facts, const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    const QString what = contact.describe();
    if (contact.ending == Ending::Closed && contact.stage == Stage::Encrypted) {
        // An inactive component hangs up after the request, without an answer.
        return {Outcome::Bad, what, {source.observe(facts.answers, Truth::No, what)}};
    }
    if (!contact.hasResponse())
        return {Outcome::Unclear, what, {}};

    const HttpResponse &response = contact.response;
    const QString excerpt = response.excerpt();
    ProbeReport report{Outcome::Unclear, what, {}};
    if (const QString build = buildOf(response); !build.isEmpty())
        report.observations.append(source.observe(Fact::ServerBuild, Truth::Yes, excerpt, build));
    if (response.status == 200 && response.body.startsWith("200 OK")) {
        report.outcome = Outcome::Good;
        report.observations.append(source.observe(facts.answers, Truth::Yes, excerpt));
        report.observations.append(source.observe(facts.httpSys503, Truth::No, excerpt));
    } else if (response.status == 503 && response.isFromHttpSys()) {
        report.outcome = Outcome::Bad;
        report.observations.append(source.observe(facts.answers, Truth::No, excerpt));
        report.observations.append(source.observe(facts.httpSys503, Truth::Yes, excerpt));
    } else if (response.isFromIis()) {
        // IIS itself answers: the pool runs. A redirect or an error says nothing on the component.
        report.outcome = response.status >= 500 ? Outcome::Bad : Outcome::Unclear;
        report.observations.append(source.observe(facts.httpSys503, Truth::No, excerpt));
    }
    return report;
}

} // namespace wizard

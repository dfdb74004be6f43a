#include "wizard/evidence/subjects/organisation/organisation.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype mostTexts = 100;

/// A list, or what it looks like as one text.
QString joined(const ReportValue &written)
{
    QStringList texts;
    for (const ReportValue &one : written.items().mid(0, mostTexts))
        texts.append(one.text().left(500));
    return texts.join(u' ').left(4000);
}

} // namespace

/// What is absent there may be hidden from the account that asked.
QList<Recognition> organisationFromHealthChecker(HealthCheckerReport &report)
{
    QList<Recognition> recognitions;
    if (report.at("OrganizationInformation.GetHybridConfiguration"_L1).hasMembers())
        recognitions += report.completed(observe(Organisation{
            .server = {}, .utcOffset = {}, .hybrid = Truth::Yes, .mitigation = {}, .scanningOverride = {}}));
    if (const auto on =
            report.at("OrganizationInformation.GetOrganizationConfig.EnableDownloadDomains"_L1).truth()) {
        Organisation organisation;
        organisation.downloadDomains = *on ? Truth::Yes : Truth::No;
        recognitions += report.completed(observe(organisation));
    }
    for (const ReportValue &one : report.at("OrganizationInformation.GetSettingOverride"_L1).items()) {
        Organisation organisation;
        takeOverride(organisation, one["SectionName"_L1].text(), joined(one["Parameters"_L1]));
        recognitions += report.completed(observe(organisation));
    }
    const ReportValue server = report.at("ExchangeInformation.GetExchangeServer"_L1);
    Organisation organisation;
    organisation.server = report.server();
    organisation.clientAccessRole =
        clientAccessOf(server["ServerRole"_L1].text(), server["AdminDisplayVersion"_L1].text());
    organisation.mitigation = mitigationIn(joined(server["MitigationsApplied"_L1]));
    return recognitions + report.completed(observe(organisation));
}

} // namespace wizard

#include "wizard/evidence/subjects/directories/directories.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype mostMethods = 50;
constexpr qsizetype longestPath = 400;
constexpr qsizetype mostFiles = 200;
constexpr qsizetype longestFile = 256 * 1024;
constexpr qsizetype longestConfiguration = 2 * 1024 * 1024;
const QString frontEnd = u"(Default Web Site)"_s;

/// Folders as IIS lists its applications.
Seen<Directory> applicationsOf(HealthCheckerReport &report)
{
    const ReportValue listed = report.at("ExchangeInformation.IISSettings.IISWebApplication"_L1);
    Seen<Directory> applications;
    applications.whole = report.isWhole(listed) && !listed.items().isEmpty();
    for (const ReportValue &one : listed.items()) {
        Directory directory;
        directory.place = one["FriendlyName"_L1].text().simplified().left(longestPath);
        directory.folder = one["PhysicalPath"_L1].text().simplified().left(longestPath);
        applications.whole = applications.whole && !directory.place.isEmpty();
        applications.items.append(directory);
    }
    return applications;
}

/// What the files beside the pages set for themselves.
QList<Directory> redirectsOf(HealthCheckerReport &report)
{
    static const QRegularExpression redirect(
        u"<httpRedirect\\b[^<>]*\\benabled=\"true\""_s, QRegularExpression::CaseInsensitiveOption);
    QList<Directory> directories;
    for (const ReportValue &one :
        report.at("ExchangeInformation.IISSettings.IISWebApplication"_L1).items().mid(0, mostFiles)) {
        Directory directory;
        directory.place = one["FriendlyName"_L1].text().simplified().left(longestPath);
        directory.redirects =
            redirect.match(one["ConfigurationFileInfo"_L1]["Content"_L1].text().left(longestFile)).hasMatch();
        directories.append(directory);
    }
    return directories;
}

/// Rules of URL Rewrite in the files beside the pages; of what else stands there it is not known for which
/// place.
QList<Recognition> rulesOf(HealthCheckerReport &report)
{
    QList<Recognition> recognitions;
    const ReportValue pages = report.at("ExchangeInformation.IISSettings.IISWebApplication"_L1);
    for (const ReportValue &one : pages.items().mid(0, mostFiles)) {
        const QString content = one["ConfigurationFileInfo"_L1]["Content"_L1].text().left(longestFile);
        const bool ofFrontEnd =
            one["FriendlyName"_L1].text().startsWith("Default Web Site"_L1, Qt::CaseInsensitive);
        if (ofFrontEnd && content.contains(u"url=\"*\""_s))
            recognitions += locationsFromPaste(Paste(content));
    }
    for (Recognition &recognition : recognitions)
        recognition.observations.removeIf(
            [](const Observation &one) { return one.fact != Fact::RewritePatternInvalid; });
    return recognitions;
}

/// Of the front end, in the directory. HealthChecker asks for no more than stands there, so that every method
/// of IIS is written as switched off, whatever it is.
QList<Directory> directoryObjects(HealthCheckerReport &report)
{
    QList<Directory> directories;
    const auto read = [&](QLatin1StringView path, auto add) {
        for (const ReportValue &one : report.at(path).items()) {
            Directory directory;
            directory.server = report.server();
            if (one["Name"_L1].text().endsWith(frontEnd, Qt::CaseInsensitive) && add(directory, one))
                directories.append(directory);
        }
    };
    read("ExchangeInformation.VirtualDirectories.GetOwaVirtualDirectory"_L1,
        [&](Directory &one, const ReportValue &from) {
            const ReportValue methods = from["InternalAuthenticationMethods"_L1];
            bool adfs = false;
            for (const ReportValue &method : methods.items().mid(0, mostMethods))
                adfs = adfs || method.text().compare("Adfs"_L1, Qt::CaseInsensitive) == 0;
            if (adfs || (report.isWhole(methods) && !methods.items().isEmpty()))
                one.signsInThroughAdfs = adfs;
            return one.signsInThroughAdfs.has_value();
        });
    read("ExchangeInformation.VirtualDirectories.GetPowerShellVirtualDirectory"_L1,
        [](Directory &one, const ReportValue &from) {
            one.shellUrl = from["InternalUrl"_L1].text().left(longestPath);
            return true;
        });
    read("ExchangeInformation.VirtualDirectories.GetWebServicesVirtualDirectory"_L1,
        [](Directory &one, const ReportValue &from) {
            if (from.has("InternalNLBBypassUrl"_L1))
                one.bypassUrl = from["InternalNLBBypassUrl"_L1].text().left(longestPath);
            return one.bypassUrl.has_value();
        });
    return directories;
}

} // namespace

QList<Recognition> directoriesFromHealthChecker(HealthCheckerReport &report)
{
    const Seen<Directory> applications = applicationsOf(report);
    QList<Recognition> recognitions =
        report.completed(observe({applications.items}) + observeApplications(applications));
    recognitions += report.completed(observe({directoryObjects(report)}));
    recognitions += report.completed(observe({redirectsOf(report)}) + rulesOf(report));
    const QString configuration = report.at("ExchangeInformation.IISSettings.ApplicationHostConfig"_L1)
                                      .text()
                                      .left(longestConfiguration);
    return recognitions + report.completed(locationsFromPaste(Paste(configuration)));
}

} // namespace wizard

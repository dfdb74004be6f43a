#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr auto frontEnd = "Default Web Site"_L1;

/// What the locations of applicationHost.config and the files beside the pages set.
struct Settings {
    QList<QJsonObject> sections;
    bool allRead = true;
};

Settings settingsOf(CollectorFile &report, const QJsonObject &data)
{
    Settings settings{report.objects(data, "sections"_L1)};
    settings.allRead = report.isWhole(data, "sections"_L1) && report.isWhole(data, "files"_L1);
    for (const QJsonObject &file : report.objects(data, "files"_L1)) {
        const QString error = report.text(file, "error"_L1);
        if (file[u"section"].isObject() && error.isEmpty()) {
            settings.sections.append(file[u"section"].toObject());
            continue;
        }
        settings.allRead = false;
        report.remark(u"%1: %2"_s.arg(report.text(file, "path"_L1).left(300), error.left(200).simplified()));
    }
    return settings;
}

/// A redirect of the site itself is a usual setting, so it is neither a fault nor its absence. The back end
/// ships with redirects of its own.
void readRedirects(CollectorFile &report, const Settings &settings)
{
    QStringList directories;
    bool siteRedirects = false;
    for (const QJsonObject &section : settings.sections) {
        const QString location = report.text(section, "location"_L1);
        if (report.truth(section, "redirect"_L1) != Truth::Yes)
            continue;
        if (location.compare(frontEnd, Qt::CaseInsensitive) == 0)
            siteRedirects = true;
        else if (location.startsWith(u"%1/"_s.arg(frontEnd), Qt::CaseInsensitive))
            directories.append(location.mid(frontEnd.size() + 1));
    }
    directories.removeDuplicates();
    if (!directories.isEmpty())
        report.add(Fact::HttpRedirectEnabled, Truth::Yes, directories.join(u", "_s));
    else if (settings.allRead && !siteRedirects && !settings.sections.isEmpty())
        report.add(Fact::HttpRedirectEnabled, Truth::No);
}

void readRules(CollectorFile &report, const QJsonObject &data, const Settings &settings)
{
    Truth anywhere = report.truth(data, "globalStarRule"_L1);
    QString place;
    for (const QJsonObject &section : settings.sections) {
        const Truth here = report.truth(section, "starRule"_L1);
        if (here == Truth::Yes && anywhere != Truth::Yes)
            place = report.text(section, "location"_L1);
        if (here == Truth::Yes || (here == Truth::Unknown && anywhere == Truth::No))
            anywhere = here;
    }
    if (anywhere == Truth::Yes || settings.allRead)
        report.add(Fact::RewritePatternInvalid, anywhere, {}, place);
}

const QJsonObject *sectionOf(const Settings &settings, QLatin1StringView location)
{
    const auto found = std::ranges::find_if(settings.sections, [&](const QJsonObject &section) {
        return section[u"location"].toString().compare(location, Qt::CaseInsensitive) == 0;
    });
    return found == settings.sections.end() ? nullptr : &*found;
}

/// The shell needs no SSL of its own; the word is "Ssl" alone, for "SslNegotiateCert" ships.
void readShellSsl(CollectorFile &report, const Settings &settings)
{
    const QJsonObject *shell = sectionOf(settings, "Default Web Site/PowerShell"_L1);
    if (!shell || !(*shell)[u"sslFlags"].isString())
        return;
    const QString flags = report.text(*shell, "sslFlags"_L1);
    const QStringList words = QString(flags).remove(u' ').split(u',');
    report.add(Fact::PowerShellNeedsSsl,
        words.contains(u"Ssl"_s, Qt::CaseInsensitive) ? Truth::Yes : Truth::No, {}, flags);
}

/// Both pages share one sign-in module. Whether forms are used does not stand here, so that they agree cannot
/// be told.
void readMethods(CollectorFile &report, const Settings &settings)
{
    const QJsonObject *owa = sectionOf(settings, "Default Web Site/owa"_L1);
    const QJsonObject *ecp = sectionOf(settings, "Default Web Site/ecp"_L1);
    if (!owa || !ecp)
        return;
    QStringList different;
    for (const auto &[key, name] :
        {std::pair("basic"_L1, "BasicAuthentication"_L1), std::pair("windows"_L1, "WindowsAuthentication"_L1),
            std::pair("digest"_L1, "DigestAuthentication"_L1)}) {
        const Truth first = report.truth((*owa)[u"methods"].toObject(), key);
        const Truth second = report.truth((*ecp)[u"methods"].toObject(), key);
        if (first != Truth::Unknown && second != Truth::Unknown && first != second)
            different.append(QString(name));
    }
    if (!different.isEmpty())
        report.add(Fact::SignInMethodsDiffer, Truth::Yes, different.join(u", "_s));
}

/// In the form of "appcmd list vdir", which has a reader already.
void readPaths(CollectorFile &report, const QJsonObject &data)
{
    QString listing;
    for (const QJsonObject &directory : report.objects(data, "directories"_L1)) {
        const QString path = report.text(directory, "path"_L1).simplified().remove(u'"');
        const QString folder = report.text(directory, "physicalPath"_L1).simplified();
        if (!path.isEmpty() && !folder.isEmpty())
            listing += u"VDIR \"%1/\" (physicalPath:%2)\n"_s.arg(path, folder);
    }
    for (const Recognition &recognition : recognise(listing, report.source())) {
        for (const Observation &observation : recognition.observations) {
            if (observation.fact == Fact::VirtualDirectoryPathWrong)
                report.add(observation.fact, observation.truth, observation.value, observation.value);
        }
    }
}

} // namespace

void readIis(CollectorFile &report)
{
    const auto data = report.part("iis"_L1);
    if (!data)
        return;
    const Settings settings = settingsOf(report, *data);
    readRedirects(report, settings);
    readRules(report, *data, settings);
    readShellSsl(report, settings);
    readMethods(report, settings);
    readPaths(report, *data);
}

} // namespace wizard

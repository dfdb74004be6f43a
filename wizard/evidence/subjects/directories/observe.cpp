#include "wizard/evidence/subjects/directories/directories.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto frontEnd = "Default Web Site"_L1;
constexpr auto shell = "Default Web Site/PowerShell"_L1;

struct ShippedFolder {
    QLatin1StringView place;
    QLatin1StringView ending; ///< of the physical path
};

// What Exchange 2013 and later ship; HealthChecker compares the same.
constexpr std::array<ShippedFolder, 12> shippedFolders = {{
    {"default web site/owa"_L1, "\\frontend\\httpproxy\\owa"_L1},
    {"default web site/ecp"_L1, "\\frontend\\httpproxy\\ecp"_L1},
    {"default web site/powershell"_L1, "\\frontend\\httpproxy\\powershell"_L1},
    {"default web site/ews"_L1, "\\frontend\\httpproxy\\ews"_L1},
    {"default web site/microsoft-server-activesync"_L1, "\\frontend\\httpproxy\\sync"_L1},
    {"default web site/mapi"_L1, "\\frontend\\httpproxy\\mapi"_L1},
    {"default web site/autodiscover"_L1, "\\frontend\\httpproxy\\autodiscover"_L1},
    {"exchange back end/owa"_L1, "\\clientaccess\\owa"_L1},
    {"exchange back end/ecp"_L1, "\\clientaccess\\ecp"_L1},
    {"exchange back end/powershell"_L1, "\\clientaccess\\powershell-proxy"_L1},
    {"exchange back end/ews"_L1, "\\clientaccess\\exchweb\\ews"_L1},
    {"exchange back end/microsoft-server-activesync"_L1, "\\clientaccess\\sync"_L1},
}};

bool isAt(const Directory &directory, QLatin1StringView place)
{
    return directory.place.compare(place, Qt::CaseInsensitive) == 0;
}

Recognition told(const QString &what, const Directory &directory, const Observation &observation)
{
    Recognition recognition = found(what, directory.line, {observation});
    recognition.observations.first().subject.server = directory.server;
    return recognition;
}

QList<Recognition> observeFolders(const QList<Directory> &directories)
{
    QStringList wrong;
    QStringList right;
    int line = 0;
    for (const Directory &directory : directories) {
        const auto shipped = std::ranges::find_if(
            shippedFolders, [&](const ShippedFolder &one) { return isAt(directory, one.place); });
        if (directory.folder.isEmpty() || shipped == shippedFolders.end())
            continue;
        QString folder = directory.folder.trimmed();
        if (folder.endsWith(u'\\'))
            folder.chop(1);
        const bool isRight = folder.endsWith(shipped->ending, Qt::CaseInsensitive);
        if (line == 0 || (!isRight && wrong.isEmpty()))
            line = directory.line;
        if (!isRight)
            wrong.append(directory.place + u" -> "_s + directory.folder);
        else if (!right.contains(shipped->place))
            right.append(shipped->place);
    }
    if (!wrong.isEmpty())
        return {found(
            wrong.first().left(60), line, {seen(Fact::VirtualDirectoryPathWrong, wrong.join(u"; "_s))})};
    if (right.size() != qsizetype(shippedFolders.size()))
        return {};
    return {found(u"Folders of the virtual directories"_s, line,
        {seen(Fact::VirtualDirectoryPathWrong, {}, Truth::No)})};
}

/// Both pages share one sign-in module, so their methods must be the same. That they are is known only with
/// the one that Exchange uses.
QList<Recognition> observeMethods(const Directory &owa, const Directory &ecp)
{
    QStringList different;
    for (const QString &method : {u"FormsAuthentication"_s, u"BasicAuthentication"_s,
             u"WindowsAuthentication"_s, u"DigestAuthentication"_s}) {
        if (owa.methods.contains(method) && ecp.methods.contains(method)
            && owa.methods.value(method) != ecp.methods.value(method))
            different.append(method);
    }
    const QString forms = u"FormsAuthentication"_s;
    if (different.isEmpty() && !(owa.methods.contains(forms) && ecp.methods.contains(forms)))
        return {};
    return {told(u"Sign-in methods of owa and ecp"_s, owa,
        seen(Fact::SignInMethodsDiffer, different.join(u", "_s),
            different.isEmpty() ? Truth::No : Truth::Yes))};
}

/// The first of each page and server.
QList<Recognition> observeMethods(const QList<Directory> &directories)
{
    QMap<ServerName, const Directory *> owa;
    QMap<ServerName, const Directory *> ecp;
    for (const Directory &directory : directories) {
        auto &pages = isAt(directory, "Default Web Site/owa"_L1) ? owa : ecp;
        const bool isPage = &pages == &owa || isAt(directory, "Default Web Site/ecp"_L1);
        if (isPage && !directory.methods.isEmpty() && !pages.contains(directory.server))
            pages.insert(directory.server, &directory);
    }
    QList<Recognition> recognitions;
    for (auto one = owa.cbegin(); one != owa.cend(); ++one) {
        if (const Directory *other = ecp.value(one.key()))
            recognitions += observeMethods(**one, *other);
    }
    return recognitions;
}

QList<Recognition> observeSwitches(const Directory &directory)
{
    QList<Recognition> recognitions;
    if (const auto on = directory.adminEnabled)
        recognitions.append(told(u"AdminEnabled %1"_s.arg(*on ? u"True"_s : u"False"_s), directory,
            seen(Fact::AdminCenterEnabled, {}, *on ? Truth::Yes : Truth::No)));
    if (const auto basic = directory.basicOfPhones) {
        const QString wrong = !*basic       ? u"BasicAuthEnabled False"_s
            : directory.certificateOfPhones ? u"ClientCertAuth Required"_s
                                            : QString();
        recognitions.append(told(u"BasicAuthEnabled %1"_s.arg(*basic ? u"True"_s : u"False"_s), directory,
            seen(Fact::PhoneSignInWrong, wrong, wrong.isEmpty() ? Truth::No : Truth::Yes)));
    }
    return recognitions;
}

/// What the addresses of web services and of the shell's directory say, and who signs people in.
QList<Recognition> observeAddresses(const Directory &directory)
{
    QList<Recognition> recognitions;
    const auto add = [&](Fact fact, const QString &what, const QString &value, bool holds) {
        recognitions.append(
            told(what, directory, seen(fact, holds ? value : QString(), holds ? Truth::Yes : Truth::No)));
    };
    if (const auto url = directory.shellUrl; url && !url->isEmpty())
        add(Fact::ShellUrlIsHttps, u"InternalUrl %1"_s.arg(url->left(60)), *url,
            url->startsWith(u"https:"_s, Qt::CaseInsensitive));
    if (const auto url = directory.bypassUrl)
        add(Fact::BypassUrlSet, u"InternalNLBBypassUrl %1"_s.arg(url->left(60)).trimmed(), *url,
            !url->isEmpty());
    if (const auto adfs = directory.signsInThroughAdfs)
        add(Fact::AdfsSignInUsed, u"AdfsAuthentication"_s, {}, *adfs);
    if (directory.restrictsAddresses)
        add(Fact::AddressesRestricted, u"ipSecurity %1"_s.arg(directory.place).trimmed(),
            directory.place.isEmpty() ? u"IIS"_s : directory.place, true);
    return recognitions;
}

/// A redirect of the site itself is a usual setting, so it is neither a fault nor its absence. The back end
/// ships with redirects of its own.
QList<Recognition> observeRedirects(const Seen<Directory> &directories)
{
    QStringList redirected;
    bool places = false;
    bool ofSite = false;
    int line = 0;
    for (const Directory &directory : directories.items) {
        places = places || !directory.place.isEmpty();
        if (!directory.redirects)
            continue;
        ofSite = ofSite || isAt(directory, frontEnd);
        if (!directory.place.startsWith(u"%1/"_s.arg(frontEnd), Qt::CaseInsensitive))
            continue;
        line = line ? line : directory.line;
        redirected.append(directory.place.mid(frontEnd.size() + 1));
    }
    redirected.removeDuplicates();
    if (redirected.isEmpty() && (!directories.whole || ofSite || !places))
        return {};
    return {found(u"httpRedirect"_s, line,
        {seen(Fact::HttpRedirectEnabled, redirected.join(u", "_s),
            redirected.isEmpty() ? Truth::No : Truth::Yes)})};
}

/// A star alone is a wildcard, but no regular expression, and those are what rules hold by default.
QList<Recognition> observeRules(const Seen<Directory> &directories)
{
    const auto star = std::ranges::find(directories.items, Truth::Yes, &Directory::starRule);
    if (star != directories.items.end())
        return {found(u"match url=\"*\" %1"_s.arg(star->place).trimmed(), star->line,
            {seen(Fact::RewritePatternInvalid)})};
    const bool allRead = directories.whole && !directories.items.isEmpty()
        && std::ranges::none_of(directories.items,
            [](const Directory &directory) { return directory.starRule == Truth::Unknown; });
    if (!allRead)
        return {};
    return {found(u"Rules of URL Rewrite"_s, 0, {seen(Fact::RewritePatternInvalid, {}, Truth::No)})};
}

/// The shell needs no SSL of its own; the word is "Ssl" alone, for "SslNegotiateCert" ships.
QList<Recognition> observeShell(const QList<Directory> &directories)
{
    const auto place = std::ranges::find_if(
        directories, [](const Directory &one) { return isAt(one, shell) && one.sslFlags; });
    if (place == directories.end())
        return {};
    const bool needed =
        QString(*place->sslFlags).remove(u' ').split(u',').contains(u"Ssl"_s, Qt::CaseInsensitive);
    return {found(u"sslFlags %1"_s.arg(*place->sslFlags), place->line,
        {seen(Fact::PowerShellNeedsSsl, {}, needed ? Truth::Yes : Truth::No)})};
}

} // namespace

QList<Recognition> observe(const Seen<Directory> &directories)
{
    QList<Recognition> recognitions = observeRedirects(directories) + observeRules(directories)
        + observeShell(directories.items) + observeMethods(directories.items)
        + observeFolders(directories.items);
    for (const Directory &directory : directories.items)
        recognitions += observeSwitches(directory) + observeAddresses(directory);
    return recognitions;
}

} // namespace wizard

#include "wizard/evidence/subjects/directories/directories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestPath = 400;

bool isTrue(const QString &word)
{
    return word.compare(u"true", Qt::CaseInsensitive) == 0;
}

bool isOfExchange(const QString &place)
{
    return place.isEmpty()
        || std::ranges::any_of(
            std::initializer_list{u"Default Web Site"_s, u"Exchange Back End"_s}, [&](const QString &site) {
                return place.compare(site, Qt::CaseInsensitive) == 0
                    || place.startsWith(site + u'/', Qt::CaseInsensitive);
            });
}

/// A star alone is no regular expression, and those are what rules hold unless they say otherwise.
bool isStarRule(const ConfigElement &rule)
{
    const QString syntax = rule.attribute("patternSyntax"_L1);
    const bool isRegular = syntax != u"Wildcard" && syntax != u"ExactMatch";
    return isRegular && rule.attribute("enabled"_L1).compare(u"false", Qt::CaseInsensitive) != 0
        && std::ranges::any_of(rule.at("match"_L1),
            [](const ConfigElement *match) { return match->attribute("url"_L1) == u"*"; });
}

void addMethods(Directory &directory, const ConfigElement &section)
{
    for (const auto &[element, name] : {std::pair("basicAuthentication"_L1, u"BasicAuthentication"_s),
             std::pair("windowsAuthentication"_L1, u"WindowsAuthentication"_s),
             std::pair("digestAuthentication"_L1, u"DigestAuthentication"_s)}) {
        for (const ConfigElement *authentication : section.at("security/authentication"_L1)) {
            for (const ConfigElement *one : authentication->at(element)) {
                if (const QString on = one->attribute("enabled"_L1); !on.isEmpty())
                    directory.methods.insert(name, isTrue(on));
            }
        }
    }
}

/// Everybody who is not listed, or those who are.
bool refusesAddresses(const ConfigElement &list)
{
    return list.attribute("allowUnlisted"_L1).compare(u"false", Qt::CaseInsensitive) == 0
        || std::ranges::any_of(list.at("add"_L1),
            [](const ConfigElement *one) { return !isTrue(one->attribute("allowed"_L1)); });
}

/// What one system.webServer sets, for the place that it is about.
Directory directoryOf(const ConfigElement &section, const QString &place)
{
    Directory directory;
    directory.place = place;
    directory.line = section.line;
    directory.starRule = Truth::No;
    for (const ConfigElement *one : section.at("httpRedirect"_L1)) {
        directory.redirects = isTrue(one->attribute("enabled"_L1));
        directory.line = directory.redirects ? one->line : directory.line;
    }
    for (const ConfigElement *one : section.at("security/access"_L1)) {
        if (one->attributes.contains(u"sslFlags"_s)) {
            directory.sslFlags = one->attribute("sslFlags"_L1);
            directory.line = one->line;
        }
    }
    for (const auto path : {"rewrite/rules/rule"_L1, "rewrite/globalRules/rule"_L1}) {
        for (const ConfigElement *rule : section.at(path)) {
            if (isStarRule(*rule)) {
                directory.starRule = Truth::Yes;
                directory.line = rule->line;
            }
        }
    }
    for (const ConfigElement *list : section.at("security/ipSecurity"_L1))
        directory.restrictsAddresses = directory.restrictsAddresses || refusesAddresses(*list);
    addMethods(directory, section);
    return directory;
}

/// As shipped, the web.config of a front end's page names its protocol. Empty: nobody knows where it lay.
QString placeOf(const ConfigFile &file)
{
    for (const ConfigElement *one : file.root.at("appSettings/add"_L1)) {
        if (one->attribute("key"_L1) != u"HttpProxy.ProtocolType")
            continue;
        for (const QString &page : {u"owa"_s, u"ecp"_s, u"PowerShell"_s}) {
            if (one->attribute("value"_L1).compare(page, Qt::CaseInsensitive) == 0)
                return u"Default Web Site/"_s + page;
        }
    }
    return file.name;
}

QList<Directory> sectionsOf(const ConfigFile &file)
{
    const bool ofIis = file.kind == ConfigFile::Kind::ApplicationHost;
    const QString own = ofIis ? QString() : placeOf(file);
    QList<Directory> directories;
    const auto add = [&](const ConfigElement &parent, const QString &place) {
        for (const ConfigElement *section : parent.at("system.webServer"_L1))
            directories.append(directoryOf(*section, place));
    };
    add(file.root, own);
    for (const ConfigElement *location : file.root.at("location"_L1)) {
        const QString place = location->attribute("path"_L1).left(longestPath);
        // In a web.config a location is below a page that the file does not name.
        if (ofIis ? isOfExchange(place) : place.isEmpty() || place == u".")
            add(*location, ofIis ? place : own);
    }
    return directories;
}

QList<Directory> foldersOf(const ConfigFile &file)
{
    QList<Directory> folders;
    for (const ConfigElement *site : file.root.at("system.applicationHost/sites/site"_L1)) {
        for (const ConfigElement *application : site->at("application"_L1)) {
            for (const ConfigElement *one : application->at("virtualDirectory"_L1)) {
                QString path = application->attribute("path"_L1) + u'/' + one->attribute("path"_L1);
                path = path.split(u'/', Qt::SkipEmptyParts).join(u'/');
                Directory directory;
                directory.place = site->attribute("name"_L1);
                if (!path.isEmpty())
                    directory.place += u'/' + path.left(longestPath);
                directory.folder = one->attribute("physicalPath"_L1).left(longestPath);
                directory.line = one->line;
                folders.append(directory);
            }
        }
    }
    return folders;
}

} // namespace

/// Pages may set the same in files of their own, so nothing that is not set here is taken for not set.
QList<Recognition> directoriesFromConfig(ConfigFile &file)
{
    const QList<Recognition> settings = observe(Seen<Directory>{sectionsOf(file)});
    if (file.kind != ConfigFile::Kind::ApplicationHost)
        return settings;
    const QList<Directory> folders = foldersOf(file);
    return settings + observe(Seen<Directory>{folders})
        + observeApplications({folders, file.isWhole() && !folders.isEmpty(), folders.value(0).line});
}

} // namespace wizard

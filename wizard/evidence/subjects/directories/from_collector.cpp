#include "wizard/evidence/subjects/directories/directories.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestPath = 400;

/// What the locations of applicationHost.config and the files beside the pages set.
Seen<QJsonObject> sectionsOf(CollectorFile &file, const QJsonObject &data)
{
    Seen<QJsonObject> sections{file.objects(data, "sections"_L1)};
    sections.whole = file.isWhole(data, "sections"_L1) && file.isWhole(data, "files"_L1);
    for (const QJsonObject &one : file.objects(data, "files"_L1)) {
        const QString error = file.text(one, "error"_L1);
        if (one[u"section"].isObject() && error.isEmpty()) {
            sections.items.append(one[u"section"].toObject());
            continue;
        }
        sections.whole = false;
        file.remark(u"%1: %2"_s.arg(file.text(one, "path"_L1).left(300), error.left(200).simplified()));
    }
    return sections;
}

Directory directoryOf(CollectorFile &file, const QJsonObject &section)
{
    Directory directory;
    directory.place = file.text(section, "location"_L1);
    directory.redirects = file.truth(section, "redirect"_L1) == Truth::Yes;
    directory.starRule = file.truth(section, "starRule"_L1);
    if (section[u"sslFlags"].isString())
        directory.sslFlags = file.text(section, "sslFlags"_L1);
    for (const auto &[key, name] :
        {std::pair("basic"_L1, u"BasicAuthentication"_s), std::pair("windows"_L1, u"WindowsAuthentication"_s),
            std::pair("digest"_L1, u"DigestAuthentication"_s)}) {
        if (const Truth on = file.truth(section[u"methods"].toObject(), key); on != Truth::Unknown)
            directory.methods.insert(name, on == Truth::Yes);
    }
    return directory;
}

} // namespace

QList<Recognition> directoriesFromCollector(CollectorFile &file)
{
    const auto data = file.part("iis"_L1);
    if (!data)
        return {};
    const Seen<QJsonObject> sections = sectionsOf(file, *data);
    Seen<Directory> settings{{}, sections.whole};
    Directory everywhere;
    everywhere.starRule = file.truth(*data, "globalStarRule"_L1);
    settings.items.append(everywhere);
    for (const QJsonObject &section : sections.items)
        settings.items.append(directoryOf(file, section));
    Seen<Directory> folders;
    for (const QJsonObject &one : file.objects(*data, "directories"_L1)) {
        Directory directory;
        directory.place = file.text(one, "path"_L1).simplified().left(longestPath);
        directory.folder = file.text(one, "physicalPath"_L1).simplified().left(longestPath);
        folders.items.append(directory);
    }
    const bool all = file.isWhole(*data, "directories"_L1) && !folders.items.isEmpty();
    return file.completed(observe(settings) + observe(folders) + observeApplications({folders.items, all}));
}

} // namespace wizard

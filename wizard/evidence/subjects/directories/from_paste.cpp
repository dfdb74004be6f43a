#include "wizard/evidence/subjects/directories/directories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype reach = 600; ///< between a place and what is set there

/// VDIR "Default Web Site/ecp/" (physicalPath:...), and the same two on lines of their own with /text:*
QList<Directory> foldersOf(const Paste &paste)
{
    static const QRegularExpression lines(
        u"VDIR\\.NAME:\"([^\"]{1,300}?)/?\" physicalPath:\"([^\"]{1,400})\""_s, caseless);
    static const QRegularExpression row(
        u"VDIR\\s\"([^\"]{1,300}?)/?\"\\s\\(physicalPath:([^()]{0,400}(?:\\([^()]{0,200}\\)[^()]{0,400})?)"_s
        u"\\)"_s,
        caseless);
    QList<Directory> directories;
    for (const auto &match : matches(row, paste.folded()) + matches(lines, paste.folded())) {
        Directory directory;
        directory.place = match.captured(1);
        directory.folder = match.captured(2);
        directory.line = paste.lineOfFolded(match.capturedStart());
        directories.append(directory);
    }
    return directories;
}

/// appcmd list vdir /app.name:"Default Web Site/ecp" /text:* without VDIR.NAME: the command names the place.
QList<Directory> foldersAskedFor(const Paste &paste)
{
    static const QRegularExpression root(u"VDIR path:\"/\" physicalPath:\"([^\"]{1,400})\""_s, caseless);
    static const QRegularExpression asked(u"/app\\.name:\"?([^\"]{1,300}?)/?(?:\"|\\s/|$)"_s, caseless);
    QList<Directory> directories;
    for (const auto &match : matches(root, paste.folded())) {
        const int line = paste.lineOfFolded(match.capturedStart());
        const ShellCommand *command = paste.commandOf(line);
        const QString place = command ? asked.match(command->text).captured(1) : QString();
        if (place.isEmpty())
            continue;
        Directory directory;
        directory.place = place;
        directory.folder = match.captured(1);
        directory.line = line;
        directories.append(directory);
    }
    return directories;
}

/// Get-WebApplication -Site 'Default Web Site', the folders as a last column.
QList<Directory> foldersOfApplications(const Paste &paste)
{
    static const QRegularExpression asked(
        u"^Get-WebApplication\\b.*-Site[ :]['\"]?(Default Web Site|Exchange Back End)\\b"_s, caseless);
    static const QRegularExpression row(
        u"^\\s*/([\\w-]{1,60})\\s+(?:\\S{1,80}\\s+)?([A-Z]:\\\\[^:]{1,300})$"_s, caseless);
    QList<Directory> directories;
    for (const ShellCommand &command : paste.commands()) {
        const QString site = asked.match(command.text).captured(1);
        for (qsizetype i = 0; !site.isEmpty() && i < command.output.size(); ++i) {
            const auto match = row.match(command.output.at(i));
            if (!match.hasMatch() || match.captured(2).contains(u"..."_s))
                continue;
            Directory directory;
            directory.place = site + u'/' + match.captured(1);
            directory.folder = match.captured(2).trimmed();
            directory.line = command.firstOutputLine + int(i);
            directories.append(directory);
        }
    }
    return directories;
}

/// Which page of the front end an object is about: its own name says so, or the command that printed it.
/// Empty for the back end.
QString placeOf(const PropertyObject &object, const Paste &paste)
{
    static const QRegularExpression page(u"\\\\?\\b(owa|ecp) \\("_s, caseless);
    static const QRegularExpression asked(u"Get-(Owa|Ecp)VirtualDirectory"_s, caseless);
    QString name;
    for (const QLatin1StringView property : {"Identity"_L1, "Name"_L1}) {
        const auto match = page.match(object.value(property));
        name = name.isEmpty() ? match.captured(1) : name;
    }
    const ShellCommand *command = name.isEmpty() ? paste.commandOf(object.line()) : nullptr;
    if (command)
        name = asked.match(command->text).captured(1);
    return name.isEmpty() ? QString() : u"Default Web Site/"_s + name.toLower();
}

bool isOfTheBackEnd(const PropertyObject &object)
{
    return object.value("Identity"_L1).contains(u"Exchange Back End"_s, Qt::CaseInsensitive)
        || object.value("Name"_L1).contains(u"Exchange Back End"_s, Qt::CaseInsensitive);
}

/// Its own name says so, or the command that printed it.
bool isOfTheShell(const PropertyObject &object, const Paste &paste)
{
    static const QRegularExpression name(u"(?:^|\\\\)PowerShell \\("_s, caseless);
    for (const QLatin1StringView property : {"Identity"_L1, "Name"_L1}) {
        if (object.has(property))
            return name.match(object.value(property)).hasMatch();
    }
    const ShellCommand *command = paste.commandOf(object.line());
    return command && command->text.contains(u"Get-PowerShellVirtualDirectory"_s, Qt::CaseInsensitive);
}

Directory directoryOf(const PropertyObject &object, const Paste &paste)
{
    const QString server = object.value("Server"_L1);
    Directory directory;
    directory.server =
        ServerName::parse(server.isEmpty() ? object.value("Identity"_L1).section(u'\\', 0, -2) : server);
    for (const QLatin1StringView method : {"FormsAuthentication"_L1, "BasicAuthentication"_L1,
             "WindowsAuthentication"_L1, "DigestAuthentication"_L1}) {
        if (const auto on = object.truth(method))
            directory.methods.insert(method, *on);
    }
    if (!directory.methods.isEmpty())
        directory.place = placeOf(object, paste);
    directory.adminEnabled = object.truth("AdminEnabled"_L1);
    directory.basicOfPhones = object.truth("BasicAuthEnabled"_L1);
    directory.certificateOfPhones = object.value("ClientCertAuth"_L1) == u"Required";
    directory.signsInThroughAdfs = object.truth("AdfsAuthentication"_L1);
    const QString identity = object.value("Identity"_L1);
    if (object.has("InternalUrl"_L1) && isOfTheShell(object, paste))
        directory.shellUrl = object.value("InternalUrl"_L1);
    if (object.has("InternalNLBBypassUrl"_L1) && identity.contains(u"(Default Web Site)"_s))
        directory.bypassUrl = object.value("InternalNLBBypassUrl"_L1);
    directory.line = object.line();
    return directory;
}

/// The place that stands before a setting, in a location or in the command above, and belongs to it.
QString placeBefore(const QString &text, qsizetype offset)
{
    static const QRegularExpression place(
        u"[\"']((?:Default Web Site|Exchange Back End)(?:/[\\w-]+)?)/?[\"']"_s, caseless);
    QString before = text.sliced(std::max<qsizetype>(0, offset - reach), std::min(offset, reach));
    before = before.sliced(before.lastIndexOf(u"</location>"_s) + 1);
    const auto places = matches(place, before);
    return places.isEmpty() ? QString() : places.last().captured(1);
}

} // namespace

QList<Recognition> directoriesFromPaste(const Paste &paste)
{
    Seen<Directory> directories{foldersOf(paste) + foldersAskedFor(paste) + foldersOfApplications(paste)};
    for (const PropertyObject &object : paste.objects()) {
        if (!isOfTheBackEnd(object))
            directories.items.append(directoryOf(object, paste));
    }
    return observe(directories);
}

QList<Recognition> locationsFromPaste(const Paste &paste)
{
    static const QRegularExpression setting(
        u"<(?:httpRedirect\\b[^<>]*\\benabled=\"(true)\"|match\\b[^<>]*\\burl=\"(\\*)\"|"_s
        u"access\\b[^<>]*\\bsslFlags=\"([^\"<>]*)\"|ipSecurity\\b[^<>]*\\ballowUnlisted=\"(false)\")"_s,
        caseless);
    static const QRegularExpression wildcard(
        u"<rule\\b[^<>]*patternSyntax=\"(?:Wildcard|ExactMatch)\"[^<>]*>\\s?$"_s, caseless);
    const QString &folded = paste.folded();
    Seen<Directory> locations;
    for (const auto &match : matches(setting, folded)) {
        const qsizetype start = match.capturedStart();
        Directory location;
        location.place = placeBefore(folded, start);
        location.line = paste.lineOfFolded(start);
        location.redirects = match.hasCaptured(1);
        if (match.hasCaptured(2)
            && !wildcard
                    .match(
                        folded.sliced(std::max<qsizetype>(0, start - 400), std::min<qsizetype>(start, 400)))
                    .hasMatch())
            location.starRule = Truth::Yes;
        if (match.hasCaptured(3))
            location.sslFlags = match.captured(3);
        location.restrictsAddresses = match.hasCaptured(4);
        locations.items.append(location);
    }
    return observe(locations);
}

} // namespace wizard

#include "wizard/evidence/forms/onlycolumn.h"
#include "wizard/evidence/subjects/directories/directories.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr QLatin1StringView sites[] = {"Default Web Site"_L1, "Exchange Back End"_L1};

bool asks(const ShellCommand &command, QLatin1StringView what)
{
    return command.text.contains(what, Qt::CaseInsensitive);
}

Directory at(const QString &place)
{
    Directory directory;
    directory.place = place;
    return directory;
}

/// Both sites, or the one that it names; a name asks for one application alone.
bool asksFor(const ShellCommand &command, QLatin1StringView site)
{
    static const QRegularExpression plain(u"^Get-WebApplication(?:\\s+-Site\\s+\\S.*)?$"_s, caseless);
    const QString first = command.text.section(u'|', 0, 0).trimmed();
    return plain.match(first).hasMatch() && !asks(command, "-Name"_L1)
        && (!asks(command, "-Site"_L1) || asks(command, site));
}

/// As a column or a list gives them: "owa", "/owa".
QStringList namesOf(const Paste &paste, const ShellCommand &command)
{
    QStringList names = onlyColumn(command, "path"_L1) + onlyColumn(command, "name"_L1);
    for (const PropertyObject &object : paste.objects()) {
        if (command.holds(object.line()))
            names.append(object.has("Path"_L1) ? object.value("Path"_L1) : object.value("Name"_L1));
    }
    for (QString &name : names) {
        while (name.startsWith(u'/'))
            name.remove(0, 1);
    }
    return names;
}

/// A whole list of Default Web Site that has the pages, and the shell's directory not. Somebody printed it,
/// and nobody knows of which server, so it says no more than a person who tells it.
QList<Recognition> observeShellDirectory(const Paste &paste)
{
    for (const ShellCommand &command : paste.commands()) {
        const QStringList names = namesOf(paste, command);
        const auto has = [&](QLatin1StringView name) { return names.contains(name, Qt::CaseInsensitive); };
        const bool whole = asks(command, sites[0]) && asksFor(command, sites[0]) && command.ended
            && command.showsEverything();
        if (whole && has("owa"_L1) && has("ecp"_L1) && !has("PowerShell"_L1))
            return {found(u"Applications of %1"_s.arg(sites[0]), command.firstOutputLine,
                {seen(Fact::ShellDirectoryReportedMissing)})};
    }
    return {};
}

/// Get-WebApplication does not print the site, so only what one site was asked for has a place.
Seen<Directory> applications(const Paste &paste)
{
    Seen<Directory> list;
    QStringList blank;
    for (const ShellCommand &command : paste.commands()) {
        for (const auto site : sites) {
            if (!asksFor(command, site))
                continue;
            list.line = list.line ? list.line : command.line;
            if (command.ended && command.isBlank())
                blank.append(site);
            for (const QString &name : namesOf(paste, command))
                list.items.append(at(site + u'/' + name));
        }
    }
    list.whole = blank.contains(sites[0]) && blank.contains(sites[1]);
    return list;
}

/// VDIR "Default Web Site/owa/" (physicalPath:...); the list has the roots of both sites at least.
Seen<Directory> directories(const ShellCommand &command)
{
    static const QRegularExpression row(u"^\\s*VDIR\\s\"([^\"]{1,300}?)/?\"\\s\\("_s, caseless);
    Seen<Directory> list{{}, command.ended && command.showsEverything(), command.firstOutputLine};
    int roots = 0;
    for (const QString &line : command.output) {
        const auto match = row.match(line);
        if (match.hasMatch())
            list.items.append(at(match.captured(1)));
        for (const auto site : sites)
            roots += match.captured(1).compare(site, Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
    list.whole = list.whole && roots == 2;
    return list;
}

} // namespace

QList<Recognition> applicationsFromPaste(const Paste &paste)
{
    static const QRegularExpression all(u"\\bappcmd(?:\\.exe)?['\"]?\\s+list\\s+vdirs?\\s*$"_s, caseless);
    QList<Recognition> recognitions = observeApplications(applications(paste)) + observeShellDirectory(paste);
    for (const ShellCommand &command : paste.commands()) {
        if (all.match(command.text.section(u'|', 0, 0)).hasMatch())
            recognitions += observeApplications(directories(command));
    }
    return recognitions;
}

} // namespace wizard

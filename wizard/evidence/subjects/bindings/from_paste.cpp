#include "wizard/evidence/subjects/bindings/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// A hash at the very end of the text may have been cut off.
std::optional<Thumbprint> hashOf(const PropertyObject &object, const Paste &paste)
{
    if (!object.has("certificateHash"_L1))
        return std::nullopt;
    const QString value = object.value("certificateHash"_L1);
    const Thumbprint hash = Thumbprint::parse(value);
    const bool cut = object.lineOf("certificateHash"_L1) >= paste.lines().size();
    return hash.isEmpty() && (!value.isEmpty() || cut) ? std::nullopt : std::optional(hash);
}

Binding bindingOf(const PropertyObject &object, const Paste &paste)
{
    Binding binding;
    binding.protocol = object.value("protocol"_L1);
    binding.information = object.value("bindingInformation"_L1).section(u' ', 0, 0);
    binding.hash = hashOf(object, paste);
    bool ok = false;
    if (const int flags = object.value("sslFlags"_L1).toInt(&ok); ok)
        binding.sslFlags = flags;
    binding.line = object.line();
    return binding;
}

std::optional<Site> siteOf(const ShellCommand *command)
{
    if (!command || !command->text.contains(u"Get-WebBinding"_s, Qt::CaseInsensitive))
        return std::nullopt;
    for (const Site site : {Site::FrontEnd, Site::BackEnd}) {
        if (command->text.contains(nameOf(site), Qt::CaseInsensitive))
            return site;
    }
    return std::nullopt;
}

/// "https - *:444: - NULL", a row of HealthChecker's table of sites. NULL is a binding without certificate,
/// unless it stands everywhere: then none could be read.
QList<Recognition> bindingsOfReport(const Paste &paste)
{
    static const QRegularExpression row(u"\\b(https?)\\s+-\\s+(\\S{0,100}:\\d{1,5}:\\S{0,255})\\s+-\\s+"_s
                                        u"(NULL|[0-9A-Fa-f]{40})\\s*$"_s);
    QList<Binding> bindings;
    bool anyRead = false;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto match = row.match(paste.lines().at(i));
        if (!match.hasMatch())
            continue;
        const Thumbprint hash = Thumbprint::parse(match.capturedView(3));
        anyRead = anyRead || !hash.isEmpty();
        bindings.append({.protocol = match.captured(1),
            .information = match.captured(2),
            .hash = hash,
            .sslFlags = {},
            .line = int(i + 1)});
    }
    QList<Recognition> recognitions;
    for (Binding &binding : bindings) {
        if (!anyRead)
            binding.hash.reset();
        recognitions += observe(Site::BackEnd, {{binding}, false, binding.line});
    }
    return recognitions;
}

/// "http/*:80:,https/*:443:" of one site. The hashes of the certificates do not stand there.
QList<Recognition> bindingsOf(const QString &site, const QString &list, bool whole, int line)
{
    Seen<Binding> bindings{{}, whole, line};
    for (const QString &one : list.split(u',')) {
        const QString text = one.trimmed();
        bindings.items.append({.protocol = text.section(u'/', 0, 0),
            .information = text.section(u'/', 1),
            .hash = {},
            .sslFlags = {},
            .line = bindings.line});
    }
    for (const Site which : {Site::FrontEnd, Site::BackEnd}) {
        if (site.compare(nameOf(which), Qt::CaseInsensitive) == 0)
            return observe(which, bindings);
    }
    return {};
}

/// SITE "Default Web Site" (id:1,bindings:http/*:80:,https/*:443:,state:Started), a row of appcmd list site,
/// and the same on lines of its own with /text:*
QList<Recognition> bindingsOfSites(const Paste &paste)
{
    static const QRegularExpression row(
        u"SITE\\s\"([^\"]{1,100})\"\\s\\(id:\\d{1,6},\\s?bindings:([^()]{1,2000}?),\\s?state:"_s, caseless);
    static const QRegularExpression lines(
        u"SITE\\.NAME:\"([^\"]{1,100})\"\\s(?:SITE\\.ID:\"\\d{1,6}\"\\s)?bindings:\"([^\"]{1,2000})\""_s,
        caseless);
    QList<Recognition> recognitions;
    for (const auto &match : matches(row, paste.folded()) + matches(lines, paste.folded()))
        recognitions +=
            bindingsOf(match.captured(1), match.captured(2), true, paste.lineOfFolded(match.capturedStart()));
    return recognitions;
}

/// appcmd list site "Default Web Site" /text:bindings prints nothing else.
QList<Recognition> bindingsAskedFor(const Paste &paste)
{
    static const QRegularExpression asked(
        u"\\bappcmd(?:\\.exe)?['\"]?\\s+list\\s+sites?\\s+(?:/site\\.name:)?['\"]([^'\"]{1,100})['\"]\\s+"_s
        u"/text:bindings\\b"_s,
        caseless);
    static const QRegularExpression listed(u"^\\s*(https?/\\S{0,200}:\\d{1,5}:\\S{0,1000})\\s*$"_s, caseless);
    QList<Recognition> recognitions;
    for (const ShellCommand &command : paste.commands()) {
        const QString site = asked.match(command.text).captured(1);
        for (qsizetype i = 0; !site.isEmpty() && i < command.output.size(); ++i) {
            const auto match = listed.match(command.output.at(i).left(2000));
            if (!match.hasMatch())
                continue;
            recognitions +=
                bindingsOf(site, match.captured(1), command.ended, command.firstOutputLine + int(i));
            break;
        }
    }
    return recognitions;
}

/// Get-Website: a row for each site, and below it its further bindings. A narrow console cuts them off, so
/// that one is missing cannot be told.
QList<Recognition> bindingsOfWebsites(const Paste &paste)
{
    static const QRegularExpression binding(
        u"(?:^|\\s)(https?)\\s(\\S{0,100}:\\d{1,5}:\\S{0,255})(?:\\ssslFlags=(\\d))?\\s*$"_s);
    static const QRegularExpression state(u"\\s\\d{1,6}\\s+(?:Started|Stopped)\\s"_s);
    QMap<Site, Seen<Binding>> sites;
    std::optional<Site> site;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString line = paste.lines().at(i).left(400);
        const bool first = state.match(line).hasMatch();
        const auto match = binding.match(line);
        if (first || !line.startsWith(u"          "_s))
            site.reset();
        for (const Site which : {Site::FrontEnd, Site::BackEnd}) {
            if (first && line.trimmed().startsWith(nameOf(which)))
                site = which;
        }
        if (!site || !match.hasMatch())
            continue;
        Seen<Binding> &bindings = sites[*site];
        bindings.line = bindings.line ? bindings.line : int(i + 1);
        bindings.items.append({.protocol = match.captured(1),
            .information = match.captured(2),
            .hash = {},
            .sslFlags = match.hasCaptured(3) ? std::optional(match.captured(3).toInt()) : std::nullopt,
            .line = int(i + 1)});
    }
    QList<Recognition> recognitions;
    for (auto one = sites.cbegin(); one != sites.cend(); ++one)
        recognitions += observe(one.key(), *one);
    return recognitions;
}

/// Without a filter, and with a prompt below, a command prints every binding of the site.
bool isWhole(const ShellCommand &command)
{
    static const QRegularExpression filter(u"\\s-(?:Protocol|Port|IPAddress|HostHeader)\\b"_s, caseless);
    return command.ended && command.showsEverything() && !filter.match(command.text).hasMatch();
}

} // namespace

QList<Recognition> bindingsFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions = bindingsOfReport(paste) + bindingsOfSites(paste)
        + bindingsAskedFor(paste) + bindingsOfWebsites(paste);
    QMap<const ShellCommand *, Seen<Binding>> listings;
    for (const PropertyObject &object : paste.objects()) {
        if (!object.has("bindingInformation"_L1))
            continue;
        const Binding binding = bindingOf(object, paste);
        const ShellCommand *command = paste.commandOf(object.line());
        if (siteOf(command))
            listings[command].items.append(binding);
        else // nothing but Exchange Back End listens on port 444
            recognitions += observe(Site::BackEnd, {{binding}, false, binding.line});
    }
    for (auto listing = listings.begin(); listing != listings.end(); ++listing) {
        listing->whole = isWhole(*listing.key());
        listing->line = listing->items.first().line;
        recognitions += observe(*siteOf(listing.key()), *listing);
    }
    return recognitions;
}

} // namespace wizard

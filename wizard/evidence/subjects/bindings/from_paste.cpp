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

/// SITE "Default Web Site" (id:1,bindings:http/*:80:,https/*:443:,state:Started), a row of appcmd list site.
/// The hashes of the certificates do not stand there.
QList<Recognition> bindingsOfSites(const Paste &paste)
{
    static const QRegularExpression site(
        u"SITE\\s\"([^\"]{1,100})\"\\s\\(id:\\d{1,6},\\s?bindings:([^()]{1,2000}?),\\s?state:"_s, caseless);
    QList<Recognition> recognitions;
    for (const auto &match : matches(site, paste.folded())) {
        Seen<Binding> bindings{{}, true, paste.lineOfFolded(match.capturedStart())};
        for (const QString &one : match.captured(2).split(u',')) {
            const QString text = one.trimmed();
            bindings.items.append({.protocol = text.section(u'/', 0, 0),
                .information = text.section(u'/', 1),
                .hash = {},
                .sslFlags = {},
                .line = bindings.line});
        }
        for (const Site which : {Site::FrontEnd, Site::BackEnd}) {
            if (match.captured(1) == nameOf(which))
                recognitions += observe(which, bindings);
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
    QList<Recognition> recognitions =
        bindingsOfReport(paste) + bindingsOfSites(paste) + bindingsOfWebsites(paste);
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

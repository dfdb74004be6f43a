#include "wizard/evidence/subjects/services/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype longestRow = 400;

/// A row of nothing but a name, a state and a start type in any order; or of Get-Service's own table, whose
/// last column may hold anything.
std::optional<Service> serviceIn(const QString &line)
{
    QStringList words = line.left(longestRow).simplified().split(u' ');
    Service service;
    int before = 0;
    for (; !words.isEmpty() && learn(service, words.first()); ++before)
        words.removeFirst();
    if (words.isEmpty())
        return std::nullopt;
    service.name = words.takeFirst();
    Service whole = service;
    const auto tells = [&](const QString &word) { return learn(whole, word); };
    if (!words.isEmpty() && std::ranges::all_of(words, tells))
        return whole;
    return before == 1 && service.runs ? std::optional(service) : std::nullopt;
}

void addRows(QList<Service> &services, const Paste &paste)
{
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (auto service = serviceIn(paste.lines().at(i))) {
            service->line = int(i + 1);
            services.append(*service);
        }
    }
}

void addObjects(QList<Service> &services, const Paste &paste)
{
    for (const PropertyObject &object : paste.objects()) {
        Service service{object.value("Name"_L1), {}, {}, object.line()};
        for (const QLatin1StringView property : {"Status"_L1, "State"_L1, "StartType"_L1, "StartMode"_L1})
            learn(service, object.value(property));
        if (service.runs || service.disabled)
            services.append(service);
    }
}

/// "sc qc" and "sc query": SERVICE_NAME, then START_TYPE or STATE with a number.
void addControllerOutput(QList<Service> &services, const Paste &paste)
{
    static const QRegularExpression output(u"SERVICE_NAME:\\s?(\\w+)\\b(?:(?!SERVICE_NAME).){0,400}?"_s
                                           u"\\b(?:START_TYPE\\s?:\\s?(\\d)|STATE\\s?:\\s?(\\d))"_s,
        caseless);
    for (const auto &match : matches(output, paste.folded())) {
        Service service{match.captured(1), {}, {}, paste.lineOfFolded(match.capturedStart())};
        if (const QString start = match.captured(2); !start.isEmpty())
            service.disabled = start == u"4";
        else if (const QString state = match.captured(3); state == u"1" || state == u"4")
            service.runs = state == u"4";
        services.append(service);
    }
}

/// Without a filter, and with a prompt below, the command prints every service of Exchange.
bool isWhole(const ShellCommand &command)
{
    static const QRegularExpression all(u"\\bGet-Service\\b[^|]*\\bMSExchange\\*"_s, caseless);
    static const QRegularExpression filter(u"\\s-Exclude\\b"_s, caseless);
    return command.ended && command.showsEverything() && all.match(command.text).hasMatch()
        && !filter.match(command.text).hasMatch();
}

/// A row that ends in the name, or the error whose id is never translated.
std::optional<SetupProcess> setupIn(const Paste &paste)
{
    static const QRegularExpression row(u"^\\s*(?:[\\d.,]+\\s+){4,}(ExSetup(?:UI)?)\\s*$"_s, caseless);
    static const QRegularExpression none(
        u"\\(ExSetup:String\\).{0,200}?NoProcessFoundForGivenName"_s, caseless);
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (const auto match = row.match(paste.lines().at(i)); match.hasMatch())
            return SetupProcess{match.captured(1), true, int(i + 1)};
    }
    if (const auto match = none.match(paste.folded()); match.hasMatch())
        return SetupProcess{u"Get-Process ExSetup"_s, false, paste.lineOfFolded(match.capturedStart())};
    return std::nullopt;
}

} // namespace

QList<Recognition> servicesFromPaste(const Paste &paste)
{
    Seen<Service> services;
    addRows(services.items, paste);
    addObjects(services.items, paste);
    addControllerOutput(services.items, paste);
    services.whole = std::ranges::any_of(paste.commands(), isWhole);
    services.line = services.items.isEmpty() ? 0 : services.items.first().line;
    QList<Recognition> recognitions = observe(services);
    if (const auto setup = setupIn(paste))
        recognitions += observe(*setup);
    return recognitions;
}

} // namespace wizard

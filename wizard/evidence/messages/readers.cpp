#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/gatheredevents.h"
#include "wizard/evidence/messages/messages.h"
#include "wizard/evidence/messages/table.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A message that is not there denies nothing.
void addYes(std::vector<Told> &tells, Fact fact)
{
    if (std::ranges::find(tells, fact, &Told::fact) == tells.end())
        tells.emplace_back(fact, Says::Yes);
}

std::vector<Told> yes(std::initializer_list<Fact> facts)
{
    std::vector<Told> tells;
    for (const Fact fact : facts)
        addYes(tells, fact);
    return tells;
}

std::vector<Told> toldByEvents()
{
    std::vector<Told> tells;
    for (const EventRow &row : eventRows())
        addYes(tells, row.fact);
    for (const MessageRow &row : eventTexts().rows())
        addYes(tells, row.fact);
    return tells;
}

std::vector<Told> toldByMessages()
{
    std::vector<Told> tells = toldByEvents();
    for (const MessageRow &row : answers().rows())
        addYes(tells, row.fact);
    return tells;
}

std::vector<Told> toldByCollector()
{
    using enum Fact;
    std::vector<Told> tells = toldByEvents();
    for (const Fact fact : {AuthCertificateNotFoundEvent, ControlPanelDeniedComputer,
             ControlPanelDeniedPerson, RehydrationDenied, SslConfigurationError443, SslConfigurationError444,
             ExchangeAssemblyMissing, EcpAssemblyMissing, MessageSeen})
        addYes(tells, fact);
    tells.emplace_back(SaclRightMissing); // event 2080 is a table of what is and what is not
    tells.emplace_back(DirectoryServersSuitable);
    return tells;
}

} // namespace

std::vector<Fact> factsOfEvents()
{
    std::vector<Fact> facts;
    for (const Told &told : toldByCollector())
        facts.push_back(told.fact);
    return facts;
}

std::vector<Reader> messageReaders()
{
    using enum Fact;
    return {
        {"messages"_L1, QT_TRANSLATE_NOOP("Readers", "Event, exception or answer of the product"),
            toldByMessages(), messagesFromPaste, true},
        {"vocabulary"_L1, QT_TRANSLATE_NOOP("Readers", "Message that points to a cause"), yes({MessageSeen}),
            vocabularyFromPaste, true},
        {harmlessReader, QT_TRANSLATE_NOOP("Readers", "Harmless message: healthy servers print it too"), {},
            harmlessFromPaste},
        {"ssl-events"_L1, QT_TRANSLATE_NOOP("Readers", "Event 15021 of HTTP.sys"),
            yes({SslConfigurationError443, SslConfigurationError444}), endpointFailuresFromPaste, true},
        {"auth-certificate-events"_L1, QT_TRANSLATE_NOOP("Readers", "Auth certificate that was not found"),
            yes({AuthCertificateNotFoundEvent}), notFoundCertificatesFromPaste, true},
        {"missing-assemblies"_L1, QT_TRANSLATE_NOOP("Readers", "File that a page cannot load"),
            yes({ExchangeAssemblyMissing, EcpAssemblyMissing}), missingAssembliesFromPaste, true},
        {"error-pages"_L1, QT_TRANSLATE_NOOP("Readers", "Error page of a web server"),
            yes({HttpErrorStatus, ErrorPageRedirect, IisConfigurationError, MessageSeen}), pagesFromPaste,
            true},
        {"denied-events"_L1, QT_TRANSLATE_NOOP("Readers", "Refused account"),
            yes({RehydrationDenied, ControlPanelDeniedComputer, ControlPanelDeniedPerson,
                ShellNoRolesAssigned}),
            refusalsFromPaste},
        {"directory-servers"_L1, QT_TRANSLATE_NOOP("Readers", "Domain controllers in event 2080"),
            {SaclRightMissing, DirectoryServersSuitable}, directoryServersFromPaste},
        {"web-logs"_L1, QT_TRANSLATE_NOOP("Readers", "Log of IIS or of the front end"),
            yes({FormsCookieUnreadable, PowerShellNeedsSsl, AddressRefused}), webLogsFromPaste},
        {"shell-errors"_L1, QT_TRANSLATE_NOOP("Readers", "Error of the management shell"),
            yes({ShellErrorCode, ShellAccessDenied, ShellXmlInvalid, ShellHandleInvalid, ShellQuotaExceeded,
                ShellPathEmpty}),
            shellErrorsFromPaste},
        {"shell-identity"_L1, QT_TRANSLATE_NOOP("Readers", "Servers that the management shell names"),
            yes({ShellNamesBackEnd}), backEndsFromPaste},
        {"exported-events"_L1, QT_TRANSLATE_NOOP("Readers", "Exported events"), toldByCollector(),
            messagesFromClixml},
        {"collector-events"_L1, QT_TRANSLATE_NOOP("Readers", "Events, read by the collector"),
            toldByCollector(), messagesFromCollector},
    };
}

} // namespace wizard

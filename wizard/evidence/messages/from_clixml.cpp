#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/gatheredevents.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Get-WinEvent and Get-EventLog name the same by different words.
std::optional<LoggedEvent> eventOf(const ClixmlObject &object)
{
    const bool ofWinEvent = object.has(u"ProviderName"_s) && object.has(u"Id"_s);
    const bool ofEventLog =
        object.has(u"Source"_s) && (object.has(u"EventID"_s) || object.has(u"InstanceId"_s));
    if (!ofWinEvent && !ofEventLog)
        return std::nullopt;
    LoggedEvent event;
    const QString number = ofWinEvent ? object.text(u"Id"_s)
        : object.has(u"EventID"_s)    ? object.text(u"EventID"_s)
                                      : object.text(u"InstanceId"_s);
    event.id = int(number.toLongLong() & 0xffff); // the rest is severity and facility
    event.provider = object.text(ofWinEvent ? u"ProviderName"_s : u"Source"_s).left(200);
    event.message = object.text(u"Message"_s);
    event.values = object.properties.value(ofWinEvent ? u"Properties"_s : u"ReplacementStrings"_s).items;
    event.server = ServerName::parse(object.text(u"MachineName"_s));
    const Instant written = Instant::parse(object.text(ofWinEvent ? u"TimeCreated"_s : u"TimeGenerated"_s));
    if (written.hasZone())
        event.time = written.range().earliest;
    event.line = int(object.line);
    return event;
}

} // namespace

QList<Recognition> messagesFromClixml(ClixmlFile &file)
{
    GatheredEvents events;
    for (const ClixmlObject &object : std::as_const(file.objects)) {
        if (const auto event = eventOf(object))
            events.add(*event, {}, file.name);
    }
    return events.all();
}

} // namespace wizard

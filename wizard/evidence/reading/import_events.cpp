#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/eventxml.h"
#include "wizard/evidence/messages/gatheredevents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// The events of a file, with what of them counts.
class Counting {
public:
    Counting(const HandedFile &file, const Reading &how)
        : m_file(file)
        , m_how(how)
    {
    }

    void add(const LoggedEvent &event)
    {
        ++m_import.rows;
        if (event.time.isValid() && !m_how.window.holds(event.time))
            return;
        if (event.time.isValid()) {
            m_import.from = m_import.from.isValid() ? std::min(m_import.from, event.time) : event.time;
            m_import.to = m_import.to.isValid() ? std::max(m_import.to, event.time) : event.time;
        }
        m_import.counted += m_gathered.add(event, {}, m_file.name) ? 1 : 0;
    }
    /// False where the person wants it to stop; asked now and then.
    [[nodiscard]] bool goesOn(qint64 bytes)
    {
        m_import.bytes = bytes;
        constexpr qint64 now = 200;
        return m_import.rows % now != 0 || !m_how.goOn
            || m_how.goOn(
                {.file = m_file.name, .bytes = bytes, .size = m_file.size, .found = m_import.counted});
    }
    void remark(const QString &text) { m_import.remarks.append(Error{text, m_file.name}.text()); }

    [[nodiscard]] Import finished(bool stopped)
    {
        for (const Recognition &recognition : m_gathered.all())
            m_import.observations += recognition.observations;
        if (stopped)
            remark(Tr::tr("The reading was stopped; what came before counts."));
        else if (m_import.observations.isEmpty())
            remark(Tr::tr("None of its %1 events tells of a fault.").arg(m_import.rows));
        return m_import;
    }

private:
    const HandedFile &m_file;
    const Reading &m_how;
    GatheredEvents m_gathered;
    Import m_import;
};

Result<Import> readXml(HandedFile &file, const Reading &how)
{
    Counting counting(file, how);
    EventXml events(file.device);
    bool goesOn = true;
    while (goesOn) {
        const auto event = events.next();
        if (!event)
            break;
        counting.add(*event);
        goesOn = counting.goesOn(events.bytes());
    }
    Import import = counting.finished(!goesOn);
    import.bytes = events.bytes();
    if (import.rows == 0)
        return std::unexpected(
            Error{events.isCut() ? Tr::tr("The file ends too early; it was cut off. Export it again.")
                                 : Tr::tr("There is no event in it that could be read."),
                Place::inDocument(file.name, events.firstUnreadable()).readable()});
    if (events.unreadable() > 0)
        import.remarks.append(Tr::tr("%1: %2 events could not be read; this is the first.")
                                  .arg(Place::inDocument(file.name, events.firstUnreadable()).readable())
                                  .arg(events.unreadable()));
    if (events.isCut())
        import.remarks.append(Tr::tr("%1: the file ends within an event; it was cut off.").arg(file.name));
    return import;
}

bool looksLikeEventLog(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("ElfFile\0", 8));
}

Result<Import> readLog(HandedFile &file, const Reading &how)
{
    if (!how.eventLogs)
        return std::unexpected(
            Error{Tr::tr("It is an event log, which this build cannot read. Export it as XML: "
                         "wevtutil qe FILE.evtx /lf:true /f:RenderedXml"),
                file.name});
    Counting counting(file, how);
    bool goesOn = true;
    qint64 unreadable = 0;
    const auto read = how.eventLogs(file.device, [&](const QString &xml) {
        if (const auto event = readEvent(xml))
            counting.add(*event);
        else
            ++unreadable;
        return goesOn = counting.goesOn(file.device.pos());
    });
    Import import = counting.finished(!goesOn);
    if (!read && import.rows == 0)
        return std::unexpected(Error{read.error().message, file.name});
    if (!read)
        import.remarks.append(Error{read.error().message, file.name}.text());
    if (unreadable > 0)
        import.remarks.append(Tr::tr("%1: %2 events could not be read.").arg(file.name).arg(unreadable));
    import.remarks.append(
        Tr::tr("%1: the log itself holds the values of an event without its text. Where the text "
               "matters: wevtutil qe FILE.evtx /lf:true /f:RenderedXml")
            .arg(file.name));
    return import;
}

} // namespace

std::vector<Importer> eventImporters()
{
    return {{"events"_L1, QT_TRANSLATE_NOOP("Importers", "Events as XML"), factsOfEvents(), looksLikeEventXml,
                readXml},
        {"event-log"_L1, QT_TRANSLATE_NOOP("Importers", "An event log of Windows"), factsOfEvents(),
            looksLikeEventLog, readLog}};
}

} // namespace wizard

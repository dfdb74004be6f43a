#include "wizard/evidence/forms/eventxml.h"

#include "wizard/evidence/forms/boundedmarkup.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestEvent = 1024 * 1024; ///< an event holds 64 kB of text at most
constexpr qsizetype mostValues = 500;
constexpr int deepest = 40;

const QString start = u"<Event"_s;
const QString end = u"</Event>"_s;

/// Collects text where it matters; what lies elsewhere is passed over.
class Reader {
public:
    explicit Reader(const QString &xml)
        : m_xml(xml)
    {
    }
    std::optional<LoggedEvent> read();

private:
    void open(int depth);
    void close();

    QXmlStreamReader m_xml;
    LoggedEvent m_event;
    QString m_inside; ///< child of the event
    QString m_text;
};

void Reader::open(int depth)
{
    m_text.clear();
    if (depth == 2)
        m_inside = m_xml.name().toString();
    if (m_inside != u"System")
        return;
    const auto attributes = m_xml.attributes();
    if (m_xml.name() == u"Provider")
        m_event.provider = attributes.value(u"Name"_s).toString().left(200);
    else if (m_xml.name() == u"TimeCreated") // to a hundred nanoseconds, always UTC
        m_event.time =
            QDateTime::fromString(attributes.value(u"SystemTime"_s).left(19).toString() + u'Z', Qt::ISODate);
}

void Reader::close()
{
    const auto name = m_xml.name();
    if (m_inside == u"System" && name == u"EventID")
        m_event.id = m_text.trimmed().toInt();
    else if (m_inside == u"System" && name == u"Computer")
        m_event.server = ServerName::parse(m_text.trimmed());
    else if (m_inside == u"RenderingInfo" && name == u"Message")
        m_event.message = m_text;
    else if ((m_inside == u"EventData" || m_inside == u"UserData") && !m_text.trimmed().isEmpty()
        && m_event.values.size() < mostValues)
        m_event.values.append(m_text.trimmed());
    m_text.clear();
}

/// A DTD could define entities without end.
std::optional<LoggedEvent> Reader::read()
{
    int depth = 0;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return std::nullopt;
            open(depth);
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            close();
            break;
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return std::nullopt;
        default:
            break;
        }
    }
    return m_xml.hasError() || m_event.provider.isEmpty() ? std::nullopt : std::optional(m_event);
}

/// 0 where there is none behind the first.
qsizetype lastBeginning(const QString &xml)
{
    qsizetype at = xml.lastIndexOf(start);
    while (at > 0 && at + start.size() < xml.size() && xml.at(at + start.size()).isLetterOrNumber())
        at = xml.lastIndexOf(start, at - 1);
    return at;
}

} // namespace

bool looksLikeEventXml(const QByteArray &bytes)
{
    QString beginning = beginningOf(bytes).left(500);
    if (beginning.startsWith("<?xml"_L1))
        beginning = beginning.mid(beginning.indexOf("?>"_L1) + 2).trimmed();
    static const QRegularExpression root(u"^<Events?[\\s>]"_s);
    return root.match(beginning).hasMatch();
}

std::optional<LoggedEvent> readEvent(const QString &xml)
{
    if (xml.size() > longestEvent || lineOfCrowdedElement(xml))
        return std::nullopt;
    return Reader(xml).read();
}

void EventXml::drop(qsizetype length)
{
    m_line += int(QStringView(m_buffer).first(length).count(u'\n'));
    m_buffer.remove(0, length);
}

void EventXml::leaveOut()
{
    if (m_unreadable++ == 0)
        m_firstUnreadable = m_line;
}

bool EventXml::readMore()
{
    const QString more = m_text.next();
    m_buffer += more;
    return !more.isEmpty();
}

/// From the next beginning of an event to its end. What is longer than any event is passed over.
std::optional<QString> EventXml::piece()
{
    qsizetype searched = 0;
    bool begun = false;
    for (;;) {
        if (!begun) {
            const qsizetype at = m_buffer.indexOf(start, searched);
            const bool known = at >= 0 && at + start.size() < m_buffer.size();
            if (known && !m_buffer.at(at + start.size()).isLetterOrNumber()) {
                drop(at);
                begun = true;
                searched = 0;
                continue;
            }
            searched = known ? at + start.size()
                : at < 0     ? std::max<qsizetype>(0, m_buffer.size() - start.size())
                             : at;
            if (known)
                continue;
            drop(searched);
            searched = 0;
        } else if (const qsizetype at = m_buffer.indexOf(end, searched); at >= 0) {
            return m_buffer.first(at + end.size());
        } else if (m_buffer.size() > longestEvent) {
            leaveOut();
            drop(m_buffer.size() - end.size());
            begun = false;
            searched = 0;
        } else {
            searched = std::max<qsizetype>(0, m_buffer.size() - end.size());
        }
        if (!readMore()) {
            m_cut = begun;
            return std::nullopt;
        }
    }
}

std::optional<LoggedEvent> EventXml::next()
{
    while (const auto xml = piece()) {
        auto event = readEvent(*xml);
        // An event that never ended may stand before it.
        if (const qsizetype last = event ? 0 : lastBeginning(*xml); last > 0)
            event = readEvent(xml->sliced(last));
        if (event)
            event->line = m_line;
        else
            leaveOut();
        drop(xml->size());
        if (event)
            return event;
    }
    return std::nullopt;
}

} // namespace wizard

#include "wizard/evidence/forms/clixmlvalues.h"

#include "wizard/evidence/forms/clixml.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

struct ReportValue::Held {
    QString text;
    QList<ReportValue> items;
    QList<std::pair<QString, ReportValue>> members;
    int depth = 1; ///< of what it holds, references included
    bool isList = false;
    bool isCut = false; ///< something that it had could not be read
};

namespace {

constexpr int mostValues = 200'000;
constexpr qsizetype mostItems = 5000;
constexpr qsizetype mostMembers = 2000; ///< many objects may refer to one, and each is asked for its members
constexpr int deepest = 200; ///< objects may refer to others that refer to others

using Held = ReportValue::Held;

class ValueReader {
public:
    explicit ValueReader(QIODevice &file)
        : m_xml(&file)
    {
    }
    ClixmlRead read();

private:
    std::optional<ReportValue> readValue();
    std::optional<ReportValue> readReference();
    ReportValue readObject();
    void readMembers(Held &held);
    void readItems(Held &held, bool areEntries);

    QXmlStreamReader m_xml;
    QHash<QString, ReportValue> m_objects; ///< by their reference
    ClixmlRead m_read;
    int m_values = 0;
};

ReportValue valueOf(Held &&held)
{
    return ReportValue(std::make_shared<const Held>(std::move(held)));
}

/// Empty where it cannot be told; a value that is not known where it is null.
std::optional<ReportValue> ValueReader::readValue()
{
    if (++m_values > mostValues) {
        m_read.tooMany = true;
        m_xml.skipCurrentElement();
        return std::nullopt;
    }
    const auto name = m_xml.name();
    if (name == u"Obj")
        return readObject();
    if (name == u"Ref")
        return readReference();
    const bool isNull = name == u"Nil";
    Held held;
    held.text = unescapedClixml(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    if (m_xml.hasError())
        return std::nullopt;
    return isNull ? ReportValue() : valueOf(std::move(held));
}

std::optional<ReportValue> ValueReader::readReference()
{
    const auto object = m_objects.constFind(m_xml.attributes().value(u"RefId"_s).toString());
    const bool isThere = object != m_objects.cend() && object->depth() < deepest;
    m_read.unresolved += isThere ? 0 : 1;
    m_xml.skipCurrentElement();
    return isThere ? std::optional(*object) : std::nullopt;
}

ReportValue ValueReader::readObject()
{
    const QString id = m_xml.attributes().value(u"RefId"_s).toString();
    Held held;
    while (m_xml.readNextStartElement()) {
        const auto name = m_xml.name();
        if (name == u"Props" || name == u"MS")
            readMembers(held);
        else if (name == u"LST" || name == u"IE" || name == u"STK" || name == u"QUE" || name == u"DCT")
            readItems(held, name == u"DCT");
        else if (const auto value = readValue(); value && held.text.isEmpty())
            held.text = value->text(); // what an enumeration is called stands before its number
    }
    held.isCut = held.isCut || m_xml.hasError();
    const ReportValue object = valueOf(std::move(held));
    if (!id.isEmpty())
        m_objects.insert(id, object); // hand-edited files repeat some; the last one counts
    return object;
}

void ValueReader::readMembers(Held &held)
{
    while (m_xml.readNextStartElement()) {
        const QString name = unescapedClixml(m_xml.attributes().value(u"N"_s).toString());
        const auto value = readValue();
        held.isCut = held.isCut || !value || held.members.size() == mostMembers;
        if (!value || held.members.size() == mostMembers)
            continue;
        held.members.append({name, *value});
        held.depth = std::max(held.depth, value->depth() + 1);
    }
}

void ValueReader::readItems(Held &held, bool areEntries)
{
    held.isList = true;
    while (m_xml.readNextStartElement()) {
        std::optional<ReportValue> item;
        if (areEntries) {
            Held entry;
            readMembers(entry);
            held.isCut = held.isCut || entry.isCut;
            item = valueOf(std::move(entry));
        } else {
            item = readValue();
        }
        const bool fits = item && held.items.size() < mostItems;
        held.isCut = held.isCut || !fits;
        if (!fits)
            continue;
        held.items.append(*item);
        held.depth = std::max(held.depth, item->depth() + 1);
    }
}

ClixmlRead ValueReader::read()
{
    if (m_xml.readNextStartElement() && m_xml.name() == u"Objs" && m_xml.readNextStartElement()) {
        m_read.root = readValue().value_or(ReportValue());
        while (!m_xml.atEnd())
            m_xml.readNext();
    }
    m_read.isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (m_xml.hasError() && !m_read.isCut)
        m_read.error = m_xml.errorString();
    return std::move(m_read);
}

} // namespace

ClixmlRead readClixmlValues(QIODevice &file)
{
    return ValueReader(file).read();
}

QString ReportValue::text() const
{
    return m_held ? m_held->text : QString();
}

std::optional<bool> ReportValue::truth() const
{
    if (text().compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return text().compare("false"_L1, Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

bool ReportValue::has(QLatin1StringView name) const
{
    return m_held && std::ranges::any_of(m_held->members, [&](const auto &member) {
        return member.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

ReportValue ReportValue::operator[](QLatin1StringView name) const
{
    if (!m_held)
        return {};
    // A member may stand among the properties and among those that were added; one with a value counts.
    const auto member = std::ranges::find_if(m_held->members, [&](const auto &one) {
        return one.second.isKnown() && one.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return member == m_held->members.cend() ? ReportValue() : member->second;
}

int ReportValue::depth() const
{
    return m_held ? m_held->depth : 0;
}

bool ReportValue::hasMembers() const
{
    return m_held && !m_held->members.isEmpty();
}

QList<ReportValue> ReportValue::items() const
{
    if (m_held && m_held->isList)
        return m_held->items;
    return m_held ? QList<ReportValue>{*this} : QList<ReportValue>();
}

QList<std::pair<QString, ReportValue>> ReportValue::entries() const
{
    if (!m_held || !m_held->isList)
        return m_held ? m_held->members : QList<std::pair<QString, ReportValue>>();
    QList<std::pair<QString, ReportValue>> entries;
    for (const ReportValue &item : m_held->items)
        entries.append({item["Key"_L1].text(), item["Value"_L1]});
    return entries;
}

bool ReportValue::isWhole() const
{
    return m_held && !m_held->isCut && (m_held->isList || !m_held->members.isEmpty());
}

} // namespace wizard

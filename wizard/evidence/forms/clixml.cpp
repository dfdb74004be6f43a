#include "wizard/evidence/forms/clixml.h"

#include "wizard/evidence/forms/boundedmarkup.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/values/place.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int deepest = 64; ///< PowerShell's own default is 2
constexpr qsizetype mostObjects = 20000;
constexpr qsizetype mostItems = 2000;
constexpr auto schema = "http://schemas.microsoft.com/powershell/2004/04"_L1;

class Reader {
public:
    Reader(const QString &text, const QString &name)
        : m_xml(text)
        , m_name(name)
    {
    }
    Result<QList<ClixmlObject>> read();

private:
    bool next();
    void readObject(int depth);
    void readTypes(ClixmlObject &object);
    void readProperties(ClixmlObject &object, int depth);
    ClixmlValue readValue(int depth);
    void readItems(QStringList &items, int depth);
    void walk(int depth, QString *text);
    void fail(const QString &message)
    {
        if (!m_xml.hasError())
            m_xml.raiseError(message);
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QHash<QString, QStringList> m_types;
    QList<ClixmlObject> m_objects;
};

/// The next child element of the current one; false at its end. A DTD could define entities without end.
bool Reader::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(Tr::tr(
                "The file declares its own entities, which Export-Clixml never does. It was not read."));
            return false;
        default:
            break;
        }
    }
    return false;
}

void Reader::readTypes(ClixmlObject &object)
{
    const QString id = m_xml.attributes().value(u"RefId"_s).toString();
    if (m_xml.name() == u"TNRef") {
        object.types = m_types.value(id);
        m_xml.skipCurrentElement();
        return;
    }
    while (next()) {
        QString type = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        type.remove(u"Deserialized."_s).remove(u"Selected."_s);
        if (object.types.size() < mostItems)
            object.types.append(type);
    }
    m_types.insert(id, object.types);
}

void Reader::readItems(QStringList &items, int depth)
{
    while (next()) {
        const QString text = readValue(depth + 1).text;
        if (items.size() < mostItems)
            items.append(text);
    }
}

/// Goes through without keeping anything but the types that later objects refer to, and what a value of an
/// event holds.
void Reader::walk(int depth, QString *text)
{
    while (next()) {
        const bool isValue = text && m_xml.attributes().value(u"N"_s) == u"Value";
        const ClixmlValue value = readValue(depth + 1);
        if (isValue)
            *text = value.text;
    }
}

/// A value as text. Of an object only its ToString and, where it is a list, its items are of use here.
ClixmlValue Reader::readValue(int depth)
{
    ClixmlValue value{m_xml.name().toString(), {}, {}};
    if (depth > deepest) {
        fail(Tr::tr("The file is nested deeper than %1 levels. Export it again with a smaller -Depth.")
                 .arg(deepest));
        return value;
    }
    if (value.tag != u"Obj") {
        value.text = unescapedClixml(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        return value;
    }
    ClixmlObject inner;
    while (next()) {
        const auto name = m_xml.name();
        if (name == u"ToString")
            value.text = unescapedClixml(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (name == u"TN" || name == u"TNRef")
            readTypes(inner);
        else if (name == u"LST" || name == u"IE" || name == u"STK" || name == u"QUE")
            readItems(value.items, depth);
        else if (name == u"Props" || name == u"MS" || name == u"DCT")
            walk(
                depth, value.text.isEmpty() || value.text.endsWith(u"EventProperty") ? &value.text : nullptr);
        else
            m_xml.skipCurrentElement();
    }
    return value;
}

void Reader::readProperties(ClixmlObject &object, int depth)
{
    while (next()) {
        const QString name = unescapedClixml(m_xml.attributes().value(u"N"_s).toString());
        const ClixmlValue value = readValue(depth + 1);
        if (!name.isEmpty() && object.properties.size() < mostItems)
            object.properties.insert(name, value);
    }
}

void Reader::readObject(int depth)
{
    if (depth > deepest || m_objects.size() >= mostObjects) {
        fail(Tr::tr("The file holds too much to be a list of certificates or settings: more than %1 objects, "
                    "or lists "
                    "inside lists.")
                 .arg(mostObjects));
        return;
    }
    ClixmlObject object;
    object.line = m_xml.lineNumber();
    while (next()) {
        const auto name = m_xml.name();
        if (name == u"TN" || name == u"TNRef") {
            readTypes(object);
        } else if (name == u"Props" || name == u"MS") {
            readProperties(object, depth + 1);
        } else if (name == u"LST" || name == u"IE") {
            while (next()) {
                if (m_xml.name() == u"Obj")
                    readObject(depth + 1);
                else
                    m_xml.skipCurrentElement();
            }
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!object.properties.isEmpty())
        m_objects.append(object);
}

Result<QList<ClixmlObject>> Reader::read()
{
    if (next()) {
        if (m_xml.name() != u"Objs" || m_xml.namespaceUri() != schema)
            fail(Tr::tr("The root is “%1”, but Export-Clixml writes “Objs”.")
                     .arg(m_xml.name().toString().left(60)));
        while (next()) {
            if (m_xml.name() == u"Obj")
                readObject(1);
            else
                m_xml.skipCurrentElement();
        }
    }
    while (!m_xml.atEnd())
        m_xml.readNext();
    if (m_xml.hasError())
        return std::unexpected(Error{m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError
                ? Tr::tr("The file ends too early; it was cut off. Export or copy it again.")
                : m_xml.errorString(),
            Place::inDocument(m_name, m_xml.lineNumber()).readable()});
    return std::move(m_objects);
}

} // namespace

bool ClixmlObject::isA(QLatin1StringView typeName) const
{
    return std::ranges::any_of(types,
        [&](const QString &type) { return type == typeName || type.endsWith(u'.' + QString(typeName)); });
}

QString unescapedClixml(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    auto each = escape.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(char16_t(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

bool looksLikeClixml(const QByteArray &bytes)
{
    static const QRegularExpression root(
        u"^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE[^>]*Objs.*)?<Objs\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(beginningOf(bytes)).hasMatch();
}

Result<QList<ClixmlObject>> readClixml(const QByteArray &bytes, const QString &name)
{
    const auto text = boundedMarkup(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    return Reader(*text, name).read();
}

} // namespace wizard

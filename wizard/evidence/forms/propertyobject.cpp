#include "wizard/evidence/forms/propertyobject.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestValue = 4000;

const Property *find(const PropertyObject &object, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(object.properties,
        [&](const Property &property) { return property.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == object.properties.end() ? nullptr : &*found;
}

/// Collects "Name : Value" lines. An object ends with a repeated name, a prompt, or a blank line, the last
/// only where the paste is not double-spaced.
class ListReader {
public:
    void read(const QString &line, int number);
    [[nodiscard]] QList<PropertyObject> take()
    {
        finish();
        return std::move(m_objects);
    }

private:
    void finish();
    void add(const QString &name, const QString &value, int number);

    QList<PropertyObject> m_objects;
    PropertyObject m_current;
    bool m_blankSeen = false;
    bool m_singleSpaced = false;
    bool m_bracketed = false;
};

void ListReader::finish()
{
    if (!m_current.properties.isEmpty() && m_objects.size() < mostPrintedObjects)
        m_objects.append(m_current);
    m_current = {};
    m_singleSpaced = false;
    m_bracketed = false;
}

void ListReader::add(const QString &name, const QString &value, int number)
{
    const bool repeated = find(m_current, QLatin1StringView(name.toLatin1()));
    if (repeated || (m_blankSeen && m_singleSpaced))
        finish();
    else if (!m_blankSeen && !m_current.properties.isEmpty())
        m_singleSpaced = true;
    m_current.properties.append({name, value.left(longestValue), number});
    m_blankSeen = false;
}

void ListReader::read(const QString &line, int number)
{
    static const QRegularExpression property(u"^\\s*([A-Za-z][A-Za-z0-9_]{1,60})\\s*:(?:\\s+(.*))?$"_s);
    static const QRegularExpression bracket(
        u"^\\s*\\[(Subject|Issuer|Serial Number|Not Before|Not After|Thumbprint)\\]\\s*$"_s);
    static const QRegularExpression prompt(u"^\\s*(?:\\[PS\\]|PS )?\\s*[A-Za-z]:\\\\[^<>|]*>"_s);
    if (line.trimmed().isEmpty()) {
        m_blankSeen = true;
    } else if (prompt.match(line).hasMatch()) {
        finish();
    } else if (const auto header = bracket.match(line); header.hasMatch()) {
        // X509Certificate2.ToString() separates its parts by blank lines; the headings are never translated.
        if (m_bracketed)
            m_blankSeen = false;
        add(header.captured(1).remove(u' '), {}, number);
        m_bracketed = true;
        m_singleSpaced = false;
    } else if (const auto match = property.match(line); match.hasMatch()) {
        add(match.captured(1), match.captured(2).trimmed(), number);
    } else if (!m_current.properties.isEmpty() && !(m_blankSeen && m_singleSpaced)) {
        QString &value = m_current.properties.last().value;
        if (value.size() < longestValue)
            value = (value + u' ' + line.trimmed()).trimmed();
    }
}

/// Columns of a Format-Table header: where each run of dashes begins.
QList<qsizetype> columnStarts(const QString &dashes)
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < dashes.size(); ++i) {
        if (dashes.at(i) == u'-' && (i == 0 || dashes.at(i - 1) != u'-'))
            starts.append(i);
    }
    return starts;
}

QStringList cellsOf(const QString &row, const QList<qsizetype> &starts)
{
    QStringList cells;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : row.size();
        cells.append(row.mid(starts.at(i), end - starts.at(i)).trimmed());
    }
    return cells;
}

/// Columns stand where the dashes stand; where blanks were lost on the way, words are taken one by one.
QStringList rowOf(const QString &row, const QList<qsizetype> &starts)
{
    const bool aligned = std::ranges::all_of(starts,
        [&](qsizetype start) { return start == 0 || start > row.size() || row.at(start - 1).isSpace(); });
    if (aligned && !row.contains(u'\t'))
        return cellsOf(row, starts);
    const QStringList words = row.simplified().split(u' ');
    QStringList cells = words.mid(0, starts.size() - 1);
    cells.append(words.mid(starts.size() - 1).join(u' '));
    return cells;
}

bool isDashLine(const QString &line)
{
    static const QRegularExpression dashes(u"^\\s*-{3,}(?:\\s+-{2,})*\\s*$"_s);
    return dashes.match(line).hasMatch();
}

QList<PropertyObject> tableObjects(const QStringList &lines)
{
    static const QRegularExpression names(u"^\\s*[A-Za-z]\\w*(?:\\s+[A-Za-z]\\w*)*\\s*$"_s);
    QList<PropertyObject> objects;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList header = lines.at(i - 1).simplified().split(u' ');
        const QList<qsizetype> starts =
            isDashLine(lines.at(i)) ? columnStarts(lines.at(i)) : QList<qsizetype>();
        if (starts.size() < 2 || header.size() != starts.size() || !names.match(lines.at(i - 1)).hasMatch())
            continue;
        for (qsizetype row = i + 1; row < lines.size() && objects.size() < mostPrintedObjects; ++row) {
            if (lines.at(row).trimmed().isEmpty())
                break;
            const QStringList cells = rowOf(lines.at(row), starts);
            PropertyObject object;
            for (qsizetype cell = 0; cell < cells.size(); ++cell)
                object.properties.append({header.at(cell), cells.at(cell), int(row + 1)});
            objects.append(object);
        }
    }
    return objects;
}

} // namespace

bool PropertyObject::has(QLatin1StringView name) const
{
    return find(*this, name) != nullptr;
}

QString PropertyObject::value(QLatin1StringView name) const
{
    const Property *property = find(*this, name);
    return property ? property->value : QString();
}

std::optional<bool> PropertyObject::truth(QLatin1StringView name) const
{
    const QString written = value(name);
    if (written.compare(u"True"_s, Qt::CaseInsensitive) == 0)
        return true;
    return written.compare(u"False"_s, Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

int PropertyObject::lineOf(QLatin1StringView name) const
{
    const Property *property = find(*this, name);
    return property ? property->line : line();
}

QList<PropertyObject> propertyObjects(const PastedText &text)
{
    ListReader reader;
    for (qsizetype i = 0; i < text.lines().size(); ++i)
        reader.read(text.lines().at(i), int(i + 1));
    QList<PropertyObject> objects = reader.take() + tableObjects(text.lines());
    std::ranges::stable_sort(objects, {}, &PropertyObject::line);
    return objects;
}

} // namespace wizard

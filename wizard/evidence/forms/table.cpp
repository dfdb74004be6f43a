#include "wizard/evidence/forms/table.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestCell = 64 * 1024; ///< as long as the text of an event can be
constexpr qsizetype mostCells = 500;

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z_][\\w.@ -]{0,80}$"_s);
    return name.match(text).hasMatch();
}

/// Names of columns that a command writes; a list of them without quotes is no prose.
bool isKnownName(const QString &text)
{
    static const QStringList known = {u"Thumbprint"_s, u"NotAfter"_s, u"StartType"_s, u"ServiceName"_s,
        u"ProviderName"_s, u"InstanceId"_s, u"bindingInformation"_s, u"Component"_s, u"Identity"_s,
        u"PSComputerName"_s, u"DisplayName"_s, u"State"_s, u"Status"_s, u"Message"_s};
    return known.contains(text);
}

QStringList cellsOf(const QByteArray &line, QChar separator)
{
    QBuffer buffer;
    buffer.setData(line);
    buffer.open(QIODevice::ReadOnly);
    Table table(buffer, separator);
    const auto row = table.next();
    return row ? row->cells : QStringList();
}

/// "Level,Date and Time,Source,Event ID,Task Category" in the language of Windows, and rows that tell more.
bool isOfEventViewer(const QStringList &names, const QStringList &row)
{
    static const QRegularExpression number(u"^\\d{1,5}$"_s);
    return names.size() == 5 && row.size() == 6 && number.match(row.at(3)).hasMatch();
}

} // namespace

std::optional<QChar> Table::take()
{
    if (m_at >= m_buffer.size()) {
        m_buffer = m_text.next();
        m_at = 0;
        if (m_buffer.isEmpty())
            return std::nullopt;
    }
    const QChar c = m_buffer.at(m_at++);
    m_line += c == u'\n' ? 1 : 0;
    return c;
}

QChar Table::ahead()
{
    if (m_at >= m_buffer.size()) {
        m_buffer = m_text.next();
        m_at = 0;
    }
    return m_at < m_buffer.size() ? m_buffer.at(m_at) : QChar();
}

TableRow Table::readRow(QChar first)
{
    TableRow row{{QString()}, m_line};
    bool quoted = false;
    const auto add = [&](QChar c) {
        if (row.cells.last().size() < longestCell)
            row.cells.last() += c;
    };
    for (std::optional<QChar> next = first; next; next = take()) {
        const QChar c = *next;
        if (quoted) {
            if (c != u'"')
                add(c);
            else if (ahead() == u'"')
                add(*take());
            else
                quoted = false;
        } else if (c == u'"' && row.cells.last().isEmpty()) {
            quoted = true;
        } else if (c == u'\n') {
            return row;
        } else if (c == m_separator) {
            if (row.cells.size() < mostCells)
                row.cells.append(QString());
        } else if (c != u'\r') {
            add(c);
        }
    }
    m_cut = quoted;
    return row;
}

std::optional<TableRow> Table::next()
{
    while (const auto first = take()) {
        if (*first == u'\n' || *first == u'\r' || *first == QChar(0xfeff))
            continue;
        return readRow(*first);
    }
    return std::nullopt;
}

std::optional<TableHead> tableHeadOf(const QByteArray &bytes)
{
    QStringList lines = beginningOf(bytes).split(u'\n');
    const bool typed = lines.first().startsWith("#TYPE "_L1);
    if (typed)
        lines.removeFirst();
    if (lines.size() < 2)
        return std::nullopt;
    const QString names = lines.first().trimmed();
    for (const QChar separator : {u',', u';', u'\t'}) {
        TableHead head{separator, cellsOf(names.toUtf8(), separator)};
        if (head.names.size() < 2)
            continue;
        head.ofEventViewer =
            isOfEventViewer(head.names, cellsOf(lines.mid(1).join(u'\n').toUtf8(), separator));
        const bool quoted = names.count(u'"') == 2 * head.names.size();
        const bool plain = std::ranges::all_of(head.names, isName)
            && (typed || quoted || std::ranges::count_if(head.names, isKnownName) >= 2);
        if (plain || head.ofEventViewer)
            return head;
    }
    return std::nullopt;
}

} // namespace wizard

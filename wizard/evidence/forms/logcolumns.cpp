#include "wizard/evidence/forms/logcolumns.h"

#include <algorithm>
#include <cstring>

namespace wizard {
namespace {

struct ColumnName {
    LogKind kind;
    QByteArrayView name;
    LogColumn column;
};

constexpr ColumnName columnNames[] = {
    {LogKind::HttpProxy, "DateTime", LogColumn::Moment},
    {LogKind::HttpProxy, "ServerHostName", LogColumn::Server},
    {LogKind::HttpProxy, "UrlStem", LogColumn::Address},
    {LogKind::HttpProxy, "UrlQuery", LogColumn::Query},
    {LogKind::HttpProxy, "Method", LogColumn::Method},
    {LogKind::HttpProxy, "AuthenticatedUser", LogColumn::User},
    {LogKind::HttpProxy, "UserAgent", LogColumn::Agent},
    {LogKind::HttpProxy, "ClientIpAddress", LogColumn::Client},
    {LogKind::HttpProxy, "HttpStatus", LogColumn::Status},
    {LogKind::HttpProxy, "BackEndStatus", LogColumn::BackEndStatus},
    {LogKind::HttpProxy, "ErrorCode", LogColumn::ErrorCode},
    {LogKind::HttpProxy, "RoutingHint", LogColumn::RoutingHint},
    {LogKind::HttpProxy, "GenericInfo", LogColumn::Info},
    {LogKind::HttpProxy, "GenericErrors", LogColumn::Errors},
    {LogKind::Iis, "date", LogColumn::Date},
    {LogKind::Iis, "time", LogColumn::Time},
    {LogKind::Iis, "s-computername", LogColumn::Server},
    {LogKind::Iis, "cs-uri-stem", LogColumn::Address},
    {LogKind::Iis, "cs-uri-query", LogColumn::Query},
    {LogKind::Iis, "cs-method", LogColumn::Method},
    {LogKind::Iis, "cs-username", LogColumn::User},
    {LogKind::Iis, "cs(User-Agent)", LogColumn::Agent},
    {LogKind::Iis, "c-ip", LogColumn::Client},
    {LogKind::Iis, "s-port", LogColumn::Port},
    {LogKind::Iis, "sc-status", LogColumn::Status},
    {LogKind::Iis, "sc-substatus", LogColumn::SubStatus},
    {LogKind::Iis, "sc-win32-status", LogColumn::WindowsStatus},
    {LogKind::HttpErr, "date", LogColumn::Date},
    {LogKind::HttpErr, "time", LogColumn::Time},
    {LogKind::HttpErr, "c-ip", LogColumn::Client},
    {LogKind::HttpErr, "s-port", LogColumn::Port},
    {LogKind::HttpErr, "cs-method", LogColumn::Method},
    {LogKind::HttpErr, "cs-uri", LogColumn::Address},
    {LogKind::HttpErr, "sc-status", LogColumn::Status},
    {LogKind::HttpErr, "s-reason", LogColumn::Reason},
    {LogKind::HttpErr, "s-queuename", LogColumn::Queue},
};

constexpr qsizetype noHeading = 13; ///< columns of an HTTPERR row without "streamid"

bool isAlike(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The end of the field that begins at `at`.
qsizetype fieldEnd(QByteArrayView row, qsizetype at, char separator)
{
    if (separator == ',' && at < row.size() && row[at] == '"') {
        for (++at; at < row.size(); ++at) {
            if (row[at] != '"')
                continue;
            if (at + 1 == row.size() || row[at + 1] != '"')
                break;
            ++at;
        }
    }
    if (at >= row.size())
        return row.size();
    const void *found = std::memchr(row.data() + at, separator, std::size_t(row.size() - at));
    return found ? static_cast<const char *>(found) - row.data() : row.size();
}

QByteArrayView fieldAt(QByteArrayView row, int index, char separator)
{
    qsizetype at = 0;
    for (; index > 0 && at < row.size(); --index)
        at = fieldEnd(row, at, separator) + 1;
    return at < row.size() ? row.sliced(at, fieldEnd(row, at, separator) - at) : QByteArrayView();
}

QByteArray unquoted(QByteArrayView field)
{
    if (field.size() < 2 || field.front() != '"')
        return field.toByteArray();
    const bool closed = field.back() == '"';
    return field.sliced(1, field.size() - (closed ? 2 : 1)).toByteArray().replace("\"\"", "\"");
}

bool isStamp(QByteArrayView line)
{
    return line.size() > 19 && line[4] == '-' && line[7] == '-' && line[13] == ':' && line[16] == ':';
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Date, time, address and port twice, version, ..., site, reason, queue.
bool looksLikeHttpErr(QByteArrayView line)
{
    const qsizetype fields = std::ranges::count(line, ' ') + 1;
    const QByteArrayView version = fieldAt(line, 6, ' ');
    return isStamp(line) && (fields == noHeading || fields == noHeading + 1)
        && isNumber(fieldAt(line, 3, ' ')) && isNumber(fieldAt(line, 5, ' '))
        && (version == "-" || version.startsWith("HTTP/"));
}

/// The heading may be the only line that is no row.
bool areRows(QByteArrayView text)
{
    qsizetype rows = 0;
    qsizetype others = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at).trimmed();
        at = end < 0 ? text.size() : end + 1;
        if (!line.isEmpty() && line.front() != '#' && line.front() != '\0')
            ++(line.front() >= '0' && line.front() <= '9' ? rows : others);
    }
    return others <= 1 + rows / 20;
}

} // namespace

std::optional<LogColumns> LogColumns::fromHeading(LogKind kind, QByteArrayView line)
{
    constexpr QByteArrayView mark("#Fields:");
    if (line.startsWith(mark))
        line = line.sliced(mark.size());
    else if (kind != LogKind::HttpProxy
        || (!line.startsWith("DateTime,") && !line.startsWith("\"DateTime\",")))
        return std::nullopt;
    LogColumns columns;
    columns.m_indexes.fill(-1);
    columns.m_separator = kind == LogKind::HttpProxy ? ',' : ' ';
    line = line.trimmed();
    qsizetype at = 0;
    for (int index = 0; index < most && at < line.size(); ++index) {
        const qsizetype end = fieldEnd(line, at, columns.m_separator);
        const QByteArray name = unquoted(line.sliced(at, end - at)).trimmed();
        for (const ColumnName &one : columnNames) {
            int &known = columns.m_indexes[std::size_t(one.column)];
            if (one.kind == kind && known < 0 && isAlike(one.name, name))
                known = index;
        }
        at = end + 1;
    }
    const bool fits = kind == LogKind::HttpProxy ? columns.has(LogColumn::Address)
            && columns.has(LogColumn::Status) && columns.has(LogColumn::BackEndStatus)
        : kind == LogKind::Iis ? columns.has(LogColumn::Address) && columns.has(LogColumn::Status)
                               : columns.has(LogColumn::Reason);
    columns.m_beginWithMoment = columns.indexOf(LogColumn::Moment) == 0
        || (columns.indexOf(LogColumn::Date) == 0 && columns.indexOf(LogColumn::Time) == 1);
    return fits ? std::optional(columns) : std::nullopt;
}

LogColumns LogColumns::withoutHeading()
{
    auto columns = *fromHeading(LogKind::HttpErr,
        "#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason "
        "s-queuename");
    columns.m_guessed = true;
    return columns;
}

QByteArray LogColumns::of(QByteArrayView row, LogColumn column) const
{
    int index = indexOf(column);
    if (index < 0)
        return {};
    if (m_guessed && index > indexOf(LogColumn::Address) && std::ranges::count(row, ' ') >= noHeading)
        ++index;
    const QByteArrayView field = fieldAt(row, index, m_separator);
    return field == "-" ? QByteArray() : unquoted(field);
}

std::optional<LogKind> logKindOf(QByteArrayView beginning)
{
    if (beginning.startsWith("\xef\xbb\xbf"))
        beginning = beginning.sliced(3);
    while (!beginning.isEmpty() && (beginning.front() == '\n' || beginning.front() == '\r'))
        beginning = beginning.sliced(1);
    constexpr int mostHeadings = 40;
    qsizetype at = 0;
    for (int i = 0; i < mostHeadings && at < beginning.size(); ++i) {
        const qsizetype end = beginning.indexOf('\n', at);
        const QByteArrayView line = beginning.sliced(at, (end < 0 ? beginning.size() : end) - at).trimmed();
        for (const LogKind kind : {LogKind::HttpProxy, LogKind::HttpErr, LogKind::Iis}) {
            if (LogColumns::fromHeading(kind, line))
                return areRows(beginning.sliced(at)) ? std::optional(kind) : std::nullopt;
        }
        if (i == 0 && looksLikeHttpErr(line))
            return areRows(beginning) ? std::optional(LogKind::HttpErr) : std::nullopt;
        if (!line.startsWith('#') && !line.isEmpty())
            return std::nullopt;
        at = end < 0 ? beginning.size() : end + 1;
    }
    return std::nullopt;
}

} // namespace wizard

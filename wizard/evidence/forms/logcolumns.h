#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace wizard {

enum class LogKind {
    HttpProxy, ///< of the front end: comma-separated, quoted as in RFC 4180
    Iis, ///< W3C: separated by blanks, "#Fields:" names the columns
    HttpErr, ///< of HTTP.sys, like W3C; old files have no heading
};

/// What the columns of the three logs hold, whatever each calls it.
enum class LogColumn {
    Moment, ///< date and time in one column
    Date,
    Time,
    Server,
    Address,
    Query,
    Method,
    User,
    Agent,
    Client,
    Port,
    Status,
    SubStatus,
    WindowsStatus,
    BackEndStatus,
    ErrorCode,
    RoutingHint,
    Info,
    Errors,
    Reason,
    Queue,
    Count
};

/// Where the columns of a log stand, by their names.
class LogColumns {
public:
    /// Further columns are not looked at.
    static constexpr int most = 1024;

    /// Reads a heading, with or without "#Fields: "; empty where the line is none of this kind.
    [[nodiscard]] static std::optional<LogColumns> fromHeading(LogKind kind, QByteArrayView line);
    /// Of an HTTPERR log without heading; newer rows have a column more.
    [[nodiscard]] static LogColumns withoutHeading();

    [[nodiscard]] bool has(LogColumn column) const { return indexOf(column) >= 0; }
    /// The row begins with its date and its time.
    [[nodiscard]] bool beginWithMoment() const { return m_beginWithMoment; }
    /// A column of a row, without its quotes; empty where the row ends before it, or where it holds "-".
    [[nodiscard]] QByteArray of(QByteArrayView row, LogColumn column) const;

private:
    [[nodiscard]] int indexOf(LogColumn column) const
    {
        return column == LogColumn::Count ? -1 : m_indexes[std::size_t(column)];
    }

    char m_separator = ' ';
    bool m_guessed = false; ///< no heading told it
    bool m_beginWithMoment = false;
    std::array<int, std::size_t(LogColumn::Count)> m_indexes{};
};

/// Which log a file is, by its beginning; text around the rows makes it no log.
[[nodiscard]] std::optional<LogKind> logKindOf(QByteArrayView beginning);

} // namespace wizard

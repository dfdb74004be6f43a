#include "wizard/evidence/forms/logfile.h"

#include "wizard/evidence/forms/logsource.h"
#include "wizard/evidence/forms/ownsearch.h"

#include <algorithm>
#include <cstring>

namespace wizard {
namespace {

constexpr qsizetype blockSize = 256 * 1024; ///< stays in the cache between the search and the rows
constexpr qsizetype longestRow = 64 * 1024;
constexpr qsizetype secondSize = 19; ///< "2026-11-21T07:58:11"

qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    const void *found = std::memchr(text.data() + at, '\n', std::size_t(text.size() - at));
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Seconds as they are written compare like the moments that they mean.
class Span {
public:
    void add(QByteArrayView second)
    {
        if (m_first.isEmpty() || std::memcmp(second.data(), m_first.constData(), secondSize) < 0)
            m_first = second.toByteArray();
        if (m_last.isEmpty() || std::memcmp(second.data(), m_last.constData(), secondSize) > 0)
            m_last = second.toByteArray();
    }
    [[nodiscard]] const QByteArray &first() const { return m_first; }
    [[nodiscard]] const QByteArray &last() const { return m_last; }

private:
    QByteArray m_first;
    QByteArray m_last;
};

QByteArray written(const QDateTime &moment, LogKind kind)
{
    if (!moment.isValid())
        return {};
    QByteArray text = moment.toUTC().toString(Qt::ISODate).left(secondSize).toLatin1();
    if (kind != LogKind::HttpProxy)
        text[10] = ' ';
    return text;
}

class LogReader {
public:
    LogReader(QIODevice &device, LogKind kind, const std::vector<QByteArray> &words, const LogReading &how,
        LogVisitor &visitor)
        : m_source(device)
        , m_device(device)
        , m_kind(kind)
        , m_how(how)
        , m_visitor(visitor)
        , m_search(how.search ? how.search(words) : makeOwnSearch(words))
        , m_from(written(how.window.from, kind))
        , m_to(written(how.window.to, kind))
        , m_buffer(std::size_t(blockSize))
    {
        if (kind == LogKind::HttpErr)
            m_columns = LogColumns::withoutHeading();
    }

    LogSummary read()
    {
        for (bool ended = false; !ended && !m_summary.stopped;) {
            ended = !fill();
            m_summary.bytes = m_source.bytes();
            m_summary.stopped = m_how.goOn && !m_how.goOn(m_summary.bytes);
            if (m_skipping && !skipLine())
                continue;
            const bool full = m_filled == blockSize;
            qsizetype end = ended ? m_filled : endOfRows();
            const bool tooLong = end == 0 && full;
            if (tooLong) {
                ++m_summary.cutLines;
                end = m_filled;
            }
            readBlock({m_buffer.data(), tooLong ? longestRow : end});
            m_summary.skipped += tooLong ? end - longestRow : 0;
            m_skipping = tooLong;
            keepFrom(end);
        }
        m_summary.from = logTime(m_span.first());
        m_summary.to = logTime(m_span.last());
        return m_summary;
    }

private:
    struct Hit {
        qsizetype end;
        int word;
    };

    /// False at the end of the device.
    bool fill()
    {
        while (m_filled < blockSize) {
            const qint64 got = m_source.read(m_buffer.data() + m_filled, blockSize - m_filled);
            if (got < 0)
                m_summary.failure = m_device.errorString();
            if (got <= 0)
                return false;
            m_filled += got;
        }
        return true;
    }

    void keepFrom(qsizetype at)
    {
        std::memmove(m_buffer.data(), m_buffer.data() + at, std::size_t(m_filled - at));
        m_filled -= at;
    }

    /// Drops what is left of a line that was cut. False where it goes on.
    bool skipLine()
    {
        const qsizetype end = lineEnd({m_buffer.data(), m_filled}, 0);
        m_skipping = end == m_filled;
        m_summary.skipped += end;
        keepFrom(m_skipping ? end : end + 1);
        return !m_skipping;
    }

    /// The last row of a block may go on in the next one.
    [[nodiscard]] qsizetype endOfRows() const
    {
        qsizetype end = 0;
        for (qsizetype at = m_filled; at > 0; --at) {
            if (m_buffer[std::size_t(at - 1)] != '\n')
                continue;
            end = std::max(end, at);
            if (at < m_filled && beginsRow({m_buffer.data() + at, m_filled - at}))
                return at;
        }
        return end;
    }

    /// A quoted field may hold line ends; what follows them begins with neither a date nor a heading.
    [[nodiscard]] bool beginsRow(QByteArrayView text) const
    {
        return m_kind != LogKind::HttpProxy || isDigit(text.front()) || text.front() == '#'
            || text.front() == '\0' || text.startsWith("DateTime,") || text.startsWith("\"DateTime\",");
    }

    void readBlock(QByteArrayView block)
    {
        m_hits.clear();
        m_search->search(block, [this](int word, qsizetype end) { m_hits.push_back({end, word}); });
        auto hit = m_hits.cbegin();
        for (qsizetype at = 0; at < block.size();) {
            const qint64 line = m_line + 1;
            qsizetype end = lineEnd(block, at);
            ++m_line;
            const bool goesOn = m_columns && m_columns->beginWithMoment() && isDigit(block[at]);
            while (goesOn && end + 1 < block.size() && end - at < longestRow
                && !beginsRow(block.sliced(end + 1))) {
                end = lineEnd(block, end + 1);
                ++m_line;
            }
            m_words.clear();
            for (; hit != m_hits.cend() && hit->end <= end; ++hit)
                m_words.push_back(hit->word);
            readRow(block.sliced(at, end - at), line);
            at = end + 1;
        }
        m_visitor.endRows();
    }

    void readRow(QByteArrayView row, qint64 line)
    {
        while (!row.isEmpty() && row.front() == '\0') // a file that a crash left is filled up with zeros
            row = row.sliced(1);
        while (!row.isEmpty() && (row.back() == '\r' || row.back() == '\n'))
            row.chop(1);
        if (row.isEmpty() || isHeading(row))
            return;
        if (!m_columns) {
            ++m_summary.unread;
            return;
        }
        const QByteArrayView second = secondOf(row);
        m_summary.undated += second.isEmpty() ? 1 : 0;
        if (!second.isEmpty()) {
            if (isOutside(second)) {
                ++m_summary.outside;
                return;
            }
            m_span.add(second);
        }
        ++m_summary.rows;
        if (!m_words.empty())
            m_visitor.visit({row, *m_columns, line, second, m_words});
    }

    /// A heading of another log leaves nobody who knows where the columns stand.
    bool isHeading(QByteArrayView row)
    {
        const bool bare = m_kind == LogKind::HttpProxy && (row.front() == 'D' || row.front() == '"');
        if (row.front() != '#' && !(bare && beginsRow(row)))
            return false;
        if (bare || row.startsWith("#Fields:")) {
            m_visitor.endRows();
            m_columns = LogColumns::fromHeading(m_kind, row);
        }
        return true;
    }

    [[nodiscard]] QByteArrayView secondOf(QByteArrayView row)
    {
        if (!m_columns->beginWithMoment()) {
            m_second = m_kind == LogKind::HttpProxy
                ? m_columns->of(row, LogColumn::Moment)
                : m_columns->of(row, LogColumn::Date) + ' ' + m_columns->of(row, LogColumn::Time);
            row = m_second;
        }
        const bool fits = row.size() >= secondSize && isDigit(row[0]) && row[4] == '-' && row[7] == '-'
            && row[10] == (m_kind == LogKind::HttpProxy ? 'T' : ' ') && row[13] == ':' && row[16] == ':';
        return fits ? row.first(secondSize) : QByteArrayView();
    }

    [[nodiscard]] bool isOutside(QByteArrayView second) const
    {
        return (!m_from.isEmpty() && std::memcmp(second.data(), m_from.constData(), secondSize) < 0)
            || (!m_to.isEmpty() && std::memcmp(second.data(), m_to.constData(), secondSize) > 0);
    }

    LogSource m_source;
    QIODevice &m_device;
    LogKind m_kind;
    const LogReading &m_how;
    LogVisitor &m_visitor;
    std::unique_ptr<LiteralSearch> m_search;
    QByteArray m_from;
    QByteArray m_to;
    std::vector<char> m_buffer;
    qsizetype m_filled = 0;
    bool m_skipping = false;
    qint64 m_line = 0;
    std::optional<LogColumns> m_columns;
    QByteArray m_second;
    std::vector<Hit> m_hits;
    std::vector<int> m_words;
    Span m_span;
    LogSummary m_summary;
};

} // namespace

LogSummary readLog(QIODevice &device, LogKind kind, const std::vector<QByteArray> &words,
    const LogReading &how, LogVisitor &visitor)
{
    return LogReader(device, kind, words, how, visitor).read();
}

QDateTime logTime(QByteArrayView second)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(second).replace(10, 1, u'T'), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace wizard

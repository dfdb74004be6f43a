#pragma once

#include "wizard/evidence/forms/literalsearch.h"
#include "wizard/evidence/forms/logcolumns.h"
#include "wizard/evidence/forms/timewindow.h"

#include <QIODevice>
#include <QString>

#include <span>

namespace wizard {

/// A row of a log, as long as it is looked at.
struct LogRow {
    QByteArrayView bytes; ///< without the line's end
    const LogColumns &columns;
    qint64 line = 0; ///< from 1
    QByteArrayView second; ///< its time to the second, as written; empty where it has none
    std::span<const int> words; ///< that stand in it, from left to right

    [[nodiscard]] QByteArray of(LogColumn column) const { return columns.of(bytes, column); }
};

/// Is told the rows in which words stand.
class LogVisitor {
public:
    virtual ~LogVisitor() = default;
    virtual void visit(const LogRow &row) = 0;
    /// The rows of this block are still there, and their columns; what comes next takes their place.
    virtual void endRows() { }
};

struct LogReading {
    LiteralSearchMaker search = {}; ///< empty: the core's own
    TimeWindow window = {};
    std::function<bool(qint64 bytes)> goOn = {}; ///< false: stop; empty: never stops
};

/// What was read, beside what the visitor was told.
struct LogSummary {
    qint64 bytes = 0;
    qint64 rows = 0; ///< inside the window
    qint64 outside = 0; ///< rows before or behind the window
    qint64 unread = 0; ///< rows without a heading that tells their columns
    qint64 undated = 0; ///< rows without a time; they count
    qint64 cutLines = 0; ///< too long
    qint64 skipped = 0; ///< bytes of them
    QDateTime from; ///< of the first and the last row inside the window
    QDateTime to;
    bool stopped = false;
    QString failure; ///< of the device
};

/// Reads a log from front to back in blocks. A line that is longer than a block is cut; columns follow the
/// headings, wherever they stand. UTF-16 is read as well.
[[nodiscard]] LogSummary readLog(QIODevice &device, LogKind kind, const std::vector<QByteArray> &words,
    const LogReading &how, LogVisitor &visitor);

/// The time of a row, which is UTC in all three logs; invalid where it is none.
[[nodiscard]] QDateTime logTime(QByteArrayView second);

} // namespace wizard

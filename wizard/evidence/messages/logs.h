#pragma once

#include "wizard/evidence/forms/logfile.h"
#include "wizard/evidence/recognition.h"

namespace wizard {

/// What one log told, whatever its size.
struct LogReport {
    QList<Recognition> recognised; ///< each with how often, how long and one of its rows
    QStringList over; ///< what stood in it and does not hold at its end
    LogSummary summary;
    ServerName server; ///< that the rows name; empty where none or several
    qint64 counted = 0; ///< rows that told something
};

/// Progress of a log: bytes read, and rows that told something so far.
using LogGoOn = std::function<bool(qint64 bytes, qint64 counted)>;

[[nodiscard]] LogReport readWebLog(QIODevice &device, LogKind kind, const QString &document,
    const LiteralSearchMaker &search, const TimeWindow &window, const LogGoOn &goOn);

/// Words that tell something, as a search for them would be given them.
[[nodiscard]] std::vector<QByteArray> logSignatures(LogKind kind);
/// The facts that a log of this kind can tell.
[[nodiscard]] std::vector<Fact> logFacts(LogKind kind);

} // namespace wizard

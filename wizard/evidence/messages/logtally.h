#pragma once

#include "wizard/evidence/forms/logfile.h"
#include "wizard/evidence/messages/logsigns.h"
#include "wizard/evidence/recognition.h"

#include <QHash>

namespace wizard {

/// The pages and services of Exchange, by the first part of their address.
enum class LogApplication {
    Owa,
    Ecp,
    PowerShell,
    Ews,
    ActiveSync,
    Mapi,
    Rpc,
    Autodiscover,
    Oab,
    Api,
    Other,
    Count
};

[[nodiscard]] QLatin1StringView addressOf(LogApplication application);
[[nodiscard]] LogApplication applicationOf(const QByteArray &address);

/// Rows that tell the same about the same server and address.
struct LogTally {
    QString what;
    QList<Observation> observations; ///< without place and time
    QList<Symptom> symptoms;
    LogEnd end = LogEnd::Answers;
    ServerName server;
    LogApplication application = LogApplication::Other;
    qint64 rows = 0;
    QByteArray first; ///< time, as written
    QByteArray last;
    qint64 line = 0; ///< of the example, which is the last but not of a later block
    QByteArray example;

    void add(const LogRow &row);
};

/// What the rows of an address were, of which the failures are a part.
struct LogTraffic {
    qint64 rows = 0;
    QByteArray answered; ///< time of the last row that the back end, or IIS itself, answered well
};

/// Whether failures that stand in a log still hold at its end.
enum class LogStanding { Holds, Over, Scattered };
[[nodiscard]] LogStanding standingOf(const LogTally &tally, const LogTraffic &traffic, const QDateTime &end);

} // namespace wizard

#include "wizard/evidence/messages/logs.h"

#include "wizard/evidence/messages/logwatch.h"
#include "wizard/evidence/messages/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

LogReport readWebLog(QIODevice &device, LogKind kind, const QString &document,
    const LiteralSearchMaker &search, const TimeWindow &window, const LogGoOn &goOn)
{
    LogWatch watch(kind);
    LogReading reading{search, window, {}};
    if (goOn)
        reading.goOn = [&](qint64 bytes) { return goOn(bytes, watch.counted()); };
    LogReport report;
    report.summary = readLog(device, kind, watch.words().all(), reading, watch);
    LogFindings findings = watch.findings(report.summary, document);
    report.recognised = std::move(findings.recognised);
    report.over = std::move(findings.over);
    report.server = watch.server();
    report.counted = watch.counted();
    return report;
}

std::vector<QByteArray> logSignatures(LogKind kind)
{
    return LogWatch(kind).words().signatures();
}

std::vector<Fact> logFacts(LogKind kind)
{
    std::vector<Fact> facts;
    const auto add = [&](Fact fact) {
        if (std::ranges::find(facts, fact) == facts.end())
            facts.push_back(fact);
    };
    for (const LogSign &sign : logSigns(kind))
        add(sign.fact);
    if (kind == LogKind::HttpErr)
        return facts;
    for (const Fact fact : {Fact::FormsCookieUnreadable, Fact::ErrorPageRedirect, Fact::HttpErrorStatus})
        add(fact);
    if (kind != LogKind::HttpProxy)
        return facts;
    // Exceptions stand there as text, so what the readers of pasted text tell of them counts as well.
    for (const Reader &reader : messageReaders()) {
        if (!std::holds_alternative<PasteFunction>(reader.read))
            continue;
        for (const Told &told : reader.tells)
            add(told.fact);
    }
    return facts;
}

} // namespace wizard

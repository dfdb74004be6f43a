#include "wizard/evidence/reading/import_logs.h"

#include "wizard/evidence/forms/logsource.h"
#include "wizard/evidence/messages/logs.h"
#include "wizard/evidence/reading/handed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

template <LogKind kind>
bool accepts(const QByteArray &bytes)
{
    return logKindOf(logBeginning(bytes.left(peeked))) == kind;
}

QStringList remarksOn(const LogReport &report, const QString &name)
{
    const LogSummary &read = report.summary;
    QStringList remarks;
    const auto say = [&](const QString &text) { remarks.append(u"%1: %2"_s.arg(name, text)); };
    if (read.stopped)
        say(Tr::tr("Stopped after %1 rows; what was found until then counts.").arg(read.rows));
    if (!read.failure.isEmpty())
        say(Tr::tr("It could be read up to byte %1 only: %2").arg(read.bytes).arg(read.failure));
    if (read.cutLines > 0)
        say(Tr::tr("%1 lines are too long; %2 bytes of them were skipped.")
                .arg(read.cutLines)
                .arg(read.skipped));
    if (read.unread > 0)
        say(Tr::tr("%1 rows stand below no heading that names their columns, and were not read.")
                .arg(read.unread));
    if (read.undated > 0)
        say(Tr::tr("%1 rows have no date and time; they count.").arg(read.undated));
    if (read.outside > 0)
        say(Tr::tr("%1 rows lie outside the chosen time and do not count.").arg(read.outside));
    for (const QString &text : report.over)
        say(text);
    if (report.recognised.isEmpty())
        say(Tr::tr("nothing in it was recognised."));
    return remarks;
}

template <LogKind kind>
Result<Import> read(HandedFile &file, const Reading &how)
{
    LogGoOn goOn;
    if (how.goOn)
        goOn = [&](qint64 bytes, qint64 counted) { return how.goOn({file.name, bytes, file.size, counted}); };
    const LogReport report = readWebLog(file.device, kind, file.name, how.search, how.window, goOn);
    Import import;
    import.recognised = report.recognised;
    for (Recognition &recognition : import.recognised) {
        recognition.reader = "web-logs"_L1;
        import.observations += recognition.observations;
        for (const Symptom symptom : recognition.symptoms) {
            if (!import.symptoms.contains(symptom))
                import.symptoms.append(symptom);
        }
    }
    import.remarks = remarksOn(report, file.name);
    import.from = report.summary.from;
    import.to = report.summary.to;
    import.bytes = report.summary.bytes;
    import.rows = report.summary.rows;
    import.counted = report.counted;
    import.server = report.server;
    return import;
}

} // namespace

std::vector<Importer> logImporters()
{
    return {
        {"httpproxy-log"_L1, QT_TRANSLATE_NOOP("Importers", "Log of the front end (HttpProxy)"),
            logFacts(LogKind::HttpProxy), accepts<LogKind::HttpProxy>, read<LogKind::HttpProxy>},
        {"iis-log"_L1, QT_TRANSLATE_NOOP("Importers", "Log of IIS"), logFacts(LogKind::Iis),
            accepts<LogKind::Iis>, read<LogKind::Iis>},
        {"httperr-log"_L1, QT_TRANSLATE_NOOP("Importers", "Log of HTTP.sys (HTTPERR)"),
            logFacts(LogKind::HttpErr), accepts<LogKind::HttpErr>, read<LogKind::HttpErr>},
    };
}

} // namespace wizard

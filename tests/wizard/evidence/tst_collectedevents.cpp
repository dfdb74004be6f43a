#include "tests/support/paths.h"
#include "tests/wizard/evidence/collectorfile.h"
#include "wizard/evidence/messages/events.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/vocabulary.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace wizard;
using namespace collectorfile;

namespace {

/// Where a source writes, and its name as Windows registers it; with another one nothing is found.
struct Registered {
    QLatin1StringView source; ///< of the vocabulary
    const char *log;
    const char *provider;
};

constexpr Registered registered[] = {
    {"WAS"_L1, "System", "Microsoft-Windows-WAS"},
    {"IIS-W3SVC"_L1, "System", "Microsoft-Windows-IIS-W3SVC"},
    {"IIS-W3SVC-WP"_L1, "Application", "Microsoft-Windows-IIS-W3SVC-WP"},
    {"HttpEvent"_L1, "System", "Microsoft-Windows-HttpEvent"},
    {"Schannel"_L1, "System", "Schannel"},
    {"Security-Kerberos"_L1, "System", "Microsoft-Windows-Security-Kerberos"},
    {"NETLOGON"_L1, "System", "NETLOGON"},
    {"Service Control Manager"_L1, "System", "Service Control Manager"},
    {"MSExchange Front End HTTP Proxy"_L1, "Application", "MSExchange Front End HTTP Proxy"},
    {"MSExchange RBAC"_L1, "Application", "MSExchange RBAC"},
    {"MSExchange Common"_L1, "Application", "MSExchange Common"},
    {"MSExchange ADAccess"_L1, "Application", "MSExchange ADAccess"},
    {"MSExchangeTransport"_L1, "Application", "MSExchangeTransport"},
    {"MSExchangeIS"_L1, "Application", "MSExchangeIS"},
    {"ASP.NET 4.0.30319.0"_L1, "Application", "ASP.NET 4.0.30319.0"},
    {"FIPFS"_L1, "Application", "Microsoft-Filtering-FIPFS"},
};

/// What is not asked for, and why.
struct Exception {
    QLatin1StringView row;
    const char *why;
};

constexpr Exception exceptions[] = {
    {"AD FS 364"_L1, "stands in a log of the AD FS server, not of Exchange"},
    {"Service Control Manager 7000 1058"_L1,
        "any disabled service writes it; Exchange's are read themselves"},
    {"Service Control Manager 7040"_L1, "Windows changes start types every day; they are read themselves"},
    {"GroupPolicy 1129/1054"_L1, "a server that starts before its network writes it and is well later"},
    {"GroupPolicy 1006"_L1, "a domain controller that restarts is enough for it"},
    {"Time-Service 14/15"_L1, "a server that starts before its network writes it; the clock is measured"},
    {"Security-Kerberos 3 KDC_ERR_S_PRINCIPAL_UNKNOWN"_L1, "a trace that also healthy servers fill"},
    {"Security-Kerberos 100"_L1, "the log of that source is off until somebody switches it on"},
    {"Security-Kerberos 100 is not registered"_L1, "the same log"},
    {"Security-Kerberos 101"_L1, "the same log"},
    {"Security-Kerberos 200"_L1, "the same log"},
    {"Security-Kerberos 200 The Kerberos client could not locate"_L1, "the same log"},
    {"Security-Auditing 4625 0xC0000234"_L1, "names people, and somebody's account is locked every day"},
    {"Security-Auditing 4625 0xC000005E"_L1, "names people, and the directory's own events tell"},
    {"MSExchangeIS 9646"_L1, "the limit of one mailbox, which servers that are well write every day"},
    {"MSExchangeTransport 1035"_L1, "every stranger who tries a password; the clock is measured"},
};

using Asked = QMap<std::pair<QString, QString>, QSet<QString>>; ///< numbers by log and provider

/// The table of the collector.
const Asked &asked()
{
    static const Asked all = [] {
        static const QRegularExpression row(u"^ +, @\\('([^']+)', '([^']+)', @\\(([0-9, ]+)\\)\\)\\r?$"_s,
            QRegularExpression::MultilineOption);
        const QString script =
            QString::fromUtf8(support::readAll(support::sourceFile(u"resources/collector/06_events.ps1"_s)));
        Asked found;
        for (auto matches = row.globalMatch(script); matches.hasNext();) {
            const auto match = matches.next();
            for (const QString &number : match.captured(3).split(u','))
                found[{match.captured(1), match.captured(2)}].insert(number.trimmed());
        }
        return found;
    }();
    return all;
}

bool pointsIntoTheCatalogue(const VocabularyRow &row)
{
    return std::ranges::any_of(listed(row.causes, " "_L1), [](auto id) { return causeById(id) != nullptr; });
}

const Registered *nameOf(const VocabularyRow &row)
{
    const auto found = std::ranges::find(registered, row.source, &Registered::source);
    return found == std::end(registered) ? nullptr : &*found;
}

bool isAsked(const VocabularyRow &row)
{
    const Registered *name = nameOf(row);
    return name && std::ranges::all_of(listed(row.numbers, " "_L1), [&](QLatin1StringView number) {
        return asked()
            .value({QString::fromLatin1(name->log), QString::fromLatin1(name->provider)})
            .contains(QString(number));
    });
}

void addRows(bool (*wanted)(const VocabularyRow &))
{
    QTest::addColumn<const VocabularyRow *>("row");
    for (const VocabularyRow &row : vocabulary()) {
        if (!row.source.isEmpty() && wanted(row))
            QTest::newRow(row.id.data()) << &row;
    }
}

} // namespace

Q_DECLARE_METATYPE(const VocabularyRow *)

/// What is recognised where somebody pastes it, the collector asks for by itself.
class TestCollectedEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void characteristicEventsAreAskedFor_data()
    {
        addRows([](const VocabularyRow &row) {
            return row.strength == Strength::Characteristic && !row.harmless && pointsIntoTheCatalogue(row);
        });
    }
    void characteristicEventsAreAskedFor()
    {
        QFETCH(const VocabularyRow *, row);
        const bool isException =
            std::ranges::find(exceptions, row->id, &Exception::row) != std::end(exceptions);
        QVERIFY2(isAsked(*row) != isException, isException ? "an exception is asked for" : "not asked for");
    }

    void exceptionsAreRowsOfTheVocabulary()
    {
        for (const Exception &one : exceptions) {
            const auto row = std::ranges::find(vocabulary(), one.row, &VocabularyRow::id);
            QVERIFY2(row != vocabulary().end(), one.row.data());
        }
    }

    void everySourceThatIsAskedIsKnown()
    {
        QVERIFY(!asked().isEmpty());
        for (auto one = asked().cbegin(); one != asked().cend(); ++one)
            QVERIFY2(sourceOf(one.key().second), qPrintable(one.key().second));
    }

    void everyRowThatIsAskedForIsRecognised_data()
    {
        addRows([](const VocabularyRow &row) { return !row.harmless && isAsked(row); });
    }
    void everyRowThatIsAskedForIsRecognised()
    {
        QFETCH(const VocabularyRow *, row);
        const QString words = QString(
            listed(row->texts, "\n"_L1).empty() ? QLatin1StringView() : listed(row->texts, "\n"_L1).front());
        for (const QLatin1StringView number : listed(row->numbers, " "_L1)) {
            const QJsonObject event{{u"id"_s, QString(number).toInt()},
                {u"provider"_s, QString::fromLatin1(nameOf(*row)->provider)},
                {u"time"_s, u"2026-11-21T07:00:00Z"_s}, {u"text"_s, words}, {u"values"_s, QJsonArray()}};
            const QJsonObject group{{u"log"_s, u"System"_s}, {u"provider"_s, event[u"provider"]},
                {u"ids"_s, QJsonArray{event[u"id"]}}, {u"state"_s, u"ok"_s}, {u"error"_s, QString()},
                {u"events"_s, QJsonArray{event}}};
            const QStringList lines =
                linesOf(u"events"_s, {{u"hours"_s, 24}, {u"groups"_s, QJsonArray{group}}});
            QVERIFY2(lines.contains(u"message-seen yes [%1] EX01"_s.arg(QString(row->id))),
                qPrintable(lines.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestCollectedEvents)
#include "tst_collectedevents.moc"

#include "tests/wizard/evidence/weblogrows.h"
#include "wizard/evidence/forms/logfile.h"
#include "wizard/evidence/forms/logsource.h"
#include "wizard/evidence/forms/ownsearch.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace weblogs;

namespace {

/// What a visitor saw: the value of some columns, joined by "|".
class Seen : public LogVisitor {
public:
    explicit Seen(std::vector<LogColumn> columns)
        : m_columns(std::move(columns))
    {
    }
    void visit(const LogRow &row) override
    {
        QByteArrayList values;
        for (const LogColumn column : m_columns)
            values.append(row.of(column));
        rows.append(values.join('|'));
        lines.append(row.line);
        longest = std::max(longest, row.bytes.size());
    }

    QByteArrayList rows;
    QList<qint64> lines;
    qsizetype longest = 0;

private:
    std::vector<LogColumn> m_columns;
};

struct Given {
    LogKind kind = LogKind::HttpProxy;
    std::vector<QByteArray> words = {"needle"};
    LogReading how = {};
};

LogSummary readBytes(const QByteArray &bytes, Seen &seen, const Given &given = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLog(buffer, given.kind, given.words, given.how, seen);
}

/// Gives some bytes, then the same bytes again and again, then some last ones, and may fail at the end.
class Endless : public QIODevice {
public:
    Endless(const QByteArray &first, const QByteArray &again, qint64 size, const QByteArray &last = {})
        : m_first(first)
        , m_again(again)
        , m_size(size)
        , m_last(last)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

    bool fails = false;
    qint64 largestRequest = 0;

protected:
    qint64 readData(char *to, qint64 size) override
    {
        largestRequest = std::max(largestRequest, size);
        if (m_at < m_first.size())
            return give(to, size, m_first, m_at);
        if (m_at < m_size) {
            const QByteArray &again = m_again;
            return give(to, std::min(size, m_size - m_at), again, m_at % again.size());
        }
        if (m_at < m_size + m_last.size())
            return give(to, size, m_last, m_at - m_size);
        if (fails)
            setErrorString(u"the network is gone"_s);
        return fails ? -1 : 0;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 give(char *to, qint64 size, const QByteArray &from, qint64 at)
    {
        const qint64 given = std::min<qint64>(size, from.size() - at);
        std::memcpy(to, from.constData() + at, std::size_t(given));
        m_at += given;
        return given;
    }

    QByteArray m_first;
    QByteArray m_again;
    qint64 m_size;
    QByteArray m_last;
    qint64 m_at = 0;
};

/// The most memory that this process ever had, in MB.
long peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsStandWhereTheHeadingSays_data();
    void columnsStandWhereTheHeadingSays();
    void columnsFollowAHeadingInTheMiddle();
    void columnsOfAnUnknownHeadingAreNotRead();
    void httpErrNeedsNoHeading();
    void quotedFieldsHoldCommasQuotesAndLineEnds();
    void quotesThatNeverCloseEndWithTheRow();
    void rowsGoOnAcrossBlocks();
    void rowsAreCountedWithoutASign();
    void cutRowsHaveNoFurtherColumns();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void zerosAreNoText();
    void headingsMayBeVeryWide();
    void longLinesAreCutAndSaid();
    void gigabytesWithoutALineEndAreSkipped();
    void aDeviceThatFailsKeepsWhatWasRead();
    void onlyTheWindowCounts_data();
    void onlyTheWindowCounts();
    void stopsWhenTold();
    void knowsALogByItsBeginning_data();
    void knowsALogByItsBeginning();
    void ownSearchFindsEveryWordInEitherCase();
};

void TestLogFile::columnsStandWhereTheHeadingSays_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("values");

    QTest::newRow("front end") << LogKind::HttpProxy
                               << httpProxyLog(
                                      httpProxy({{"GenericErrors", "needle"}, {"HttpStatus", "503"}}))
                               << QByteArray("/owa/|503|10.20.9.14");
    QTest::newRow("other order") << LogKind::HttpProxy
                                 << QByteArray(
                                        "#Fields: HttpStatus,GenericErrors,BackEndStatus,DateTime,"
                                        "ClientIpAddress,UrlStem\n500,needle,,2026-11-21T07:58:11.123Z,::1,"
                                        "/ecp/\n")
                                 << QByteArray("/ecp/|500|::1");
    QTest::newRow("heading without mark")
        << LogKind::HttpProxy
        << QByteArray(httpProxyColumns + "\r\n#Software: Microsoft Exchange Server\r\n")
            + httpProxy({{"GenericErrors", "needle"}})
        << QByteArray("/owa/|200|10.20.9.14");
    QTest::newRow("IIS") << LogKind::Iis << iisLog(iis({{"cs-uri-query", "needle"}, {"sc-status", "403"}}))
                         << QByteArray("/owa/|403|10.20.9.14");
    QTest::newRow("IIS with further columns")
        << LogKind::Iis
        << QByteArray(
               "#Fields: date time s-sitename s-computername cs-uri-stem cs-host c-ip sc-status sc-bytes\n"
               "2026-11-21 07:58:11 W3SVC1 EX01 /needle mail.contoso.com 10.0.0.9 404 17\n")
        << QByteArray("/needle|404|10.0.0.9");
    QTest::newRow("HTTPERR") << LogKind::HttpErr << httpErrLog(httpErr({{"s-reason", "needle"}}))
                             << QByteArray("/owa/|503|10.20.9.14");
}

void TestLogFile::columnsStandWhereTheHeadingSays()
{
    QFETCH(const LogKind, kind);
    QFETCH(const QByteArray, log);
    QFETCH(const QByteArray, values);
    Seen seen({LogColumn::Address, LogColumn::Status, LogColumn::Client});
    const LogSummary summary = readBytes(log, seen, {.kind = kind});
    QCOMPARE(seen.rows, QByteArrayList{values});
    QCOMPARE(summary.rows, 1);
    QCOMPARE(summary.from, QDateTime(QDate(2026, 11, 21), QTime(7, 58, 11), Qt::UTC));
    QCOMPARE(summary.to, summary.from);
}

void TestLogFile::columnsFollowAHeadingInTheMiddle()
{
    const QByteArray log = iisLog(iis({{"cs-uri-query", "needle"}}))
        + "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time sc-status cs-uri-stem c-ip\n"
          "2026-11-21 08:00:00 500 /needle 10.9.9.9\n";
    Seen seen({LogColumn::Address, LogColumn::Status, LogColumn::Query});
    readBytes(log, seen, {.kind = LogKind::Iis});
    QCOMPARE(seen.rows, (QByteArrayList{"/owa/|200|needle", "/needle|500|"}));
    QCOMPARE(seen.lines, (QList<qint64>{5, 8}));
}

void TestLogFile::columnsOfAnUnknownHeadingAreNotRead()
{
    const QByteArray log = httpProxyLog(httpProxy({{"GenericErrors", "needle"}}))
        + "#Fields: DateTime,Cmdlet,Result\r\n2026-11-21T08:00:00.000Z,Get-Mailbox,needle\r\n";
    Seen seen({LogColumn::Address});
    const LogSummary summary = readBytes(log, seen);
    QCOMPARE(seen.rows, QByteArrayList{"/owa/"});
    QCOMPARE(summary.unread, 1);
}

void TestLogFile::httpErrNeedsNoHeading()
{
    const QByteArray old =
        "2026-11-21 07:58:11 10.20.9.14 51022 10.20.4.31 443 HTTP/1.1 GET /ecp/ 503 1 Disabled MSExchangeECPAppPool\n";
    const QByteArray newer =
        "2026-11-21 07:58:12 10.20.9.14 51022 10.20.4.31 443 HTTP/2.0 GET /ecp/ 3 503 1 Disabled MSExchangeECPAppPool\n";
    Seen seen({LogColumn::Address, LogColumn::Status, LogColumn::Reason, LogColumn::Queue});
    readBytes(old + newer, seen, {.kind = LogKind::HttpErr, .words = {"Disabled"}});
    QCOMPARE(seen.rows,
        (QByteArrayList{
            "/ecp/|503|Disabled|MSExchangeECPAppPool", "/ecp/|503|Disabled|MSExchangeECPAppPool"}));
}

void TestLogFile::quotedFieldsHoldCommasQuotesAndLineEnds()
{
    const QByteArray log = httpProxyLog(httpProxy({{"UserAgent", "\"one, \"\"two\"\"\r\nthree\""},
                                            {"GenericErrors", "\"needle\nin a stack\""}})
        + httpProxy({{"GenericErrors", "needle"}, {"HttpStatus", "503"}}));
    Seen seen({LogColumn::Agent, LogColumn::Status, LogColumn::Errors});
    const LogSummary summary = readBytes(log, seen);
    QCOMPARE(seen.rows,
        (QByteArrayList{"one, \"two\"\r\nthree|200|needle\nin a stack",
            "Mozilla/5.0 (Windows NT 10.0, x64)|503|needle"}));
    QCOMPARE(summary.rows, 2);
    QCOMPARE(seen.lines, (QList<qint64>{6, 9}));
}

void TestLogFile::quotesThatNeverCloseEndWithTheRow()
{
    const QByteArray log = httpProxyLog(httpProxy({{"UserAgent", "\"never closed needle"}})
        + httpProxy({{"GenericErrors", "needle"}, {"HttpStatus", "503"}}));
    Seen seen({LogColumn::Status});
    readBytes(log, seen);
    QCOMPARE(seen.rows, (QByteArrayList{"", "503"}));
}

void TestLogFile::rowsGoOnAcrossBlocks()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i) {
        const bool isNth = i % 7 == 0;
        rows += httpProxy({{"HttpStatus", QByteArray::number(i)}, {"GenericErrors", isNth ? "needle" : ""},
            {"UserAgent", QByteArray(i % 300, 'x')}});
    }
    Seen seen({LogColumn::Status});
    const LogSummary summary = readBytes(httpProxyLog(rows), seen);
    QCOMPARE(summary.rows, 20'000);
    QCOMPARE(seen.rows.size(), 20'000 / 7 + 1);
    for (qsizetype i = 0; i < seen.rows.size(); ++i) {
        QCOMPARE(seen.rows.at(i), QByteArray::number(i * 7));
        QCOMPARE(seen.lines.at(i), 6 + i * 7);
    }
}

void TestLogFile::rowsAreCountedWithoutASign()
{
    Seen seen({LogColumn::Status});
    const LogSummary summary = readBytes(httpProxyLog(httpProxy({}) + httpProxy({})), seen);
    QVERIFY(seen.rows.isEmpty());
    QCOMPARE(summary.rows, 2);
}

void TestLogFile::cutRowsHaveNoFurtherColumns()
{
    QByteArray row = httpProxy({{"UrlHost", "needle"}});
    row.truncate(row.indexOf("FBA"));
    Seen seen({LogColumn::Address, LogColumn::Status});
    readBytes(httpProxyLog(row), seen);
    QCOMPARE(seen.rows, QByteArrayList{"/owa/|"});
}

void TestLogFile::otherEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString log =
        QString::fromUtf8(httpProxyLog(httpProxy({{"GenericErrors", "needle"}}).repeated(3000)));
    for (const auto &[name, encoding] : {std::pair("UTF-16, little end first", QStringConverter::Utf16LE),
             std::pair("UTF-16, big end first", QStringConverter::Utf16BE)}) {
        QStringEncoder with(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("%s, mark", name) << QByteArray(with(log));
        QStringEncoder without(encoding);
        QTest::addRow("%s", name) << QByteArray(without(log));
    }
    QTest::newRow("UTF-8, mark") << "\xef\xbb\xbf" + log.toUtf8();
}

void TestLogFile::otherEncodingsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(logKindOf(logBeginning(bytes.first(65536))), LogKind::HttpProxy);
    Seen seen({LogColumn::Status});
    const LogSummary summary = readBytes(bytes, seen);
    QCOMPARE(seen.rows.size(), 3000);
    QCOMPARE(summary.bytes, bytes.size());
}

void TestLogFile::zerosAreNoText()
{
    const QByteArray log =
        iisLog(iis({{"cs-uri-query", "needle"}}) + QByteArray(5000, '\0') + iis({{"cs-uri-query", "needle"}})
            + QByteArray("2026-11-21 07:5\0 \0 needle \0\n", 28) + QByteArray(300'000, '\0'));
    Seen seen({LogColumn::Status});
    readBytes(log, seen, {.kind = LogKind::Iis});
    QCOMPARE(seen.rows.mid(0, 2), (QByteArrayList{"200", "200"}));
}

void TestLogFile::headingsMayBeVeryWide()
{
    QByteArray heading = "#Fields: DateTime,UrlStem,HttpStatus,BackEndStatus";
    QByteArray row = "2026-11-21T07:58:11.123Z,/owa/,503,";
    for (int i = 0; i < 8000; ++i) {
        heading += ",x" + QByteArray::number(i);
        row += ",1";
    }
    Seen seen({LogColumn::Status, LogColumn::Errors});
    readBytes(heading + ",GenericErrors\n" + row + ",needle\n", seen);
    QCOMPARE(seen.rows, QByteArrayList{"503|"});
    Seen none({LogColumn::Status});
    const LogSummary summary = readBytes(QByteArray("#Fields: ") + QByteArray("x,").repeated(100'000)
            + "DateTime,UrlStem,HttpStatus,BackEndStatus\n" + row + ",needle\n",
        none);
    QVERIFY(none.rows.isEmpty());
    QCOMPARE(summary.unread, 1);
}

void TestLogFile::longLinesAreCutAndSaid()
{
    const QByteArray log =
        httpProxyLog(httpProxy({{"HttpStatus", "503"}, {"GenericErrors", QByteArray(2'000'000, 'x')}})
            + httpProxy({{"GenericErrors", "needle"}, {"HttpStatus", "502"}}));
    Seen seen({LogColumn::Status});
    const LogSummary summary = readBytes(log, seen);
    QCOMPARE(seen.rows, QByteArrayList{"502"});
    QCOMPARE(seen.lines, QList<qint64>{7});
    QCOMPARE(summary.cutLines, 1);
    QVERIFY(summary.skipped > 1'900'000);
    QCOMPARE(summary.rows, 2);
}

void TestLogFile::gigabytesWithoutALineEndAreSkipped()
{
    constexpr qint64 fourGigabytes = 4LL * 1024 * 1024 * 1024;
    const long before = peak();
    Endless device(httpProxyLog(httpProxy({{"GenericErrors", "needle"}})), QByteArray(1024 * 1024, 'x'),
        fourGigabytes, "\r\n" + httpProxy({{"GenericErrors", "needle"}}));
    Seen seen({LogColumn::Status});
    const LogSummary summary = readLog(device, LogKind::HttpProxy, {"needle"}, {}, seen);
    QCOMPARE(seen.rows.size(), 2);
    QVERIFY(seen.longest < 1'000'000);
    QCOMPARE(summary.cutLines, 1);
    QVERIFY(summary.skipped > fourGigabytes - 1'000'000);
    QVERIFY(device.largestRequest <= 1024 * 1024);
    QVERIFY2(peak() - before < 40, qPrintable(u"%1 MB"_s.arg(peak() - before)));
}

void TestLogFile::aDeviceThatFailsKeepsWhatWasRead()
{
    Endless device(httpProxyLog(httpProxy({{"GenericErrors", "needle"}})), "x", 0);
    device.fails = true;
    Seen seen({LogColumn::Status});
    const LogSummary summary = readLog(device, LogKind::HttpProxy, {"needle"}, {}, seen);
    QCOMPARE(seen.rows.size(), 1);
    QCOMPARE(summary.failure, u"the network is gone"_s);
}

void TestLogFile::onlyTheWindowCounts_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<QByteArray>("log");
    QByteArray rows;
    QByteArray iisRows;
    QByteArray reversed = "#Fields: UrlStem,HttpStatus,BackEndStatus,DateTime,GenericErrors\n";
    for (int hour = 0; hour < 24; ++hour) {
        const QByteArray time = QByteArray::number(hour).rightJustified(2, '0') + ":30:00";
        rows += httpProxy({{"DateTime", "2026-11-21T" + time + ".500Z"}, {"GenericErrors", "needle"}});
        iisRows += iis({{"time", time}, {"cs-uri-query", "needle"}});
        reversed += "/owa/,503,,2026-11-21T" + time + ".500Z,needle\n";
    }
    QTest::newRow("front end") << LogKind::HttpProxy << httpProxyLog(rows);
    QTest::newRow("IIS") << LogKind::Iis << iisLog(iisRows);
    QTest::newRow("time stands somewhere else") << LogKind::HttpProxy << reversed;
}

void TestLogFile::onlyTheWindowCounts()
{
    QFETCH(const LogKind, kind);
    QFETCH(const QByteArray, log);
    const QDateTime from(QDate(2026, 11, 21), QTime(7, 0), Qt::UTC);
    const QDateTime to(QDate(2026, 11, 21), QTime(12, 30), Qt::UTC);
    const auto read = [&](const TimeWindow &window) {
        Seen seen({LogColumn::Status});
        LogReading how;
        how.window = window;
        const LogSummary summary = readBytes(log, seen, {.kind = kind, .how = how});
        return std::tuple(seen.rows.size(), summary.rows, summary.outside);
    };
    QCOMPARE(read({}), std::tuple(24, 24, 0));
    QCOMPARE(read({from, to}), std::tuple(6, 6, 18));
    QCOMPARE(read({from, {}}), std::tuple(17, 17, 7));
    QCOMPARE(read({{}, to}), std::tuple(13, 13, 11));
    // A window of another place: the same moments.
    QCOMPARE(read({from.toOffsetFromUtc(7200), to.toOffsetFromUtc(7200)}), std::tuple(6, 6, 18));
}

void TestLogFile::stopsWhenTold()
{
    const QByteArray row = httpProxy({{"GenericErrors", "needle"}});
    Endless device(httpProxyLog({}), row, 4LL * 1024 * 1024 * 1024);
    QList<qint64> told;
    LogReading how;
    how.goOn = [&](qint64 bytes) {
        told.append(bytes);
        return told.size() < 5;
    };
    Seen seen({LogColumn::Status});
    const LogSummary summary = readLog(device, LogKind::HttpProxy, {"needle"}, how, seen);
    QVERIFY(summary.stopped);
    QCOMPARE(told.size(), 5);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(summary.bytes < 10'000'000);
    QVERIFY(!seen.rows.isEmpty());
}

void TestLogFile::knowsALogByItsBeginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("front end") << httpProxyLog(httpProxy({})) << int(LogKind::HttpProxy);
    QTest::newRow("front end, bare heading")
        << httpProxyColumns + "\r\n" + httpProxy({}) << int(LogKind::HttpProxy);
    QTest::newRow("front end, no row") << httpProxyLog({}) << int(LogKind::HttpProxy);
    QTest::newRow("IIS") << iisLog(iis({})) << int(LogKind::Iis);
    QTest::newRow("HTTPERR") << httpErrLog(httpErr({})) << int(LogKind::HttpErr);
    QTest::newRow("HTTPERR, no heading") << QByteArray(
        "2026-11-21 07:58:11 10.20.9.14 51022 10.20.4.31 443 - - - - - Timer_ConnectionIdle -\n")
                                         << int(LogKind::HttpErr);
    QTest::newRow("rows of IIS without heading") << iis({}) + iis({}) << -1;
    QTest::newRow("log of cmdlets") << QByteArray(
        "#Fields: DateTime,Cmdlet,Result\n2026-11-21T08:00:00Z,x,y\n")
                                    << -1;
    QTest::newRow("text around it") << "Since this morning nobody can sign in:\n" + iisLog(iis({})) << -1;
    QTest::newRow("output behind it")
        << iisLog(iis({})) + "\nC:\\>certutil -store my\nmy \"Personal\"\nProvider = Microsoft Software\n"
        << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << -1;
}

void TestLogFile::knowsALogByItsBeginning()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const auto known = logKindOf(logBeginning(bytes));
    QCOMPARE(known ? int(*known) : -1, kind);
}

void TestLogFile::ownSearchFindsEveryWordInEitherCase()
{
    const std::vector<QByteArray> words = {"Failure", "SendFailure", "sendfailure", "fail", " 403 4 "};
    QList<std::pair<int, qsizetype>> found;
    makeOwnSearch(words)->search(" 403 4 SENDFAILURE", [&](int word, qsizetype end) {
        found.append({word, end});
    });
    std::ranges::stable_sort(found, {}, [](const auto &one) { return std::pair(one.second, one.first); });
    QCOMPARE(found, (QList<std::pair<int, qsizetype>>{{4, 7}, {3, 15}, {0, 18}, {1, 18}, {2, 18}}));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"

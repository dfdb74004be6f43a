#include "tests/wizard/evidence/importedfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using namespace wizard;

namespace {

QByteArray line(const QByteArray &text)
{
    return "[11/07/2024 08:14:03.0123] [0] " + text + "\r\n";
}

QByteArray run(const QByteArray &end)
{
    return line("**********************************************")
        + line("Starting Microsoft Exchange Server 2019 Setup") + line("Local time zone: (UTC+01:00) Berlin.")
        + end;
}

const QByteArray failed = line("[ERROR] The service cannot be started.")
    + line("The Exchange Server setup operation didn't complete. More details can be found in the log.");
const QByteArray finishedRun = line("The Exchange Server setup operation completed successfully.");

} // namespace

class TestSetupLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastRunCounts_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("fact");
        QTest::newRow("failed") << run(failed) << u"setup-run-failed"_s;
        QTest::newRow("completed") << run(finishedRun) << u"!setup-run-failed"_s;
        QTest::newRow("mended") << run(failed) + run(finishedRun) << u"!setup-run-failed"_s;
        QTest::newRow("failed again") << run(finishedRun) + run(failed) << u"setup-run-failed"_s;
        QTest::newRow("still running") << run(failed) + run({}) << QString();
    }
    void onlyTheLastRunCounts()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, fact);
        for (const QByteArray &bytes :
            {log, utf16(QString::fromLatin1(log)), utf16(QString::fromLatin1(log), false)}) {
            const auto read = import(bytes);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QCOMPARE(read->importer, "setup-log"_L1);
            QCOMPARE(told(read).filter(u"setup-run-failed"_s).value(0), fact);
        }
    }

    void linesAreThoseOfTheFile()
    {
        const auto read = import(run(finishedRun) + run(failed));
        const auto end = std::ranges::find(read->observations, Fact::SetupRunFailed, &Observation::fact);
        QCOMPARE(end->source.text(), u"handed, line 9"_s);
        QCOMPARE(read->rows, 9);
    }

    /// Real logs have hundreds of megabytes, and their end says how it went.
    void theEndOfALongRunIsRead()
    {
        const auto long1 = import(run(line(QByteArray(200, 'x')).repeated(100'000) + failed));
        QVERIFY(told(long1).contains(u"setup-run-failed"_s));
        QVERIFY(!long1->remarks.isEmpty());
    }

    void anEndlessLineTakesNoMemory()
    {
        const QByteArray piece(60'000, 'x');
        GeneratedDevice device(run({}), piece, 64LL * 1024 * 1024 / piece.size(), "\r\n" + failed);
        HandedFile file{u"handed"_s, device};
        const auto read = importEvidence(file, {});
        QVERIFY2(read && told(read).contains(u"setup-run-failed"_s), qPrintable(told(read).join(u' ')));
    }

    void aCutNeverTurnsAFailureIntoSuccess()
    {
        const QByteArray whole = run(finishedRun) + run(failed);
        for (qsizetype length = run(finishedRun).size() + 160; length < whole.size(); ++length)
            QVERIFY(!told(import(whole.first(length))).contains(u"!setup-run-failed"_s));
    }
};

QTEST_GUILESS_MAIN(TestSetupLog)
#include "tst_setuplog.moc"

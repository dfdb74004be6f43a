#include "tests/support/emptysurroundings.h"
#include "wizard/investigation/handingover.h"
#include "wizard/investigation/readfiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Files whose name begins with "slow" are read until somebody stops them; "bad" cannot be read.
class Desk : public support::EmptySurroundings {
public:
    FileReading *slow = nullptr;
    QList<TimeWindow> windows;

    std::unique_ptr<FileReading> makeReading(const QString &path, const TimeWindow &window) override
    {
        windows.append(window);
        if (path.startsWith(u"slow"_s)) {
            auto reading = std::make_unique<support::ReadUntilStopped>();
            slow = reading.get();
            return reading;
        }
        if (path == u"bad")
            return std::make_unique<support::ReadAtOnce>(std::unexpected(Error{u"Cut off."_s, path}));
        return std::make_unique<support::ReadAtOnce>(Import{});
    }
};

} // namespace

class TestHandingOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPathEndsOnceAndAllWithOneWord()
    {
        Desk desk;
        HandingOver files(desk);
        QSignalSpy taken(&files, &HandingOver::taken);
        QSignalSpy refused(&files, &HandingOver::refused);
        QSignalSpy finished(&files, &HandingOver::finished);
        files.read({u"a"_s, u"bad"_s, u"b"_s, u"a"_s});
        QCOMPARE(taken.size(), 2);
        QCOMPARE(taken.first().first().toString(), u"a"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toString(), u"bad"_s);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!files.isReading());
    }

    void theNextWaitsForTheOneBefore()
    {
        Desk desk;
        HandingOver files(desk);
        QSignalSpy taken(&files, &HandingOver::taken);
        files.read({u"slow 1"_s, u"a"_s});
        files.read({u"b"_s});
        QCOMPARE(files.path(), u"slow 1"_s);
        QCOMPARE(taken.size(), 0);
        Q_EMIT desk.slow->progressed({.file = u"x"_s, .bytes = 5, .found = 2});
        QCOMPARE(files.progress().found, 2);
        Q_EMIT desk.slow->finished({});
        QCOMPARE(taken.size(), 3);
    }

    void stoppingEndsWhatIsReadAndForgetsWhatWaits()
    {
        Desk desk;
        HandingOver files(desk);
        QSignalSpy taken(&files, &HandingOver::taken);
        QSignalSpy finished(&files, &HandingOver::finished);
        files.read({u"slow 1"_s, u"a"_s});
        files.stop();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(finished.size(), 1);
    }

    void theWindowHoldsFromTheNextFileOn()
    {
        Desk desk;
        HandingOver files(desk);
        files.read({u"a"_s});
        files.setWindow({.from = desk.clock});
        files.read({u"b"_s});
        QCOMPARE(desk.windows.size(), 2);
        QVERIFY(desk.windows.first().isOpen());
        QCOMPARE(desk.windows.last().from, desk.clock);
    }

    void aRowSaysWhatTheFileWasTakenForAndHowMuchCounts()
    {
        Import log;
        log.importer = "text"_L1;
        log.name = u"x.log"_s;
        log.server = ServerName::parse(u"ex01.contoso.com"_s);
        log.from = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
        log.to = log.from.addSecs(3600);
        log.rows = 4;
        log.counted = 1;
        const QString row = summaryOf(log);
        for (const QString &part : {takenFor(log), u"EX01"_s, u"2026-11-20 10:00"_s, u"2026-11-20 11:00"_s})
            QVERIFY2(row.contains(part), qPrintable(row));
        Import left;
        left.leftOut = u"It is a link."_s;
        QVERIFY(summaryOf(left).contains(left.leftOut));
        Import folder;
        folder.importer = folderForm;
        folder.parts = {log, left};
        QVERIFY2(summaryOf(folder).contains(u"1 of 2"_s), qPrintable(summaryOf(folder)));
    }
};

QTEST_GUILESS_MAIN(TestHandingOver)
#include "tst_handingover.moc"

#include "tests/gui/gridworld.h"
#include "tests/support/fakesurroundings.h"
#include "tests/support/targets.h"
#include "ui/models/checkgrid.h"
#include "ui/models/rowroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using gridworld::names;
using support::FakeProbe;
using ui::CheckGrid;
using ui::GridRow;
using wizard::Check;
using wizard::ProbeRunner;
using Outcome = wizard::ProbeReport::Outcome;

namespace {

const QList everyCheck{Check::FrontEndPort, Check::FrontEndTls, Check::OwaHealth, Check::EcpHealth,
    Check::SignInPage, Check::BackEndPort, Check::BackEndTls, Check::RoundTrip, Check::AuthMetadata,
    Check::ShellEndpoint};

using Outcomes = QMap<std::pair<QString, Check>, Outcome>;

/// Every check is in order but those that are named.
ProbeRunner::Factory world(const Outcomes &others, FakeProbe::Finish finish = FakeProbe::Finish::Later)
{
    return [others, finish](Check check, const wizard::Target &target) {
        const auto outcome = others.value({target.server().text(), check}, Outcome::Good);
        const auto truth = outcome == Outcome::Good ? wizard::Truth::Yes
            : outcome == Outcome::Bad               ? wizard::Truth::No
                                                    : wizard::Truth::Unknown;
        return std::make_unique<FakeProbe>(finish,
            support::reportOf(
                outcome, u"answered"_s, wizard::entry(check).tells.front().fact, truth, target.server()));
    };
}

QStringList labels(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.headerData(row, Qt::Vertical).toString();
    return all;
}

/// A run and its grid.
struct Run {
    ProbeRunner runner;
    CheckGrid grid{runner};
    QSignalSpy finished{&runner, &ProbeRunner::finished};
    std::optional<QAbstractItemModelTester> tester; // of few servers: it reads all of them at every change

    explicit Run(const Outcomes &others, int servers, const QList<Check> &checks = everyCheck,
        FakeProbe::Finish finish = FakeProbe::Finish::Later)
        : runner(world(others, finish))
    {
        runner.start(checks, support::targets(names(servers)));
        if (servers < 50)
            tester.emplace(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid.reload();
    }
    bool end() { return !runner.isRunning() || finished.wait(); }
};

const Outcomes twoFaults{
    {{u"EX017"_s, Check::BackEndTls}, Outcome::Bad}, {{u"EX150"_s, Check::FrontEndPort}, Outcome::Bad}};

} // namespace

/// Servers as rows, checks as columns.
class TestCheckGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowForAServerAndAColumnForACheck()
    {
        Run run({}, 3);
        QCOMPARE(run.grid.rowCount(), 3);
        QCOMPARE(run.grid.columnCount(), everyCheck.size());
        QCOMPARE(labels(run.grid), QStringList({u"EX001"_s, u"EX002"_s, u"EX003"_s}));
        QCOMPARE(run.grid.headerData(6, Qt::Horizontal).toString(), u"Certificate 444"_s);
        QCOMPARE(run.grid.headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            u"Port 444 has a certificate"_s);
        QVERIFY(run.grid.headerData(6, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"Port 444 has a certificate"_s));
        QVERIFY(!run.grid.headerData(10, Qt::Horizontal).isValid());
        QVERIFY(!run.grid.headerData(3, Qt::Vertical).isValid());
    }

    void everyColumnHasAShortNameOfItsOwn()
    {
        Run run({}, 2);
        QSet<QString> seen;
        for (int column = 0; column < run.grid.columnCount(); ++column)
            seen << run.grid.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(seen.size(), everyCheck.size());
        QVERIFY(!seen.contains(QString()));
    }

    void aCellIsAWordAShapeAndAWholeSentence()
    {
        Run run({{{u"EX002"_s, Check::BackEndPort}, Outcome::Bad}}, 2);
        QVERIFY(run.end());
        const QModelIndex bad = run.grid.index(0, 5);
        QCOMPARE(bad.data().toString(), u"Fault"_s);
        QCOMPARE(bad.data(ui::IconRole).toString(), u"bad"_s);
        QCOMPARE(bad.data(Qt::AccessibleTextRole).toString(),
            u"EX002. Port 444 answers: Not in order. answered"_s);
        QCOMPARE(run.grid.index(0, 6).data(Qt::AccessibleTextRole).toString(),
            u"EX002. Port 444 has a certificate: Skipped. Left out, because this did not succeed: "
            "Port 444 answers"_s);
        QCOMPARE(run.grid.index(1, 5).data(Qt::AccessibleTextRole).toString(),
            u"EX001. Port 444 answers: In order. answered"_s);
        QCOMPARE(run.grid.headerData(0, Qt::Vertical, ui::IconRole).toString(), u"bad"_s);
    }

    void namesAndReportsInToolTipsAreNoMarkup()
    {
        ProbeRunner runner([](Check, const wizard::Target &) {
            return std::make_unique<FakeProbe>(
                FakeProbe::Finish::Later, wizard::ProbeReport{Outcome::Bad, u"<img src='x'>"_s, {}});
        });
        CheckGrid grid(runner);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort}, support::targets(names(2)));
        grid.reload();
        QVERIFY(finished.wait());
        const QString tip = grid.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;img") && !tip.contains(u"<img"), qPrintable(tip));
    }

    void resultsChangeCellsAndMoveNoRow()
    {
        Run run(twoFaults, 200);
        QSignalSpy moved(&run.grid, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(&run.grid, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&run.grid, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&run.grid, &QAbstractItemModel::dataChanged);
        QStringList before = labels(run.grid);
        connect(&run.runner, &ProbeRunner::taskChanged, this, [&] {
            QCOMPARE(reset.size() + moved.size() + inserted.size(), 0);
            QCOMPARE(run.grid.rowCount(), 200);
        });
        QVERIFY(run.end());
        QCOMPARE(before.first(), u"EX001"_s);
        QVERIFY(changed.size() >= 2 * 190);
        QCOMPARE(reset.size(), 1); // the order of the end
    }

    void atTheEndWhatIsWrongComesFirstAndWhatIsAlikeIsOneRow()
    {
        Run run(twoFaults, 200);
        QVERIFY(run.end());
        QCOMPARE(labels(run.grid), QStringList({u"EX017"_s, u"EX150"_s, u"198 servers, all well"_s}));
        QCOMPARE(run.grid.firstUnwell(0), 6);
        QCOMPARE(run.grid.firstUnwell(1), 0);
        QCOMPARE(run.grid.index(2, 0).data().toString(), u"OK"_s);
        QCOMPARE(run.grid.index(2, 0).data(Qt::AccessibleTextRole).toString(),
            u"198 servers, all well. Port 443 answers: In order."_s);
        QCOMPARE(run.grid.rowOf(0), 2);
        QCOMPARE(run.grid.rowOf(16), 0);
    }

    void whatIsNotKnownIsNotCalledWell_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("label");
        QTest::newRow("in order") << Outcome::Good << u"5 servers, all well"_s;
        QTest::newRow("could not tell") << Outcome::Unclear << u"EX001 and 4 like it"_s;
        QTest::newRow("a fault") << Outcome::Bad << u"EX001 and 4 like it"_s;
    }
    void whatIsNotKnownIsNotCalledWell()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const QString, label);
        Outcomes others;
        for (int i = 1; i <= 5; ++i)
            others.insert({u"EX00%1"_s.arg(i), Check::AuthMetadata}, outcome);
        Run run(others, 5);
        QVERIFY(run.end());
        QCOMPARE(labels(run.grid), QStringList{label});
    }

    void whatNobodyAskedIsSaidToo()
    {
        ProbeRunner runner([](Check check, const wizard::Target &target) -> std::unique_ptr<wizard::Probe> {
            return check == Check::ShellEndpoint ? nullptr : world({})(check, target);
        });
        CheckGrid grid(runner);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start(everyCheck, support::targets(names(6)));
        grid.reload();
        QVERIFY(finished.wait());
        QCOMPARE(labels(grid), QStringList{u"6 servers, well where asked"_s});
    }

    void aFoldedRowOpensAndCloses()
    {
        Run run(twoFaults, 200);
        QVERIFY(run.end());
        QCOMPARE(run.grid.headerData(2, Qt::Vertical, Qt::AccessibleTextRole).toString(),
            u"198 servers, all well, closed"_s);
        QSignalSpy inserted(&run.grid, &QAbstractItemModel::rowsInserted);
        run.grid.toggle(2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(run.grid.rowCount(), 201);
        QCOMPARE(run.grid.headerData(2, Qt::Vertical, Qt::AccessibleTextRole).toString(),
            u"198 servers, all well, open"_s);
        QCOMPARE(labels(run.grid).sliced(3, 2), QStringList({u"EX001"_s, u"EX002"_s}));
        QCOMPARE(run.grid.rowOf(0), 3);
        QCOMPARE(run.grid.index(3, 0).data(Qt::AccessibleTextRole).toString(),
            u"EX001. Port 443 answers: In order. answered"_s);
        run.grid.toggle(2);
        QCOMPARE(run.grid.rowCount(), 3);
        QCOMPARE(run.grid.rowOf(0), 2);
        run.grid.toggle(0); // one server has nothing to open
        QCOMPARE(run.grid.rowCount(), 3);
    }

    void filtersLeaveRowsAndCountThem()
    {
        Run run(twoFaults, 200);
        QVERIFY(run.end());
        run.grid.setFilter({u"ex01"_s, false});
        QCOMPARE(run.grid.rowCount(), 10);
        QCOMPARE(labels(run.grid).first(), u"EX017"_s);
        QCOMPARE(run.grid.shownCount(), 10);
        run.grid.setFilter({{}, true});
        QCOMPARE(labels(run.grid), QStringList({u"EX017"_s, u"EX150"_s}));
        QCOMPARE(run.grid.shownCount(), 2);
        QCOMPARE(run.grid.rowOf(0), -1);
        run.grid.setFilter({u"mail"_s, true});
        QCOMPARE(run.grid.rowCount(), 0);
        run.grid.setFilter({});
        QCOMPARE(run.grid.shownCount(), 200);
    }

    void whatBecomesUnwellWhileChecksRunIsAppended()
    {
        Outcomes others;
        for (const QString &name : {u"EX003"_s, u"EX009"_s, u"EX001"_s})
            others.insert({name, Check::FrontEndPort}, Outcome::Bad);
        Run run(others, 12);
        run.grid.setFilter({{}, true});
        QCOMPARE(run.grid.rowCount(), 0);
        QSignalSpy reset(&run.grid, &QAbstractItemModel::modelReset);
        QStringList seen;
        connect(&run.grid, &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first) {
            QCOMPARE(first, run.grid.rowCount() - 1);
            QVERIFY(reset.isEmpty());
            seen << labels(run.grid).last();
        });
        QVERIFY(run.end());
        QCOMPARE(seen, QStringList({u"EX001"_s, u"EX003"_s, u"EX009"_s}));
        QCOMPARE(labels(run.grid), seen);
    }

    void stoppingOrdersWhatWasFound()
    {
        Run run({}, 12, everyCheck, FakeProbe::Finish::Never);
        QCOMPARE(run.grid.rowCount(), 12);
        run.runner.stop();
        QCOMPARE(labels(run.grid), QStringList{u"EX001 and 11 like it"_s});
        QCOMPARE(run.grid.index(0, 0).data().toString(), u"Stopped"_s);
    }

    void aClearedRunIsNotReadBeyondItsEnd()
    {
        Run run({}, 3);
        run.runner.clear();
        QVERIFY(!run.grid.index(0, 0).data().isValid());
        QVERIFY(!run.grid.taskAt(run.grid.index(2, 9)));
        QVERIFY(labels(run.grid).join(QString()).isEmpty());
        run.grid.reload();
        QCOMPARE(run.grid.rowCount() + run.grid.columnCount(), 0);
    }

    void anotherRunOfFewerChecksIsReadAtItsReload()
    {
        Run run({}, 3);
        QVERIFY(run.end());
        run.runner.start({Check::FrontEndPort}, support::targets(names(7)));
        run.grid.reload();
        QVERIFY(run.end());
        QCOMPARE(run.grid.columnCount(), 1);
        QCOMPARE(labels(run.grid), QStringList{u"7 servers, all well"_s});
    }
};

QTEST_MAIN(TestCheckGrid)
#include "tst_checkgrid.moc"

#include "tests/gui/gridpage.h"
#include "tests/gui/layout.h"
#include "ui/look.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gridworld;

/// The checks of several servers in the window, as people read and operate them.
class TestGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        new ui::Look(*qApp, ui::Scheme::Light);
    }

    void oneServerHasItsListAndSeveralHaveTheGrid_data()
    {
        QTest::addColumn<int>("servers");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
        QTest::newRow("four") << 4;
        QTest::newRow("twelve") << 12;
    }
    void oneServerHasItsListAndSeveralHaveTheGrid()
    {
        QFETCH(const int, servers);
        Page page;
        page.start(servers);
        QVERIFY(page.end());
        QCOMPARE(page.driver.find<QTableView>(u"grid"_s) != nullptr, servers > 1);
        QCOMPARE(page.driver.find<QListView>(u"checks"_s) != nullptr, servers == 1);
        QCOMPARE(page.driver.find<QLineEdit>(u"serverFilter"_s) != nullptr, servers > 3);
        QVERIFY(page.driver.window.focusWidget()->objectName() == (servers > 1 ? u"grid"_s : u"checks"_s));
    }

    void theFirstFaultIsShownWhenTheChecksHaveEnded()
    {
        Page page;
        page.refuse(9, Check::BackEndTls);
        page.start(40);
        QVERIFY(page.end());
        QCOMPARE(page.label(0), u"EX009"_s);
        QCOMPARE(page.grid().currentIndex().row(), 0);
        const QRect cell = page.grid().visualRect(page.grid().currentIndex());
        QVERIFY2(page.grid().viewport()->rect().contains(cell), "the fault is in sight");
        QCOMPARE(page.details(),
            u"EX009: Port 444 has a certificate|Not in order: connection refused|"
            "Port 444 closes the connection during the TLS handshake|"
            "check back-end-tls on EX009:443, 2024-11-07 11:58 UTC"_s);
    }

    void whatIsReadStaysWhereItIs()
    {
        Page page;
        page.refuse(30, Check::FrontEndPort);
        page.driver.world.hanging = {Check::RoundTrip};
        page.driver.investigation.runner().setParallel(400);
        for (int i = 1; i <= 40; i += 2)
            page.refuse(i, i % 4 == 1 ? Check::BackEndPort : Check::SignInPage);
        page.start(40);
        const auto hangs = [](const wizard::ProbeTask &task) {
            return wizard::isDone(task.state)
                || (task.check == Check::RoundTrip && task.state == wizard::ProbeState::Running);
        };
        QTRY_VERIFY(std::ranges::all_of(page.driver.investigation.runner().tasks(), hangs));
        page.driver.find<QLineEdit>(u"serverFilter"_s)->setText(u"ex"_s); // nothing folds
        const auto isRead = [&page] { return page.grid().model()->index(21, 1); };
        page.grid().setFocus();
        QTest::mouseClick(page.grid().viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        for (int i = 0; i < 21; ++i)
            QTest::keyClick(&page.grid(), Qt::Key_Down);
        QTest::keyClick(&page.grid(), Qt::Key_Right);
        QCOMPARE(page.grid().currentIndex(), isRead());
        QCOMPARE(page.label(21), u"EX022"_s);
        const int top = page.grid().visualRect(isRead()).top();
        page.driver.investigation.runner().stop();
        const QModelIndex current = page.grid().currentIndex();
        QVERIFY2(current.row() > 21, "those with a fault stand above it");
        QCOMPARE(page.label(current.row()), u"EX022"_s);
        QCOMPARE(current.column(), 1);
        QCOMPARE(page.grid().visualRect(current).top(), top);
    }

    void aRowOpensByKeyAndByItsName_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the digits") << int(Qt::Key_Enter);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("mouse") << 0;
    }
    void aRowOpensByKeyAndByItsName()
    {
        QFETCH(const int, key);
        Page page;
        page.refuse(3, Check::BackEndPort);
        page.start(20);
        QVERIFY(page.end());
        auto &grid = page.grid();
        QCOMPARE(grid.model()->rowCount(), 2);
        grid.setFocus();
        const auto press = [&] {
            if (key) {
                grid.setCurrentIndex(grid.model()->index(1, 0));
                QTest::keyClick(&grid, Qt::Key(key));
            } else {
                const QPoint name(20, grid.verticalHeader()->sectionViewportPosition(1) + 8);
                QTest::mouseClick(grid.verticalHeader()->viewport(), Qt::LeftButton, {}, name);
            }
        };
        press();
        QCOMPARE(grid.model()->rowCount(), 21);
        QCOMPARE(page.driver.window.step(), ui::Step::Checks);
        QCOMPARE(grid.currentIndex().row(), 1);
        press();
        QCOMPARE(grid.model()->rowCount(), 2);
    }

    void aCellTellsItsCheckByMouseAndByArrows()
    {
        Page page;
        page.refuse(2, Check::BackEndPort);
        page.start(3);
        QVERIFY(page.end());
        auto &grid = page.grid();
        const QRect cell = grid.visualRect(grid.model()->index(1, 0));
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY2(page.details().startsWith(u"EX001: Port 443 answers|In order: answered in 12 ms"),
            qPrintable(page.details()));
        QTest::keyClick(&grid, Qt::Key_Down);
        QVERIFY(page.details().startsWith(u"EX003: Port 443 answers"));
        QTest::keyClick(&grid, Qt::Key_Right);
        QVERIFY(page.details().startsWith(u"EX003: Port 443 has a certificate"));
    }

    void filtersAreOperatedByKey()
    {
        Page page;
        page.driver.world.mended = true; // else each of them publishes no key
        page.refuse(17, Check::BackEndPort);
        page.start(40);
        QVERIFY(page.end());
        auto *name = page.driver.find<QLineEdit>(u"serverFilter"_s);
        name->setFocus();
        QTest::keyClicks(name, u"ex01"_s);
        QCOMPARE(page.grid().model()->rowCount(), 10);
        QCOMPARE(page.driver.text(u"serverCount"_s), u"10 of 40 servers"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(page.driver.window.focusWidget()->objectName(), u"onlyUnwell"_s);
        QTest::keyClick(page.driver.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(page.driver.text(u"serverCount"_s), u"1 of 40 servers"_s);
        QCOMPARE(page.label(0), u"EX017"_s);
        QTest::keyClick(page.driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.driver.window.focusWidget()->objectName(), u"grid"_s);
        QTest::keyClick(&page.grid(), Qt::Key_Tab);
        QCOMPARE(page.driver.window.focusWidget()->objectName(), u"checkDetails"_s);
        name->setText(u"mail"_s);
        QCOMPARE(page.driver.text(u"serverCount"_s), u"0 of 40 servers"_s);
        QCOMPARE(page.details(), QString());
        QVERIFY(page.driver.click(u"extra"_s)); // the next run shows everything
        QVERIFY(name->text().isEmpty());
        QCOMPARE(page.grid().model()->rowCount(), 40);
    }

    void aScreenReaderHearsServerCheckAndResult()
    {
        Page page;
        page.refuse(4, Check::BackEndPort);
        page.start(12);
        QVERIFY(page.end());
        auto &grid = page.grid();
        QCOMPARE(accessible(grid, 0, 5), u"EX004. Port 444 answers: Not in order. connection refused"_s);
        auto *table = QAccessible::queryAccessibleInterface(&grid)->tableInterface();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnDescription(5), u"Port 444"_s);
        auto *cell = table->cellAt(0, 5)->tableCellInterface();
        QCOMPARE(nameOfFirst(cell->columnHeaderCells()), u"Port 444 answers"_s);
        QCOMPARE(nameOfFirst(cell->rowHeaderCells()), u"EX004"_s);
        const QString name = nameOfFirst(table->cellAt(1, 0)->tableCellInterface()->rowHeaderCells());
        QVERIFY2(name.endsWith(u", closed"), qPrintable(name));
        QVERIFY(!grid.accessibleName().isEmpty());
    }

    void everythingToOperateHasANameAndAKeyOfItsOwn()
    {
        Page page;
        page.start(3);
        QVERIFY(page.end());
        QSet<QString> keys;
        for (QWidget *widget : support::shown(page.driver.window)) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                const auto *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(
                    !interface->text(QAccessible::Name).isEmpty(), qPrintable(support::described(*widget)));
            }
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString key = button ? QKeySequence::mnemonic(button->text()).toString() : QString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys << key;
        }
    }

    void theCurrentCellIsInSightWhereThePageScrolls()
    {
        const TextSize text(2);
        Page page({800, 552});
        for (int i = 1; i <= 12; i += 2)
            page.refuse(i, Check(i % 3));
        page.start(12);
        QVERIFY(page.end());
        auto &grid = page.grid();
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
        const QRect cell = grid.visualRect(grid.currentIndex());
        const QPoint middle = grid.viewport()->mapTo(&page.driver.window, cell.center());
        QVERIFY2(middle.y() < page.driver.find(u"next"_s)->mapTo(&page.driver.window, QPoint()).y(),
            "it is not behind the end of the page");
        QVERIFY(grid.viewport()->visibleRegion().contains(cell.center()));
    }

    void headAndServersStayInSight()
    {
        Page page({800, 552});
        for (int i = 1; i <= 60; ++i) // no two of them alike enough to fold
            page.refuse(i, Check(i % 5));
        page.start(60);
        auto &grid = page.grid();
        page.driver.investigation.runner().stop();
        page.driver.find<QLineEdit>(u"serverFilter"_s)->setText(u"ex"_s);
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum());
        grid.horizontalScrollBar()->setValue(grid.horizontalScrollBar()->maximum());
        QVERIFY(grid.verticalScrollBar()->value() > 0 && grid.horizontalScrollBar()->value() > 0);
        QCOMPARE(grid.verticalHeader()->geometry().left(), 0);
        QCOMPARE(grid.horizontalHeader()->geometry().top(), 0);
        QVERIFY(grid.viewport()->width() > grid.width() / 2);
    }

    void theVerdictStaysReadableWithManyServers()
    {
        Page page({800, 552});
        for (int i = 1; i <= 200; ++i)
            page.refuse(i, Check::FrontEndPort);
        page.start(200);
        QVERIFY(page.end());
        QVERIFY(page.driver.click(u"next"_s));
        QCOMPARE(page.driver.window.step(), ui::Step::Cause);
        for (const auto *label : page.driver.window.findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->text().count(u"EX"_s) <= 8, qPrintable(label->text().left(200)));
        }
        auto *places = page.driver.find(u"places"_s);
        QVERIFY(places);
        QCOMPARE(places->accessibleName(), u"On 200 servers"_s);
        places->findChild<QAbstractButton *>()->click();
        const auto *names = places->findChild<QLabel *>();
        QVERIFY(names->isVisible() && names->text().contains(u"EX001, EX002, EX003"));
        QCOMPARE(names->text().count(u"EX"_s), 200);
        QTRY_COMPARE(support::firstCut(page.driver.window), QString());
    }

    void theGridFitsTheSmallestScreen_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<double>("scale");
        for (const int servers : {2, 12}) {
            QTest::addRow("%d servers", servers) << servers << 1.0;
            QTest::addRow("%d servers, large text", servers) << servers << 2.0;
        }
        QTest::addRow("200 servers, large text") << 200 << 2.0;
    }
    void theGridFitsTheSmallestScreen()
    {
        QFETCH(const int, servers);
        QFETCH(const double, scale);
        const TextSize text(scale);
        Page page({800, 552});
        page.refuse(2, Check::BackEndPort);
        page.start(servers);
        QVERIFY(page.end());
        QTRY_COMPARE(support::firstCut(page.driver.window), QString());
        QCOMPARE(page.driver.window.size(), QSize(800, 552));
        auto &grid = page.grid();
        QVERIFY2(
            grid.viewport()->width() >= grid.horizontalHeader()->sectionSize(0), "a whole column is seen");
        QVERIFY2(grid.viewport()->height() >= 3 * grid.verticalHeader()->sectionSize(0), "and three rows");
    }
};

QTEST_MAIN(TestGrid)
#include "tst_grid.moc"

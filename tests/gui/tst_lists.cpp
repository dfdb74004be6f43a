#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scenariolist.h"
#include "ui/widgets/steprail.h"
#include "ui/widgets/verdictcard.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

/// Lists, rails and cards: what they show, fold, copy and choose.
class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void aLongListFoldsAndOpensWithTheKeyboard_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("folded");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("as many as fit") << 3 << 0;
        QTest::newRow("one more") << 4 << 1;
        QTest::newRow("many") << 40 << 37;
    }
    void aLongListFoldsAndOpensWithTheKeyboard()
    {
        QFETCH(const int, rows);
        QFETCH(const int, folded);
        FoldingList list(u"Reasons"_s, 3);
        for (int i = 0; i < rows; ++i)
            list.add(new Label(Label::Role::Body, QString::number(i)));
        list.show();
        const auto hidden = [&list] {
            int count = 0;
            for (const auto *label : list.findChildren<QLabel *>())
                count += label->isVisible() ? 0 : 1;
            return count;
        };
        QCOMPARE(list.isEmpty(), rows == 0);
        QCOMPARE(hidden(), folded);
        auto *more = list.findChild<QPushButton *>();
        QCOMPARE(more->isVisible(), folded > 0);
        if (folded == 0)
            return;
        QVERIFY(more->text().contains(QString::number(folded)));
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(hidden(), 0);
        QVERIFY(!more->isVisible());
    }

    void copyingSaysSoAndCopiesEveryLine()
    {
        CopyButton button(u"Copy command"_s);
        button.setContent(u"first\r\nsecond\u00a0\u20ac\n"_s);
        QSignalSpy copied(&button, &CopyButton::copied);
        const QSize before = button.sizeHint();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(), button.content());
        QCOMPARE(button.text(), u"Copied"_s);
        QVERIFY2(button.sizeHint().width() <= before.width(), "nothing moves when it answers");
        button.setLabel(u"Copy all"_s);
        QCOMPARE(button.text(), u"Copy all"_s);
    }

    void theRailLeadsBackOnly_data()
    {
        QTest::addColumn<Step>("clicked");
        QTest::addColumn<bool>("leads");
        QTest::newRow("a step behind") << Step::Source << true;
        QTest::newRow("this step") << Step::Checks << false;
        QTest::newRow("a step ahead") << Step::Script << false;
    }
    void theRailLeadsBackOnly()
    {
        QFETCH(const Step, clicked);
        QFETCH(const bool, leads);
        for (const bool compact : {false, true}) {
            StepRail rail;
            rail.setCompact(compact);
            rail.setCurrent(Step::Checks);
            rail.resize(rail.sizeHint().width(), 552);
            QSignalSpy chosen(&rail, &StepRail::stepChosen);
            for (int y = 0; y < rail.height(); y += 4)
                QTest::mouseClick(&rail, Qt::LeftButton, {}, QPoint(rail.width() / 2, y));
            const bool found = std::ranges::any_of(chosen,
                [&](const QVariantList &arguments) { return arguments.first().value<Step>() == clicked; });
            QCOMPARE(found, leads);
            QTest::mouseClick(&rail, Qt::RightButton, {}, QPoint(rail.width() / 2, 100));
        }
    }

    void theCompactRailIsNarrower()
    {
        StepRail rail;
        const int full = rail.sizeHint().width();
        rail.setCompact(true);
        QVERIFY(rail.sizeHint().width() < full / 2);
        QCOMPARE(rail.fullWidth(), full);
    }

    void scenariosAreChosenWithTheArrows()
    {
        ScenarioList list(
            {{u"one"_s, u"First"_s, {wizard::Symptom::OwaBlankPage}}, {u"two"_s, u"Second"_s, {}}});
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QCOMPARE(list.selected(), u"one"_s);
        auto *view = list.findChild<QListWidget *>();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(list.selected(), u"two"_s);
        QVERIFY(view->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Nothing is reported"_s));
        list.select(u"one"_s);
        QCOMPARE(list.selected(), u"one"_s);
        list.select(u"no such scenario"_s);
        QCOMPARE(list.selected(), u"one"_s);
        QVERIFY(ScenarioList({}).selected().isEmpty());
    }

    void aStepOfTheCodeIsFoundByItsNumber()
    {
        CodeView view;
        view.setCode(u"one\ntwo\nthree\nfour\n"_s,
            {{.number = 1, .first = 1, .last = 2}, {.number = 2, .first = 4, .last = 4}});
        QSignalSpy reached(&view, &CodeView::stepReached);
        QCOMPARE(view.textOf(1), u"one\ntwo"_s);
        QCOMPARE(view.textOf(2), u"four"_s);
        QVERIFY(view.textOf(3).isEmpty());
        view.select(2);
        QCOMPARE(view.textCursor().blockNumber(), 3);
        QVERIFY2(reached.isEmpty(), "choosing a step is no visit of its lines");
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(reached.count(), 1);
        view.select(99);
        QCOMPARE(view.extraSelections().size(), 0);
        view.setCode({}, {{.number = 1, .first = 7, .last = 9}});
        view.select(1);
        QVERIFY(view.textOf(1).trimmed().isEmpty());
    }

    void theVerdictNamesItsServersWithinItsCard_data()
    {
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<QString>("told");
        const QStringList four{u"EX01"_s, u"EX02"_s, u"EX03"_s, u"EX04"_s};
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{u"EX01"_s} << u"EX01"_s;
        QTest::newRow("four") << four << u"EX01, EX02, EX03, EX04"_s;
        QTest::newRow("five") << four + QStringList{u"EX05"_s} << u"EX01, EX02 and 3 more"_s;
        QTest::newRow("two hundred") << four + QStringList(196, u"EX05"_s) << u"EX01, EX02 and 198 more"_s;
        QTest::newRow("four long names") << QStringList(4, QString(63, u'W')) << QString(63, u'W');
    }
    void theVerdictNamesItsServersWithinItsCard()
    {
        QFETCH(const QStringList, servers);
        QFETCH(const QString, told);
        VerdictCard card;
        card.show(markFor(wizard::Verdict::Confirmed), u"Because."_s, u"That is why."_s, servers);
        QVERIFY2(card.minimumSizeHint().width() <= 560,
            qPrintable(QString::number(card.minimumSizeHint().width())));
        QVERIFY(card.accessibleName().contains(u"Confirmed"_s));
        QVERIFY2(card.accessibleName().contains(told), qPrintable(card.accessibleName()));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"

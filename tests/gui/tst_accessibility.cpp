#include "tests/gui/layout.h"
#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using support::described;
using support::firstCut;
using support::shown;
using support::WindowDriver;
using ui::Step;

namespace {

const QList allSteps{
    Step::Symptoms, Step::Source, Step::Checks, Step::Cause, Step::Choices, Step::Script, Step::Afterwards};

QString nameOf(const QWidget &widget)
{
    const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private:
    /// A window brought to a step, in which everything has been filled in.
    static bool reach(WindowDriver &driver, Step step)
    {
        if (!driver.reachScript())
            return false;
        if (step == Step::Afterwards)
            driver.click(u"next"_s);
        for (int at = int(Step::Script); at > int(step) && step != Step::Afterwards; --at)
            driver.click(u"back"_s);
        QCoreApplication::processEvents();
        return driver.window.step() == step;
    }

    static void addSteps()
    {
        QTest::addColumn<Step>("step");
        for (const Step step : allSteps)
            QTest::addRow("step %d", int(step) + 1) << step;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        new ui::Look(*qApp, ui::Scheme::Light);
    }

    void everythingToOperateHasAName_data() { addSteps(); }
    void everythingToOperateHasAName()
    {
        QFETCH(const Step, step);
        WindowDriver driver;
        QVERIFY(reach(driver, step));
        for (const QWidget *widget : shown(driver.window)) {
            const bool operated = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
                && !widget->inherits("QScrollBar");
            if (operated)
                QVERIFY2(!nameOf(*widget).isEmpty(), qPrintable(described(*widget)));
        }
    }

    void everythingToOperateIsReachedByTab_data() { addSteps(); }
    void everythingToOperateIsReachedByTab()
    {
        QFETCH(const Step, step);
        WindowDriver driver;
        QVERIFY(reach(driver, step));
        QSet<QWidget *> reached;
        const QWidget *first = driver.window.focusWidget();
        for (int i = 0; i < 200; ++i) {
            reached << driver.window.focusWidget();
            QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
            if (driver.window.focusWidget() == first)
                break;
        }
        for (QWidget *widget : shown(driver.window)) {
            const bool stop =
                (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
            // Of a group of radio buttons or cards one takes the focus and the arrow keys reach the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (stop && !(button && button->autoExclusive()))
                QVERIFY2(reached.contains(widget), qPrintable(described(*widget)));
        }
    }

    void tabFollowsTheReadingOrder()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.find<QAbstractButton>(u"otherServers"_s)->setFocus();
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(driver.window.focusWidget()->objectName(), u"servers"_s);
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(driver.window.focusWidget()->objectName(), u"collect"_s);
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(driver.window.focusWidget()->objectName(), u"saveCase"_s);
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(driver.window.focusWidget()->objectName(), u"back"_s);
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(driver.window.focusWidget()->objectName(), u"next"_s);
    }

    void accessKeysAreUnique_data() { addSteps(); }
    void accessKeysAreUnique()
    {
        QFETCH(const Step, step);
        WindowDriver driver;
        QVERIFY(reach(driver, step));
        QMap<QString, QString> taken;
        for (const QWidget *widget : shown(driver.window)) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString key = button ? QKeySequence::mnemonic(button->text()).toString() : QString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key),
                qPrintable(u"%1: %2 and %3"_s.arg(key, taken.value(key), button->text())));
            taken.insert(key, button->text());
        }
        QVERIFY(!taken.isEmpty());
    }

    void titleRailAndPageSayWhereTheJourneyIs()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        QCOMPARE(driver.window.windowTitle(), u"Step 2 of 7: Where can we look? - Exmedic"_s);
        QCOMPARE(driver.find(u"stepRail"_s)->accessibleName(), u"Step 2 of 7: Where can we look?"_s);
        const QWidget *page = driver.find(u"servers"_s);
        while (page && !page->inherits("ui::Page"))
            page = page->parentWidget();
        QVERIFY(page);
        QCOMPARE(page->accessibleName(), u"Where can we look?"_s);
    }

    void firstFocusNeverGoesOn_data() { addSteps(); }
    void firstFocusNeverGoesOn()
    {
        QFETCH(const Step, step);
        WindowDriver driver;
        QVERIFY(reach(driver, step));
        const QWidget *focus = driver.window.focusWidget();
        QVERIFY(focus && focus->isVisible());
        QVERIFY2(focus->objectName() != u"next"_s && focus->objectName() != u"extra"_s,
            qPrintable(described(*focus)));
    }

    void everyPageFitsTheSmallestScreen_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 2.0}) {
            for (const Step step : allSteps)
                QTest::addRow("step %d at %.0f %%", int(step) + 1, 100 * scale) << step << scale;
        }
    }
    void everyPageFitsTheSmallestScreen()
    {
        QFETCH(const Step, step);
        QFETCH(const double, scale);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(large);
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });

        WindowDriver driver({800, 552});
        QVERIFY(reach(driver, step));
        QTRY_COMPARE(firstCut(driver.window), QString());
        QCOMPARE(driver.window.size(), QSize(800, 552));
    }

    void largerTextWhileTheWindowIsOpenFitsToo()
    {
        WindowDriver driver({800, 552});
        QVERIFY(reach(driver, Step::Symptoms));
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        const auto *instruction = driver.find<QLabel>(u"instruction"_s);
        QTRY_VERIFY(instruction->fontInfo().pointSizeF() > 2 * usual.pointSizeF());
        QTRY_COMPARE(firstCut(driver.window), QString());
        QCOMPARE(driver.window.size(), QSize(800, 552));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

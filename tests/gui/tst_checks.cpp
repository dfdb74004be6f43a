#include "tests/gui/windowdriver.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;
using wizard::Check;

/// Checks that hang, are stopped, and get on.
class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void aHangingProbeHoldsNobody_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("stop") << u"next"_s;
        QTest::newRow("back") << u"back"_s;
        QTest::newRow("escape") << u"escape"_s;
        QTest::newRow("close") << u"close"_s;
    }
    void aHangingProbeHoldsNobody()
    {
        QFETCH(const QString, way);
        WindowDriver driver;
        driver.world.hanging = {Check::FrontEndPort, Check::BackEndPort};
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        QVERIFY(driver.click(u"next"_s));
        QTRY_COMPARE(driver.investigation.runner().tasks().front().state, wizard::ProbeState::Running);
        if (way == u"escape"_s)
            QTest::keyClick(driver.window.focusWidget(), Qt::Key_Escape);
        else if (way == u"close"_s)
            driver.window.close();
        else
            QVERIFY(driver.click(way));
        QVERIFY(!driver.investigation.runner().isRunning());
        if (way == u"escape"_s || way == u"close"_s)
            QVERIFY2(!driver.window.isVisible(), "nothing was found yet, so nothing is asked");
        if (way == u"back"_s)
            QCOMPARE(driver.window.step(), Step::Source);
        if (way == u"next"_s)
            QVERIFY2(driver.find(u"extra"_s), "after Stop the checks can be run again");
    }

    void stoppingKeepsWhatWasFound()
    {
        WindowDriver driver;
        driver.world.hanging = {Check::RoundTrip};
        driver.paste(support::expiredAuthCertificateText());
        driver.click(u"owa-error-after-sign-in"_s);
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        const auto &runner = driver.investigation.runner();
        QTRY_COMPARE(runner.doneCount(), int(runner.tasks().size()) - 1);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(!runner.isRunning());
        QVERIFY(driver.investigation.coverage().ran > 0);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.text(u"verdictWord"_s), u"Confirmed"_s);
    }

    void theBarNeverGoesBack()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        QList<int> values;
        auto *bar = driver.window.findChild<QProgressBar *>();
        driver.click(u"next"_s);
        connect(bar, &QProgressBar::valueChanged, this, [&values](int value) { values << value; });
        QVERIFY(driver.waitForChecks());
        QVERIFY(std::ranges::is_sorted(values));
        QCOMPARE(bar->value(), bar->maximum());
    }
};

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"

#include "tests/gui/windowdriver.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using support::WindowDriver;

/// Step 1: since when.
class TestSince : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedOnceAndKept()
    {
        WindowDriver driver;
        auto *tabs = driver.find<QTabWidget>(u"symptomTabs"_s);
        tabs->setCurrentIndex(1);
        const QString before = tabs->tabText(1);
        QTest::keyClicks(driver.find<QLineEdit>(u"since"_s), u"Monday, 18:30"_s);
        QCOMPARE(driver.investigation.since(), u"Monday, 18:30"_s);
        QVERIFY2(tabs->tabText(1) != before, "the tab counts it as an answer");
        driver.click(u"next"_s);
        driver.click(u"back"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(driver.find<QLineEdit>(u"since"_s)->text(), u"Monday, 18:30"_s);
    }

    void doesNotDecideAnything()
    {
        WindowDriver driver;
        driver.paste(support::expiredAuthCertificateText());
        driver.click(u"next"_s);
        const QString before = driver.investigation.ticketText();
        driver.investigation.setSince(u"since the update"_s);
        QCOMPARE(driver.investigation.ticketText().remove(u"Since: since the update\n"_s), before);
    }
};

QTEST_MAIN(TestSince)
#include "tst_since.moc"

#include "tests/gui/windowdriver.h"
#include "wizard/investigation/casetexts.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using support::WindowDriver;

/// Step 1: what else is known.
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
        QCOMPARE(driver.investigation.given().since, u"Monday, 18:30"_s);
        QVERIFY2(tabs->tabText(1) != before, "the tab counts it as an answer");
        driver.click(u"next"_s);
        driver.click(u"back"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(driver.find<QLineEdit>(u"since"_s)->text(), u"Monday, 18:30"_s);
    }

    void bothAnswersReachTheCase()
    {
        WindowDriver driver;
        auto *tabs = driver.find<QTabWidget>(u"symptomTabs"_s);
        tabs->setCurrentIndex(1);
        QVERIFY(driver.click(u"one-user-affected-yes"_s));
        QVERIFY(driver.click(u"outlook-works-no"_s));
        const QMap<wizard::Fact, wizard::Truth> answers{{wizard::Fact::OneUserAffected, wizard::Truth::Yes},
            {wizard::Fact::OutlookWorks, wizard::Truth::No}};
        QCOMPARE(driver.investigation.given().reported, answers);
        QVERIFY(tabs->tabText(1).endsWith(u"(2)"_s));
        const auto said = driver.investigation.conclusion().evidence;
        QCOMPARE(said.truth(wizard::Fact::OutlookWorks), wizard::Truth::No);
        QCOMPARE(said.truth(wizard::Fact::ShellOpens), wizard::Truth::Unknown);
        QVERIFY(driver.click(u"outlook-works-no"_s));
        QCOMPARE(driver.investigation.given().reported.keys(), QList{wizard::Fact::OneUserAffected});
    }

    void doesNotDecideAnything()
    {
        WindowDriver driver;
        driver.paste(support::expiredAuthCertificateText());
        driver.click(u"next"_s);
        const QString before = wizard::textsOf(driver.investigation).ticket;
        driver.investigation.setSince(u"since the update"_s);
        QCOMPARE(wizard::textsOf(driver.investigation).ticket.remove(u"Since: since the update\n"_s), before);
    }
};

QTEST_MAIN(TestSince)
#include "tst_since.moc"

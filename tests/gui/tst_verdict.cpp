#include "tests/gui/windowdriver.h"
#include "ui/presentation/tabletexts.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

/// What the page of the cause says, before and after a repair.
class TestVerdict : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &address) { m_opened << address; }

private:
    QList<QUrl> m_opened;

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void checkingAgainShowsBeforeAndNow()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"next"_s));
        driver.world.mended = true;
        QVERIFY(!driver.find(u"comparison"_s));
        QVERIFY(driver.click(u"extra"_s));
        QCOMPARE(driver.window.step(), Step::Checks);
        QVERIFY(driver.waitForChecks());
        QVERIFY(driver.click(u"next"_s));
        const auto *comparison = driver.find(u"comparison"_s);
        QVERIFY(comparison);
        QStringList said;
        for (const auto *label : comparison->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(u"Before"_s) && said.contains(u"Now"_s));
        QVERIFY(said.contains(u"The Auth certificate has expired"_s));
        QVERIFY(said.contains(u"Confirmed"_s));
        QVERIFY2(said.contains(u"Not known yet"_s), "the text of before neither heals nor confirms");
        QVERIFY(driver.text(u"bringAnew"_s).contains(u"before the repair"_s));
    }

    void whatIsPastedAfterTheRepairSettlesIt()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        driver.world.mended = true;
        QVERIFY(driver.click(u"next"_s) && driver.click(u"extra"_s));
        QVERIFY(driver.waitForChecks());
        QString healed = support::expiredAuthCertificateText();
        driver.investigation.setPastedText(
            driver.investigation.given().pastedText + healed.replace(u"2024-11-06"_s, u"2034-11-06"_s));
        QVERIFY(driver.click(u"next"_s));
        const auto *comparison = driver.find(u"comparison"_s);
        QVERIFY(comparison);
        QStringList said;
        for (const auto *label : comparison->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(u"Ruled out"_s), qPrintable(said.join(u'|')));
        QVERIFY(!driver.find(u"bringAnew"_s));
    }

    void anotherCauseCanBeTakenUp()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        const auto &findings = driver.investigation.diagnosis().findings;
        const auto possible =
            std::ranges::find(findings, wizard::Verdict::Possible, &wizard::Finding::verdict);
        QVERIFY(possible != findings.end());
        const QString id(possible->cause->id);
        QVERIFY(driver.click(id));
        QTRY_VERIFY(driver.investigation.chosen());
        QCOMPARE(QString(driver.investigation.chosen()->cause->id), id);
        QVERIFY2(driver.text(u"instruction"_s).startsWith(u"Possible"_s), "it is not stated as found");
        QVERIFY(driver.find<QAbstractButton>(id)->isChecked());
    }

    void atMostFivePossibleCausesAreShownAtOnce()
    {
        WindowDriver driver;
        driver.click(u"owa-error-after-sign-in"_s);
        driver.window.goTo(Step::Cause);
        const auto candidates = driver.investigation.diagnosis().candidates();
        QVERIFY(candidates.size() > 5);
        const auto shown = [&driver] {
            qsizetype count = 0;
            for (const auto *option : driver.find(u"causes"_s)->findChildren<QRadioButton *>())
                count += option->isVisible() ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(), 5);
        for (auto *button : driver.find(u"causes"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(shown(), candidates.size());
        driver.find<QAbstractButton>(QString(candidates.last()->cause->id))->click();
        QTRY_VERIFY(driver.investigation.chosen());
        QVERIFY2(driver.find(QString(candidates.last()->cause->id)), "what was taken up stays in sight");
    }

    void whatOnlyASymptomSpeaksForStandsUnderIt()
    {
        WindowDriver driver;
        driver.click(u"owa-blank-page"_s);
        driver.window.goTo(Step::Cause);
        const auto candidates = driver.investigation.diagnosis().candidates();
        QVERIFY(std::ranges::all_of(candidates, &wizard::Finding::isOnlySuspected));
        const auto *option = driver.find(QString(candidates.first()->cause->id));
        QVERIFY(option);
        QVERIFY2(
            option->parentWidget()->accessibleName().contains(u"The page stays blank after the sign-in"_s),
            qPrintable(option->parentWidget()->accessibleName()));
    }

    void whatTheCatalogueLacksIsExplained_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("explained");
        QTest::newRow("a message that no cause explains")
            << u"+ FullyQualifiedErrorId : CorruptedWinRMConfig,PSSessionOpenFailed"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatTheCatalogueLacksIsExplained()
    {
        QFETCH(QString, pasted);
        WindowDriver driver;
        driver.investigation.setPastedText(pasted);
        driver.window.goTo(Step::Cause);
        QTEST(driver.find(u"unlisted"_s) != nullptr, "explained");
    }

    void whatItCouldBeStandsAboveWhatWasRuledOut()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        const auto top = [&driver](const QString &name) {
            return driver.find(name)->mapTo(&driver.window, QPoint()).y();
        };
        QVERIFY(driver.find(u"causes"_s) && driver.find(u"ruledOut"_s));
        QVERIFY(top(u"causes"_s) < top(u"ruledOut"_s));
    }

    void lookAlikesAreToldApartOnRequest()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        const wizard::Cause &cause = *driver.investigation.chosen()->cause;
        QVERIFY(!cause.lookAlikes.empty());
        const auto *fold = driver.find(u"lookAlikes"_s);
        QVERIFY(fold);
        const auto says = [fold](const QString &text) {
            const auto labels = fold->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        const QString difference = ui::causeText(cause.lookAlikes.front().difference);
        QVERIFY(!says(difference));
        auto *heading = fold->findChild<QPushButton *>();
        QCOMPARE(heading->accessibleDescription(), u"Closed"_s);
        QTest::keyClick(heading, Qt::Key_Space);
        QCOMPARE(heading->accessibleDescription(), u"Open"_s);
        QVERIFY(says(difference));
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(!says(difference));
    }

    void aSourceIsTextUntilSomebodyOpensIt()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        const wizard::Cause &cause = *driver.investigation.chosen()->cause;
        QVERIFY(!cause.sources.empty());
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        const auto restore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
        const auto *fold = driver.find(u"sources"_s);
        QTest::keyClick(fold->findChild<QPushButton *>(), Qt::Key_Space);
        const auto *address = fold->findChild<QLabel *>();
        QCOMPARE(address->text(), QString(cause.sources.front()));
        QVERIFY(address->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY2(m_opened.isEmpty(), "nothing is opened by itself");
        QTest::keyClick(fold->findChild<QPushButton *>(u"openSource"_s), Qt::Key_Space);
        QCOMPARE(m_opened, QList{QUrl(QString(cause.sources.front()))});
    }

    void withoutACauseItSaysWhatToCollect()
    {
        WindowDriver driver;
        driver.world.mended = true;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        QCOMPARE(driver.text(u"instruction"_s), u"The cause is not clear yet"_s);
        QVERIFY2(driver.find(u"nextChecks"_s), "it says what to collect");
        QCOMPARE(driver.text(u"verdictWord"_s), u"Not known yet"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Symptoms);
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"

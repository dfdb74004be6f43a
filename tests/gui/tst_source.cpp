#include "tests/gui/windowdriver.h"

#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;
using Source = wizard::Case::Source;

namespace {

wizard::Import importOfOne()
{
    wizard::Import import;
    import.importer = "test"_L1;
    import.observations = {support::seen(wizard::Fact::HmacAssert)};
    return import;
}

void addFile(const WindowDriver &driver, const QStringList &paths)
{
    auto *dialog = driver.window.findChild<QFileDialog *>(u"addFilesDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected(paths);
    dialog->close();
}

} // namespace

/// Step 2: where can we look?
class TestSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAtOnceAndListed()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/case.exmedic"_s, importOfOne());
        driver.click(u"next"_s);
        QVERIFY(driver.click(u"fromFiles"_s));
        QVERIFY(driver.click(u"addFiles"_s));
        addFile(driver, {u"/evidence/case.exmedic"_s});
        QCOMPARE(driver.investigation.given().files.size(), 1);
        QCOMPARE(driver.find<QTreeWidget>(u"files"_s)->topLevelItem(0)->text(0), u"case.exmedic"_s);
    }

    void aBadFileIsNamedWithItsPlaceAndTheOthersAreKept()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/good.txt"_s, importOfOne());
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        driver.click(u"addFiles"_s);
        addFile(driver, {u"/evidence/cut.xml"_s, u"/evidence/good.txt"_s});
        QCOMPARE(driver.investigation.given().files.size(), 1);
        const auto *notice = driver.find(u"fileNotice"_s);
        QVERIFY(notice);
        QVERIFY(notice->accessibleName().contains(u"/evidence/cut.xml, line 7"_s));
    }

    void aLockedFileAsksForItsPasswordUntilItOpens()
    {
        WindowDriver driver;
        const QString path = u"/evidence/mail.pfx"_s;
        wizard::Import locked;
        locked.name = u"mail.pfx"_s;
        locked.locked = true;
        locked.leftOut = u"A password protects it."_s;
        driver.world.files.insert(path, locked);
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        auto *line = driver.window.findChild<QLineEdit *>(u"filePassword"_s); // also while it is hidden
        QVERIFY(!line->isVisibleTo(line->window()));
        driver.click(u"addFiles"_s);
        addFile(driver, {path});
        QVERIFY(line->isVisibleTo(line->window()));
        QVERIFY(line->accessibleName().contains(u"mail.pfx"_s));
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!driver.find<QPushButton>(u"openFile"_s)->isEnabled());
        QTest::keyClicks(line, u"wrong"_s);
        QVERIFY(driver.click(u"openFile"_s));
        QCOMPARE(driver.world.passwords.value(path), u"wrong"_s);
        QVERIFY(line->text().isEmpty());
        QVERIFY(line->isVisibleTo(line->window()));
        driver.world.opened.insert(path, importOfOne());
        QTest::keyClicks(line, u"right"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(driver.world.passwords.value(path), u"right"_s);
        QVERIFY(!line->isVisibleTo(line->window()));
        QCOMPARE(driver.investigation.given().files.size(), 1);
        QVERIFY(!driver.investigation.given().files.first().import.locked);
    }

    void filesCanBeDropped()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/good.txt"_s, importOfOne());
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/evidence/good.txt"_s), QUrl(u"https://contoso.com/x"_s)});
        auto *target = driver.find(u"files"_s)->parentWidget();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QCOMPARE(driver.investigation.given().files.size(), 1);
    }

    void aFileCanBeTakenOutAgain()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/good.txt"_s, importOfOne());
        driver.investigation.addFiles({u"/evidence/good.txt"_s});
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        QVERIFY(driver.click(u"removeFile"_s));
        QVERIFY(driver.investigation.given().files.isEmpty());
        QVERIFY(!driver.click(u"removeFile"_s));
    }

    void aFolderIsOneRowThatOpens()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/logs"_s, support::folderImport());
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        QVERIFY(driver.click(u"addFolder"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"addFolderDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/evidence/logs"_s);
        dialog->close();
        const auto *tree = driver.find<QTreeWidget>(u"files"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 3);
        QVERIFY(tree->topLevelItem(0)->child(2)->toolTip(0).contains(u"It is a link"_s));
    }

    void aFileThatIsBeingReadCanBeStopped()
    {
        WindowDriver driver;
        driver.world.slowFile = u"/evidence/big.log"_s;
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        QVERIFY(!driver.find(u"stopReading"_s));
        driver.investigation.addFiles({driver.world.slowFile});
        Q_EMIT driver.world.slowReading->progressed({.bytes = 5, .size = 10, .found = 1234});
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        QVERIFY(driver.find(u"pageNotice"_s));
        QVERIFY(driver.click(u"stopReading"_s));
        QVERIFY(!driver.find(u"stopReading"_s));
        QCOMPARE(driver.investigation.given().files.size(), 1);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Checks);
    }

    void onlyTheRowsOfATimeCountWhereItIsAskedFor()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/good.txt"_s, importOfOne());
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        driver.investigation.addFiles({u"/evidence/good.txt"_s});
        QVERIFY(driver.click(u"onlyRowsFrom"_s));
        auto *from = driver.find<QDateTimeEdit>(u"logsFrom"_s);
        from->setDateTime(driver.world.clock.addSecs(-3600));
        driver.investigation.addFiles({u"/evidence/good.txt"_s});
        QCOMPARE(driver.world.windows.size(), 2);
        QVERIFY(driver.world.windows.first().isOpen());
        QCOMPARE(driver.world.windows.last().from, driver.world.clock.addSecs(-3600));
    }

    void filesAreJudgedWithoutAskingAnyServer()
    {
        WindowDriver driver;
        driver.world.files.insert(u"/evidence/good.txt"_s, importOfOne());
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"fromFiles"_s);
        driver.click(u"addFiles"_s);
        addFile(driver, {u"/evidence/good.txt"_s});
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Checks);
        QVERIFY(driver.investigation.runner().tasks().empty());
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Cause);
    }

    void withoutAnyFileItSaysSo()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        QVERIFY(driver.find(u"pageNotice"_s));
    }

    void thisComputerIsAskedByItsName()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.click(u"thisServer"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.investigation.given().place.source, Source::ThisServer);
        QCOMPARE(driver.investigation.given().place.targets.size(), 1);
        QCOMPARE(driver.investigation.given().place.targets.first().host, u"ex01.contoso.com"_s);
        QVERIFY(driver.waitForChecks());
    }

    void severalServersMayBeNamed()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com\n\nEX02.contoso.com:8443, ex01.contoso.com\n"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.investigation.given().place.targets.size(), 2);
        QCOMPARE(driver.investigation.given().place.targets.last().https, quint16(8443));
        QVERIFY(driver.waitForChecks());
    }

    void aScenarioNamesItsOwnServers()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.click(u"scenario"_s);
        driver.find<QListWidget>(u"scenarios"_s)->setCurrentRow(1);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Checks);
        QCOMPARE(driver.investigation.given().place.scenario, u"backend-cert-unbound"_s);
        QCOMPARE(driver.investigation.given().symptoms, QList{wizard::Symptom::OwaBlankPage});
        QVERIFY(driver.waitForChecks());
        driver.click(u"back"_s);
        QVERIFY(driver.find<QAbstractButton>(u"scenario"_s)->isChecked());
        QCOMPARE(driver.find<QListWidget>(u"scenarios"_s)->currentRow(), 1);
    }

    void aScenarioThatCannotStartSaysWhy()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.click(u"scenario"_s);
        driver.find<QListWidget>(u"scenarios"_s)->setCurrentRow(2);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        QVERIFY(driver.find(u"pageNotice"_s)->accessibleName().contains(u"8443"_s));
    }
};

QTEST_MAIN(TestSource)
#include "tst_source.moc"

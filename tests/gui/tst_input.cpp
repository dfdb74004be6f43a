#include "tests/gui/windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

/// What people type and paste, right and wrong.
class TestInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void aWrongServerIsNamedBesideTheList_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("named");
        QTest::newRow("blank inside") << u"ex 01"_s << u"ex 01"_s;
        QTest::newRow("second line") << u"ex01.contoso.com\nex'02"_s << u"Line 2"_s;
        QTest::newRow("command") << u"ex01;shutdown"_s << u";"_s;
        QTest::newRow("port") << u"ex01:99999"_s << u"99999"_s;
        QTest::newRow("nothing") << u"  \n"_s << u"ex01.contoso.com"_s;
    }
    void aWrongServerIsNamedBesideTheList()
    {
        QFETCH(const QString, servers);
        QFETCH(const QString, named);
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(servers);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        const QString said = driver.text(u"noticeText"_s);
        QVERIFY2(said.contains(named), qPrintable(said));
        QCOMPARE(driver.window.focusWidget(), driver.find(u"servers"_s));
        QCOMPARE(driver.find<QPlainTextEdit>(u"servers"_s)->toPlainText(), servers);
        driver.name(u"ex01.contoso.com"_s);
        QVERIFY2(driver.text(u"noticeText"_s).isEmpty(), "the complaint goes when the text changes");
    }

    void pastedErrorsAreRecognisedWhileTheyArePasted()
    {
        WindowDriver driver;
        QApplication::clipboard()->setText(support::expiredAuthCertificateText());
        auto *box = driver.find<QPlainTextEdit>(u"paste"_s);
        box->setFocus();
        box->paste();
        QTRY_VERIFY(driver.find(u"recognised"_s));
        QVERIFY(!driver.investigation.given().pasted.isEmpty());
        box->setPlainText(u"nothing that anybody knows"_s);
        QTRY_VERIFY(driver.find(u"pasteNotice"_s));
        QVERIFY(!driver.find(u"recognised"_s));
    }

    void whatWasNotUnderstoodIsSaid()
    {
        WindowDriver driver;
        driver.paste(u"OWA shows a white page. The frobnicator hums in a minor key."_s);
        QTRY_VERIFY(driver.find(u"notUnderstood"_s));
        QVERIFY2(driver.text(u"notUnderstood"_s).contains(u"The frobnicator hums"_s),
            qPrintable(driver.text(u"notUnderstood"_s)));
        driver.paste(u"OWA shows a white page."_s);
        QTRY_VERIFY(!driver.find(u"notUnderstood"_s));
    }

    void whatWasUnderstoodIsTakenBackWithAClick()
    {
        WindowDriver driver;
        driver.paste(u"OWA shows a white page. EMS works."_s);
        QTRY_VERIFY(driver.find(u"recognised"_s));
        auto *list = driver.find<QListView>(u"recognised"_s);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"blank"_s));
        const auto toggle = [&] {
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        };
        toggle();
        QVERIFY(symptomsIn(driver.investigation.given()).isEmpty());
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Taken back"_s));
        toggle();
        QCOMPARE(symptomsIn(driver.investigation.given()), QList{wizard::Symptom::OwaBlankPage});
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(driver.investigation.given().pasted.at(1).takenBack);
    }

    void aHugePasteIsCutAndSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one endless line") << QString(3'000'000, u'x');
        QTest::newRow("many lines") << QString(1'000'000, u'x').replace(u"xxxx"_s, u"NotAfter : 1\n"_s);
    }
    void aHugePasteIsCutAndSaid()
    {
        QFETCH(const QString, text);
        WindowDriver driver;
        QApplication::clipboard()->setText(text);
        auto *box = driver.find<QPlainTextEdit>(u"paste"_s);
        box->paste();
        QVERIFY(box->toPlainText().size() < 300'000);
        QVERIFY(driver.find(u"pasteNotice"_s));
        QVERIFY(driver.text(u"noticeText"_s).contains(u"file"_s));
    }
};

QTEST_MAIN(TestInput)
#include "tst_input.moc"

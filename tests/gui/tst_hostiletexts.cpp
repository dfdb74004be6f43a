#include "tests/gui/layout.h"
#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QApplication>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::firstCut;
using support::WindowDriver;
using ui::Step;

namespace {

const QString markup = u"<h1>EX01</h1><img src='file:///etc/passwd'><a href='x'>&amp;</a>"_s;
const QString endless(2000, u'W');

/// A file that says what its author wanted: names and values of any length and kind.
wizard::Import importOf(const QString &value)
{
    wizard::Observation observation;
    observation.fact = wizard::Fact::BinSearchFoldersCorrect;
    observation.truth = wizard::Truth::No;
    observation.value = value;
    observation.source = wizard::Place::inDocument(value);
    observation.excerpt = value.left(400);
    observation.subject.server = wizard::ServerName(value.left(63));
    wizard::Import import;
    import.observations = {observation};
    import.remarks = {value};
    return import;
}

} // namespace

/// Texts from outside stay inside their place and are shown as what they are.
class TestHostileTexts : public QObject {
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << markup;
        QTest::newRow("endless word") << endless;
        QTest::newRow("right to left") << u"\u202e\u05d0\u05d1\u05d2 gpj.exe\u202c"_s.repeated(20);
        QTest::newRow("lines") << u"a\nb\r\nc\u2028d\t\v"_s.repeated(20);
        QTest::newRow("marks on marks") << u"Z"_s + QString(300, QChar(0x0335));
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s + QChar(u'\0') + u"y"_s;
        QTest::newRow("access keys") << u"&&&n&e&x&t %1 %n %%"_s;
    }

    static void staysInItsPlace(const WindowDriver &driver)
    {
        QTRY_COMPARE(firstCut(driver.window), QString());
        QCOMPARE(driver.window.size(), QSize(800, 552));
        for (const auto *label : driver.window.findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                qPrintable(label->text().left(80)));
        for (const auto *widget : driver.window.findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip().left(80)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        new ui::Look(*qApp, ui::Scheme::Light);
    }

    void evidenceIsShownAsPlainTextInItsPlace_data() { columns(); }
    void evidenceIsShownAsPlainTextInItsPlace()
    {
        QFETCH(const QString, text);
        WindowDriver driver({800, 552});
        driver.world.files.insert(u"case.exmedic"_s, importOf(text));
        driver.investigation.addFiles({u"case.exmedic"_s});
        QVERIFY(driver.investigation.diagnosis().hasAnswer());
        driver.window.goTo(Step::Cause);
        staysInItsPlace(driver);
    }

    void namesOfFilesAndWhatTheyHeldAreShownInTheirPlace_data() { columns(); }
    void namesOfFilesAndWhatTheyHeldAreShownInTheirPlace()
    {
        QFETCH(const QString, text);
        WindowDriver driver({800, 552});
        const QString path = u"/evidence/"_s + QString(text).remove(u'/');
        driver.world.files.insert(path, importOf(text));
        driver.investigation.addFiles({path});
        driver.click(u"next"_s);
        QVERIFY(driver.click(u"fromFiles"_s));
        staysInItsPlace(driver);
        const auto *list = driver.find<QTreeWidget>(u"files"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!list->topLevelItem(0)->toolTip(0).contains(u"<img"_s));
        QVERIFY2(list->visualItemRect(list->topLevelItem(0)).width() <= list->viewport()->width(),
            "an endless name does not push the others out of sight");
    }

    void aNameThatCannotBeReadIsSaidInItsPlace_data() { columns(); }
    void aNameThatCannotBeReadIsSaidInItsPlace()
    {
        QFETCH(const QString, text);
        WindowDriver driver({800, 552});
        driver.click(u"next"_s);
        driver.name(text);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        QVERIFY(!driver.text(u"noticeText"_s).isEmpty());
        staysInItsPlace(driver);
    }

    void whatIsRecognisedInAPasteIsShownInItsPlace_data() { columns(); }
    void whatIsRecognisedInAPasteIsShownInItsPlace()
    {
        QFETCH(const QString, text);
        WindowDriver driver({800, 552});
        driver.paste(text + u"\nFileNotFoundException: Could not load file or assembly 'Microsoft.Exchange."_s
            + text + u"'\nHMACProvider.GetCertificates:protectionCertificates.Length<1\n"_s + text);
        QTRY_VERIFY(driver.find(u"recognised"_s));
        staysInItsPlace(driver);
    }
};

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"

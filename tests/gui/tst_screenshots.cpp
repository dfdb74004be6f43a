#include "tests/gui/layout.h"
#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::WindowDriver;

namespace {

/// Colours in a coarse grid of points: a page that was not painted has one or two.
qsizetype coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            colours.insert(picture.pixel(x, y));
    }
    return colours.size();
}

} // namespace

/// Pictures of every page, each checked as far as a program can. For looking at them, EXMEDIC_SCREENSHOTS
/// names a folder that keeps them.
class TestScreenshots : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    QString m_folder = qEnvironmentVariable("EXMEDIC_SCREENSHOTS", m_temporary.path());
    QSet<QByteArray> m_seen;

    void grab(WindowDriver &driver, const QString &name)
    {
        QTRY_COMPARE(support::firstCut(driver.window), QString());
        const QPixmap picture = driver.window.grab();
        const QString path =
            QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(picture.save(path), qPrintable(path));
        const QImage saved(path);
        QCOMPARE(saved.size(), driver.window.size() * driver.window.devicePixelRatio());
        QVERIFY2(coloursOf(saved) > 8, qPrintable(name));
        const QByteArray pixels(reinterpret_cast<const char *>(saved.constBits()), saved.sizeInBytes());
        QVERIFY2(!m_seen.contains(pixels), qPrintable(name + u": the same picture as another page"_s));
        m_seen.insert(pixels);
    }

    /// A folder that is open, and a log that is being read.
    void grabFiles(WindowDriver &driver)
    {
        driver.world.files.insert(u"/evidence/EX01-logs"_s, support::folderImport());
        driver.world.slowFile = u"/evidence/HttpProxy_2024110622-1.LOG"_s;
        driver.click(u"fromFiles"_s);
        driver.investigation.addFiles({u"/evidence/EX01-logs"_s});
        auto *tree = driver.find<QTreeWidget>(u"files"_s);
        tree->expandAll();
        driver.click(u"onlyRowsFrom"_s);
        grab(driver, u"2-files"_s);
        driver.investigation.addFiles({driver.world.slowFile});
        Q_EMIT driver.world.slowReading->progressed(
            {.bytes = 700 * 1024 * 1024, .size = 1024 * 1024 * 1024, .found = 1234});
        grab(driver, u"2-reading"_s);
        driver.click(u"stopReading"_s);
        driver.click(u"onlyRowsFrom"_s);
        driver.investigation.removeFile(driver.world.slowFile);
        driver.investigation.removeFile(u"/evidence/EX01-logs"_s);
    }

    void grabToTheChecks(WindowDriver &driver)
    {
        grab(driver, u"1-empty"_s);
        driver.paste(support::expiredAuthCertificateText());
        driver.click(u"owa-error-after-sign-in"_s);
        QTRY_VERIFY(driver.find(u"recognised"_s));
        grab(driver, u"1-symptoms"_s);
        driver.find<QTabWidget>(u"symptomTabs"_s)->setCurrentIndex(1);
        driver.click(u"outlook-works-yes"_s);
        driver.click(u"shell-opens-no"_s);
        grab(driver, u"1-known"_s);
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com\nex 02"_s);
        driver.click(u"next"_s);
        grab(driver, u"2-source"_s);
        driver.click(u"scenario"_s);
        grab(driver, u"2-scenario"_s);
        grabFiles(driver);
        driver.click(u"otherServers"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.world.hanging = {wizard::Check::RoundTrip};
        driver.click(u"next"_s);
        const auto &runner = driver.investigation.runner();
        QTRY_COMPARE(runner.doneCount(), int(runner.tasks().size()) - 1);
        grab(driver, u"3-checking"_s);
        driver.click(u"next"_s);
        grab(driver, u"3-stopped"_s);
    }

    void grabToTheEnd(WindowDriver &driver)
    {
        for (const char *name : {"4-cause", "5-choices", "6-script", "7-afterwards"}) {
            driver.click(u"next"_s);
            grab(driver, QString::fromLatin1(name));
            if (driver.window.step() == ui::Step::Cause)
                grabUnfolded(driver);
        }
        driver.world.mended = true;
        driver.world.hanging.clear();
        driver.click(u"extra"_s);
        QVERIFY(driver.waitForChecks());
        grab(driver, u"8-again"_s);
        driver.click(u"next"_s);
        grab(driver, u"8-before-and-now"_s);
    }

    void grabUnfolded(WindowDriver &driver)
    {
        for (const auto *section : {driver.find(u"lookAlikes"_s), driver.find(u"sources"_s)})
            section->findChild<QAbstractButton *>()->click();
        grab(driver, u"4-cause-unfolded"_s);
    }

    void grabWithoutACause(WindowDriver &driver)
    {
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com, ex02.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        grab(driver, u"3-two-servers"_s);
        driver.click(u"next"_s);
        grab(driver, u"4-nothing-fits"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        QVERIFY(!m_folder.isEmpty());
        QVERIFY(QDir().mkpath(m_folder));
    }

    void everyPage_data()
    {
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        const QSize usual(960, 680);
        QTest::newRow("light") << ui::Scheme::Light << usual << 1.0;
        QTest::newRow("dark") << ui::Scheme::Dark << usual << 1.0;
        QTest::newRow("contrast") << ui::Scheme::HighContrast << usual << 1.0;
        QTest::newRow("small") << ui::Scheme::Light << QSize(800, 552) << 1.0;
        QTest::newRow("large-text") << ui::Scheme::Light << QSize(800, 552) << 2.0;
    }
    void everyPage()
    {
        QFETCH(const ui::Scheme, scheme);
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        m_seen.clear();
        const ui::Look look(*qApp, scheme);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * textScale);
        QApplication::setFont(font);

        WindowDriver driver(size);
        grabToTheChecks(driver);
        if (!QTest::currentTestFailed())
            grabToTheEnd(driver);
        WindowDriver another(size);
        if (!QTest::currentTestFailed())
            grabWithoutACause(another);
        QCOMPARE(driver.window.size(), size);
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"

#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/// Pictures of every page, for looking at: EXMEDIC_SCREENSHOTS names the folder.
class TestScreenshots : public QObject {
    Q_OBJECT

private:
    QString m_folder = qEnvironmentVariable("EXMEDIC_SCREENSHOTS");
    QString m_suffix;

    void grab(support::WindowDriver &driver, const QString &name)
    {
        QTest::qWait(50);
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        QVERIFY2(driver.window.grab().save(path), qPrintable(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        if (m_folder.isEmpty())
            QSKIP("EXMEDIC_SCREENSHOTS names no folder");
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
        m_suffix = QString::fromLatin1(QTest::currentDataTag());
        auto look = std::make_unique<ui::Look>(*qApp, scheme);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * textScale);
        QApplication::setFont(font);

        {
            support::WindowDriver driver(size);
            grab(driver, u"1-empty"_s);
            driver.paste(support::expiredAuthCertificateText());
            driver.click(u"owa-error-after-sign-in"_s);
            QTest::qWait(300);
            grab(driver, u"1-symptoms"_s);
            driver.click(u"next"_s);
            driver.name(u"ex01.contoso.com\nex 02"_s);
            driver.click(u"next"_s);
            grab(driver, u"2-source"_s);
            driver.click(u"scenario"_s);
            grab(driver, u"2-scenario"_s);
            driver.click(u"otherServers"_s);
            driver.name(u"ex01.contoso.com"_s);
            driver.world.hanging = {wizard::Check::RoundTrip};
            driver.click(u"next"_s);
            QTest::qWait(100);
            grab(driver, u"3-checking"_s);
            driver.click(u"next"_s);
            grab(driver, u"3-stopped"_s);
            driver.click(u"next"_s);
            grab(driver, u"4-cause"_s);
            driver.click(u"next"_s);
            grab(driver, u"5-choices"_s);
            driver.click(u"next"_s);
            grab(driver, u"6-script"_s);
            driver.click(u"next"_s);
            grab(driver, u"7-afterwards"_s);
            driver.world.mended = true;
            driver.world.hanging.clear();
            driver.click(u"extra"_s);
            QVERIFY(driver.waitForChecks());
            grab(driver, u"8-again"_s);
            driver.click(u"next"_s);
            grab(driver, u"8-before-and-now"_s);
        }
        {
            support::WindowDriver driver(size);
            driver.click(u"next"_s);
            driver.name(u"ex01.contoso.com, ex02.contoso.com"_s);
            driver.click(u"next"_s);
            QVERIFY(driver.waitForChecks());
            grab(driver, u"3-two-servers"_s);
            driver.click(u"next"_s);
            grab(driver, u"4-nothing-fits"_s);
        }
        QApplication::setFont(usual);
        look.reset();
    }
};

Q_DECLARE_METATYPE(ui::Scheme)

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"

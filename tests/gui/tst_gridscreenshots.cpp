#include "tests/gui/gridworld.h"
#include "tests/gui/layout.h"
#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gridworld;
using support::WindowDriver;
using wizard::Check;

namespace {

/// Of a few servers port 444 lost its certificate, one is switched off; the rest is in order.
void furnish(support::FakeSurroundings &world, int servers)
{
    for (int i = 1; i <= servers; ++i) {
        const QString server = nameOf(i);
        world.told.insert({server, Check::AuthMetadata},
            report(Outcome::Good, u"one key, valid until 2029-01-01"_s, Check::AuthMetadata, server));
        if (i % 37 == 2)
            world.told.insert({server, Check::BackEndTls},
                report(Outcome::Bad, u"the connection was closed during the handshake"_s, Check::BackEndTls,
                    server));
        if (i % 90 == 3)
            world.told.insert({server, Check::FrontEndPort},
                report(Outcome::Bad, u"connection refused"_s, Check::FrontEndPort, server));
    }
}

} // namespace

/// Pictures of the checks of several servers. EXMEDIC_SCREENSHOTS names a folder that keeps them.
class TestGridScreenshots : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    QString m_folder = qEnvironmentVariable("EXMEDIC_SCREENSHOTS", m_temporary.path());

    void grab(WindowDriver &driver, const QString &name)
    {
        QTRY_COMPARE(support::firstCut(driver.window), QString());
        const QString path = QDir(m_folder).filePath(
            u"grid-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name));
        QVERIFY2(driver.window.grab().save(path), qPrintable(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }

    void everyServerAndCheck_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        const QSize usual(960, 680);
        const QSize small(800, 552);
        QTest::addRow("3-light") << 3 << ui::Scheme::Light << usual << 1.0;
        QTest::addRow("12-dark") << 12 << ui::Scheme::Dark << usual << 1.0;
        QTest::addRow("12-contrast") << 12 << ui::Scheme::HighContrast << usual << 1.0;
        QTest::addRow("12-small") << 12 << ui::Scheme::Light << small << 1.0;
        QTest::addRow("12-large-text-dark") << 12 << ui::Scheme::Dark << QSize(1280, 900) << 2.0;
        QTest::addRow("200-light") << 200 << ui::Scheme::Light << usual << 1.0;
        QTest::addRow("200-large-text") << 200 << ui::Scheme::Light << small << 2.0;
    }
    void everyServerAndCheck()
    {
        QFETCH(const int, servers);
        QFETCH(const ui::Scheme, scheme);
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        const ui::Look look(*qApp, scheme);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont font = usual;
        font.setPointSizeF(font.pointSizeF() * textScale);
        QApplication::setFont(font);

        WindowDriver driver(size);
        furnish(driver.world, servers);
        driver.world.hanging = {Check::RoundTrip};
        driver.click(u"next"_s);
        driver.name(names(servers).join(u'\n'));
        driver.click(u"next"_s);
        const auto &runner = driver.investigation.runner();
        QTRY_VERIFY(std::ranges::count(runner.tasks(), wizard::ProbeState::Running, &wizard::ProbeTask::state)
            >= std::min(servers - 1, 6));
        QTRY_COMPARE(std::ranges::count_if(runner.tasks(),
                         [](const auto &task) {
                             return task.check == Check::RoundTrip
                                 && task.state == wizard::ProbeState::Running;
                         }),
            std::min(servers - 1, 6));
        grab(driver, u"1-running"_s);
        driver.world.hanging.clear();
        driver.investigation.runner().stop();
        driver.click(u"extra"_s);
        QVERIFY(QTest::qWaitFor([&driver] { return !driver.investigation.runner().isRunning(); }, 60000));
        grab(driver, u"2-done"_s);
        auto *grid = driver.find<QTableView>(u"grid"_s);
        QVERIFY(grid);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(grid, Qt::Key_Home);
        grab(driver, u"3-last-row"_s);
        QTest::keyClick(grid, Qt::Key_Return);
        grab(driver, u"4-opened"_s);
        driver.click(u"next"_s);
        grab(driver, u"5-cause"_s);
        QCOMPARE(driver.window.size(), size);
    }
};

QTEST_MAIN(TestGridScreenshots)
#include "tst_gridscreenshots.moc"

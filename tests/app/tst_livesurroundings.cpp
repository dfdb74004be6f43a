#include "app/livesurroundings.h"
#include "wizard/investigation/investigation.h"
#include "wizard/io/powershellengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

constexpr int patience = 300'000;

/// The case as step 2 leaves it: this computer, and inside with PowerShell.
void askThisComputer(Investigation &investigation)
{
    investigation.lookAt({.source = Case::Source::ThisServer,
        .targets = {*parseTarget(u"127.0.0.1:1:1"_s)},
        .collecting = Collecting{}});
}

} // namespace

/// The journey over the real world: real PowerShell on this computer.
class TestLiveSurroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCollectorRunsOnThisComputer()
    {
        if (powerShellCandidates().isEmpty())
            QSKIP("TestLiveSurroundings: there is no pwsh on PATH and EXMEDIC_PWSH names none");
        app::LiveSurroundings world;
        Investigation investigation(world);
        askThisComputer(investigation);
        QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
        investigation.startChecks();
        QVERIFY(finished.wait(patience));
        const ProbeTask &collected = investigation.runner().tasks().back();
        QCOMPARE(collected.check, Check::Collector);
        QVERIFY2(!collected.report.observations.isEmpty(), qPrintable(collected.report.sentence));
        // The distance from UTC is the one fact that every computer tells.
        QCOMPARE(investigation.conclusion().evidence.truth(Fact::UtcOffsetHours), Truth::Yes);
        QVERIFY(!investigation.coverage().skipped.contains(u"collector"_s));
    }

    void stopEndsItAtOnce()
    {
        if (powerShellCandidates().isEmpty())
            QSKIP("TestLiveSurroundings: there is no pwsh on PATH and EXMEDIC_PWSH names none");
        app::LiveSurroundings world;
        Investigation investigation(world);
        askThisComputer(investigation);
        investigation.startChecks();
        const auto &runner = investigation.runner();
        QVERIFY(
            QTest::qWaitFor([&] { return runner.tasks().back().state == ProbeState::Running; }, patience));
        QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
        investigation.runner().stop();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(runner.tasks().back().state, ProbeState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLiveSurroundings)
#include "tst_livesurroundings.moc"

#include "wizard/probing/proberunner.h"

#include "tests/support/targets.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wizard;
using support::targets;

namespace {

enum class Manner { Now, Later, Twice, Never };

class ScriptedProbe : public Probe {
    Q_OBJECT

public:
    ScriptedProbe(Manner manner, ProbeReport report)
        : m_manner(manner)
        , m_report(std::move(report))
    {
    }
    void start() override
    {
        if (m_manner == Manner::Later)
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
        if (m_manner == Manner::Now || m_manner == Manner::Twice)
            Q_EMIT finished(m_report);
        if (m_manner == Manner::Twice)
            Q_EMIT finished(ProbeReport{ProbeReport::Outcome::Bad, u"again"_s, {}});
    }

private:
    Manner m_manner;
    ProbeReport m_report;
};

ProbeReport holding(Check check)
{
    Observation observation;
    observation.fact = entry(check).tells.front().fact;
    observation.truth = Truth::Yes;
    return {ProbeReport::Outcome::Good, u"fine"_s, {observation}};
}

ProbeReport failing(Check check)
{
    ProbeReport report = holding(check);
    report.outcome = ProbeReport::Outcome::Bad;
    report.observations.first().truth = Truth::No;
    return report;
}

} // namespace

class TestProbeRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishesWhateverTheProbeDoes_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("state");
        QTest::newRow("inside start") << int(Manner::Now) << int(ProbeState::Good);
        QTest::newRow("later") << int(Manner::Later) << int(ProbeState::Good);
        QTest::newRow("twice") << int(Manner::Twice) << int(ProbeState::Good);
        QTest::newRow("never") << int(Manner::Never) << int(ProbeState::TimedOut);
    }
    void finishesWhateverTheProbeDoes()
    {
        QFETCH(int, manner);
        ProbeRunner runner([manner](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(Manner(manner), holding(check));
        });
        runner.setLimit(5ms);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort}, targets({u"ex01"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
        QTEST(int(runner.tasks().front().state), "state");
        QVERIFY(!runner.isRunning());
    }

    void skipsWhatDependsOnAFailedCheck()
    {
        ProbeRunner runner([](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(
                Manner::Now, check == Check::FrontEndTls ? failing(check) : holding(check));
        });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::FrontEndTls, Check::OwaHealth, Check::BackEndPort},
            targets({u"ex01"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(runner.tasks()[1].state, ProbeState::Bad);
        QCOMPARE(runner.tasks()[2].state, ProbeState::Skipped);
        QCOMPARE(runner.tasks()[2].blockedBy, Check::FrontEndTls);
        QCOMPARE(runner.tasks()[3].state, ProbeState::Good);
    }

    void oneServerDoesNotHoldBackAnother()
    {
        ProbeRunner runner([](Check check, const Target &target) {
            return std::make_unique<ScriptedProbe>(
                Manner::Now, target.host == u"ex01"_s ? failing(check) : holding(check));
        });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::FrontEndTls}, targets({u"ex01"_s, u"ex02"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(runner.tasks()[1].state, ProbeState::Skipped);
        QCOMPARE(runner.tasks()[3].state, ProbeState::Good);
    }

    void serversOfOneHostAndPortAreAskedOnceEach()
    {
        QList<int> backEnds;
        ProbeRunner runner([&](Check check, const Target &target) {
            backEnds.append(target.backend);
            return std::make_unique<ScriptedProbe>(Manner::Now, holding(check));
        });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::BackEndPort}, targets({u"ex01:443:1"_s, u"ex01:443:2"_s, u"ex01:443:3"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(backEnds, (QList<int>{1, 2, 3}));
    }

    void aSkippedCheckSkipsWhatNeedsIt()
    {
        ProbeRunner runner([](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(Manner::Later, failing(check));
        });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::FrontEndTls, Check::OwaHealth}, targets({u"ex01"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(runner.tasks()[1].blockedBy, Check::FrontEndPort);
        QCOMPARE(runner.tasks()[2].blockedBy, Check::FrontEndTls);
    }

    void whoeverListensMayForgetTheRun()
    {
        ProbeRunner runner([](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(Manner::Now, holding(check));
        });
        connect(&runner, &ProbeRunner::taskChanged, &runner, [&](int index) {
            if (isDone(runner.tasks()[std::size_t(index)].state))
                runner.clear();
        });
        runner.start({Check::FrontEndPort, Check::FrontEndTls}, targets({u"ex01"_s, u"ex02"_s}));
        QTRY_VERIFY(runner.tasks().empty());
        QVERIFY(!runner.isRunning());
    }

    void stopKeepsWhatWasFound()
    {
        ProbeRunner runner([](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(
                check == Check::FrontEndPort ? Manner::Now : Manner::Never, holding(check));
        });
        runner.setLimit(1h);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::FrontEndTls}, targets({u"ex01"_s}));
        QTRY_COMPARE(runner.tasks()[1].state, ProbeState::Running);
        runner.stop();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(runner.tasks()[0].state, ProbeState::Good);
        QCOMPARE(runner.tasks()[0].report.observations.size(), 1);
        QCOMPARE(runner.tasks()[1].state, ProbeState::Cancelled);
        runner.stop();
        QCOMPARE(finished.count(), 1);
    }

    void runsNoMoreThanAllowedAtOnce()
    {
        int alive = 0;
        int most = 0;
        ProbeRunner runner([&](Check check, const Target &) {
            auto probe = std::make_unique<ScriptedProbe>(Manner::Later, holding(check));
            most = std::max(most, ++alive);
            connect(probe.get(), &Probe::finished, probe.get(), [&alive] { --alive; });
            return probe;
        });
        runner.setParallel(2);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::BackEndPort, Check::ShellEndpoint},
            targets({u"ex01"_s, u"ex02"_s, u"ex03"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(most, 2);
        QCOMPARE(runner.doneCount(), 9);
    }

    void everyCheckHasItsOwnLimitUnlessOneIsSet()
    {
        ProbeRunner runner([](Check, const Target &) { return std::unique_ptr<Probe>(); });
        QCOMPARE(runner.limitOf(Check::RoundTrip), 15s);
        QVERIFY(runner.limitOf(Check::Collector) > 10min); // PowerShell has to reach the server and read it
        runner.setLimit(5ms);
        QCOMPARE(runner.limitOf(Check::Collector), 5ms);
    }

    void aCheckThatCannotBeMadeIsSkipped()
    {
        ProbeRunner runner([](Check, const Target &) { return std::unique_ptr<Probe>(); });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort}, targets({u"ex01"_s}));
        QVERIFY(finished.wait());
        QCOMPARE(runner.tasks()[0].state, ProbeState::Skipped);
    }

    void dyingWhileProbesHangIsSafe()
    {
        auto runner = std::make_unique<ProbeRunner>([](Check check, const Target &) {
            return std::make_unique<ScriptedProbe>(Manner::Never, holding(check));
        });
        runner->start({Check::FrontEndPort, Check::BackEndPort}, targets({u"ex01"_s}));
        QTRY_COMPARE(runner->tasks()[0].state, ProbeState::Running);
        runner.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void nothingToDoIsDone()
    {
        ProbeRunner runner([](Check, const Target &) { return std::unique_ptr<Probe>(); });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({}, {});
        QVERIFY(finished.wait());
    }
};

QTEST_GUILESS_MAIN(TestProbeRunner)
#include "tst_proberunner.moc"

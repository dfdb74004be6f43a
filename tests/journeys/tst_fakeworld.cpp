#include "tests/support/declared.h"
#include "tests/support/fakesurroundings.h"
#include "tests/support/inwords.h"
#include "wizard/io/probefactory.h"
#include "wizard/lab/lab.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Which fact with which truth, whatever the server and the value.
using Statement = std::pair<Fact, Truth>;

QList<Statement> statements(const ProbeReport &report)
{
    QList<Statement> all;
    for (const Observation &observation : report.observations)
        all << Statement(observation.fact, observation.truth);
    return all;
}

ProbeReport run(std::unique_ptr<Probe> probe)
{
    QSignalSpy finished(probe.get(), &Probe::finished);
    probe->start();
    if (finished.isEmpty() && !finished.wait(20000))
        return {};
    return finished.first().first().value<ProbeReport>();
}

} // namespace

/// The world that the tests of the window stand in is no better and no worse than the real one.
class TestFakeWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatTheRealProbesSay_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<bool>("mended");
        QTest::addColumn<Check>("check");
        for (const CheckEntry &one : checks()) {
            if (one.onRequest)
                continue;
            QTest::addRow("broken: %s", one.id.data()) << u"auth-cert-expired"_s << false << one.check;
            QTest::addRow("mended: %s", one.id.data()) << u"healthy"_s << true << one.check;
        }
    }
    void saysOnlyWhatTheRealProbesSay()
    {
        QFETCH(const QString, scenario);
        QFETCH(const bool, mended);
        QFETCH(const Check, check);
        support::FakeSurroundings world;
        world.mended = mended;
        auto fake = world.makeProbe(check, *parseTarget(u"ex01.contoso.com"_s));
        if (!fake)
            return;
        const ProbeReport said = run(std::move(fake));

        const auto lab = Lab::start(scenario);
        QVERIFY(lab);
        ProbeSettings settings;
        settings.authorities = *readAuthorities((*lab)->caFile());
        const ProbeReport real = run(makeProbe(check, (*lab)->servers().first().target(), settings));

        QCOMPARE(said.outcome, real.outcome);
        const QList<Statement> possible = statements(real);
        const std::vector<Told> &declared = entry(check).tells;
        for (const Observation &one : said.observations) {
            const QString words = support::inWords({one});
            QVERIFY2(support::isDeclared(one, declared), qPrintable(words));
            QVERIFY2(possible.contains(Statement(one.fact, one.truth)), qPrintable(words));
        }
    }
};

QTEST_MAIN(TestFakeWorld)
#include "tst_fakeworld.moc"

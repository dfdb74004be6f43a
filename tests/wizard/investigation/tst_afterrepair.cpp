#include "tests/support/answers.h"
#include "tests/support/emptysurroundings.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/investigation/investigation.h"
#include "wizard/knowledge/catalog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::seen;

namespace {

/// A world whose checks find nothing wrong, so that only what people bring decides.
class QuietWorld : public support::EmptySurroundings {
public:
    QMap<QString, Import> filesOnDisk;

    std::unique_ptr<Probe> makeProbe(Check, const Target &target) override
    {
        return std::make_unique<support::FakeProbe>(support::FakeProbe::Finish::Later,
            support::reportOf(
                ProbeReport::Outcome::Good, u"open"_s, Fact::Port443Open, Truth::Yes, target.server()));
    }
    Result<Import> importFile(const QString &path) override { return filesOnDisk.value(path); }
};

/// What the shell prints of the current Auth certificate, with this end.
QString listing(const QString &end)
{
    return u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"
           "HasPrivateKey      : True\nNotAfter           : %1\nNotBefore          : 2019-12-03 22:47:12\n"
           "Subject            : CN=Microsoft Exchange Server Auth Certificate\n"
           "Thumbprint         : C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1\n\n[PS] C:\\>\n"_s.arg(end);
}

const QString ended = listing(u"2024-11-06 22:47:12"_s);
const QString inDate = listing(u"2029-11-06 22:47:12"_s);

QString verdict(const Diagnosis &diagnosis)
{
    const QStringList given = support::answers(diagnosis).filter(u"auth-cert-expired "_s);
    return given.isEmpty() ? u"absent"_s : given.first().section(u' ', 1);
}

} // namespace

/// After a repair everything that was pasted or read before is a report of the past.
class TestAfterRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textFromBeforeNoLongerDecides()
    {
        QuietWorld world;
        Investigation investigation(world);
        investigation.setPastedText(ended);
        QCOMPARE(verdict(investigation.diagnosis()), u"confirmed"_s);
        investigation.checkAfterRepair();
        QCOMPARE(verdict(investigation.diagnosis()), u"absent"_s);
        QCOMPARE(verdict(investigation.diagnosisBefore()), u"confirmed"_s);
        QCOMPARE(investigation.given().pastedText, ended);
        QVERIFY(!investigation.given().outdatedText.isEmpty());
        QVERIFY2(investigation.factsToRepeat().contains(Fact::AuthCertificateExpired),
            "neither healed nor broken: it says what to bring anew");
    }

    void whatIsPastedAnewDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("below the old, healed") << ended + inDate << u"ruled-out"_s;
        QTest::newRow("above the old, healed") << inDate + ended << u"ruled-out"_s;
        QTest::newRow("below the old, the same as before") << ended + ended << u"confirmed"_s;
        QTest::newRow("in place of the old, healed") << inDate << u"ruled-out"_s;
        QTest::newRow("a remark below the old") << ended + u"\nWe renewed it.\n"_s << u"absent"_s;
        QTest::newRow("nothing") << QString() << u"absent"_s;
    }
    void whatIsPastedAnewDecides()
    {
        QFETCH(QString, text);
        QuietWorld world;
        Investigation investigation(world);
        investigation.setPastedText(ended);
        investigation.checkAfterRepair();
        investigation.setPastedText(text);
        QTEST(verdict(investigation.diagnosis()), "verdict");
        const bool settled = verdict(investigation.diagnosis()) != u"absent"_s;
        QCOMPARE(investigation.factsToRepeat().contains(Fact::AuthCertificateExpired), !settled);
    }

    void linesAreCountedInTheWholeText()
    {
        QuietWorld world;
        Investigation investigation(world);
        investigation.setPastedText(ended);
        investigation.checkAfterRepair();
        investigation.setPastedText(ended + inDate);
        QVERIFY(!investigation.given().pasted.isEmpty());
        for (const Recognition &one : investigation.given().pasted)
            QVERIFY2(one.line > ended.count(u'\n'), qPrintable(one.what));
    }

    void filesCountAgainOnceTheyAreReadAgain()
    {
        QuietWorld world;
        world.filesOnDisk[u"store.xml"_s].observations = {seen(Fact::BinSearchFoldersCorrect, Truth::No)};
        Investigation investigation(world);
        investigation.addFiles({u"store.xml"_s});
        QVERIFY(investigation.diagnosis().hasAnswer());
        investigation.checkAfterRepair();
        QVERIFY(!investigation.diagnosis().hasAnswer());
        QVERIFY(investigation.given().files.first().outdated);
        QCOMPARE(investigation.factsToRepeat(), QList<Fact>{Fact::BinSearchFoldersCorrect});
        investigation.addFiles({u"store.xml"_s});
        QVERIFY(investigation.diagnosis().hasAnswer());
        QVERIFY(investigation.factsToRepeat().isEmpty());
    }

    void theChecksRunAgain()
    {
        QuietWorld world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        investigation.setPastedText(ended);
        QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
        investigation.checkAfterRepair();
        QVERIFY(finished.wait());
        QCOMPARE(verdict(investigation.diagnosis()), u"absent"_s);
        QCOMPARE(verdict(investigation.diagnosisBefore()), u"confirmed"_s);
        QCOMPARE(investigation.conclusion().evidence.truth(Fact::Port443Open), Truth::Yes);
    }

    void runningTheChecksOnceMoreExpiresNothing()
    {
        QuietWorld world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        investigation.setPastedText(ended);
        QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
        investigation.checkAgain();
        QVERIFY(finished.wait());
        QCOMPARE(verdict(investigation.diagnosis()), u"confirmed"_s);
        QVERIFY(investigation.factsToRepeat().isEmpty());
    }

    void aPackOfAfterwardsHoldsNothingOfBefore()
    {
        QuietWorld world;
        Investigation investigation(world);
        investigation.setPastedText(ended);
        investigation.checkAfterRepair();
        Evidence opened;
        opened.add(investigation.pack().observations);
        QCOMPARE(verdict(diagnose({}, opened, causes(), world.now())), verdict(investigation.diagnosis()));
    }
};

QTEST_GUILESS_MAIN(TestAfterRepair)
#include "tst_afterrepair.moc"

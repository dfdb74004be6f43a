#include "tests/support/answers.h"
#include "tests/wizard/investigation/brokenbackend.h"

using namespace Qt::StringLiterals;
using namespace wizard;
using support::BrokenBackEnd;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

} // namespace

/// What texts and files give to a case.
class TestCaseFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameCaseGivesTheSameConclusion()
    {
        Case given;
        given.symptoms = {Symptom::OwaBlankPage};
        given.reported = {{Fact::AllServersAffected, Truth::Yes}};
        setPastedText(given, u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        const Conclusion first = conclude(given, {}, ::now);
        const Conclusion second = conclude(given, {}, ::now);
        QCOMPARE(first.clock, ::now);
        QCOMPARE(first.evidence.truth(Fact::HmacAssert), Truth::Yes);
        QVERIFY(first.diagnosis.hasAnswer());
        QCOMPARE(support::answers(second.diagnosis), support::answers(first.diagnosis));
        given.clock = ::now.addDays(1);
        QCOMPARE(conclude(given, {}, ::now).clock, ::now.addDays(1));
    }

    void aBadFileLeavesTheRestAsItWas()
    {
        BrokenBackEnd world;
        Import import;
        import.observations = {support::seen(Fact::HmacAssert)};
        world.filesOnDisk.insert(u"good.txt"_s, import);
        Investigation investigation(world);
        investigation.addFiles({u"good.txt"_s});
        QSignalSpy refused(&investigation.handingOver(), &HandingOver::refused);
        investigation.addFiles({u"bad.bin"_s});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toString(), u"bad.bin"_s);
        QCOMPARE(investigation.given().files.size(), 1);
        QVERIFY(investigation.diagnosis().hasAnswer());
        investigation.addFiles({u"good.txt"_s});
        QCOMPARE(investigation.given().files.size(), 1);
        investigation.removeFile(u"good.txt"_s);
        QVERIFY(!investigation.diagnosis().hasAnswer());
    }

    void whatATextHoldsCountsOnce_data()
    {
        QTest::addColumn<bool>("asFile");
        QTest::newRow("file") << true;
        QTest::newRow("text from elsewhere") << false;
    }
    void whatATextHoldsCountsOnce()
    {
        QFETCH(bool, asFile);
        const QString text = u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s;
        BrokenBackEnd world;
        world.filesOnDisk.insert(u"log.txt"_s, *importEvidence(text.toUtf8(), u"log.txt"_s, {}));
        Investigation investigation(world);
        if (asFile)
            investigation.addFiles({u"log.txt"_s});
        else
            investigation.addText(text, u"log.txt"_s);
        QCOMPARE(investigation.conclusion().evidence.of(Fact::HmacAssert).size(), 1);
        QCOMPARE(investigation.pack().observations, investigation.conclusion().evidence.observations());
        QCOMPARE(recognisedIn(investigation.given()).size(), 1);
    }

    void aPackIsJudgedAtItsOwnTime()
    {
        BrokenBackEnd world;
        Import import;
        const QString thumbprint(40, u'A');
        import.observations = {support::seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint),
            support::seen(Fact::CertificateNotAfter, Truth::Yes, u"2025-01-01T00:00:00Z"_s, {}, thumbprint)};
        import.clock = QDateTime::fromString(u"2024-06-01T00:00:00Z"_s, Qt::ISODate);
        world.filesOnDisk.insert(u"case.exmedic"_s, import);
        Investigation investigation(world);
        investigation.addFiles({u"case.exmedic"_s});
        QVERIFY(!investigation.diagnosis().hasAnswer());
        investigation.setClock(::now);
        QVERIFY(investigation.diagnosis().hasAnswer());
    }
};

QTEST_GUILESS_MAIN(TestCaseFiles)
#include "tst_casefiles.moc"

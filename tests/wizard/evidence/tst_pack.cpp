#include "wizard/evidence/forms/pack.h"
#include "wizard/evidence/reading/importer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

Pack samplePack()
{
    Pack pack;
    pack.toolVersion = u"0.1.0"_s;
    pack.clock = QDateTime(QDate(2024, 11, 7), QTime(12, 0, 0, 250), Qt::UTC);
    pack.symptoms = {Symptom::OwaBlankPage, Symptom::ShellDoesNotConnect};
    pack.targets = {Target{u"ex01.contoso.com"_s, 80, 8443, 8444}, Target{u"::1"_s, 81, 443, 444}};
    pack.since = u"yesterday, 18:30"_s;
    pack.pastedText = u"„Fehler“ \u200e\n\tx"_s;
    Observation seen;
    seen.fact = Fact::CertificateNotAfter;
    seen.truth = Truth::Yes;
    seen.subject = {ServerName(u"EX01"_s), Thumbprint::parse(QString(40, u'A')), u"CONTOSO\\ann"_s};
    seen.value = Instant::parse(u"2024-11-06T22:47:32Z"_s);
    seen.source = Place::inDocument(u"file"_s, 3);
    seen.time = QDateTime(QDate(2024, 11, 7), QTime(11, 0), Qt::UTC);
    seen.excerpt = u"NotAfter : …"_s;
    Observation unknown;
    unknown.fact = Fact::Tls444Completes;
    Observation no = unknown;
    no.truth = Truth::No;
    pack.observations = {seen, unknown, no};
    return pack;
}

} // namespace

class TestPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnchanged()
    {
        const Pack pack = samplePack();
        const QByteArray bytes = writePack(pack);
        QVERIFY(looksLikePack(bytes));
        const auto again = readPack(bytes, u"case.exmedic"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(*again == pack);
        QCOMPARE(writePack(*again), bytes);
    }

    void everyTargetComesBack_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("another HTTPS port: nobody knows one for HTTP")
            << QStringList{u"ex01.contoso.com:8443"_s};
        QTest::newRow("short name") << QStringList{u"ex01"_s};
        QTest::newRow("both ports") << QStringList{u"ex01:8443:8444"_s};
        QTest::newRow("addresses") << QStringList{
            u"127.0.0.1:1:65535"_s, u"[::1]"_s, u"[fe80::1%eth0]:8443"_s};
        QTest::newRow("one name twice")
            << QStringList{u"ex01:443"_s, u"ex01:8443"_s, u"ex01.fabrikam.com:9443"_s};
        QTest::newRow("one address twice") << QStringList{u"127.0.0.1:8443"_s, u"127.0.0.1:9443"_s};
        QTest::newRow("one IPv6 address twice") << QStringList{u"[::1]:8443"_s, u"[::1]:9443"_s};
    }
    void everyTargetComesBack()
    {
        QFETCH(QStringList, typed);
        Pack pack;
        for (const QString &text : typed)
            pack.targets.append(*parseTarget(text));
        pack.targets = toldApart(pack.targets);
        const auto again = readPack(writePack(pack), u"case.exmedic"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(again->targets == pack.targets);
    }

    void serversOfAScenarioKeepTheirNames()
    {
        Pack pack;
        pack.targets = {Target{u"127.0.0.1"_s, 8080, 8443, 8444, u"EX01"_s},
            Target{u"127.0.0.1"_s, 0, 9443, 0, u"EX02"_s}};
        const auto again = readPack(writePack(pack), u"case.exmedic"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(again->targets == pack.targets);
    }

    void opensWhatEarlierVersionsWrote()
    {
        const auto pack = readPack(R"({"format": "exmedic-case", "version": 1, "toolVersion": "0.1.0",
            "clock": "2024-11-07T12:00:00.250Z", "since": "", "pastedText": "", "symptoms": ["owa-blank-page"],
            "targets": [{"host": "ex01.contoso.com", "http": 80, "https": 443, "backend": 444}],
            "observations": [{"fact": "tls-444-completes", "truth": "no", "server": "EX01"}]})",
            u"case.exmedic"_s);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text()));
        QCOMPARE(pack->clock, QDateTime(QDate(2024, 11, 7), QTime(12, 0, 0, 250), Qt::UTC));
        QVERIFY(pack->targets == QList{*parseTarget(u"ex01.contoso.com"_s)});
        QCOMPARE(pack->symptoms, QList{Symptom::OwaBlankPage});
        QCOMPARE(pack->observations.size(), 1);
        QCOMPARE(pack->observations.first().subject.server, ServerName(u"EX01"_s));
        QCOMPARE(pack->observations.first().truth, Truth::No);
    }

    void keepsEveryFactAndSymptom()
    {
        Pack pack;
        for (int fact = 0; fact < int(Fact::Count); ++fact) {
            Observation observation;
            observation.fact = Fact(fact);
            observation.truth = Truth::Yes;
            pack.observations.append(observation);
        }
        for (int symptom = 0; symptom < int(Symptom::Count); ++symptom)
            pack.symptoms.append(Symptom(symptom));
        const auto again = readPack(writePack(pack), u"case.exmedic"_s);
        QVERIFY(again && *again == pack);
    }

    void isImportedLikeAnyEvidence()
    {
        const auto import = importEvidence(writePack(samplePack()), u"case.exmedic"_s, {});
        QVERIFY(import);
        QCOMPARE(import->importer, "pack"_L1);
        QCOMPARE(import->observations, samplePack().observations);
        QCOMPARE(import->symptoms, samplePack().symptoms);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const QByteArray good = writePack(samplePack());
        const auto changed = [&](const char *from, const char *to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("cut") << good.left(good.indexOf("\"fact\""))
                             << u"case.exmedic, line %1"_s.arg(
                                    1 + good.left(good.indexOf("\"fact\"")).count(char(10)));
        QTest::newRow("no JSON") << QByteArray("hello") << u"case.exmedic, line 1"_s;
        QTest::newRow("another format") << changed("exmedic-case", "other") << u"case.exmedic"_s;
        QTest::newRow("newer version") << changed("\"version\": 1", "\"version\": 2") << u"case.exmedic"_s;
        QTest::newRow("unknown fact") << changed("tls-444-completes", "moon-phase") << u"case.exmedic"_s;
        QTest::newRow("unknown symptom") << changed("owa-blank-page", "moon-phase") << u"case.exmedic"_s;
        QTest::newRow("unknown truth") << changed("\"unknown\"", "\"maybe\"") << u"case.exmedic"_s;
        QTest::newRow("host with commands")
            << changed("ex01.contoso.com", "ex01;whoami") << u"case.exmedic"_s;
        QTest::newRow("port") << changed("8443", "70000") << u"case.exmedic"_s;
        QTest::newRow("no port at all") << changed("8443", "\"x\"") << u"case.exmedic"_s;
        QTest::newRow("part of a port") << changed("8443", "443.5") << u"case.exmedic"_s;
        QTest::newRow("negative port") << changed("8443", "-1") << u"case.exmedic"_s;
        QTest::newRow("name with commands")
            << changed("\"https\": 8443", "\"name\": \"x;y\"") << u"case.exmedic"_s;
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, bytes);
        const auto pack = readPack(bytes, u"case.exmedic"_s);
        QVERIFY(!pack);
        QVERIFY(!pack.error().message.isEmpty());
        QTEST(pack.error().place, "place");
    }

    void knowsItsOwnFiles()
    {
        QVERIFY(!looksLikePack("{\"pastedText\": [\"format\", \"exmedic-case\"]}"));
        QVERIFY(!looksLikePack("[PS] C:\\>Get-AuthConfig"));
        QVERIFY(!looksLikePack(""));
    }

    void survivesEveryCut()
    {
        const QByteArray whole = writePack(samplePack()).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readPack(whole.left(length), u"x"_s));
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"

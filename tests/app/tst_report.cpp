#include "app/cli/report.h"

#include "wizard/knowledge/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace app;

namespace {

Reason reason(const QString &value, const QString &excerpt)
{
    return {.fact = Fact::CertificateNotAfter,
        .truth = Truth::Yes,
        .value = value,
        .servers = {ServerName(u"EX01"_s)},
        .sources = {Place::inDocument(u"a.txt"_s, 1)},
        .excerpt = excerpt};
}

Report reportOf(const QList<Verdict> &verdicts, const Reason &why)
{
    Report report;
    report.clock = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        Finding finding;
        finding.cause = &causes()[std::size_t(i)];
        finding.verdict = verdicts.at(i);
        finding.reasonsFor = {why};
        report.diagnosis.findings.append(finding);
    }
    return report;
}

QList<Verdict> possible(int count, Verdict first)
{
    return QList<Verdict>{first} + QList<Verdict>(count, Verdict::Possible);
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewOfThePossibleCausesAreNamed_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("more");
        QTest::newRow("none") << 0 << 0 << QString();
        QTest::newRow("five") << 5 << 5 << QString();
        QTest::newRow("six") << 6 << 5 << u"- and 1 more"_s;
        QTest::newRow("twenty") << 20 << 5 << u"- and 15 more"_s;
    }
    void aFewOfThePossibleCausesAreNamed()
    {
        QFETCH(int, count);
        QFETCH(int, named);
        QFETCH(QString, more);
        for (const Verdict first : {Verdict::Confirmed, Verdict::RuledOut}) {
            const Report report = reportOf(possible(count, first), reason(u"x"_s, u"y"_s));
            const QString text = reportAsText(report, false);
            QCOMPARE(text.count(u"- Possible: "_s), named);
            QCOMPARE(text.contains(u" more that are possible"_s), !more.isEmpty());
            QVERIFY(text.contains(more));
            QCOMPARE(reportAsJson(report)[u"findings"_s].toArray().size(), count + 1);
        }
    }

    void whatOnlyASymptomSpeaksForStandsUnderIt_data()
    {
        QTest::addColumn<int>("supported");
        QTest::addColumn<int>("suspected");
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("more");
        QTest::newRow("a few") << 0 << 3 << 3 << QString();
        QTest::newRow("many") << 0 << 48 << 5 << u"- and 43 more; --format json names them\n"_s;
        QTest::newRow("behind what evidence speaks for") << 3 << 10 << 2 << u"- and 8 more; "_s;
        QTest::newRow("no room for a name") << 5 << 10 << 0 << u"- named by --format json\n"_s;
    }
    void whatOnlyASymptomSpeaksForStandsUnderIt()
    {
        QFETCH(int, supported);
        QFETCH(int, suspected);
        QFETCH(int, named);
        QFETCH(QString, more);
        Report report =
            reportOf(QList<Verdict>(supported + suspected, Verdict::Possible), reason(u"x"_s, {}));
        for (int i = supported; i < supported + suspected; ++i) {
            report.diagnosis.findings[i].reasonsFor.clear();
            report.diagnosis.findings[i].explains = {Symptom::OwaBlankPage};
        }
        const QString text = reportAsText(report, false);
        const qsizetype heading = text.indexOf(u"Known causes of “"_s);
        QVERIFY2(heading >= 0, qPrintable(text));
        QVERIFY(text.sliced(heading).section(u'\n', 0, 0).endsWith(u": %1"_s.arg(suspected)));
        QCOMPARE(text.first(heading).count(u"- Possible: "_s), supported);
        const QString below = text.sliced(heading).section(u"\n\n"_s, 0, 0);
        QCOMPARE(below.count(u" ["_s), named);
        QVERIFY2((below + u'\n').contains(more), qPrintable(below));
    }

    void serversThatSawTheSameShareALine_data()
    {
        QTest::addColumn<QList<ProbeState>>("states");
        QTest::addColumn<QStringList>("reports");
        QTest::addColumn<QString>("lines");
        using enum ProbeState;
        QTest::newRow("one server") << QList{Bad} << QStringList{u"refused"_s}
                                    << u"- EX1: Port 443 answers - Not in order: refused\n"_s;
        QTest::newRow("alike") << QList{Bad, Bad} << QStringList{u"refused"_s, u"refused"_s}
                               << u"- EX1, EX2: Port 443 answers - Not in order: refused\n"_s;
        QTest::newRow("two faults are two") << QList{Bad, Bad} << QStringList{u"refused"_s, u"no route"_s}
                                            << u"- EX1: Port 443 answers - Not in order: refused\n"
                                               "- EX2: Port 443 answers - Not in order: no route\n"_s;
        QTest::newRow("in order, each in its time")
            << QList{Good, Good} << QStringList{u"in 3 ms"_s, u"in 4 ms"_s}
            << u"- EX1, EX2: Port 443 answers - In order\n"_s;
        QTest::newRow("the fault first") << QList{Good, Bad} << QStringList{u"in 3 ms"_s, u"refused"_s}
                                         << u"- EX2: Port 443 answers - Not in order: refused\n"
                                            "- EX1: Port 443 answers - In order: in 3 ms\n"_s;
        QTest::newRow("many") << QList<ProbeState>(200, TimedOut) << QStringList(200, u"late"_s)
                              << u"- EX1, EX2, EX3, EX4, EX5, EX6, EX7, EX8 and 192 more: "
                                 "Port 443 answers - No answer in time: late\n"_s;
    }
    void serversThatSawTheSameShareALine()
    {
        QFETCH(QList<ProbeState>, states);
        QFETCH(QStringList, reports);
        QFETCH(QString, lines);
        Report report = reportOf({}, reason(u"x"_s, {}));
        for (qsizetype i = 0; i < states.size(); ++i)
            report.checks.append({.server = ServerName(u"EX%1"_s.arg(i + 1)),
                .check = Check::FrontEndPort,
                .state = states.at(i),
                .report = reports.at(i)});
        const QString text = reportAsText(report, false);
        QVERIFY2(text.contains(u"What the checks saw\n"_s + lines + u'\n'), qPrintable(text));
        QCOMPARE(reportAsJson(report)[u"checks"_s].toArray().size(), states.size());
    }

    void likelyCausesAreAllNamed()
    {
        const Report report = reportOf(QList<Verdict>(12, Verdict::Likely), reason(u"x"_s, u"y"_s));
        QCOMPARE(reportAsText(report, false).count(u"Likely: "_s), 12);
    }

    void aLongValueIsCutEverywhere()
    {
        const Report report =
            reportOf({Verdict::Confirmed}, reason(QString(20'000'000, u'x'), QString(20'000'000, u'y')));
        QVERIFY(reportAsText(report, false).size() < 5000);
        QVERIFY(reportAsText(report, true).size() < 5000);
        QVERIFY(reportAsJson(report).toJson().size() < 20000);
        QVERIFY(reportAsText(report, false).contains(u"20000000"_s));
    }

    void manySourcesAreCounted()
    {
        Reason why = reason(u"x"_s, u"y"_s);
        why.sources = QList<Place>(20000, Place::inDocument(u"file"_s));
        const Report report = reportOf({Verdict::Confirmed}, why);
        QVERIFY(reportAsText(report, false).contains(u"19992 more"_s));
        QCOMPARE(reportAsJson(report)[u"findings"_s][0][u"for"][0][u"sources"].toArray().size(), 20000);
    }

    void theSameExcerptStandsThereOnce()
    {
        const QString excerpt = u"Password: hunter2\n"_s + QString(200, u'e');
        const Report report =
            reportOf({Verdict::Confirmed, Verdict::Likely, Verdict::Likely}, reason(u"x"_s, excerpt));
        const QByteArray json = reportAsJson(report).toJson();
        QCOMPARE(json.count(QByteArray(200, 'e')), 1);
        QVERIFY(!json.contains("hunter2"));
        const QJsonArray findings = reportAsJson(report)[u"findings"_s].toArray();
        QVERIFY(findings.at(2)[u"for"][0][u"excerpt"].toString().startsWith(u"Password"_s));
    }

    void accountsAreNamedBesideServers()
    {
        Report report = reportOf({Verdict::Likely, Verdict::Possible}, reason(u"x"_s, {}));
        report.diagnosis.findings[0].accounts = {u"alice"_s, u"bob_smith"_s};
        const QJsonArray findings = reportAsJson(report)[u"findings"_s].toArray();
        QCOMPARE(findings.at(0)[u"accounts"].toArray(), (QJsonArray{u"alice"_s, u"bob_smith"_s}));
        QCOMPARE(findings.at(1)[u"accounts"], QJsonValue(QJsonArray()));
        QVERIFY(reportAsText(report, false).contains(u"\nAccounts: alice, bob_smith\n"_s));
        QVERIFY(reportAsText(report, true).contains(u"\nAccounts: alice, bob\\_smith\n"_s));
    }

    void severalConfirmedCausesStandInTheOrderOfRepair()
    {
        Report report;
        report.clock = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        for (const auto id : {"auth-cert-expired"_L1, "app-pool-stopped"_L1, "disk-full"_L1}) {
            Finding finding;
            finding.cause = causeById(id);
            finding.verdict = id == "disk-full"_L1 ? Verdict::Likely : Verdict::Confirmed;
            finding.servers = {ServerName(QString(id.first(3)).toUpper() + u"01"_s)};
            finding.reasonsFor = {reason(u"x"_s, {})};
            report.diagnosis.findings.append(finding);
        }
        const QString text = reportAsText(report, false);
        QVERIFY2(text.startsWith(u"2 causes are confirmed. Repair them in this order:\n"
                                 u"- An application pool is stopped [app-pool-stopped]. Servers: APP01\n"_s),
            qPrintable(text));
        QCOMPARE(text.count(u"\nConfirmed: "_s), 2);
        QVERIFY2(text.contains(u"- Likely: A disk of the server is full [disk-full]. Servers: DIS01\n"_s),
            qPrintable(text));
        QCOMPARE(text.count(u"auth-cert-expired"_s), 1);
        const QJsonDocument json = reportAsJson(report);
        QCOMPARE(json[u"order"_s].toArray(), (QJsonArray{u"app-pool-stopped"_s, u"auth-cert-expired"_s}));
        QCOMPARE(json[u"findings"_s][0][u"area"].toString(), u"auth"_s);
        QVERIFY(json[u"findings"_s][0][u"tell"].isNull());
    }

    void whatLiesOutsideSaysSo()
    {
        Report report = reportOf({Verdict::Likely}, reason(u"x"_s, {}));
        report.diagnosis.findings[0].cause = causeById("not-server-proxy"_L1);
        for (const bool markdown : {false, true}) {
            const QString text = reportAsText(report, markdown);
            QVERIFY2(text.contains(u"Likely, not the server: "_s), qPrintable(text));
            QVERIFY2(text.contains(u"What to tell the caller"_s), qPrintable(text));
        }
        const auto finding = reportAsJson(report)[u"findings"_s][0];
        QCOMPARE(finding[u"area"].toString(), u"outside"_s);
        QVERIFY(!finding[u"tell"].toString().isEmpty());
    }

    void whatToFindOutNextSaysHow()
    {
        Report report = reportOf({Verdict::Possible}, reason(u"x"_s, {}));
        report.diagnosis.next = {{.fact = Fact::OutlookWorks, .kind = CheckKind::Question},
            {.fact = Fact::AuthCurrentThumbprint, .kind = CheckKind::Command},
            {.fact = Fact::HmacAssert, .kind = CheckKind::File, .server = ServerName(u"EX02"_s)}};
        const QString text = reportAsText(report, false);
        QVERIFY2(text.contains(u"- Question: Does Outlook on the desktop still connect?\n"
                               "    --answer outlook-works=yes|no|unknown\n"_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"    Get-AuthConfig"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- File: EX02: Look for event 1003"_s), qPrintable(text));
        const QJsonArray next = reportAsJson(report)[u"next"_s].toArray();
        QCOMPARE(next.at(0)[u"kind"].toString(), u"question"_s);
        QVERIFY(next.at(0)[u"text"].toString().endsWith(u'?'));
        QVERIFY(next.at(1)[u"command"].toString().startsWith(u"Get-AuthConfig"_s));
        QCOMPARE(next.at(2)[u"server"].toString(), u"EX02"_s);
    }

    void whatContradictsItselfIsTold()
    {
        Report report = reportOf({Verdict::Possible}, reason(u"x"_s, {}));
        Observation yes;
        yes.fact = Fact::WebServiceStopped;
        yes.truth = Truth::Yes;
        yes.source = Place::inDocument(u"monday.txt"_s, 3);
        Observation no = yes;
        no.truth = Truth::No;
        no.source = Place::inDocument(u"tuesday.txt"_s, 7);
        report.contradictions = {{yes, no}};
        const QString text = reportAsText(report, false);
        QVERIFY2(text.contains(u"monday.txt, line 3"_s) && text.contains(u"tuesday.txt, line 7"_s),
            qPrintable(text));
        const QJsonValue one = reportAsJson(report)[u"contradictions"_s][0];
        QCOMPARE(one[u"fact"].toString(), u"web-service-stopped"_s);
        QCOMPARE(one[u"no"][u"source"].toString(), u"tuesday.txt, line 7"_s);
    }

    void whatTheCatalogueLacksIsExplained()
    {
        Report report = reportOf({Verdict::RuledOut}, reason(u"x"_s, {}));
        Observation seen;
        seen.value = u"CorruptedWinRMConfig,PSSessionOpenFailed"_s;
        seen.source = Place::inDocument(u"a.txt"_s, 2);
        report.unlisted = {{unlistedById("winrm-config-corrupt"_L1), {seen}}};
        QVERIFY(reportAsText(report, false).contains(u"(a.txt, line 2). Look what winrm get"_s));
        QCOMPARE(reportAsJson(report)[u"unlisted"_s][0][u"id"].toString(), u"winrm-config-corrupt"_s);
    }

    void whatHealthyServersPrintIsCalledHarmless()
    {
        Report report = reportOf({}, {});
        report.recognised = {{"harmless-messages"_L1, u"WAS 5013"_s, 1, {}, {}}};
        QVERIFY(reportAsText(report, false).contains(u"Healthy servers print this too\n- WAS 5013\n"_s));
    }

    void placesForValuesInAValueStay()
    {
        const QString text = reportAsText(reportOf({Verdict::Confirmed}, reason(u"%1%2%3"_s, {})), false);
        QVERIFY2(text.contains(u"%1%2%3"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

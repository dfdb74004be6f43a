#include "tests/support/probing.h"

using namespace support;

namespace {

LabEndpoint withLeaf(LeafKind leaf)
{
    LabEndpoint endpoint = behaving(TlsBehaviour::Ok);
    endpoint.leaf = leaf;
    return endpoint;
}

} // namespace

class TestProbes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::ProbeReport>(); }

    void ports_data()
    {
        columns();
        const auto add = [](const char *name, TlsBehaviour how, Outcome outcome, const char *truth) {
            const LabEndpoint server = behaving(how);
            for (const auto &[check, port] :
                {std::pair(Check::FrontEndPort, "443"), std::pair(Check::BackEndPort, "444")})
                QTest::addRow("%s %s", port, name)
                    << check << server << outcome
                    << u"port-%1-open@EX01=%2"_s.arg(QLatin1StringView(port), QLatin1StringView(truth));
        };
        add("open", TlsBehaviour::Ok, Outcome::Good, "yes");
        add("open, hangs later", TlsBehaviour::Silent, Outcome::Good, "yes");
        add("open, resets", TlsBehaviour::ResetAtAccept, Outcome::Good, "yes");
        add("closed", TlsBehaviour::Refused, Outcome::Bad, "no");
    }
    void ports() { judge(); }

    void handshakes_data()
    {
        columns();
        const auto add = [](const char *name, TlsBehaviour how, const char *fact) {
            const LabEndpoint server = behaving(how);
            QTest::addRow("443 %s", name) << Check::FrontEndTls << server << Outcome::Bad
                                          << (*fact ? u"tls-443-completes@EX01=no"_s : QString());
            QTest::addRow("444 %s", name) << Check::BackEndTls << server << Outcome::Bad
                                          << (*fact ? u"tls-444-completes@EX01=no"_s : QString());
        };
        add("closed at accept", TlsBehaviour::CloseAtAccept, "no");
        add("reset at accept", TlsBehaviour::ResetAtAccept, "no");
        add("closed after ClientHello", TlsBehaviour::CloseAfterClientHello, "no");
        add("reset after ClientHello", TlsBehaviour::ResetAfterClientHello, "no");
        // These answer, so they are no port without a certificate.
        add("alert", TlsBehaviour::AlertHandshakeFailure, "");
        add("version alert", TlsBehaviour::AlertProtocolVersion, "");
        add("plain HTTP", TlsBehaviour::PlainHttp, "");
        add("garbage", TlsBehaviour::Garbage, "");
        add("refused", TlsBehaviour::Refused, "");
    }
    void handshakes() { judge(); }

    void certificates_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<LabEndpoint>("server");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("words"); // in the sentence
        const auto add = [](const char *name, LeafKind leaf, Outcome front, const QString &words) {
            QTest::addRow("443 %s", name) << Check::FrontEndTls << withLeaf(leaf) << front << words;
            // Exchange accepts its own certificate on 444 in each of these states.
            QTest::addRow("444 %s", name) << Check::BackEndTls << withLeaf(leaf) << Outcome::Good << words;
        };
        add("issued", LeafKind::Issued, Outcome::Good, u"valid until"_s);
        add("self-signed", LeafKind::SelfSigned, Outcome::Good, u"self-signed"_s);
        add("expired", LeafKind::Expired, Outcome::Bad, u"expired"_s);
        add("not yet valid", LeafKind::NotYetValid, Outcome::Bad, u"not yet valid"_s);
        add("wrong name", LeafKind::WrongName, Outcome::Good, u"issued for other names"_s);
    }
    void certificates()
    {
        QFETCH(Check, check);
        QFETCH(LabEndpoint, server);
        QFETCH(QString, words);
        const auto lab = labFor(check, server);
        const ProbeReport report = run(check, lab->servers().first().target(), settingsFor(*lab));
        QTEST(report.outcome, "outcome");
        QVERIFY2(report.sentence.contains(words), qPrintable(report.sentence));

        const bool front = check == Check::FrontEndTls;
        QString thumbprint;
        QStringList found;
        for (const Observation &o : report.observations) {
            QCOMPARE(o.truth, Truth::Yes);
            QCOMPARE(o.subject.server, ServerName(u"EX01"_s));
            if (o.fact == (front ? Fact::Certificate443 : Fact::Certificate444))
                thumbprint = o.value.text();
            if (!o.subject.certificate.isEmpty())
                QCOMPARE(o.subject.certificate.text(), thumbprint);
            found.append(entry(o.fact).id);
        }
        QCOMPARE(thumbprint.size(), 40);
        for (const Told &told : entry(check).tells)
            QVERIFY2(found.contains(entry(told.fact).id), entry(told.fact).id.data());
    }

    void health_data()
    {
        columns();
        const auto add = [](const char *name, const LabAnswer &answer, Outcome outcome,
                             const QString &facts) {
            QTest::addRow("owa %s", name) << Check::OwaHealth << answering(answer) << outcome << facts;
            QTest::addRow("ecp %s", name) << Check::EcpHealth << answering(answer) << outcome
                                          << QString(facts).replace(u"owa-"_s, u"ecp-"_s);
        };
        const QString iisAnswers = u"owa-answered-by-httpsys-503@EX01=no"_s;
        add("healthy", answer(200, iis, "200 OK<br/>EX01"), Outcome::Good,
            iisAnswers + u" owa-healthcheck-answers@EX01=yes"_s);
        add("with a build",
            answer(200, iis + QList<QByteArray>{"X-OWA-Version: 15.2.1748.49"}, "200 OK<br/>EX01"),
            Outcome::Good,
            iisAnswers + u" owa-healthcheck-answers@EX01=yes server-build@EX01=15.2.1748.49"_s);
        add("pool stopped", answer(503, httpSys, "<h2>"), Outcome::Bad,
            u"owa-answered-by-httpsys-503@EX01=yes owa-healthcheck-answers@EX01=no"_s);
        add("component inactive", answer(200, {}, {}, AnswerEnding::Close), Outcome::Bad,
            u"owa-healthcheck-answers@EX01=no"_s);
        add("503 of IIS", answer(503, iis), Outcome::Bad, iisAnswers);
        add("503 of a load balancer", answer(503), Outcome::Unclear, {});
        add("redirect", answer(302, redirect("/owa/")), Outcome::Unclear, iisAnswers);
        add("page of something else", answer(200, {}, "hello"), Outcome::Unclear, {});
        add("garbage", answer(200, {}, {}, AnswerEnding::Garbage), Outcome::Unclear, {});
        add("endless headers", answer(200, {}, {}, AnswerEnding::EndlessHeader), Outcome::Unclear, {});
    }
    void health() { judge(); }

    void shell_data()
    {
        columns();
        const auto add = [](const char *name, const LabAnswer &answer, Outcome outcome,
                             const QString &facts) {
            QTest::newRow(name) << Check::ShellEndpoint << answering(answer) << outcome << facts;
        };
        const QString open = u"port-80-open@EX01=yes"_s;
        const QString words =
            u" powershell-asks-for-sign-in@EX01=%1 powershell-forbidden@EX01=%2 powershell-redirects@EX01=%3"_s;
        const QString yes = u"yes"_s, no = u"no"_s;
        add("asks", answer(401, iis), Outcome::Good, open + words.arg(yes, no, no));
        add("TLS required", answer(403, iis), Outcome::Bad, open + words.arg(no, yes, no));
        add("redirected", answer(302, redirect("https://{host}/owa/")), Outcome::Bad,
            open + words.arg(no, no, yes));
        add("pool stopped", answer(503, httpSys), Outcome::Unclear, open);
        add("not there", answer(404, iis), Outcome::Unclear, open);
        add("garbage", answer(200, {}, {}, AnswerEnding::Garbage), Outcome::Unclear, open);
        add("closed", answer(200, {}, {}, AnswerEnding::Close), Outcome::Unclear, open);
    }
    void shell() { judge(); }

    void aHangingServerLeavesEverythingUnknown_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<LabEndpoint>("server");
        for (const CheckEntry &check : checks()) {
            if (check.check == Check::FrontEndPort || check.check == Check::BackEndPort || check.onRequest)
                continue;
            if (check.check != Check::ShellEndpoint) // plain HTTP has no handshake
                QTest::addRow("%s, silence", check.id.data())
                    << check.check << behaving(TlsBehaviour::Silent);
            if (check.check == Check::FrontEndTls || check.check == Check::BackEndTls)
                continue;
            QTest::addRow("%s, silence after the request", check.id.data())
                << check.check << answering(answer(200, {}, {}, AnswerEnding::Silent));
            QTest::addRow("%s, a byte now and then", check.id.data())
                << check.check << answering(answer(200, {}, {}, AnswerEnding::SlowBody));
        }
    }
    void aHangingServerLeavesEverythingUnknown()
    {
        QFETCH(Check, check);
        QFETCH(LabEndpoint, server);
        const auto lab = labFor(check, server);
        const ProbeReport report = run(check, lab->servers().first().target(), settingsFor(*lab, 60ms));
        QCOMPARE(report.outcome, Outcome::Unclear);
        QVERIFY2(report.sentence.startsWith(u"no answer in time"_s), qPrintable(report.sentence));
        for (const Observation &o : report.observations)
            QCOMPARE(o.fact, Fact::Port80Open);
    }

    void aPortThatTheTargetLacksHasNoProbe()
    {
        const Target target{.host = u"127.0.0.1"_s, .http = 0, .https = 0, .backend = 0};
        for (const CheckEntry &check : checks())
            QVERIFY(!makeProbe(check.check, target, {}));
    }

    void theClockOfAnObservationIsTheInjectedOne()
    {
        const auto lab = startFrontEnd(behaving(TlsBehaviour::Refused));
        ProbeSettings settings;
        settings.clock = [] { return QDateTime(QDate(2024, 11, 7), QTime(12, 0), Qt::UTC); };
        const ProbeReport report = run(Check::FrontEndPort, lab->servers().first().target(), settings);
        QCOMPARE(report.observations.first().time, settings.clock());
        QCOMPARE(report.observations.first().source.text(),
            u"check front-end-port on EX01:%1"_s.arg(lab->servers().first().https));
    }

    void destroyingAProbeMidwayIsSilent_data() { aHangingServerLeavesEverythingUnknown_data(); }
    void destroyingAProbeMidwayIsSilent()
    {
        QFETCH(Check, check);
        QFETCH(LabEndpoint, server);
        const auto lab = labFor(check, server);
        auto probe = makeProbe(check, lab->servers().first().target(), settingsFor(*lab));
        int calls = 0;
        connect(probe.get(), &Probe::finished, this, [&calls] { ++calls; });
        probe->start();
        QCoreApplication::processEvents();
        probe.reset();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

    void aCaFileWithoutCertificatesIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
        file.close();
        const auto read = readAuthorities(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().place, file.fileName());
        QVERIFY(!readAuthorities(folder.filePath(u"missing"_s)));
    }
};

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"

#include "tests/support/probing.h"

using namespace support;

namespace {

LabAnswer manifest(const QList<QByteArray> &headers)
{
    return answer(200, iis + headers, "<asmv1:assemblyIdentity name=\"x\" version=\"15.2.1748.49\" />");
}

} // namespace

class TestRoundTripProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::ProbeReport>(); }

    void roundTrip_data()
    {
        columns();
        const auto add = [](const char *name, const LabAnswer &answer, Outcome outcome,
                             const QString &facts) {
            QTest::newRow(name) << Check::RoundTrip << answering(answer) << outcome << facts;
        };
        const QList<QByteArray> own = {"X-FEServer: EX01", "X-CalculatedBETarget: ex01.contoso.test"};
        const QList<QByteArray> other = {"X-FEServer: EX01", "X-CalculatedBETarget: ex02.contoso.test"};
        const QString good = u"back-end-round-trip@%1=yes server-build@%1=15.2.1748.49"_s;
        const QString bad = u"back-end-round-trip@%1=no"_s;
        add("manifest", manifest(own), Outcome::Good, good.arg(u"EX01"_s));
        add("manifest of another server", manifest(other), Outcome::Good, good.arg(u"EX02"_s));
        add("manifest, only the back end signs", manifest({"X-BEServer: EX02"}), Outcome::Good,
            good.arg(u"EX02"_s));
        add("manifest without names", manifest({}), Outcome::Good, good.arg(u"EX01"_s));
        add("503 empty", answer(503, iis + own), Outcome::Bad, bad.arg(u"EX01"_s));
        add("500 empty", answer(500, iis + own), Outcome::Bad, bad.arg(u"EX01"_s));
        add("503 empty for another server", answer(503, iis + other), Outcome::Bad, bad.arg(u"EX02"_s));
        add("500 empty signed by the back end",
            answer(500, iis + own + QList<QByteArray>{"X-BEServer: EX01"}), Outcome::Bad,
            u"back-end-round-trip@EX01=yes"_s);
        add("503 of http.sys", answer(503, httpSys, "<h2>"), Outcome::Bad,
            u"ecp-answered-by-httpsys-503@EX01=yes"_s);
        add("503 of http.sys, empty", answer(503, httpSys), Outcome::Bad,
            u"ecp-answered-by-httpsys-503@EX01=yes"_s);
        add("503 of a load balancer, empty", answer(503), Outcome::Bad, {});
        add("503 with a page", answer(503, iis + own, "busy"), Outcome::Bad, {});
        add("502 empty", answer(502, iis + own), Outcome::Bad, {});
        add("error page", answer(500, iis + own, "oops"), Outcome::Bad, {});
        add("error page of the back end",
            answer(500, iis + own + QList<QByteArray>{"X-BEServer: EX01"}, "oops"), Outcome::Bad,
            u"back-end-round-trip@EX01=yes"_s);
        add("assembly missing",
            answer(500, iis + own,
                "[FileNotFoundException: 'Microsoft.Exchange.Common, Version=15.0.0.0, Culture=neutral']"),
            Outcome::Bad, u"ecp-assembly-missing@EX01=Microsoft.Exchange.Common"_s);
        add("another exception with that name",
            answer(500, iis + own, "Microsoft.Exchange.Common, Version=15.0.0.0"), Outcome::Bad, {});
        add("redirect", answer(302, iis + QList<QByteArray>{"Location: /owa/"}), Outcome::Unclear, {});
        add("not allowed", answer(403, iis), Outcome::Unclear, {});
        add("200 of something else", answer(200, {}, "welcome"), Outcome::Unclear, {});
        add("closed", answer(200, {}, {}, AnswerEnding::Close), Outcome::Unclear, {});
        add("garbage", answer(200, {}, {}, AnswerEnding::Garbage), Outcome::Unclear, {});
        add("endless", answer(200, {}, {}, AnswerEnding::EndlessBody), Outcome::Unclear, {});
        add("hostile name", answer(503, iis + QList<QByteArray>{"X-CalculatedBETarget: ';whoami"}),
            Outcome::Bad, bad.arg(u"EX01"_s));
    }
    void roundTrip() { judge(); }

    void anAliasStandsForTheNodeThatAnswersInFront()
    {
        const auto lab = startFrontEnd(
            answering(manifest({"X-FEServer: EX01", "X-CalculatedBETarget: ex01.contoso.test"})));
        Target target = lab->servers().first().target();
        target.name = u"MAIL"_s;
        const ProbeReport report = run(Check::RoundTrip, target, settingsFor(*lab));
        QCOMPARE(
            inWords(report.observations), u"back-end-round-trip@MAIL=yes server-build@MAIL=15.2.1748.49"_s);
    }
};

QTEST_GUILESS_MAIN(TestRoundTripProbe)
#include "tst_roundtripprobe.moc"

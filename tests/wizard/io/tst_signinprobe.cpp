#include "tests/support/probing.h"

using namespace support;

class TestSignInProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::ProbeReport>(); }

    void signIn_data()
    {
        columns();
        const LabAnswer page = answer(200, iis, "<!-- {57A118C6-2DA9-419d-BE9A-F92B0F9A418B} -->");
        const LabRoute logon = route("/owa/auth/logon.aspx", page);
        const auto add = [](const char *name, const LabEndpoint &server, Outcome outcome,
                             const QString &facts) {
            QTest::newRow(name) << Check::SignInPage << server << outcome << facts;
        };
        const QString opens = u"sign-in-page-opens@EX01=yes"_s;
        const QString fails = u"sign-in-page-opens@EX01=no"_s;
        add("as always",
            routes({logon,
                route("/owa/", answer(302, redirect("https://{host}/owa/auth/logon.aspx?url=x&reason=0")))}),
            Outcome::Good, opens);
        add("relative", routes({logon, route("/owa/", answer(301, redirect("auth/logon.aspx")))}),
            Outcome::Good, opens);
        add("with a build",
            routes({logon,
                route("/owa/",
                    answer(302,
                        redirect("/owa/auth/logon.aspx") + QByteArrayList{"X-OWA-Version: 15.1.2507.72"}))}),
            Outcome::Good, u"server-build@EX01=15.1.2507.72 "_s + opens);
        add("version that is none",
            routes({logon,
                route("/owa/",
                    answer(302, redirect("/owa/auth/logon.aspx") + QByteArrayList{"X-OWA-Version: 15.1"}))}),
            Outcome::Good, opens);
        add("at once", answering(page), Outcome::Good, opens);
        add("pool stopped", answering(answer(503, httpSys, "<h2>")), Outcome::Bad, fails);
        add("server error", answering(answer(500, iis, "x")), Outcome::Bad, fails);
        add("error page", answering(answer(302, redirect("/owa/auth/errorFE.aspx?httpCode=500"))),
            Outcome::Bad, u"error-page-redirect@EX01=500 "_s + fails);
        add("error page, other spelling",
            answering(answer(302, redirect("/owa/auth/errorfe.aspx?msg=1&HTTPCODE=500&owaError=x"))),
            Outcome::Bad, u"error-page-redirect@EX01=500 "_s + fails);
        add("error page without a code",
            answering(answer(302, redirect("/owa/auth/errorFE.aspx?CafeError=NoFbaSSL"))), Outcome::Bad,
            fails);
        add("circle", answering(answer(302, redirect("/owa/"))), Outcome::Bad, fails);
        add("circle of two",
            routes({route("/owa/a", answer(302, redirect("/owa/"))),
                route("/owa/", answer(302, redirect("/owa/a")))}),
            Outcome::Bad, fails);
        add("to another host", answering(answer(302, redirect("https://adfs.contoso.com/adfs/ls/"))),
            Outcome::Unclear, {});
        add("to plain HTTP", answering(answer(302, redirect("http://{host}/owa/x"))), Outcome::Unclear, {});
        add("to nowhere", answering(answer(302, iis)), Outcome::Unclear, {});
        add("to a script", answering(answer(302, redirect("javascript:alert(1)"))), Outcome::Unclear, {});
        add("endless address", answering(answer(302, redirect(QByteArray(20000, 'x')))), Outcome::Unclear,
            {});
        add("Windows sign-in", answering(answer(401, iis)), Outcome::Unclear, {});
        add("another page", answering(answer(200, iis, "welcome")), Outcome::Unclear, {});
        add("closed", answering(answer(200, {}, {}, AnswerEnding::Close)), Outcome::Bad, fails);
        add("garbage", answering(answer(200, {}, {}, AnswerEnding::Garbage)), Outcome::Unclear, {});
        add("no TLS", behaving(TlsBehaviour::CloseAfterClientHello), Outcome::Unclear, {});
    }
    void signIn() { judge(); }

    void aRedirectCannotSmuggleARequest()
    {
        const LabEndpoint server =
            routes({route("/owa/", answer(302, redirect("/owa/x y\tz%0d%0aEvil: 1")))});
        const auto lab = startFrontEnd(server);
        const ProbeReport report = run(Check::SignInPage, lab->servers().first().target(), settingsFor(*lab));
        QVERIFY2(report.sentence.startsWith(u"HTTP/1.1 404"_s), qPrintable(report.sentence));
    }
};

QTEST_GUILESS_MAIN(TestSignInProbe)
#include "tst_signinprobe.moc"

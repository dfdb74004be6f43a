#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Diagnosis diagnosed(const QString &text)
{
    Evidence evidence;
    for (const Recognition &one : recognise(text, u"pasted text"_s))
        evidence.add(one.observations);
    return diagnose({}, evidence, causes(), now);
}

} // namespace

/// What lies outside Exchange is a finding too: likely by a sign of its own, and above every cause of the
/// server.
class TestOutsideCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignOfItsOwnMakesItLikely_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const char *text, const char *cause) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(cause);
        };
        row("gateway", "<h1>502 Bad Gateway</h1>\n<hr>nginx/1.24.0", "not-server-proxy");
        row("another version of HTTP", "[ERROR 502 /Autodiscover/Autodiscover.xml] HTTP_1_1_REQUIRED",
            "not-server-proxy");
        row("header", "HTTP Error 400. The request has an invalid header name.", "not-server-proxy");
        row("outside only", "From outside OWA does not load, inside everything is fine.", "not-server-proxy");
        row("blocked", "net::ERR_BLOCKED_BY_CLIENT", "not-server-browser");
        row("clock of the computer", "Your clock is behind\nNET::ERR_CERT_DATE_INVALID",
            "not-server-browser");
        row("event of AD FS", "Log Name: AD FS/Admin\nSource: AD FS\nEvent ID: 364", "not-server-adfs");
        row("number of AD FS", "MSIS7065: There are no registered protocol handlers", "not-server-adfs");
        row("no address", "DNS_PROBE_FINISHED_NXDOMAIN", "not-server-dns");
        row("name of the cloud",
            "https://cloud.contoso.com/owa is an alias of outlook.office.com\nNET::ERR_CERT_COMMON_NAME_INVALID",
            "not-server-dns");
        row("proxy of the network", "ERR_PROXY_CONNECTION_FAILED", "not-server-network");
        row("a port that answers at home only",
            "Desde el cambio del cortafuegos los usuarios de Madrid reciben un error 500.\nPS BCNEX1> "
            "Test-NetConnection madex1 -Port 444\nTcpTestSucceeded : False\nPS MADEX1> Test-NetConnection "
            "localhost -Port 444\nTcpTestSucceeded : True",
            "not-server-network");
        row("session",
            "You must be a member of the 'Organization Management' role group\n"
            "C:\\>whoami /groups | findstr Organization",
            "not-server-logon-token");
    }
    void aSignOfItsOwnMakesItLikely()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        const Diagnosis diagnosis = diagnosed(text);
        const auto found = std::ranges::find_if(
            diagnosis.findings, [&](const Finding &one) { return one.cause->id == cause; });
        QVERIFY(found != diagnosis.findings.end());
        QCOMPARE(found->verdict, Verdict::Likely);
    }

    void noCauseOfTheServerIsLikelyBesideIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"<h1>502 Bad Gateway</h1>\n<hr>nginx/1.24.0",
                 "HTTP Error 400. The request has an invalid header name.", "net::ERR_BLOCKED_BY_CLIENT",
                 "MSIS7065: There are no registered protocol handlers"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void noCauseOfTheServerIsLikelyBesideIt()
    {
        QFETCH(QString, text);
        const Diagnosis diagnosis = diagnosed(text);
        QVERIFY(isOutside(*diagnosis.findings.first().cause));
        for (const Finding &finding : diagnosis.findings)
            QVERIFY2(
                isOutside(*finding.cause) || finding.verdict < Verdict::Likely, finding.cause->id.data());
    }
};

QTEST_GUILESS_MAIN(TestOutsideCauses)
#include "tst_outsidecauses.moc"

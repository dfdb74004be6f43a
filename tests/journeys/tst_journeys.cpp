#include "tests/support/emptysurroundings.h"
#include "tests/support/paths.h"
#include "wizard/investigation/investigation.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/knowledge/catalog.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Files and clock as given; no sockets.
class PaperWorld : public support::EmptySurroundings {
public:
    Result<Import> importFile(const QString &path) override
    {
        return importEvidence(support::readAll(path), path.section(u'/', -1), readCertificate);
    }
};

const char *const expiredListing =
    R"([PS] C:\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate -Server EX01 | fl
HasPrivateKey      : True
NotAfter           : 2026-02-08 14:07:33
NotBefore          : 2021-02-08 14:07:33
Status             : Invalid
Subject            : CN=Microsoft Exchange Server Auth Certificate
Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB)";

const char *const shellHandle =
    R"(New-PSSession : [ex01.contoso.com] Processing data from remote server ex01.contoso.com failed with the following
error message: The shell handle passed to the WSMan Shell function is not valid.
    + FullyQualifiedErrorId : -2144108212,PSSessionOpenFailed)";

const char *const emptyBackEnd = R"(PS C:\> netsh http show sslcert

SSL Certificate bindings:
-------------------------

    IP:port                      : 0.0.0.0:443
    Certificate Hash             : 3b2c9780175e3ff9918f2191616116c765599852
    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
    Certificate Store Name       : MY

    IP:port                      : 127.0.0.1:443
    Certificate Hash             : 3b2c9780175e3ff9918f2191616116c765599852
    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}
    Certificate Store Name       : MY

PS C:\>
)";

const char *const accessDenied =
    R"(New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error
message : [Server=EX01,RequestId=7b3a,TimeStamp=11/21/2026 8:00:00 AM] Access is denied. For more information, see the
about_Remote_Troubleshooting Help topic.
    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed)";

const char *const memberships = R"(COMPUTER SETTINGS
------------------
    CN=EX01,CN=Computers,DC=contoso,DC=com

    The computer is a part of the following security groups
    -------------------------------------------------------
        BUILTIN\Administrators
        Everyone
        EX01$
        Exchange Servers
        Exchange Trusted Subsystem
        Domain Admins
        Domain Computers
        System Mandatory Level
)";

const char *const assembly = R"(Server Error in '/ecp' Application.
Could not load file or assembly 'Microsoft.Exchange.Common, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35'
or one of its dependencies.
Exception Details: System.IO.FileNotFoundException)";

const char *const xmlInvalid = R"(ErrorCode : -2144108477
TransportMessage : The WS-Management service cannot process the request because the XML is invalid.
FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed)";

const char *const canary = R"(Event code: 3005
Application domain: /LM/W3SVC/2/ROOT/owa-1-130227676254691483
Exception type: NullReferenceException
at Microsoft.Exchange.Clients.Common.Canary15.Init(Byte[] userContextIdBinary, Byte[] timeStampBinary))";

/// A script taken apart: what its case fills in, and the rest.
struct Filled {
    QStringList evidence;
    QStringList values; ///< "Name = default" of the parameters
    QStringList rest;
};

Filled takeApart(const QByteArray &bytes)
{
    static const QRegularExpression parameter(u"^    \\[(?:string|switch|int)\\]\\$(\\w+ = .*?),?$"_s);
    Filled filled;
    bool evidence = false;
    const QStringList lines = QString::fromLatin1(bytes).remove(u'\r').split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = parameter.match(line);
        evidence = evidence ? !line.isEmpty() : false;
        if (evidence)
            filled.evidence.append(line.trimmed());
        else if (match.hasMatch())
            filled.values.append(match.captured(1));
        else if (!line.contains(" Made by Exmedic "_L1))
            filled.rest.append(line);
        evidence = evidence || line == "    Evidence:"_L1;
    }
    return filled;
}

/// What the parameters must be when nobody decided anything: the safe values of the table.
QStringList untouched(const Finding &finding, ScriptKind kind)
{
    const Remedy &remedy = *remedyById(finding.cause->id);
    const auto script = std::ranges::find(remedy.scripts, kind, &RemedyScript::kind);
    QStringList values;
    for (const QLatin1StringView name : script->parameters) {
        const auto choice = std::ranges::find(remedy.choices, name, &Choice::name);
        const QString value = choice->kind == ValueKind::Switch ? u"$%1"_s : u"'%1'"_s;
        values.append(u"%1 = "_s.arg(name) + value.arg(choice->fallback));
    }
    return values << u"Unattended = $false"_s << u"LogFolder = ''"_s;
}

} // namespace

/// From what people bring to the script they take away, without a socket.
class TestJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastedTextLeadsToTheScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("evidence"); // in the help of the fix script; empty: it has none
        const auto row = [](const char *cause, Verdict verdict, const QString &text,
                             const QStringList &evidence = {}) {
            QTest::newRow(cause) << text << QString::fromLatin1(cause) << verdict << evidence;
        };
        const auto join = [](std::initializer_list<const char *> parts) {
            QString text;
            for (const char *part : parts)
                text += QString::fromUtf8(part) + u"\n\n"_s;
            return text;
        };
        row("auth-cert-expired", Verdict::Confirmed, join({expiredListing}),
            {u"- The current Auth certificate 58B2A205... (2026-02-08 14:07) is past its end date"_s});
        row("backend-cert-unbound", Verdict::Confirmed, join({shellHandle, emptyBackEnd}),
            {u"- HTTP.sys has no certificate for port 444"_s, u"- No other HTTP.sys entry touches port 444"_s,
                u"- The management shell fails with -2144108212"_s});
        row("epi-token-serialization-deny", Verdict::Confirmed, join({accessDenied, memberships}),
            {u"- The management shell is refused with -2144108477 and \"Access is denied\""_s,
                u"- The server's computer account is a member of Domain Admins (EX01)"_s});
        row("su-installed-unelevated", Verdict::Likely, join({assembly}));
        row("dollar-username", Verdict::Likely, join({xmlInvalid}));
        row("canary-data-corrupt", Verdict::Likely, join({canary}),
            {u"- Event 1309 shows a failure in Canary15"_s});
        row("auth-cert-missing-on-server", Verdict::Likely,
            join({"Federation or Auth certificate not found: C48F5434819BA8BEF839F922E66046CBADFA9DDA. "
                  "Unable to "
                  "find the certificate in the local or neighboring sites."}),
            {u"- An event says that the Auth certificate C48F5434... was not found"_s});
    }
    void pastedTextLeadsToTheScript()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        QFETCH(QStringList, evidence);
        PaperWorld world;
        Investigation investigation(world);
        investigation.setPastedText(text);
        const Finding *finding = investigation.chosen();
        QVERIFY(finding);
        QCOMPARE(QString(finding->cause->id), cause);
        QTEST(finding->verdict, "verdict");
        QVERIFY(investigation.plan());
        QVERIFY2(*investigation.plan(),
            *investigation.plan() ? "" : qPrintable(investigation.plan()->error().text()));
        const Script *fix = (*investigation.plan())->script(ScriptKind::Fix);
        QCOMPARE(fix != nullptr, !evidence.isEmpty());
        if (fix == nullptr)
            return;
        const auto plain = makePlan(*remedyById(finding->cause->id), {}, {});
        QVERIFY(plain && plain->script(ScriptKind::Fix));
        const Filled filled = takeApart(fix->bytes);
        QVERIFY(filled.rest.size() > 100);
        QCOMPARE(filled.rest, takeApart(plain->script(ScriptKind::Fix)->bytes).rest);
        QCOMPARE(filled.evidence, evidence);
        QCOMPARE(filled.values, untouched(*finding, ScriptKind::Fix));
        QCOMPARE(fix->bytes.count('\n'), fix->bytes.count("\r\n"));
    }

    void exportsAreJudgedByTheClock_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<bool>("confirmed");
        const QStringList whole{u"certificates.xml"_s, u"auth.xml"_s};
        const QStringList without{u"certificates-without-auth.xml"_s, u"auth.xml"_s};
        QTest::newRow("a day after its end")
            << whole << u"2025-03-08T12:00:00Z"_s << u"auth-cert-expired"_s << true;
        QTest::newRow("weeks before its end")
            << whole << u"2025-02-01T00:00:00Z"_s << u"auth-cert-expired"_s << false;
        QTest::newRow("a second before its end")
            << whole << u"2025-03-07T08:29:59Z"_s << u"auth-cert-expired"_s << false;
        QTest::newRow("a second after its end")
            << whole << u"2025-03-07T08:30:01Z"_s << u"auth-cert-expired"_s << true;
        QTest::newRow("not in the listing")
            << without << u"2022-06-01T00:00:00Z"_s << u"auth-cert-missing-on-server"_s << true;
        QTest::newRow("bad folders") << QStringList{u"ecp-bad.config"_s} << u"2026-01-01T00:00:00Z"_s
                                     << u"ecp-binsearchfolders-wrong"_s << true;
        QTest::newRow("good folders") << QStringList{u"ecp-good.config"_s} << u"2026-01-01T00:00:00Z"_s
                                      << u"ecp-binsearchfolders-wrong"_s << false;
    }
    void exportsAreJudgedByTheClock()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, clock);
        QFETCH(QString, cause);
        QFETCH(bool, confirmed);
        PaperWorld world;
        world.clock = QDateTime::fromString(clock, Qt::ISODate);
        Investigation investigation(world);
        for (const QString &file : std::as_const(files)) {
            const qsizetype before = investigation.given().files.size();
            investigation.addFiles({support::evidenceFile(file)});
            QCOMPARE(investigation.given().files.size(), before + 1);
        }
        QStringList found;
        for (const Finding &finding : investigation.diagnosis().findings) {
            if (finding.verdict == Verdict::Confirmed)
                found.append(QString(finding.cause->id));
        }
        QCOMPARE(found, confirmed ? QStringList{cause} : QStringList());
    }

    void aSavedCaseGivesTheSameVerdict()
    {
        PaperWorld world;
        Investigation live(world);
        live.setPastedText(QString::fromUtf8(accessDenied) + u"\n\n"_s + QString::fromUtf8(memberships));
        const QByteArray saved = writePack(live.pack());

        PaperWorld later;
        later.clock = world.clock.addYears(3);
        Investigation replay(later);
        const auto pack = importEvidence(saved, u"case.exmedic"_s, readCertificate);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text()));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"case.exmedic"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(saved) == saved.size());
        file.close();
        replay.addFiles({path});
        QCOMPARE(replay.conclusion().clock, live.conclusion().clock);
        QCOMPARE(replay.diagnosis().findings.size(), live.diagnosis().findings.size());
        for (qsizetype i = 0; i < live.diagnosis().findings.size(); ++i) {
            QCOMPARE(replay.diagnosis().findings.at(i).cause, live.diagnosis().findings.at(i).cause);
            QCOMPARE(replay.diagnosis().findings.at(i).verdict, live.diagnosis().findings.at(i).verdict);
        }
    }
};

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"

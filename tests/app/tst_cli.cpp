#include "tests/app/cliprocess.h"
#include "tests/support/paths.h"
#include "wizard/knowledge/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using cli::Outcome;
using cli::run;

namespace {

QString verdictOn(const QJsonDocument &report, const QString &cause)
{
    for (const QJsonValue &finding : report[u"findings"_s].toArray()) {
        if (finding[u"cause"].toString() == cause)
            return finding[u"verdict"].toString();
    }
    return {};
}

/// A lab that ends with the test.
class RunningLab {
public:
    explicit RunningLab(const QString &scenario)
    {
        m_process.start(QStringLiteral(EXMEDIC_CLI),
            {u"lab"_s, u"run"_s, u"--scenario"_s, scenario, u"--seconds"_s, u"60"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        line = QJsonDocument::fromJson(m_process.readLine());
    }
    ~RunningLab()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QStringList target() const
    {
        const QJsonValue server = line[u"servers"_s][0];
        return {u"--target"_s,
            u"%1:%2:%3"_s.arg(server[u"host"].toString())
                .arg(server[u"https"].toInt())
                .arg(server[u"backend"].toInt(1)),
            u"--ca"_s, line[u"ca"_s].toString()};
    }
    QJsonDocument line;

private:
    QProcess m_process;
};

} // namespace

/// The command line is a contract: words, JSON and exit codes.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"repair"_s};
        QTest::newRow("unknown option") << QStringList{u"diagnose"_s, u"--fast"_s};
        QTest::newRow("nothing to judge") << QStringList{u"diagnose"_s};
        QTest::newRow("host with a command") << QStringList{u"diagnose"_s, u"--target"_s, u"ex01;reboot"_s};
        QTest::newRow("host with quotes") << QStringList{u"diagnose"_s, u"--target"_s, u"'ex01'"_s};
        QTest::newRow("unknown symptom") << QStringList{u"diagnose"_s, u"--symptom"_s, u"sadness"_s};
        QTest::newRow("unknown fact") << QStringList{u"diagnose"_s, u"--answer"_s, u"sadness=yes"_s};
        QTest::newRow("answer without a value")
            << QStringList{u"diagnose"_s, u"--answer"_s, u"outlook-works"_s};
        QTest::newRow("answer of another word")
            << QStringList{u"diagnose"_s, u"--answer"_s, u"outlook-works=perhaps"_s};
        QTest::newRow("answer that only a command knows")
            << QStringList{u"diagnose"_s, u"--answer"_s, u"auth-current-thumbprint=yes"_s};
        QTest::newRow("unknown format") << QStringList{u"causes"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("no instant") << QStringList{
            u"diagnose"_s, u"--symptom"_s, u"owa-blank-page"_s, u"--now"_s, u"yesterday"_s};
        QTest::newRow("missing file") << QStringList{u"diagnose"_s, u"--evidence"_s, u"no/such/file.xml"_s};
        QTest::newRow("script without cause") << QStringList{u"script"_s, u"--out"_s, u"x"_s};
        QTest::newRow("script for an unknown cause")
            << QStringList{u"script"_s, u"--cause"_s, u"gremlins"_s, u"--out"_s, u"x"_s};
        QTest::newRow("lab without action") << QStringList{u"lab"_s};
        QTest::newRow("lab with an unknown scenario")
            << QStringList{u"lab"_s, u"run"_s, u"--scenario"_s, u"no-such"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.trimmed().isEmpty());
    }

    void helpIsThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("all") << QStringList{u"--help"_s} << QByteArray("diagnose");
        QTest::newRow("diagnose") << QStringList{u"diagnose"_s, u"--help"_s} << QByteArray("--symptom");
        QTest::newRow("script") << QStringList{u"script"_s, u"--help"_s} << QByteArray("--unattended");
        QTest::newRow("lab") << QStringList{u"lab"_s, u"--help"_s} << QByteArray("--scenario");
    }
    void helpIsThere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(word));
    }

    void catalogueAsJson()
    {
        const QJsonArray listed = run({u"causes"_s, u"--format"_s, u"json"_s}).json().array();
        QCOMPARE(listed.size(), qsizetype(causes().size()));
        for (const QJsonValue &cause : listed) {
            QVERIFY(cause[u"id"].isString() && cause[u"title"].isString() && cause[u"symptoms"].isArray());
            QVERIFY(cause[u"remedy"].isNull() || cause[u"remedy"][u"scripts"].isArray());
        }
        QCOMPARE(run({u"symptoms"_s, u"--format"_s, u"json"_s}).json().array().size(),
            qsizetype(symptoms().size()));
    }

    void oneBadFileDoesNotCostTheOthers()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"event.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1");
        file.close();
        const Outcome outcome = run({u"diagnose"_s, u"--evidence"_s, folder.filePath(u"gone.xml"_s),
            u"--evidence"_s, file.fileName(), u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("gone.xml"));
        QCOMPARE(verdictOn(outcome.json(), u"auth-cert-expired"_s), u"likely"_s);
    }

    void textFromStandardInput()
    {
        const Outcome outcome = run({u"diagnose"_s, u"--text"_s, u"-"_s, u"--format"_s, u"json"_s},
            "Event ID 3002 MSExchange BackEndRehydration\nSource server 'CONTOSO\\EX01$' does "
            "not have token serialization permission");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(verdictOn(outcome.json(), u"epi-token-serialization-deny"_s), u"likely"_s);
        QVERIFY(!outcome.json()[u"recognised"_s].toArray().isEmpty());
    }

    void noAnswerIsThree()
    {
        const Outcome outcome = run(
            {u"diagnose"_s, u"--text"_s, u"-"_s, u"--format"_s, u"json"_s}, "The printer is out of paper.");
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.json()[u"findings"_s].toArray().isEmpty());
        QVERIFY(!outcome.json()[u"next"_s].toArray().isEmpty());
    }

    void anAnswerMakesACauseLikelyAndIsAskedNoMore()
    {
        const QStringList call{
            u"diagnose"_s, u"--format"_s, u"json"_s, u"--symptom"_s, u"ecp-service-unavailable"_s};
        const QString question = u"pool-reported-stopped"_s;
        const Outcome answered = run(call + QStringList{u"--answer"_s, question + u"=yes"_s});
        QCOMPARE(answered.code, 0);
        QCOMPARE(verdictOn(answered.json(), u"app-pool-stopped"_s), u"likely"_s);
        const Outcome unknown = run(call + QStringList{u"--answer"_s, question + u"=unknown"_s});
        QVERIFY(verdictOn(unknown.json(), u"app-pool-stopped"_s) != u"likely"_s);
        for (const Outcome &outcome : {answered, unknown}) {
            for (const QJsonValue &next : outcome.json()[u"next"_s].toArray())
                QVERIFY(next[u"fact"].toString() != question);
        }
    }

    void reportHasTheAgreedForm()
    {
        const QJsonDocument report = run({u"diagnose"_s, u"--text"_s, u"-"_s, u"--format"_s, u"json"_s,
                                             u"--now"_s, u"2026-11-21T12:00:00Z"_s},
            "HMACProvider.GetCertificates:protectionCertificates.Length<1")
                                         .json();
        QCOMPARE(report[u"schema"_s].toInt(), 1);
        const QJsonValue first = report[u"findings"_s][0];
        for (const char *key : {"cause", "verdict", "title", "servers", "for", "against", "missing"})
            QVERIFY2(first.toObject().contains(QLatin1StringView(key)), key);
        QVERIFY(report[u"next"_s][0][u"fact"].isString() && report[u"next"_s][0][u"how"].isString());
        const QStringList kinds{u"question"_s, u"command"_s, u"file"_s};
        for (const QJsonValue &next : report[u"next"_s].toArray())
            QVERIFY(kinds.contains(next[u"kind"].toString()) && !next[u"text"].toString().isEmpty());
        QVERIFY(report[u"coverage"_s][u"ran"].isDouble() && report[u"coverage"_s][u"skipped"].isArray());
    }

    void exportsConfirmTheExpiredCertificate_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("after") << u"2025-03-08T12:00:00Z"_s << 0 << u"confirmed"_s;
        QTest::newRow("before") << u"2025-02-01T12:00:00Z"_s << 3 << u"ruled-out"_s;
    }
    void exportsConfirmTheExpiredCertificate()
    {
        QFETCH(QString, now);
        const Outcome outcome = run(
            {u"diagnose"_s, u"--evidence"_s, support::evidenceFile(u"certificates.xml"_s), u"--evidence"_s,
                support::evidenceFile(u"auth.xml"_s), u"--now"_s, now, u"--format"_s, u"json"_s});
        QTEST(outcome.code, "code");
        QTEST(verdictOn(outcome.json(), u"auth-cert-expired"_s), "verdict");
    }

    void scriptsAreWritten()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name) {
            return run({u"script"_s, u"--cause"_s, u"backend-cert-unbound"_s, u"--set"_s, u"Server=EX01"_s,
                u"--out"_s, folder.filePath(name)});
        };
        const Outcome outcome = write(u"one"_s);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QStringList files = QDir(folder.filePath(u"one"_s)).entryList(QDir::Files);
        QCOMPARE(files.filter(u"_1-fix.ps1"_s).size(), 1);
        QCOMPARE(files.filter(u"_commands.ps1"_s).size(), 1);
        QCOMPARE(files.filter(u"_undo.ps1"_s).size(), 1);
        QCOMPARE(files.filter(u"_detect.ps1"_s).size(), 1);
        QCOMPARE(files.filter(u"_notes.md"_s).size(), 1);
        QCOMPARE(write(u"two"_s).code, 0);
        const auto fix = [&](const QString &name) {
            const QDir written(folder.filePath(name));
            return support::readAll(written.filePath(written.entryList({u"*_1-fix.ps1"_s}).value(0)));
        };
        QVERIFY(!outcome.err.contains("replaced"));
        const Outcome again = write(u"one"_s);
        QVERIFY(again.out != outcome.out || again.err.contains("replaced")); // the names hold the minute
        QVERIFY(!fix(u"one"_s).isEmpty());
        QCOMPARE(fix(u"one"_s), fix(u"two"_s));
    }

    void aHostileValueNeverReachesAScript()
    {
        QTemporaryDir folder;
        const Outcome outcome = run({u"script"_s, u"--cause"_s, u"backend-cert-unbound"_s, u"--set"_s,
            u"Server=EX01'; Remove-Item C:\\ #"_s, u"--out"_s, folder.filePath(u"x"_s)});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("Server"));
        QVERIFY(QDir(folder.filePath(u"x"_s)).entryList(QDir::Files).isEmpty());
    }

    void theLabIsDiagnosedFromOutside_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("likely");
        QTest::addColumn<QStringList>("ruledOut");
        const QStringList family{u"backend-cert-unbound"_s, u"sslcert-stale-httpsys"_s};
        const QStringList assembly{u"su-installed-unelevated"_s, u"ecp-binsearchfolders-wrong"_s};
        QTest::newRow("healthy") << u"healthy"_s << QStringList() << family;
        QTest::newRow("no certificate") << u"backend-cert-unbound"_s << family << QStringList();
        QTest::newRow("stale certificate") << u"sslcert-stale-httpsys"_s << family << QStringList();
        QTest::newRow("update") << u"su-installed-unelevated"_s << assembly << family;
        QTest::newRow("folders") << u"ecp-binsearchfolders-wrong"_s << assembly << family;
        for (const QString &quiet :
            {u"auth-cert-expired"_s, u"epi-token-serialization-deny"_s, u"legacy-mailbox-ecp-version"_s,
                u"canary-data-corrupt"_s, u"dollar-username"_s, u"rbac-no-role"_s})
            QTest::newRow(qPrintable(quiet)) << quiet << QStringList() << family;
    }
    void theLabIsDiagnosedFromOutside()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, likely);
        QFETCH(QStringList, ruledOut);
        const RunningLab lab(scenario);
        QCOMPARE(lab.line[u"scenario"_s].toString(), scenario);
        const Outcome outcome = run(QStringList{u"diagnose"_s, u"--format"_s, u"json"_s} + lab.target());
        QStringList found;
        for (const QJsonValue &finding : outcome.json()[u"findings"_s].toArray()) {
            QVERIFY2(
                finding[u"verdict"].toString() != u"confirmed"_s, qPrintable(finding[u"cause"].toString()));
            if (finding[u"verdict"].toString() == u"likely"_s)
                found << finding[u"cause"].toString();
        }
        for (const QString &cause : likely)
            QVERIFY2(found.contains(cause), qPrintable(found.join(u' ')));
        QVERIFY2(found.size() >= likely.size()
                && (likely.isEmpty() ? found.isEmpty() : likely.contains(found.first())),
            qPrintable(found.join(u' ')));
        for (const QString &cause : ruledOut)
            QCOMPARE(verdictOn(outcome.json(), cause), u"ruled-out"_s);
        QCOMPARE(outcome.code, likely.isEmpty() ? 3 : 0);
        QVERIFY(!outcome.json()[u"next"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

#include "tests/app/cliprocess.h"
#include "tests/support/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using cli::Outcome;
using cli::run;

namespace {

/// A row of the front end's log: the back end never answered.
QByteArray proxyRow(const QByteArray &time)
{
    return time
        + ",1,15,1,2507,6,,Owa,mail.contoso.com,/owa/,,,true,CONTOSO\\anna,,,Mozilla,10.1.2.3,EX01,503,,"
          "SendFailure,GET,Proxy,ex01.contoso.com,15.01.2507.000,,,,WebExceptionStatus=SendFailure\n";
}

QByteArray proxyLog()
{
    QByteArray log =
        "#Software: Microsoft Exchange Server\n#Version: 15.01.2507.006\n#Log-type: HttpProxy Logs\n"
        "#Date: 2026-11-20T10:00:00.000Z\n#Fields: DateTime,RequestId,MajorVersion,MinorVersion,"
        "BuildVersion,RevisionVersion,ClientRequestId,Protocol,UrlHost,UrlStem,ProtocolAction,"
        "AuthenticationType,IsAuthenticated,AuthenticatedUser,Organization,AnchorMailbox,UserAgent,"
        "ClientIpAddress,ServerHostName,HttpStatus,BackEndStatus,ErrorCode,Method,ProxyAction,TargetServer,"
        "TargetServerVersion,RoutingType,RoutingHint,BackEndCookie,GenericErrors\n";
    for (int minute = 10; minute < 50; ++minute)
        log += proxyRow("2026-11-20T10:" + QByteArray::number(minute) + ":00.000Z");
    return log;
}

const QByteArray text =
    "From EX01.contoso.com: HMACProvider.GetCertificates:protectionCertificates.Length<1\n"
    "MachineName : EX01.contoso.com\nUser : CONTOSO\\anna.keller\n";

} // namespace

/// What the command line makes of files, folders and archives, and how it saves a case.
class TestHandedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"evidence/HttpProxy_2026112010-1.LOG"_s, proxyLog());
        write(u"evidence/events.txt"_s, text);
        write(u"evidence/picture.png"_s, "\x89PNG\r\n");
    }

    void aFolderIsOneRowWithItsFiles()
    {
        const QJsonDocument report = diagnose({u"--evidence"_s, path(u"evidence"_s)});
        const QJsonObject folder = report[u"files"_s][0].toObject();
        QCOMPARE(folder[u"taken-for"].toString(), u"folder"_s);
        const QJsonArray parts = folder[u"parts"].toArray();
        QCOMPARE(parts.size(), 3);
        const QJsonObject log = parts.at(0).toObject();
        QCOMPARE(log[u"taken-for"].toString(), u"httpproxy-log"_s);
        QCOMPARE(log[u"server"].toString(), u"EX01"_s);
        QCOMPARE(log[u"rows"].toInt(), 40);
        QVERIFY(log[u"counted"].toInt() > 0);
        QCOMPARE(log[u"from"].toString(), u"2026-11-20T10:10:00Z"_s);
        QCOMPARE(parts.at(1).toObject()[u"observations"].toInt(), 1);
        QVERIFY(!parts.at(2).toObject()[u"left-out"].toString().isEmpty());
    }

    void rowsOutsideTheWindowDoNotCount()
    {
        const QJsonDocument report =
            diagnose({u"--evidence"_s, path(u"evidence/HttpProxy_2026112010-1.LOG"_s), u"--from"_s,
                u"2026-11-20T10:40:00Z"_s, u"--to"_s, u"2026-11-20T11:00:00Z"_s});
        const QJsonObject log = report[u"files"_s][0].toObject();
        QCOMPARE(log[u"counted"].toInt(), 10);
    }

    void anInstantThatIsNoneIsRefused()
    {
        const Outcome outcome =
            run({u"diagnose"_s, u"--symptom"_s, u"owa-blank-page"_s, u"--from"_s, u"noon"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("--from"));
    }

    void theReportNamesWhatWasRead()
    {
        const Outcome outcome = run({u"diagnose"_s, u"--evidence"_s, path(u"evidence"_s)});
        for (const char *name : {"events.txt", "HttpProxy_2026112010-1.LOG", "picture.png", "EX01"})
            QVERIFY2(outcome.out.contains(name), outcome.out.constData());
    }

    void aSavedCaseGivesTheSameVerdicts_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("with names") << QStringList();
        QTest::newRow("without names") << QStringList{u"--redact"_s};
    }
    void aSavedCaseGivesTheSameVerdicts()
    {
        QFETCH(QStringList, how);
        const QJsonDocument live = diagnose(
            QStringList{u"--text"_s, path(u"evidence/events.txt"_s), u"--save"_s, path(u"case.exmedic"_s)}
            + how);
        const QJsonDocument again = diagnose({u"--evidence"_s, path(u"case.exmedic"_s)});
        const auto verdicts = [](const QJsonDocument &report) {
            QStringList all;
            for (const QJsonValue &finding : report[u"findings"_s].toArray())
                all << finding[u"cause"].toString() + u' ' + finding[u"verdict"].toString();
            return all;
        };
        QVERIFY(!verdicts(live).isEmpty());
        QCOMPARE(verdicts(again), verdicts(live));
    }

    void namesStandNowhereInACaseThatIsHandedOn()
    {
        const Outcome outcome = run({u"diagnose"_s, u"--text"_s, path(u"evidence/events.txt"_s), u"--save"_s,
            path(u"case.exmedic"_s), u"--redact"_s, u"--aliases"_s, path(u"names.json"_s)});
        QVERIFY2(outcome.code == 0 || outcome.code == 3, outcome.err.constData());
        const QByteArray saved = support::readAll(path(u"case.exmedic"_s)).toLower();
        for (const char *name : {"ex01", "contoso", "anna", "keller"})
            QVERIFY2(!saved.contains(name), name);
        QVERIFY(support::readAll(path(u"names.json"_s)).contains("contoso"));
#ifdef Q_OS_UNIX
        struct stat status { };
        QCOMPARE(::stat(path(u"names.json"_s).toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
#endif
    }

    void aliasesWithoutRedactionAreRefused()
    {
        const Outcome outcome = run({u"diagnose"_s, u"--text"_s, path(u"evidence/events.txt"_s), u"--save"_s,
            path(u"case.exmedic"_s), u"--aliases"_s, path(u"names.json"_s)});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("--redact"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_folder->path())
                    .mkpath(name.section(u'/', 0, -2).isEmpty() ? u"."_s : name.section(u'/', 0, -2)));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QJsonDocument diagnose(const QStringList &arguments)
    {
        return run(QStringList{u"diagnose"_s, u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-20T12:00:00Z"_s}
            + arguments)
            .json();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHandedFiles)
#include "tst_handedfiles.moc"

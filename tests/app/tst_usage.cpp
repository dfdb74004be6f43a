#include "tests/app/cliprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::Outcome;

/// Nothing on the command line is ignored in silence.
class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordWithoutOptionIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("expanded by the shell") << QStringList{u"diagnose"_s, u"--evidence"_s, u"a.xml"_s,
            u"b.xml"_s, u"c.xml"_s} << QByteArray("Write --evidence before each one");
        QTest::newRow("with an equals sign") << QStringList{u"diagnose"_s, u"--target=ex01"_s, u"ex02"_s}
                                             << QByteArray("Write --target before");
        QTest::newRow("text") << QStringList{u"diagnose"_s, u"--text"_s, u"a"_s, u"b"_s}
                              << QByteArray("Write --text before");
        QTest::newRow("script") << QStringList{u"script"_s, u"--set"_s, u"A=1"_s, u"B=2"_s}
                                << QByteArray("Write --set before");
        QTest::newRow("after one that counts once")
            << QStringList{u"script"_s, u"--out"_s, u"a"_s, u"b"_s} << QByteArray("--help");
        QTest::newRow("collector") << QStringList{u"collector"_s, u"--out"_s, u"a"_s, u"b"_s}
                                   << QByteArray("“b”");
        QTest::newRow("server") << QStringList{u"collector"_s, u"--run"_s, u"--out"_s, u"a"_s, u"--server"_s,
            u"ex01"_s, u"ex02"_s}
                                << QByteArray("Write --server before");
        QTest::newRow("lab list") << QStringList{u"lab"_s, u"list"_s, u"all"_s} << QByteArray("“all”");
        QTest::newRow("lab run") << QStringList{u"lab"_s, u"run"_s, u"healthy"_s} << QByteArray("“healthy”");
        QTest::newRow("causes") << QStringList{u"causes"_s, u"json"_s} << QByteArray("“json”");
        QTest::newRow("symptoms") << QStringList{u"symptoms"_s, u"--"_s, u"--format"_s}
                                  << QByteArray("“--format”");
        QTest::newRow("version") << QStringList{u"--version"_s, u"x"_s} << QByteArray("Usage");
        QTest::newRow("help") << QStringList{u"--help"_s, u"x"_s} << QByteArray("Usage");
    }
    void aWordWithoutOptionIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, way);
        const Outcome outcome = cli::run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(way), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void aSecondValueIsWrongWhereOneCounts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ca") << QStringList{
            u"diagnose"_s, u"--target"_s, u"ex01"_s, u"--ca"_s, u"a"_s, u"--ca"_s, u"b"_s};
        QTest::newRow("now") << QStringList{u"diagnose"_s, u"--symptom"_s, u"owa-blank-page"_s, u"--now"_s,
            u"2026-11-21T12:00:00Z"_s, u"--now=2026-11-21T12:00:00Z"_s};
        QTest::newRow("cause") << QStringList{u"script"_s, u"--cause"_s, u"a"_s, u"--cause"_s, u"b"_s};
        QTest::newRow("out") << QStringList{u"collector"_s, u"--out"_s, u"a"_s, u"--out"_s, u"b"_s};
        QTest::newRow("format") << QStringList{
            u"causes"_s, u"--format"_s, u"json"_s, u"--format"_s, u"text"_s};
        QTest::newRow("standard input")
            << QStringList{u"diagnose"_s, u"--text"_s, u"-"_s, u"--text"_s, u"-"_s};
    }
    void aSecondValueIsWrongWhereOneCounts()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = cli::run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("once"), outcome.err.constData());
    }

    void onlyWhatIsHonouredIsOffered()
    {
        for (const QString &verb : {u"diagnose"_s, u"script"_s, u"collector"_s, u"lab"_s, u"causes"_s}) {
            QVERIFY(!cli::run({verb, u"--help"_s}).out.contains("help-all"));
            QCOMPARE(cli::run({verb, u"--help-all"_s}).code, 2);
        }
    }

    void aNameThatIsNotUtf8IsOpenedAndShown()
    {
#ifdef Q_OS_WIN
        QSKIP("TestUsage: names are UTF-16 on Windows");
#endif
        const QTemporaryDir folder;
        const Outcome outcome = cli::runInShell(
            u"f=$(printf '%s/B\\374ro\\377' \"$1\"); mkdir \"$f\" || exit 9\n"
            "printf 'HMACProvider.GetCertificates:protectionCertificates.Length<1' > \"$f/x\"\n"
            "\"$0\" diagnose --text \"$f/x\" && \"$0\" diagnose --evidence \"$f/x\" --format json &&\n"
            "\"$0\" script --cause backend-cert-unbound --set Server=EX01 --out \"$f\" &&\n"
            "\"$0\" collector --out \"$f/c\" && test -s \"$f/c\" && ls \"$f\"/*_1-fix.ps1 >/dev/null\n"
            "code=$?; rm -r \"$f\"; exit $code"_s,
            {folder.path()});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("B\\xfcro\\xff/"));
        QVERIFY(QString::fromUtf8(outcome.out).indexOf(QChar(0xfffd)) < 0);
    }

    void placesForValuesInANameStay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x %1 %2 %3 %n.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("HMACProvider.GetCertificates:protectionCertificates.Length<1");
        file.close();
        for (const QString &door : {u"--text"_s, u"--evidence"_s}) {
            const Outcome outcome = cli::run({u"diagnose"_s, door, path});
            QVERIFY2(outcome.out.contains("x %1 %2 %3 %n.txt, line 1)"), outcome.out.constData());
        }
        const Outcome missing = cli::run({u"diagnose"_s, u"--evidence"_s, u"%1 %2"_s});
        QVERIFY2(missing.err.startsWith("%1 %2: "), missing.err.constData());
    }

    void nothingThatCanBeReadIsStillJudgedAtATime()
    {
        const Outcome outcome = cli::run({u"diagnose"_s, u"--evidence"_s, u"no-such-file"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.out.contains(" UTC."), outcome.out.constData());
        const Outcome json =
            cli::run({u"diagnose"_s, u"--evidence"_s, u"no-such-file"_s, u"--format"_s, u"json"_s});
        QVERIFY(QDateTime::fromString(json.json()[u"clock"_s].toString(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"

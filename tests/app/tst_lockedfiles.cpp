#include "tests/app/cliprocess.h"
#include "tests/wizard/io/madecertificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A file that a password protects, at the command line: the password comes from standard input alone.
class TestLockedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const MadeCertificate own(u"mail.contoso.com"_s);
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(u"mail.pfx"_s, container(own, {}, "Pa55 w0rd", ContainerForm::New));
        write(u"mail.cer"_s, own.der());
    }

    void asksForThePasswordAndSaysHow_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QStringList() << QByteArray() << 2 << u"--password-stdin"_s;
        QTest::newRow("wrong") << QStringList{u"--password-stdin"_s} << QByteArray("other\n") << 2
                               << u"does not open it"_s;
        QTest::newRow("right") << QStringList{u"--password-stdin"_s} << QByteArray("Pa55 w0rd\nnot read") << 3
                               << QString();
        QTest::newRow("empty input") << QStringList{u"--password-stdin"_s} << QByteArray() << 2
                                     << u"no password"_s;
        QTest::newRow("with text") << QStringList{u"--password-stdin"_s, u"--text"_s, u"-"_s}
                                   << QByteArray("x\n") << 2 << u"not both"_s;
    }
    void asksForThePasswordAndSaysHow()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, input);
        QFETCH(QString, said);
        const cli::Outcome outcome = cli::run(QStringList{u"diagnose"_s, u"--evidence"_s,
                                                  m_folder.filePath(u"mail.pfx"_s), u"--format"_s, u"json"_s}
                + more,
            input);
        QTEST(outcome.code, "code");
        QVERIFY2(QString::fromUtf8(outcome.err).contains(said), outcome.err.constData());
        QVERIFY(!(outcome.out + outcome.err).contains("Pa55"));
    }

    void theRestIsJudged()
    {
        const cli::Outcome outcome =
            cli::run({u"diagnose"_s, u"--evidence"_s, m_folder.filePath(u"mail.pfx"_s), u"--evidence"_s,
                m_folder.filePath(u"mail.cer"_s), u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.json().isObject());
        QVERIFY2(outcome.err.contains("mail.cer"), outcome.err.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLockedFiles)
#include "tst_lockedfiles.moc"

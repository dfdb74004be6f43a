#include "tests/wizard/io/madecertificate.h"

#include "wizard/evidence/evidence.h"
#include "wizard/io/evidencereader.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/opensslcertificatefile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

using State = CertificateFile::State;

Result<Import> import(const QByteArray &bytes, const QByteArray &password = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{u"handed"_s, buffer, bytes.size()};
    return importEvidence(file, readingByLibraries(Secret(password)));
}

/// Names of the subjects, in the order of the file.
QStringList subjectsOf(const CertificateFile &file)
{
    QStringList subjects;
    for (const FiledCertificate &one : file.certificates)
        subjects.append(
            readCertificate(one.der).value_or(Certificate()).subject + (one.hasKey ? u"+"_s : QString()));
    return subjects;
}

} // namespace

class TestCertificateFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_first = MadeCertificate(u"mail.contoso.com"_s);
        m_second = MadeCertificate(u"ca.contoso.com"_s);
    }

    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("subjects");
        const QString one = u"CN=mail.contoso.com"_s;
        const QString other = u"CN=ca.contoso.com"_s;
        QTest::newRow("DER") << m_first.der() << QStringList{one};
        QTest::newRow("PEM") << m_first.pem() << QStringList{one};
        QTest::newRow("two in PEM") << m_first.pem() + m_second.pem() << QStringList{one, other};
        QTest::newRow("PEM with attributes")
            << "Bag Attributes\r\n    localKeyID: 01\r\nsubject=CN = mail\r\n" + m_first.pem()
            << QStringList{one};
        QTest::newRow("PEM with Windows line ends")
            << m_first.pem().replace("\n", "\r\n") << QStringList{one};
        QTest::newRow("PKCS 7") << pkcs7({m_first, m_second}, false) << QStringList{one, other};
        QTest::newRow("PKCS 7 in PEM") << pkcs7({m_first, m_second}, true) << QStringList{one, other};
        QTest::newRow("key and certificate in PEM")
            << m_first.keyPem() + m_first.pem() << QStringList{one + u'+'};
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, file);
        const CertificateFile read = readCertificateFile(file, {});
        QCOMPARE(int(read.state), int(State::Read));
        QTEST(subjectsOf(read), "subjects");
        const auto whole = import(file);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().text()));
        QCOMPARE(whole->importer, "certificate-file"_L1);
    }

    /// A file is of no server: neither that the certificate is there nor that its key is follows.
    void tellsNamesAndDatesAndNothingElse()
    {
        const auto read = import(m_first.pem());
        Evidence evidence;
        evidence.add(read->observations);
        QCOMPARE(evidence.of(Fact::CertificateNotAfter).size(), 1);
        QCOMPARE(evidence.of(Fact::CertificateSubject).at(0).value.text(), u"CN=mail.contoso.com"_s);
        QCOMPARE(evidence.of(Fact::CertificateSubject).at(0).subject.certificate,
            readCertificate(m_first.der())->thumbprint);
        for (const Fact fact : {Fact::CertificatePresent, Fact::CertificateHasPrivateKey,
                 Fact::CertificateListComplete, Fact::CertificateServices})
            QVERIFY(evidence.of(fact).isEmpty());
        QVERIFY(evidence.servers().isEmpty());
        QCOMPARE(read->remarks.size(), 1);
    }

    void aContainerAsksForItsPassword_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<State>("state");
        QTest::newRow("none") << QByteArray() << State::Locked;
        QTest::newRow("wrong") << QByteArray("Pa55word!") << State::WrongPassword;
        QTest::newRow("right") << QByteArray("p\xc3\xa4ss 'word") << State::Read;
    }
    void aContainerAsksForItsPassword()
    {
        QFETCH(QByteArray, given);
        QFETCH(State, state);
        const QByteArray right = "p\xc3\xa4ss 'word";
        for (const auto form : {ContainerForm::New, ContainerForm::Old}) {
            const QByteArray file = container(m_first, {m_second}, right, form);
            if (file.isEmpty() && form == ContainerForm::Old)
                continue; // no provider for it here
            const CertificateFile read = readCertificateFile(file, Secret(given));
            QCOMPARE(int(read.state), int(state));
            const auto whole = import(file, given);
            QVERIFY(whole);
            QCOMPARE(whole->locked, state != State::Read);
            QCOMPARE(whole->leftOut.isEmpty(), state == State::Read);
            QVERIFY2(!whole->leftOut.contains(u"p\u00e4ss"_s), "the password is never shown");
            if (state == State::Read)
                QCOMPARE(subjectsOf(read), (QStringList{u"CN=mail.contoso.com+"_s, u"CN=ca.contoso.com"_s}));
            else
                QVERIFY(whole->leftOut.contains(u"--password-stdin"_s));
        }
    }

    void anEmptyPasswordOpensWhatNeedsNone()
    {
        const QByteArray file = container(m_first, {}, {}, ContainerForm::New);
        QCOMPARE(int(readCertificateFile(file, {}).state), int(State::Read));
    }

    /// A container says itself how often its password is hashed; a hostile one says: for hours.
    void endlessHashingIsRefused()
    {
        QByteArray file = container(m_first, {}, "x", ContainerForm::New);
        QElapsedTimer timer;
        timer.start();
        int refused = 0;
        for (qsizetype at = file.indexOf(QByteArray::fromHex("020207d0")); at >= 0;
             at = file.indexOf(QByteArray::fromHex("020207d0"), at + 1)) {
            QByteArray hostile = file;
            hostile.replace(at, 4, QByteArray::fromHex("02027fff")); // 32767 is bearable
            (void)readCertificateFile(hostile, Secret("x"));
            ++refused;
        }
        QVERIFY(refused > 0);
        const CertificateFile hostile = readCertificateFile(containerWithRounds(m_first, "x"), Secret("x"));
        QCOMPARE(int(hostile.state), int(State::Unreadable));
        QVERIFY(!hostile.why.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, "it was hashed");
    }

    void damageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("cut DER") << m_first.der().chopped(20);
        QTest::newRow("cut PEM") << m_first.pem().first(m_first.pem().size() / 2);
        QTest::newRow("cut PKCS 7") << pkcs7({m_first}, false).chopped(9);
        QTest::newRow("cut container") << container(m_first, {}, "x", ContainerForm::New).chopped(9);
        QTest::newRow("a key alone") << m_first.keyPem();
        QTest::newRow("no base64") << QByteArray(
            "-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----\n");
    }
    void damageIsAnError()
    {
        QFETCH(QByteArray, file);
        const auto read = import(file, "x");
        QVERIFY(!read);
        QCOMPARE(read.error().place, u"handed"_s);
    }

    void survivesEveryFlippedByte()
    {
        for (QByteArray file : {pkcs7({m_first, m_second}, false), m_first.der(),
                 container(m_first, {}, "x", ContainerForm::New)}) {
            for (qsizetype i = 0; i < file.size(); i += 7) {
                file[i] = char(file.at(i) ^ 0x41);
                (void)import(file, "x");
                file[i] = char(file.at(i) ^ 0x41);
            }
        }
    }

    void textWithACertificateInItStaysText()
    {
        const auto read = import("The front end shows this one:\n" + m_first.pem());
        QVERIFY(read);
        QCOMPARE(read->importer, "text"_L1);
    }

private:
    MadeCertificate m_first;
    MadeCertificate m_second;
};

QTEST_GUILESS_MAIN(TestCertificateFiles)
#include "tst_certificatefiles.moc"

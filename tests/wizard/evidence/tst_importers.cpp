#include "tests/support/derreader.h"
#include "tests/support/paths.h"

#include "wizard/evidence/evidence.h"
#include "wizard/evidence/reading/importer.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const auto clixmlStart =
    QByteArray("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">");

Result<Import> read(const QByteArray &bytes)
{
    return importEvidence(bytes, u"file.xml"_s, support::readDer);
}

Result<Import> readShared(const QString &name)
{
    return importEvidence(
        support::readAll(support::sharedFile(u"captures/"_s + name)), name, support::readDer);
}

QString valueOf(const Import &import, Fact fact, const QString &certificate = {})
{
    for (const Observation &observation : import.observations) {
        if (observation.fact == fact
            && (certificate.isEmpty() || observation.subject.certificate == certificate))
            return (observation.truth == Truth::No ? u"!"_s : QString()) + observation.value;
    }
    return u"(none)"_s;
}

QByteArray object(const QByteArray &type, const QByteArray &properties)
{
    return clixmlStart + "<Obj RefId=\"0\"><TN RefId=\"0\"><T>" + type + "</T></TN><Props>" + properties
        + "</Props></Obj></Objs>";
}

} // namespace

class TestImporters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shared = !support::readAll(support::sharedFile(u"captures/e19/GetAuthConfig.xml"_s)).isEmpty();
    }

    void readsCapturedCertificates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("authEnd");
        QTest::addColumn<QString>("authServices");
        QTest::addColumn<bool>("broken");
        QTest::newRow("2019") << u"e19"_s << u"SOLO-E19A"_s << 3 << u"2024-11-06T22:47:32Z"_s << u"SMTP"_s
                              << false;
        QTest::newRow("2016") << u"e16"_s << u"SOLO-E16A"_s << 3 << u"2023-10-29T00:34:03Z"_s << u"SMTP"_s
                              << false;
        QTest::newRow("healthy") << u"win-ctd"_s << u"WIN-CTD3L0RGEN4"_s << 4 << u"2026-07-11T13:59:05Z"_s
                                 << u"!"_s << false;
    }
    void readsCapturedCertificates()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        QFETCH(QString, file);
        QFETCH(QString, server);
        QFETCH(int, count);
        const auto auth = readShared(file + u"/GetAuthConfig.xml"_s);
        QVERIFY(auth);
        const QString current = valueOf(*auth, Fact::AuthCurrentThumbprint);
        QCOMPARE(current.size(), 40);
        QCOMPARE(valueOf(*auth, Fact::AuthPreviousThumbprint), u"!"_s);
        QCOMPARE(valueOf(*auth, Fact::AuthNextThumbprint), u"!"_s);
        QCOMPARE(valueOf(*auth, Fact::AuthNextEffectiveDate), u"!"_s);

        const auto store = readShared(file + u"/GetExchangeCertificate.xml"_s);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        QCOMPARE(store->importer, "clixml"_L1);
        Evidence evidence;
        evidence.add(store->observations);
        QCOMPARE(evidence.servers(), QStringList{server});
        QCOMPARE(evidence.of(Fact::CertificatePresent).size(), count);
        QCOMPARE(evidence.truth(Fact::CertificateListComplete, server), Truth::Yes);
        QCOMPARE(evidence.truth(Fact::CertificateDetailsBroken, server), Truth::Unknown);
        QTEST(valueOf(*store, Fact::CertificateNotAfter, current), "authEnd");
        QTEST(valueOf(*store, Fact::CertificateServices, current), "authServices");
        QCOMPARE(valueOf(*store, Fact::CertificateSubject, current),
            u"CN=Microsoft Exchange Server Auth Certificate"_s);
    }

    void readsServicesOfTheServersOwnCertificate()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        const auto store = readShared(u"e19/GetExchangeCertificate.xml"_s);
        QVERIFY(store);
        QCOMPARE(valueOf(*store, Fact::CertificateServices, u"6C7DE09FB39A40144F57EFEBC3DF0148E3A9AB28"_s),
            u"IMAP,POP,IIS,SMTP"_s);
    }

    void noticesObjectsWithoutDetails()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        const auto broken = readShared(u"win-ctd/GetExchangeCertificateBroken.xml"_s);
        QVERIFY(broken);
        Evidence evidence;
        evidence.add(broken->observations);
        QCOMPARE(evidence.truth(Fact::CertificateDetailsBroken, u"E2K16-1"_s), Truth::Yes);
        QCOMPARE(evidence.of(Fact::CertificatePresent).size(), 5);
        QCOMPARE(evidence.of(Fact::CertificateServices).size(), 0);
    }

    void readsCapturedConfiguration_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Truth>("correct");
        QTest::addColumn<Truth>("literal");
        QTest::newRow("good") << u"e19/ExchangeBackEnd-ECP_web.config"_s << Truth::Yes << Truth::Unknown;
        QTest::newRow("bad") << u"e19/ecp-web-bad-binsearchfolders.config"_s << Truth::No << Truth::Yes;
    }
    void readsCapturedConfiguration()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        QFETCH(QString, file);
        const auto import = readShared(file);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text()));
        QCOMPARE(import->importer, "web-config"_L1);
        Evidence evidence;
        evidence.add(import->observations);
        QTEST(evidence.truth(Fact::BinSearchFoldersCorrect), "correct");
        QTEST(evidence.truth(Fact::InstallDirVariableInWebConfig), "literal");
    }

    void readsCapturedBindings()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        const auto import = readShared(u"e19/GetWebBinding.xml"_s);
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::BackEndBindingHash), u"12FD38FA8F58C8A74B3039962882DEFE4199D453"_s);
        QCOMPARE(valueOf(*import, Fact::BackEndBindingPresent), QString());
    }

    void judgesBinSearchFolders_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Truth>("correct");
        const QByteArray root = "D:\\Exchange Server\\V15";
        const QByteArray good =
            root + "\\bin;" + root + "\\bin\\CmdletExtensionAgents;" + root + "\\ClientAccess\\Owa\\bin";
        QTest::newRow("other drive") << good << Truth::Yes;
        QTest::newRow("closing backslash, other case")
            << QByteArray(good).replace("\\bin;", "\\Bin\\;") << Truth::Yes;
        QTest::newRow("more folders") << good + ";C:\\more" << Truth::Yes;
        QTest::newRow("variable of the path")
            << QByteArray(good).replace(root, "%ExchangeInstallPath%") << Truth::No;
        QTest::newRow("one missing") << root + "\\bin;" + root + "\\ClientAccess\\Owa\\bin" << Truth::No;
        QTest::newRow("two drives") << QByteArray(good).replace("D:\\Exchange Server\\V15\\Cl", "E:\\Cl")
                                    << Truth::No;
        QTest::newRow("empty") << QByteArray() << Truth::No;
    }
    void judgesBinSearchFolders()
    {
        QFETCH(QByteArray, value);
        const auto import = read("<configuration><appSettings><add key=\"BinSearchFolders\" value=\"" + value
            + "\"/></appSettings></configuration>");
        QVERIFY(import);
        Evidence evidence;
        evidence.add(import->observations);
        QTEST(evidence.truth(Fact::BinSearchFoldersCorrect), "correct");
    }

    void tellsTheTwoVariablesApart()
    {
        const auto shipped = read("<configuration><a b=\"%ExchangeInstallPath%Bin\"/></configuration>");
        QVERIFY(shipped && shipped->observations.isEmpty() && !shipped->remarks.isEmpty());
        const auto literal =
            read("<configuration><a href=\"file:///%ExchangeInstallDir%\\bin\"/></configuration>");
        QVERIFY(literal);
        QCOMPARE(valueOf(*literal, Fact::InstallDirVariableInWebConfig), u"file.xml"_s);
    }

    void readsSelectedProperties()
    {
        const auto import =
            read(object("Selected.System.Security.Cryptography.X509Certificates.X509Certificate2",
                "<S N=\"Thumbprint\">58b2a2055bb55bcbb37d2f2a4276b0bd066548bb</S><DT "
                "N=\"NotAfter\">2026-02-08T14:07:33+01:00</DT>"
                "<B N=\"HasPrivateKey\">false</B><S N=\"Services\">IIS, SMTP</S><S "
                "N=\"PSComputerName\">ex01.contoso.com</S>"));
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::CertificateNotAfter), u"2026-02-08T13:07:33Z"_s);
        QCOMPARE(valueOf(*import, Fact::CertificateHasPrivateKey), u"!"_s);
        QCOMPARE(valueOf(*import, Fact::CertificateServices), u"IIS,SMTP"_s);
        QCOMPARE(import->observations.first().subject,
            (Subject{u"EX01"_s, u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s, {}}));
        // One certificate alone may have been asked for by its thumbprint.
        QCOMPARE(valueOf(*import, Fact::CertificateListComplete), u"(none)"_s);
    }

    void readsAStagedCertificate()
    {
        const auto import = read(object("Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthConfig",
            "<S N=\"CurrentCertificateThumbprint\"></S>"
            "<S N=\"NextCertificateThumbprint\">58B2A2055BB55BCBB37D2F2A4276B0BD066548BB</S>"
            "<DT N=\"NextCertificateEffectiveDate\">2026-02-08T14:07:33.123-08:00</DT>"));
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::AuthCurrentThumbprint), u"!"_s);
        QCOMPARE(valueOf(*import, Fact::AuthNextEffectiveDate), u"2026-02-08T22:07:33Z"_s);
        QCOMPARE(valueOf(*import, Fact::AuthPreviousThumbprint), u"(none)"_s);
    }

    void keepsWhatItCouldRead()
    {
        const auto import = read(clixmlStart
            + "<Obj RefId=\"0\"><TN RefId=\"0\"><T>X509Certificate2</T></TN><Props><BA "
              "N=\"RawData\">AAAA</BA></Props></Obj>"
              "<Obj RefId=\"1\"><TNRef RefId=\"0\"/><Props><S "
              "N=\"Thumbprint\">58B2A2055BB55BCBB37D2F2A4276B0BD066548BB</S></Props></Obj></Objs>");
        QVERIFY(import);
        QCOMPARE(import->remarks.size(), 1);
        QCOMPARE(valueOf(*import, Fact::CertificatePresent), u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s);
    }

    void producesOnlyDeclaredFacts()
    {
        if (!m_shared)
            QSKIP("the shared captures are not beside this checkout");
        for (const QString &name : {u"e19/GetExchangeCertificate.xml"_s, u"e19/GetAuthConfig.xml"_s,
                 u"e19/GetWebBinding.xml"_s, u"win-ctd/GetExchangeCertificateBroken.xml"_s,
                 u"e19/ecp-web-bad-binsearchfolders.config"_s, u"e19/GetServerComponentState.xml"_s}) {
            const auto import = readShared(name);
            QVERIFY(import);
            const auto importer = std::ranges::find(importers(), import->importer, &Importer::id);
            QVERIFY(importer != importers().end());
            for (const Observation &observation : import->observations) {
                QVERIFY(std::ranges::find(importer->facts, observation.fact) != importer->facts.end());
                QVERIFY(observation.source.startsWith(name));
            }
        }
    }

    void survivesEveryCut()
    {
        const QByteArray whole = object("AuthConfig", "<S N=\"CurrentCertificateThumbprint\"></S>");
        for (qsizetype length = 1; length < whole.size(); ++length)
            QVERIFY(!read(whole.left(length)) || length < clixmlStart.indexOf(' '));
        QVERIFY(read(whole));
    }

private:
    bool m_shared = false;
};

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"

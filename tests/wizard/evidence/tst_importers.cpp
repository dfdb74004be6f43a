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

Result<Import> readOwn(const QString &name)
{
    return importEvidence(support::readAll(support::evidenceFile(name)), name, support::readDer);
}

QString valueOf(const Import &import, Fact fact, const QString &certificate = {})
{
    for (const Observation &observation : import.observations) {
        if (observation.fact == fact
            && (certificate.isEmpty() || observation.subject.certificate.text() == certificate))
            return (observation.truth == Truth::No ? u"!"_s : QString()) + observation.value.text();
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
    void readsExportedCertificates()
    {
        const auto auth = readOwn(u"auth.xml"_s);
        QVERIFY2(auth, auth ? "" : qPrintable(auth.error().text()));
        const QString current = valueOf(*auth, Fact::AuthCurrentThumbprint);
        QCOMPARE(current.size(), 40);
        QCOMPARE(valueOf(*auth, Fact::AuthPreviousThumbprint), u"!"_s);
        QCOMPARE(valueOf(*auth, Fact::AuthNextThumbprint), u"!"_s);
        QCOMPARE(valueOf(*auth, Fact::AuthNextEffectiveDate), u"!"_s);

        const auto store = readOwn(u"certificates.xml"_s);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        QCOMPARE(store->importer, "clixml"_L1);
        Evidence evidence;
        evidence.add(store->observations);
        QCOMPARE(evidence.servers(), QList{ServerName(u"EX01"_s)});
        QCOMPARE(evidence.of(Fact::CertificatePresent).size(), 3);
        QCOMPARE(evidence.truth(Fact::CertificateListComplete, ServerName(u"EX01"_s)), Truth::Yes);
        QCOMPARE(evidence.truth(Fact::CertificateDetailsBroken, ServerName(u"EX01"_s)), Truth::Unknown);
        QCOMPARE(valueOf(*store, Fact::CertificateNotAfter, current), u"2025-03-07T08:30:00Z"_s);
        QCOMPARE(valueOf(*store, Fact::CertificateServices, current), u"SMTP"_s);
        QCOMPARE(valueOf(*store, Fact::CertificateSubject, current),
            u"CN=Microsoft Exchange Server Auth Certificate"_s);
    }

    void readsServicesOfTheServersOwnCertificate()
    {
        const auto store = readOwn(u"certificates.xml"_s);
        const auto bindings = readOwn(u"bindings.xml"_s);
        QVERIFY(store && bindings);
        const QString own = valueOf(*bindings, Fact::BackEndBindingHash);
        QCOMPARE(valueOf(*store, Fact::CertificateServices, own), u"IMAP,POP,IIS,SMTP"_s);
        QCOMPARE(valueOf(*store, Fact::CertificateSubject, own), u"CN=EX01"_s);
    }

    void noticesObjectsWithoutDetails()
    {
        const auto bare = readOwn(u"certificates-bare.xml"_s);
        QVERIFY(bare);
        Evidence evidence;
        evidence.add(bare->observations);
        QCOMPARE(evidence.truth(Fact::CertificateDetailsBroken, ServerName(u"EX01"_s)), Truth::Yes);
        QCOMPARE(evidence.of(Fact::CertificatePresent).size(), 3);
        QCOMPARE(evidence.of(Fact::CertificateServices).size(), 0);
    }

    void readsConfigurationFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Truth>("correct");
        QTest::addColumn<Truth>("literal");
        QTest::newRow("good") << u"ecp-good.config"_s << Truth::Yes << Truth::Unknown;
        QTest::newRow("bad") << u"ecp-bad.config"_s << Truth::No << Truth::Yes;
    }
    void readsConfigurationFiles()
    {
        QFETCH(QString, file);
        const auto import = readOwn(file);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text()));
        QCOMPARE(import->importer, "web-config"_L1);
        Evidence evidence;
        evidence.add(import->observations);
        QTEST(evidence.truth(Fact::BinSearchFoldersCorrect), "correct");
        QTEST(evidence.truth(Fact::InstallDirVariableInWebConfig), "literal");
    }

    void readsExportedBindings()
    {
        const auto import = readOwn(u"bindings.xml"_s);
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::BackEndBindingHash).size(), 40);
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

    void endlessFoldersAreReadInOnePass()
    {
        QByteArray value;
        for (int i = 0; i < 400'000; ++i)
            value += "C:\\" + QByteArray::number(i, 36) + "\\bin;";
        // Work that grows with the square of the value would not end within the limit of this program.
        const auto import =
            read("<configuration><add key=\"BinSearchFolders\" value=\"" + value + "\"/></configuration>");
        QVERIFY(import);
        QCOMPARE(import->observations.first().truth, Truth::No);
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
            (Subject{
                ServerName(u"EX01"_s), Thumbprint::parse(u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"), {}}));
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

    void aListWithACertificateThatCouldNotBeReadIsNotComplete()
    {
        QByteArray listed;
        for (const char *digit : {"A", "B"})
            listed += QByteArray("<Obj RefId=\"1\"><Props><S N=\"NotAfter\">x</S><S N=\"Thumbprint\">")
                + QByteArray(digit).repeated(40) + "</S></Props></Obj>";
        const QByteArray unread = "<Obj RefId=\"2\"><TN RefId=\"0\"><T>X509Certificate2</T></TN><Props><BA "
                                  "N=\"RawData\">AAAA</BA></Props></Obj>";
        const auto whole = read(clixmlStart + listed + "</Objs>");
        const auto partly = read(clixmlStart + listed + unread + "</Objs>");
        QVERIFY(whole && partly);
        QCOMPARE(valueOf(*whole, Fact::CertificateListComplete), QString());
        QCOMPARE(valueOf(*partly, Fact::CertificateListComplete), u"(none)"_s);
    }

    void certificatesOfAnotherStoreAreNoneOfExchange()
    {
        const auto listed = [](const QByteArray &store) {
            QByteArray objects;
            for (const char *digit : {"A", "B"})
                objects += "<Obj RefId=\"1\"><MS><S N=\"PSParentPath\">Microsoft.PowerShell.Security\\"
                           "Certificate::"
                    + store + "</S></MS><Props><S N=\"NotAfter\">x</S><S N=\"Thumbprint\">"
                    + QByteArray(digit).repeated(40) + "</S></Props></Obj>";
            return read(clixmlStart + objects + "</Objs>");
        };
        QVERIFY(listed("LocalMachine\\Root")->observations.isEmpty());
        QCOMPARE(valueOf(*listed("LocalMachine\\My"), Fact::CertificateListComplete), QString());
    }

    void readsNamesWhereTheBytesAreLeftOut()
    {
        const auto import = read(object("Selected.X509Certificate2",
            "<S N=\"Thumbprint\">58B2A2055BB55BCBB37D2F2A4276B0BD066548BB</S><Obj N=\"CertificateDomains\" "
            "RefId=\"1\"><LST><S>mail.contoso.com</S><Obj RefId=\"2\"><ToString>ex01.contoso.com</ToString>"
            "</Obj></LST></Obj>"));
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::CertificateNames), u"mail.contoso.com ex01.contoso.com"_s);
    }

    void producesOnlyDeclaredFacts()
    {
        for (const QString &name : {u"certificates.xml"_s, u"auth.xml"_s, u"bindings.xml"_s,
                 u"certificates-bare.xml"_s, u"ecp-bad.config"_s, u"components.xml"_s}) {
            const auto import = readOwn(name);
            QVERIFY(import);
            const auto importer = std::ranges::find(importers(), import->importer, &Importer::id);
            QVERIFY(importer != importers().end());
            for (const Observation &observation : import->observations) {
                QVERIFY(std::ranges::find(importer->facts, observation.fact) != importer->facts.end());
                QVERIFY(observation.source.text().startsWith(name));
            }
        }
    }

    void anElementWithEndlessAttributesIsRefusedWithItsLine()
    {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='1'";
        for (const QByteArray &bytes : {clixmlStart + "\n<Obj" + attributes + "/></Objs>",
                 "<configuration>\n<add" + attributes + "/></configuration>"}) {
            const auto import = read(bytes);
            QVERIFY(!import);
            QVERIFY2(import.error().place.endsWith(u"line 2"_s), qPrintable(import.error().text()));
        }
        const QByteArray value = "<S N=\"Subject\">" + QByteArray(100'000, '=') + "</S>";
        QVERIFY(read(object("AuthConfig", value)));
    }

    void survivesEveryCut()
    {
        const QByteArray whole = object("AuthConfig", "<S N=\"CurrentCertificateThumbprint\"></S>");
        for (qsizetype length = 1; length < whole.size(); ++length)
            QVERIFY(!read(whole.left(length)) || length < clixmlStart.indexOf(' '));
        QVERIFY(read(whole));
    }
};

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"

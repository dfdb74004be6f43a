#include "tests/wizard/evidence/importedfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using namespace wizard;

namespace {

const QByteArray services =
    "#TYPE System.ServiceProcess.ServiceController\r\n"
    "\"Name\",\"RequiredServices\",\"CanStop\",\"DisplayName\",\"Status\",\"StartType\"\r\n"
    "\"MSExchangeServiceHost\",\"System.ServiceProcess.ServiceController[]\",\"False\",\"Microsoft "
    "Exchange Service Host\",\"Stopped\",\"Disabled\"\r\n"
    "\"W3SVC\",\"System.ServiceProcess.ServiceController[]\",\"True\",\"World Wide Web, \"\"W3\"\"\","
    "\"Running\",\"Automatic\"\r\n";

const QByteArray certificates =
    "\"Thumbprint\",\"Services\",\"NotAfter\",\"Subject\",\"HasPrivateKey\",\"CertificateDomains\","
    "\"PSComputerName\"\r\n"
    "\"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\",\"IIS, SMTP\",\"11/16/2024 2:47:32 PM\","
    "\"CN=mail.contoso.com, O=Contoso\",\"False\","
    "\"System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]\",\"ex01.contoso.com\"\r\n";

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsServices()
    {
        const auto read = import(services);
        QCOMPARE(read->importer, "table"_L1);
        QCOMPARE(told(read).filter(u"services"_s), QStringList{u"services-disabled=MSExchangeServiceHost"_s});
        const auto disabled =
            std::ranges::find(read->observations, Fact::ServicesDisabled, &Observation::fact);
        QCOMPARE(disabled->source.text(), u"handed, line 3"_s);
        QCOMPARE(read->rows, 2);
    }

    void readsCertificates()
    {
        const QStringList facts = told(import(certificates));
        for (const QString &one : {u"EX01 certificate-present=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s,
                 u"EX01 certificate-services=IIS,SMTP"_s, u"EX01 !certificate-has-private-key"_s})
            QVERIFY2(facts.contains(one) || facts.contains(QString(one).replace(u"EX01 !"_s, u"EX01 !"_s)),
                qPrintable(facts.join(u'\n')));
        QVERIFY2(!facts.filter(u"certificate-not-after=2024-11-16T14:47:32"_s).isEmpty(),
            qPrintable(facts.join(u'\n')));
        QVERIFY2(facts.filter(u"certificate-names"_s).isEmpty(), qPrintable(facts.join(u'\n')));
        QVERIFY(facts.filter(u"complete"_s).isEmpty());
    }

    void everySeparatorAndEncodingGivesTheSame()
    {
        const QStringList expected = told(import(services));
        QCOMPARE(told(import(QByteArray(services).replace("\",\"", "\";\""))), expected);
        QCOMPARE(told(import(QByteArray(services).replace("\",\"", "\"\t\""))), expected);
        QCOMPARE(told(import(utf16(QString::fromLatin1(services)))), expected);
        QCOMPARE(told(import("\xef\xbb\xbf" + services)), expected);
        QCOMPARE(told(import(services.mid(services.indexOf('\n') + 1))), expected);
    }

    void readsTheViewersEventsInAnyLanguage_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray row =
            ",MSExchange Front End HTTP Proxy,1003,Core,\"[Owa] System.Exception at FbaModule:\r\n"
            "HMACProvider.GetCertificates:protectionCertificates.Length<1\"\r\n";
        QTest::newRow("English")
            << "Level,Date and Time,Source,Event ID,Task Category\r\nError,11/7/2024 9:14:03 AM" + row;
        QTest::newRow("German")
            << "Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\r\nFehler,07.11.2024 09:14:03"
                + row;
        QTest::newRow("tabs") << QByteArray(
            "Level,Date and Time,Source,Event ID,Task Category\r\nError,11/7/2024 9:14:03 AM" + row)
                                     .replace(',', '\t');
    }
    void readsTheViewersEventsInAnyLanguage()
    {
        QFETCH(QByteArray, file);
        const auto read = import(file);
        QCOMPARE(read->importer, "table"_L1);
        QVERIFY2(!told(read).filter(u"hmac-assert"_s).isEmpty(), qPrintable(told(read).join(u' ')));
    }

    void readsExportedEvents()
    {
        const auto read = import(
            "\"Message\",\"Id\",\"ProviderName\",\"MachineName\"\r\n\"endpoint 0.0.0.0:444\",\"15021\","
            "\"Microsoft-Windows-HttpEvent\",\"ex01.contoso.com\"\r\n");
        QVERIFY2(!told(read).filter(u"EX01 ssl-configuration-error-444"_s).isEmpty(),
            qPrintable(told(read).join(u' ')));
    }

    void proseAndLogsAreNoTables_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("prose") << QByteArray("Hello,\nsince the update, OWA is down, and ECP too.\n");
        QTest::newRow("IIS") << QByteArray(
            "#Software: Microsoft Internet Information Services 10.0\n#Fields: date time\n"
            "2024-11-07 08:14:03\n");
        QTest::newRow("HttpProxy") << QByteArray(
            "DateTime,RequestId,MajorVersion\n#Software: Microsoft Exchange\n2024-11-07T08:14:03.1Z,a,15\n");
        QTest::newRow("a list of people")
            << QByteArray("Anna, Ben, Clara, David, Emma\nno, yes, no, no, yes\n");
        QTest::newRow("one line") << QByteArray("\"Name\",\"Status\"");
    }
    void proseAndLogsAreNoTables()
    {
        QFETCH(QByteArray, file);
        const auto read = import(file);
        QVERIFY(!read || read->importer != "table"_L1);
    }

    void inventsNothingWhereItIsCut()
    {
        const auto withoutServer = [](QStringList facts) {
            return facts.replaceInStrings(u"EX01 "_s, QString());
        };
        for (const QByteArray &whole : {services, certificates}) {
            const QStringList all = withoutServer(told(import(whole)));
            for (qsizetype length = 120; length < whole.size(); ++length) {
                for (const QString &one : withoutServer(told(import(whole.first(length)))))
                    QVERIFY2(!one.startsWith(u'!') || all.contains(one), qPrintable(one));
            }
        }
    }

    void endlessCellsTakeNoMemory()
    {
        const qint64 size = 8LL * 1024 * 1024; // 4 GB take the same memory and more time
        const QByteArray names =
            "\"Name\",\"Status\",\"StartType\"\r\n\"W3SVC\",\"Stopped\",\"Disabled\"\r\n";
        for (const QByteArray &piece : {QByteArray(60'000, 'x'), QByteArray(",").repeated(60'000)}) {
            GeneratedDevice device(names + "\"", piece, size / piece.size(), "\"\r\n");
            HandedFile file{u"handed"_s, device};
            const auto read = importEvidence(file, {});
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QVERIFY2(!told(read).filter(u"services-disabled"_s).isEmpty(), qPrintable(told(read).join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

#include "tests/support/derreader.h"

#include "wizard/evidence/reading/importer.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const auto clixmlStart =
    QByteArray("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">");

Result<Import> read(const QByteArray &bytes)
{
    return importEvidence(bytes, u"file.xml"_s, support::readDer);
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

} // namespace

/// Text in any encoding, and files that nothing can be made of.
class TestImportTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("remark");
        const QByteArray known = "HMACProvider.GetCertificates:protectionCertificates.Length<1\n";
        QTest::newRow("as many lines as are read") << known + QByteArray("a\n").repeated(59'990) << QString();
        QTest::newRow("more lines") << known + QByteArray("a\n").repeated(60'000) << u"60000 lines"_s;
        QTest::newRow("more characters")
            << known + QByteArray(3 * 1024 * 1024, 'a') << u"2 million characters"_s;
    }
    void whatIsLeftOutIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, remark);
        const auto import = importEvidence(bytes, u"big.log"_s, {});
        QVERIFY(import);
        QCOMPARE(import->remarks.isEmpty(), remark.isEmpty());
        QVERIFY(import->remarks.join(u'\n').contains(remark));
    }

    void readsTextInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"Événement 1003\r\nASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1\r\n"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
            return QByteArray(QStringEncoder(encoding, flag).encode(text));
        };
        using enum QStringConverter::Flag;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8, mark") << encoded(QStringConverter::Utf8, WriteBom);
        QTest::newRow("UTF-16 LE, mark") << encoded(QStringConverter::Utf16LE, WriteBom);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, Default);
        QTest::newRow("UTF-16 BE, mark") << encoded(QStringConverter::Utf16BE, WriteBom);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, Default);
        QTest::newRow("Windows-1252") << text.toLatin1();
    }
    void readsTextInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto import = importEvidence(bytes, u"event.txt"_s, {});
        QVERIFY2(import, import ? "" : qPrintable(import.error().text()));
        QCOMPARE(import->importer, "text"_L1);
        QCOMPARE(import->observations.size(), 1);
        QCOMPARE(import->observations.first().fact, Fact::HmacAssert);
        QCOMPARE(import->observations.first().source.text(), u"event.txt, line 2"_s);
    }

    void understandsTheSignsOfWindows1252()
    {
        const auto import = importEvidence("Auth certificate not found: \x93"
                                           "C48F5434819BA8BEF839F922E66046CBADFA9DDA\x94.",
            u"x.txt"_s, {});
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::AuthCertificateNotFoundEvent),
            u"C48F5434819BA8BEF839F922E66046CBADFA9DDA"_s);
    }

    void readsExportedEvents()
    {
        const auto import = importEvidence(
            "<Events><Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
            "Name='Microsoft-Windows-HttpEvent'/><EventID "
            "Qualifiers='49152'>15021</EventID></System><EventData>"
            "<Data Name='Endpoint'>0.0.0.0:444</Data></EventData></Event></Events>",
            u"system.xml"_s, {});
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::SslConfigurationError444), u"0.0.0.0:444"_s);
    }

    void readsSavedPages()
    {
        const auto import = importEvidence(
            "<!DOCTYPE html>\n<html><h1>Server Error in &#39;/ecp&#39; Application.</h1>"
            "Could not load file or assembly &#39;Microsoft.Exchange.Common, Version=15.0.0.0&#39;",
            u"ecp.htm"_s, {});
        QVERIFY(import);
        QCOMPARE(valueOf(*import, Fact::EcpAssemblyMissing), u"Microsoft.Exchange.Common"_s);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << u"file.xml"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 rest") << u"file.xml"_s;
        QTest::newRow("event log") << QByteArray("ElfFile\0\0\0", 10) << u"file.xml"_s;
        QTest::newRow("binary") << QByteArray("\x01\x02\x03\x00\x05\x06", 6).repeated(100) << u"file.xml"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"file.xml"_s;
        QTest::newRow("wrong root") << QByteArray("<?xml version=\"1.0\"?>\n<project/>")
                                    << u"file.xml, line 1"_s;
        QTest::newRow("wrong namespace") << QByteArray("<Objs xmlns=\"x\"></Objs>") << u"file.xml, line 1"_s;
        QTest::newRow("cut CLIXML") << clixmlStart + "\n<Obj RefId=\"0\">\n<Props>\n<S N=\"a\">x</S"
                                    << u"file.xml, line 4"_s;
        QTest::newRow("bad nesting") << clixmlStart + "\n<Obj></Props></Obj></Objs>" << u"file.xml, line 2"_s;
        QTest::newRow("second root") << clixmlStart + "</Objs>\n<Objs/>" << u"file.xml, line 2"_s;
        QTest::newRow("cut web.config")
            << QByteArray("<configuration>\n<appSettings>\n") << u"file.xml, line 3"_s;
        QTest::newRow("cut JSON") << QByteArray("{\n\"a\": [1,\n") << u"file.xml, line 3"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"file.xml, line 1"_s;
        QTest::newRow("entities") << "<!DOCTYPE Objs [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n"
                + clixmlStart + "<Obj><Props><S N=\"x\">&b;</S></Props></Obj></Objs>"
                                  << u"file.xml, line 1"_s;
        QTest::newRow("entities in a web.config")
            << QByteArray("<!DOCTYPE configuration [<!ENTITY a SYSTEM "
                          "\"file:///etc/passwd\">]>\n<configuration>&a;</configuration>")
            << u"file.xml, line 1"_s;
        QTest::newRow("deep CLIXML") << clixmlStart + QByteArray("<Obj N=\"a\"><Props>").repeated(5000)
                + QByteArray("</Props></Obj>").repeated(5000)
                + "</Objs>" << u"file.xml, line 1"_s;
        QTest::newRow("deep lists") << clixmlStart + QByteArray("<Obj><LST>").repeated(5000)
                                    << u"file.xml, line 1"_s;
        QTest::newRow("deep web.config")
            << "<configuration>" + QByteArray("<a>").repeated(100000) << u"file.xml, line 1"_s;
        QTest::newRow("huge") << QByteArray(100 * 1024 * 1024, 'x') << u"file.xml"_s;
    }
    void refusesBadInput()
    {
        QFETCH(QByteArray, bytes);
        const auto import = read(bytes);
        QVERIFY(!import);
        QVERIFY(!import.error().message.isEmpty());
        QTEST(import.error().place, "place");
    }
};

QTEST_GUILESS_MAIN(TestImportTexts)
#include "tst_importtexts.moc"

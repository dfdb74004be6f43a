#include "tests/wizard/evidence/importedfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using namespace wizard;

namespace {

/// One event as Windows writes it as XML; the text for people only where somebody asked for it.
QByteArray written(const QByteArray &provider, int id, const QByteArray &data, const QByteArray &message = {},
    const QByteArray &time = "2024-11-07T08:14:03.1234567Z")
{
    const QByteArray rendered = message.isEmpty() ? QByteArray()
                                                  : "<RenderingInfo Culture='en-US'><Message>" + message
            + "</Message><Level>Error</Level></RenderingInfo>";
    return "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='"
        + provider + "'/><EventID Qualifiers='49152'>" + QByteArray::number(id)
        + "</EventID><Level>2</Level><TimeCreated SystemTime='" + time
        + "'/><EventRecordID>4711</EventRecordID><Channel>System</Channel><Computer>"
          "ex01.contoso.com</Computer>"
          "<Security/></System><EventData><Data Name='Endpoint'>"
        + data + "</Data></EventData>" + rendered + "</Event>";
}

const QByteArray http = written("Microsoft-Windows-HttpEvent", 15021, "0.0.0.0:444");
const QByteArray proxy = written("MSExchange Front End HTTP Proxy", 1003, "[Owa]",
    "[Owa] An internal server error occurred. The unhandled exception was: System.Exception at\r\n"
    "Microsoft.Exchange.HttpProxy.HMACProvider.GetCertificates:protectionCertificates.Length&lt;1");

} // namespace

class TestEventFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEventsWhateverStandsAroundThem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("wevtutil") << http + "\r\n" + proxy;
        QTest::newRow("wevtutil /e:Events") << "<Events>" + http + proxy + "</Events>";
        QTest::newRow("the viewer")
            << "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<Events>" + http
                + proxy + "</Events>";
        QTest::newRow("UTF-16") << utf16(QString::fromLatin1(http + "\r\n" + proxy));
        QTest::newRow("UTF-16 without a mark") << utf16(QString::fromLatin1(http + proxy), false);
        QTest::newRow("more attributes") << QByteArray(http).replace("<Event ", "<Event\r\n  a='b' ") + proxy;
    }
    void readsEventsWhateverStandsAroundThem()
    {
        QFETCH(QByteArray, file);
        const auto read = import(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->importer, "events"_L1);
        const QStringList facts = told(read);
        QVERIFY2(facts.contains(u"EX01 ssl-configuration-error-444=0.0.0.0:444"_s)
                || facts.filter(u"EX01 ssl-configuration-error-444"_s).size() == 1,
            qPrintable(facts.join(u' ')));
        QVERIFY2(!facts.filter(u"EX01 hmac-assert"_s).isEmpty(), qPrintable(facts.join(u' ')));
        QCOMPARE(read->server, ServerName(u"EX01"_s));
        QCOMPARE(read->rows, 2);
        QCOMPARE(read->counted, 2);
        QCOMPARE(read->from, QDateTime(QDate(2024, 11, 7), QTime(8, 14, 3), Qt::UTC));
        QCOMPARE(read->observations.first().time, read->from);
    }

    void eventsOutsideTheWindowDoNotCount()
    {
        const QByteArray old =
            written("Microsoft-Windows-HttpEvent", 15021, "0.0.0.0:444", {}, "2023-01-01T00:00:00Z");
        Reading how;
        how.window.from = QDateTime(QDate(2024, 11, 1), QTime(0, 0), Qt::UTC);
        const auto read = import(old, how);
        QVERIFY(read && read->observations.isEmpty());
        QCOMPARE(read->rows, 1);
        QVERIFY(!import(old)->observations.isEmpty());
    }

    void damageIsLeftOutAndToldOnce()
    {
        const auto read = import(
            "<Events>\n" + http + "\n<Event><System></Broken></Event>\n" + proxy + "\n<Event xmlns='a'><Sys");
        QCOMPARE(read->rows, 2);
        QVERIFY2(read->remarks.filter(u"line 3"_s).size() == 1, qPrintable(read->remarks.join(u'\n')));
        QVERIFY(read->remarks.join(u'\n').contains(u"cut off"_s));
        QVERIFY(!import("<Events><Event xmlns='a'><Sys"));
    }

    void entitiesAreNeverExpanded()
    {
        const auto read = import("<!DOCTYPE Events [<!ENTITY a \"b\">]><Events>" + http + "</Events>");
        QVERIFY(!read || told(read).join(u' ').contains(u"444"_s));
        const auto inside =
            import("<Events><Event xmlns='x'><!DOCTYPE a [<!ENTITY a \"b\">]>&a;</Event></Events>");
        QVERIFY(!inside);
    }

    void stopsWhenAsked()
    {
        Reading how;
        int asked = 0;
        how.goOn = [&](const Progress &progress) { return ++asked < 3 && progress.bytes >= 0; };
        const auto read = import("<Events>" + http.repeated(2000) + "</Events>", how);
        QCOMPARE(read->rows, 600);
        QVERIFY(!read->observations.isEmpty());
        QVERIFY(read->remarks.join(u' ').contains(u"stopped"_s));
    }

    /// A file of 4 GB that is one event without an end, and one whose events lie 4 GB apart.
    void endlessLinesTakeNoMemory_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("an event without end")
            << "<Events>" + http + "<Event><System>" << QByteArray(60'000, 'x');
        QTest::newRow("beginnings without end") << "<Events>" + http << QByteArray("<Event ").repeated(9000);
        QTest::newRow("nothing") << "<Events>" + http << QByteArray(60'000, ' ');
    }
    void endlessLinesTakeNoMemory()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        constexpr qint64 size = 64LL * 1024 * 1024; // 4 GB take the same memory and more time
        GeneratedDevice device(start, piece, size / piece.size(), proxy + "</Events>");
        HandedFile file{u"handed"_s, device};
        const auto read = importEvidence(file, {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(!told(read).filter(u"ssl-configuration-error-444"_s).isEmpty());
        QVERIFY2(!told(read).filter(u"hmac-assert"_s).isEmpty(), qPrintable(told(read).join(u' ')));
    }

    void readsExportedObjectsOfEitherCommand_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::newRow("Get-WinEvent") << QByteArray(
            "<I32 N=\"Id\">15021</I32><S N=\"ProviderName\">Microsoft-Windows-HttpEvent</S><S "
            "N=\"MachineName\">"
            "ex01.contoso.com</S><DT N=\"TimeCreated\">2024-11-07T09:14:03.1234567+01:00</DT><S "
            "N=\"Message\">"
            "endpoint 0.0.0.0:444</S>");
        QTest::newRow("Get-EventLog") << QByteArray(
            "<I64 N=\"InstanceId\">3221240493</I64><S N=\"Source\">Microsoft-Windows-HttpEvent</S><S "
            "N=\"MachineName\">"
            "ex01.contoso.com</S><DT N=\"TimeGenerated\">2024-11-07T09:14:03+01:00</DT><S N=\"Message\">"
            "endpoint 0.0.0.0:444</S>");
    }
    void readsExportedObjectsOfEitherCommand()
    {
        QFETCH(QByteArray, properties);
        const auto read =
            import("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj "
                   "RefId=\"0\">"
                   "<TN RefId=\"0\"><T>System.Diagnostics.Eventing.Reader.EventLogRecord</T></TN><Props>"
                + properties + "</Props></Obj></Objs>");
        QVERIFY2(!told(read).filter(u"EX01 ssl-configuration-error-444"_s).isEmpty(),
            qPrintable(told(read).join(u' ')));
        QCOMPARE(read->observations.first().time, QDateTime(QDate(2024, 11, 7), QTime(8, 14, 3), Qt::UTC));
    }

    void aLogThatCannotBeReadNamesTheCommand()
    {
        const auto read = import(QByteArray("ElfFile\0", 8) + QByteArray(4096, '\0'));
        QVERIFY(!read && read.error().message.contains(u"wevtutil qe"_s));
    }

    void whatALibraryGivesIsJudgedLikeXml()
    {
        Reading how;
        how.eventLogs = [](QIODevice &, const std::function<bool(const QString &)> &take) -> Result<void> {
            (void)take(QString::fromLatin1(http));
            (void)take(QString());
            return std::unexpected(Error{u"It is cut off."_s, {}});
        };
        const auto read = import(QByteArray("ElfFile\0", 8) + QByteArray(4096, '\0'), how);
        QCOMPARE(read->importer, "event-log"_L1);
        QVERIFY(!told(read).filter(u"EX01 ssl-configuration-error-444"_s).isEmpty());
        QVERIFY(read->remarks.join(u' ').contains(u"It is cut off."_s));
    }

    void eventsAsTextAreReadAsBefore()
    {
        const auto read =
            import("Log Name:      System\nSource:        Microsoft-Windows-HttpEvent\nEvent ID:      15021\n"
                   "Computer:      ex01.contoso.com\nDescription: endpoint 0.0.0.0:444\n");
        QCOMPARE(read->importer, "text"_L1);
        QVERIFY(!told(read).filter(u"ssl-configuration-error-444"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventFiles)
#include "tst_eventfiles.moc"

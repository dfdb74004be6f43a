#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/redaction/redaction.h"
#include "wizard/knowledge/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Nobody's words: what stands in a file of them came out of the case.
const QStringList &planted()
{
    static const QStringList names = {u"quorbax"_s, u"zelmira"_s, u"wuttke"_s, u"vantolo"_s, u"kryzox07"_s,
        u"brixholm"_s, u"10.77.88.99"_s, u"3141592653"_s, u"fe80::77aa:88bb"_s,
        u"5f1c9a3e-7b2d-4e6f-8a90-1b2c3d4e5f60"_s};
    return names;
}

Pack knowing(const QString &text)
{
    Pack pack;
    pack.clock = QDateTime(QDate(2026, 11, 7), QTime(12, 0), Qt::UTC);
    pack.targets = {Target{.host = u"kryzox07.quorbax.com"_s}};
    pack.pastedText = text;
    Observation one;
    one.fact = Fact::ControlPanelDeniedPerson;
    one.truth = Truth::Yes;
    one.subject = {ServerName(u"KRYZOX07"_s), {}, u"QUORBAX\\Zelmira Wuttke"_s};
    one.value = Value(u"QUORBAX\\Zelmira Wuttke"_s);
    one.source = Place::inDocument(u"kryzox07_events.txt"_s, 4);
    one.excerpt = text.left(400);
    pack.observations = {one};
    return pack;
}

QString textOf(const QString &text)
{
    return withoutNames(knowing(text)).pack.pastedText;
}

bool holds(const QByteArray &bytes, const QString &name)
{
    const QByteArray small = bytes.toLower();
    QByteArray wide;
    for (const QChar c : name)
        wide += QByteArray(1, c.toLatin1()) + '\0';
    return small.contains(name.toLower().toUtf8()) || small.contains(wide.toLower());
}

QString utf16Base64(const QString &text)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2).toBase64());
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPlantedNameIsLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("full name")
            << u"mail via kryzox07.quorbax.com, KRYZOX07.QUORBAX.COM, Kryzox07.Quorbax.com"_s;
        QTest::newRow("short name") << u"on KRYZOX07 (kryzox07, Kryzox07) it fails"_s;
        QTest::newRow("account") << u"QUORBAX\\wuttke and quorbax\\zelmira.wuttke"_s;
        QTest::newRow("account alone") << u"Current user: 'QUORBAX\\Zelmira Wuttke'"_s;
        QTest::newRow("mail address") << u"zelmira.wuttke@quorbax.com, sip:Z.Wuttke@QUORBAX.COM"_s;
        QTest::newRow("sid") << u"S-1-5-21-3141592653-2718281828-1618033988-1104"_s;
        QTest::newRow("dn") << u"CN=Zelmira Wuttke,OU=Brixholm,DC=quorbax,DC=com"_s;
        QTest::newRow("escaped dn") << u"CN=Wuttke\\, Zelmira,OU=Brixholm,DC=quorbax,DC=com"_s;
        QTest::newRow("certificate")
            << u"Subject : CN=*.vantolo.net, O=Vantolo Ltd, L=Brixholm, S=Brixholm, C=US"_s;
        QTest::newRow("legacy dn")
            << u"/o=Vantolo/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=zelmira"_s;
        QTest::newRow("ipv4") << u"10.77.88.99 and http://10.77.88.99:8080/owa"_s;
        QTest::newRow("ipv6") << u"[fe80::77aa:88bb]:444 fe80::77aa:88bb%4"_s;
        QTest::newRow("unc") << u"\\\\kryzox07\\c$ and \\\\vantolo\\share and \"\\\\\\\\vantolo\\\\share\""_s;
        QTest::newRow("profile") << u"C:\\Users\\wuttke>  C:\\Users\\zelmira.QUORBAX\\Desktop"_s;
        QTest::newRow("url") << u"https://vantolo/owa https://user:pw@mail.vantolo.org/ecp"_s;
        QTest::newRow("prompt") << u"[VANTOLO]: PS C:\\Users\\wuttke\\Documents> Get-AuthConfig"_s;
        QTest::newRow("event") << u"Computer: VANTOLO\nComputer:      vantolo.brixholm.lan"_s;
        QTest::newRow("event in XML") << u"<Computer>VANTOLO</Computer>"_s;
        QTest::newRow("header") << u"X-FEServer: VANTOLO\nX-CalculatedBETarget: vantolo.quorbax.com"_s;
        QTest::newRow("remote shell")
            << u"[ClientAccessServer=VANTOLO,BackEndServer=vantolo.quorbax.com,RequestId=1]"_s;
        QTest::newRow("canonical path")
            << u"The user \"quorbax.com/Brixholm/Zelmira Wuttke\" isn't assigned"_s;
        QTest::newRow("mailbox guid") << u"5f1c9a3e-7b2d-4e6f-8a90-1b2c3d4e5f60@quorbax.com"_s;
        QTest::newRow("computer account") << u"'QUORBAX\\VANTOLO$' does not have token"_s;
        QTest::newRow("directory of a server") << u"VANTOLO\\owa (Default Web Site)"_s;
        QTest::newRow("tenant") << u"quorbax.onmicrosoft.com vantolo.mail.onmicrosoft.com"_s;
        QTest::newRow("inside a word") << u"QUORBAXMAIL and svc_quorbax_backup"_s;
        QTest::newRow("percent") << u"url=https%3a%2f%2fmail.quorbax.com%2fowa %71uorbax %2571uorbax"_s;
        QTest::newRow("unicode escape") << u"{\"user\":\"\\u0071uorbax\\u005c\\u0077uttke\"}"_s;
        QTest::newRow("clixml escape") << u"_x0071_uorbax and kryzox_x0030_7"_s;
        QTest::newRow("entity") << u"&#113;uorbax &#x71;uorbax &quot;quorbax&quot;"_s;
        QTest::newRow("json") << u"{\"user\":\"QUORBAX\\\\wuttke\",\"host\":\"kryzox07.quorbax.com\"}"_s;
        QTest::newRow("zero width") << u"quor\u200bbax kry\u00adzox07"_s;
        QTest::newRow("utf-16") << u"q\0u\0o\0r\0b\0a\0x\0"_s;
        QTest::newRow("base64") << QString::fromLatin1(QByteArray("hello quorbax how are you").toBase64());
        QTest::newRow("utf-16 in base64") << utf16Base64(u"the host kryzox07 there"_s);
        QTest::newRow("hex") << QString::fromLatin1(QByteArray("..quorbax..").toHex(' '));
        QTest::newRow("bytes") << u"{113, 117, 111, 114, 98, 97, 120, 46}"_s;
        QTest::newRow("file name") << u"saved as kryzox07.log and quorbax_export.xml"_s;
        QTest::newRow("behind a dash") << u"\u2013KRYZOX07\u2013"_s;
        QTest::newRow("command")
            << u"Get-Mailbox wuttke -Server VANTOLO | Get-ExchangeServer -Identity VANTOLO"_s;
        QTest::newRow("wmsvc") << u"CN=WMSvc-SHA2-VANTOLO"_s;
        QTest::newRow("configuration")
            << u"CN=VANTOLO,CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative "
               u"Groups,CN=Brixholm,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=quorbax,DC=com"_s;
        QTest::newRow("spn") << u"HTTP/vantolo exchangeMDB/vantolo.quorbax.com"_s;
    }
    void noPlantedNameIsLeft()
    {
        QFETCH(QString, text);
        const auto file = fileWithoutNames(knowing(text));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        const auto again = readPack(file->bytes, u"case.exmedic"_s);
        QVERIFY(again);
        for (const QString &name : planted())
            QVERIFY2(!holds(file->bytes, name), qPrintable(name + u": "_s + again->pastedText));
        const NamelessCase twice = withoutNames(*again);
        QCOMPARE(twice.pack.pastedText, again->pastedText);
        QVERIFY(twice.pack == *again);
    }

    /// In every field.
    void everyFieldIsCleaned()
    {
        Pack pack = knowing(u"KRYZOX07"_s);
        pack.since = u"since Zelmira Wuttke left quorbax"_s;
        pack.targets.append(Target{.host = u"10.77.88.99"_s, .name = u"KRYZOX07"_s});
        pack.targets.append(Target{.host = u"fe80::77aa:88bb"_s});
        Observation entry = pack.observations.first();
        entry.fact = Fact::HttpSysSpecificEntry444;
        entry.subject = {ServerName(u"kryzox07:443:444"_s), {}, u"zelmira.wuttke@quorbax.com"_s};
        entry.value = Value::parse(entry.fact, u"10.77.88.99:444 "_s + QString(40, u'A'));
        entry.source = Place::ofCheck(Check::OwaHealth, ServerName(u"KRYZOX07"_s), 443);
        pack.observations.append(entry);
        const auto file = fileWithoutNames(pack);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        for (const QString &name : planted())
            QVERIFY2(!holds(file->bytes, name), qPrintable(name + u": "_s + QString::fromUtf8(file->bytes)));
        const auto again = readPack(file->bytes, u"case.exmedic"_s);
        QVERIFY(again);
        QCOMPARE(again->observations.at(1).value.thumbprint(), Thumbprint::parse(QString(40, u'A')));
        QCOMPARE(again->observations.at(0).subject.server, again->targets.at(0).server());
    }

    void oneNameHasOneAlias()
    {
        const QString text =
            textOf(u"KRYZOX07 kryzox07 Kryzox07 kryzox07.quorbax.com mail.quorbax.com QUORBAX\\wuttke"_s);
        QCOMPARE(text, u"HOST1 host1 Host1 host1.domain1.example mail.domain1.example DOMAIN1\\user1"_s);
    }

    void whatEveryoneHasStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"NT AUTHORITY\\SYSTEM"_s, u"BUILTIN\\Administrators"_s,
                 u"S-1-5-32-544"_s, u"Default Web Site"_s, u"CN=Microsoft Exchange Server Auth Certificate"_s,
                 u"CN=Configuration"_s, u"https://outlook.office365.com/owa"_s, u"MSExchangeOWAAppPool"_s,
                 u"15.1.225.42"_s, u"127.0.0.1:444"_s, u"0.0.0.0:444"_s, u"[::]:444"_s,
                 u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Bin"_s,
                 u"IIS APPPOOL\\MSExchangeOWAAppPool"_s, u"Microsoft.Exchange.Data.dll"_s,
                 u"System.Net.Http"_s, u"The server is down. It fails"_s,
                 u"5E0100000000000000000000000000000000005E"_s, u"MSExchange Front End HTTP Proxy"_s,
                 u"2026-11-07 12:34:56"_s, u"{4dc3e181-e14b-4a21-b022-59fc669b0914}"_s,
                 u"SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}"_s,
                 u"mailbox MAIL OWA IIS EXCHANGE LOCALHOST"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatEveryoneHasStays()
    {
        QFETCH(QString, text);
        QCOMPARE(textOf(text), text);
    }

    void theLastNumberOfASidStays()
    {
        QCOMPARE(textOf(u"S-1-5-21-3141592653-2718281828-1618033988-512"_s), u"S-1-5-21-0-0-1-512"_s);
    }
    void theMailboxOfHealthKeepsItsName()
    {
        const QString text = textOf(u"Account Name: HealthMailbox9f8e7d6"_s);
        QVERIFY2(text.startsWith(u"Account Name: HealthMailbox0"_s), qPrintable(text));
    }

    /// A name that is a word of the product as well is replaced where it is a name.
    void aWordOfTheProductCanBeAName()
    {
        Pack pack = knowing(u"the local users of local.com see the certificate: LOCAL\\mark will mark it"_s);
        const QString text = withoutNames(pack).pack.pastedText;
        QVERIFY2(text.startsWith(u"the local users of domain"_s) && text.endsWith(u" will mark it"_s),
            qPrintable(text));
        QVERIFY2(!text.contains(u"LOCAL\\"_s) && !text.contains(u"\\mark"_s), qPrintable(text));
        QCOMPARE(textOf(u"Computer: MAIL\nQUORBAX\\Administrator and QUORBAX\\System"_s),
            u"Computer: MAIL\nDOMAIN1\\Administrator and DOMAIN1\\System"_s);
    }

    void anAliasIsNoWordOfTheText()
    {
        const QString text = textOf(u"host1 user1 192.0.2.1 domain1.example and KRYZOX07 at 10.77.88.99"_s);
        QCOMPARE(text, u"host1 user1 192.0.2.1 domain1.example and HOST2 at 192.0.2.2"_s);
    }

    void theFileHoldsNoMap()
    {
        const auto file = fileWithoutNames(knowing(u"KRYZOX07"_s));
        QVERIFY(file && !file->bytes.contains("aliases"));
        QCOMPARE(file->aliases.value(u"kryzox07"_s), u"host1"_s);
        QVERIFY(writeAliases(file->aliases).contains("\"kryzox07\": \"host1\""));
    }

    void aLeftNameIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("{\n\"since\": \"xxQuorbaxxx\"\n}");
        QTest::newRow("escaped") << QByteArray("{\n\"since\": \"\\u0071uorbax\"\n}");
        QTest::newRow("utf-16") << QByteArray(
            "{\n\"since\": \"q\\u0000u\\u0000o\\u0000r\\u0000b\\u0000a\\u0000x\\u0000\"\n}");
        QTest::newRow("raw utf-16") << QByteArray("{\n\"since\": \"q\0u\0o\0r\0b\0a\0x\0\"\n}", 30);
        QTest::newRow("base64") << "{\n\"since\": \"" + QByteArray("\x01\x02quorbax\x03\x04\x05").toBase64()
                + "\"\n}";
        QTest::newRow("percent") << QByteArray("{\n\"since\": \"%71uorbax\"\n}");
        QTest::newRow("clixml") << QByteArray("{\n\"since\": \"_x0071_uorbax\"\n}");
    }
    void aLeftNameIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        const auto checked = checkWithoutNames(bytes, {{u"quorbax"_s, u"domain1"_s}});
        QVERIFY(!checked);
        QVERIFY2(checked.error().text().contains(u"line 2"_s) && checked.error().text().contains(u"since"_s),
            qPrintable(checked.error().text()));
        QVERIFY(checkWithoutNames("{\n\"since\": \"domain1\"\n}", {{u"quorbax"_s, u"domain1"_s}}));
    }

    void anExcerptDoesNotShowHalfAName()
    {
        Pack pack = knowing(u"x"_s);
        pack.observations.first().excerpt = QString(u"word "_s).repeated(78) + u"to kryzox0"_s;
        QCOMPARE(pack.observations.first().excerpt.size(), 400);
        QVERIFY(!withoutNames(pack).pack.observations.first().excerpt.contains(u"kry"_s));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"

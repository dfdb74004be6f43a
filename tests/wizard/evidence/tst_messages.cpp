#include "tests/support/recognised.h"
#include "tests/wizard/evidence/collectorfile.h"

#include "wizard/evidence/forms/literals.h"
#include "wizard/evidence/messages/messages.h"
#include "wizard/evidence/reading/readers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace collectorfile;

namespace {

QJsonObject loggedEvent(const QString &provider, int id, const QString &text = {},
    const QStringList &values = {}, const QString &time = u"2026-11-21T07:00:00Z"_s)
{
    return {{u"id"_s, id}, {u"provider"_s, provider}, {u"time"_s, time}, {u"text"_s, text},
        {u"values"_s, QJsonArray::fromStringList(values)}};
}

QJsonObject events(const QJsonArray &list)
{
    const QJsonObject group{{u"log"_s, u"System"_s}, {u"provider"_s, QString()}, {u"ids"_s, QJsonArray{}},
        {u"state"_s, u"ok"_s}, {u"error"_s, QString()}, {u"events"_s, list}};
    return {{u"hours"_s, 24}, {u"groups"_s, QJsonArray{group}}};
}

} // namespace

/// What the product prints, found in every form by its number or name.
class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLiteralsInOnePass()
    {
        const Literals literals({"Canary15"_L1, "Canary15Cookie"_L1, "cookie"_L1, "15"_L1});
        QStringList found;
        for (const Literals::Hit &hit : literals.hitsIn(u"acanARY15cookieCanary1515\u00e9"))
            found.append(u"%1@%2"_s.arg(literals.word(hit.word)).arg(hit.start));
        QCOMPARE(found.join(u' '), u"Canary15@1 15@7 Canary15Cookie@1 cookie@9 Canary15@15 15@21 15@23"_s);
    }

    void findsEventsInEveryForm_data()
    {
        support::addRecognitionColumns();
        const QString message = u"A fatal error occurred. "_s.repeated(40);
        QTest::newRow("viewer")
            << u"Log Name: System\nSource: Schannel\nDate: 11.11.2026\nEvent ID: 36870\n"_s
            << u"schannel-key-inaccessible=36870"_s << QString();
        QTest::newRow("XML")
            << u"<Provider Name='Microsoft-Windows-WAS'/><EventID Qualifiers='1'>5002</EventID>"_s
            << u"app-pool-disabled=5002"_s << QString();
        QTest::newRow("one line") << u"2026-11-20 WAS 5009 terminated unexpectedly"_s
                                  << u"worker-process-failed=5009"_s << QString();
        QTest::newRow("list of Get-WinEvent")
            << u"ProviderName : Schannel\nMessage      : %1\nId           : 36870\n"_s.arg(message)
            << u"schannel-key-inaccessible=36870"_s << QString();
        QTest::newRow("list of Get-EventLog, with severity in the number")
            << u"EventID      : 9519\nMessage      : %1\nSource       : MSExchangeIS\n"_s
               u"InstanceId   : 3221234991\n"_s.arg(message)
            << u"store-mount-failed=9519"_s << QString();
        QTest::newRow("server of the event")
            << u"Source: Schannel\nEvent ID: 36870\nComputer: EX02.contoso.com\n"_s
            << u"schannel-key-inaccessible@EX02"_s << QString();
        QTest::newRow("sub-status of a refused sign-in")
            << u"An account failed to log on.\nSub Status: 0xC0000133"_s << u"clock-skew=0xC0000133"_s
            << QString();
        QTest::newRow("redirects, a phone of Apple")
            << u"Error Domain=NSURLErrorDomain Code=-1007 \"too many HTTP redirects\""_s
            << u"too-many-redirects"_s << QString();
        QTest::newRow("another error of a phone")
            << u"Error Domain=NSURLErrorDomain Code=-1004"_s << QString() << u"too-many-redirects"_s;
        QTest::newRow("list of another source")
            << u"ProviderName : GroupPolicy\nMessage      : %1\nId           : 36870\n"_s.arg(message)
            << QString() << u"schannel-key-inaccessible"_s;
        QTest::newRow("word in place of a source")
            << u"there was 5002 of them"_s << QString() << u"app-pool-disabled"_s;
        QTest::newRow("number inside a version")
            << u"Schannel 1.36870 and 36870.5"_s << QString() << u"schannel-key-inaccessible"_s;
    }
    void findsEventsInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void collectedEventsAreKnownBySourceAndNumber_data()
    {
        QTest::addColumn<QJsonObject>("logged");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QJsonObject &logged, const QString &line = {}) {
            QTest::newRow(name) << logged << line.split(u'\n', Qt::SkipEmptyParts);
        };
        row("without its text", loggedEvent(u"Microsoft-Windows-WAS"_s, 5002),
            u"app-pool-disabled yes [5002] EX01\nmessage-seen yes [WAS 5002] EX01"_s);
        row("of another source", loggedEvent(u"Contoso Backup"_s, 5002, u"WAS 5002"_s));
        row("number of another event in the text", loggedEvent(u"Schannel"_s, 36887, u"36870"_s));
        row("text decides",
            loggedEvent(u"Microsoft-Windows-WinRM"_s, 10113, u"DLL=%ExchangeInstallPath%Bin"_s),
            u"winrm-literal-install-path yes [10113] EX01"_s);
        row("text denies", loggedEvent(u"Microsoft-Windows-WinRM"_s, 10113, u"DLL=C:\\x"_s));
        row("endpoint in the values",
            loggedEvent(u"Microsoft-Windows-HttpEvent"_s, 15021, {}, {u"x"_s, u"0.0.0.0:444"_s}),
            u"ssl-configuration-error-444 yes [0.0.0.0:444] EX01"_s);
        row("settings were only made",
            loggedEvent(u"Microsoft-Windows-HttpEvent"_s, 15301, {}, {u"0.0.0.0:444"_s}));
        row("German refusal",
            loggedEvent(u"MSExchange Control Panel"_s, 4,
                u"Aktueller Benutzer: 'CONTOSO\\EX02$'\nCmdletAccessDeniedException"_s),
            u"control-panel-denied-computer yes [CONTOSO\\EX02$] EX02"_s);
        row("exception",
            loggedEvent(u"MSExchange Front End HTTPS Proxy"_s, 1003,
                u"[Owa] HMACProvider.GetCertificates:protectionCertificates"_s),
            u"message-seen yes [Front End HTTP Proxy 1003] EX01\nhmac-assert yes [] EX01"_s);
        row("refused sign-in", loggedEvent(u"Microsoft-Windows-Security-Auditing"_s, 4625, u"0xC000035B"_s),
            u"channel-binding-refused yes [0xC000035B] EX01"_s);
    }
    void collectedEventsAreKnownBySourceAndNumber()
    {
        QFETCH(QJsonObject, logged);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(u"events"_s, events({logged})), lines);
    }

    void repeatedEventsAreOneWithTheNewestTime()
    {
        const auto at = [](const QString &time, const QString &row) {
            return loggedEvent(u"MSExchange ADAccess"_s, 2080, row, {}, time);
        };
        const auto import = read(bytesOf(report(u"events"_s,
            events({at(u"2026-11-21T06:00:00Z"_s, u"dc01.contoso.com CDG 1 7 7 1 0 0 1 7 1"_s),
                at(u"2026-11-21T08:00:00Z"_s, u"dc01.contoso.com CDG 1 7 7 1 0 1 1 7 1"_s),
                at(u"2026-11-21T07:00:00Z"_s, u"dc01.contoso.com CDG 1 7 7 1 0 0 1 7 1"_s)}))));
        QVERIFY(import);
        QStringList lines;
        for (const Observation &observation : import->observations)
            lines.append(line(observation) + observation.time.toString(u" HH:mm"));
        QCOMPARE(lines,
            (QStringList{u"sacl-right-missing no [] EX01 08:00"_s,
                u"directory-servers-suitable yes [] EX01 08:00"_s}));
        QCOMPARE(import->observations.first().source.text(),
            u"ex01.json, events, event 2080 of MSExchange ADAccess"_s);
    }

    void whoLookedInVainSawNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("seen");
        QTest::newRow("seen") << u"0xC000035B in the events 4625."_s << true;
        QTest::newRow("no") << u"No 0xC000035B in the events 4625."_s << false;
        QTest::newRow("kein") << u"Kein 0xC000035B in den Ereignissen."_s << false;
        QTest::newRow("searched for") << u"Select-String '0xC000035B' *.log: 0 hits"_s << false;
        QTest::newRow("not there, but here") << u"No 0xC000035B on EX01.\n0xC000035B on EX02."_s << true;
        QTest::newRow("another no") << u"No success so far: 0xC000035B"_s << true;
    }
    void whoLookedInVainSawNothing()
    {
        QFETCH(QString, text);
        QFETCH(bool, seen);
        const auto isSeen = [](const Observation &one) { return one.fact == Fact::ChannelBindingRefused; };
        const QList<Recognition> found = recognise(text, u"pasted text"_s);
        QCOMPARE(std::ranges::any_of(found,
                     [&](const Recognition &one) { return std::ranges::any_of(one.observations, isSeen); }),
            seen);
    }

    void messagesDenyNothing()
    {
        for (const Reader &reader : messageReaders()) {
            for (const Told &told : reader.tells) {
                const bool table =
                    told.fact == Fact::SaclRightMissing || told.fact == Fact::DirectoryServersSuitable;
                QVERIFY2(table || told.says == Says::Yes, entry(told.fact).id.data());
            }
        }
    }

    void hostileTextIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u" "_s, u"| "_s, u"'"_s, u"1"_s, u"- "_s, u"3002 "_s, u"15021 "_s,
                 u"5002 Event ID "_s, u"10113 WinRM "_s, u"ExAssertException"_s, u"HMACProvider.GetC"_s,
                 u"Microsoft.Exchange."_s, u"errorfe.aspx?"_s, u"/owa/auth.owa "_s, u"/powershell 403 "_s,
                 u"-2144108477 Access is "_s, u"New-PSSession:'"_s, u"BackEndServer="_s, u"a.b."_s,
                 u"HTTP Error Status "_s, u"Canary15."_s, u"binding "_s, u"Current user: 'a\\b"_s})
            QTest::newRow(qPrintable(piece + u'.')) << piece;
    }
    void hostileTextIsReadToItsEnd()
    {
        QFETCH(QString, piece);
        // One line. Work that grows with the square of the text would not end within the limit of this
        // program.
        const Paste paste(
            piece.repeated(300'000 / piece.size()) + u"\nSource: Schannel\nEvent ID: 36870\n"_s);
        bool reachedTheEnd = false;
        for (const Reader &reader : messageReaders()) {
            const auto read = std::get_if<PasteFunction>(&reader.read);
            for (const Recognition &one : read ? (*read)(paste) : QList<Recognition>())
                reachedTheEnd = reachedTheEnd || one.what == u"Event 36870"_s;
        }
        QVERIFY(reachedTheEnd);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"

#include "tests/wizard/evidence/collectorfile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace collectorfile;

namespace {

QJsonObject binding(const QString &information, const QString &certificate)
{
    return {{u"site"_s, u"Exchange Back End"_s}, {u"protocol"_s, u"https"_s}, {u"information"_s, information},
        {u"hash"_s, certificate}};
}

QJsonObject httpSys(bool complete, const QList<std::pair<QString, QString>> &entries)
{
    QJsonArray list;
    for (const auto &[endpoint, certificate] : entries)
        list.append(QJsonObject{{u"endpoint"_s, endpoint}, {u"hash"_s, certificate}});
    return {{u"complete"_s, complete}, {u"entries"_s, list}};
}

QJsonObject directory(const QStringList &groups, const QStringList &shipped, const QJsonValue &listed)
{
    return {{u"computerGroups"_s, QJsonArray::fromStringList(groups)},
        {u"shippedDeny"_s, QJsonArray::fromStringList(shipped)}, {u"listedDeny"_s, listed},
        {u"denyNames"_s, QJsonArray{}}, {u"internalTransport"_s, QString()}, {u"errors"_s, QJsonArray{}}};
}

} // namespace

class TestCollectorImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void observationsNameServerSourceAndTime()
    {
        const auto import = read(bytesOf(report(u"versions"_s, {{u"ExSetup.exe"_s, u"15.02.0986.005"_s}})));
        QVERIFY(import);
        QCOMPARE(import->importer, "collector"_L1);
        QCOMPARE(import->observations.size(), 1);
        const Observation &build = import->observations.first();
        QCOMPARE(line(build), u"server-build yes [15.2.986.5] EX01"_s);
        QCOMPARE(build.source.text(), u"ex01.json, versions"_s);
        QCOMPARE(build.time, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
        QCOMPARE(import->remarks.size(), 16); // the parts that this file lacks
    }

    void partsSayWhatTheyHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QStringList>("lines");
        const QStringList none;
        const auto bindings = [](const QJsonArray &list, const QString &site = u"Exchange Back End"_s) {
            return QJsonObject{
                {u"sites"_s, QJsonArray{QJsonObject{{u"name"_s, site}}}}, {u"bindings"_s, list}};
        };
        QTest::newRow("half an hour from UTC") << u"server"_s << QJsonObject{{u"utcOffsetMinutes"_s, 330}}
                                               << QStringList{u"utc-offset-hours yes [5.5] EX01"_s};
        QTest::newRow("offset out of range")
            << u"server"_s << QJsonObject{{u"utcOffsetMinutes"_s, 5000}} << none;
        QTest::newRow("one version only")
            << u"versions"_s << QJsonObject{{u"Microsoft.Exchange.Common.dll"_s, u"15.2.986.5"_s}} << none;
        QTest::newRow("versions of another product")
            << u"versions"_s
            << QJsonObject{{u"ExSetup.exe"_s, u"14.3.123.4"_s}, {u"Microsoft.Exchange.Common.dll"_s, u"x"_s}}
            << none;
        QTest::newRow("a file of another update")
            << u"versions"_s
            << QJsonObject{{u"ExSetup.exe"_s, u"15.02.0986.014"_s},
                   {u"Microsoft.Exchange.Common.dll"_s, u"15.2.986.5"_s}}
            << QStringList{u"server-build yes [15.2.986.14] EX01"_s,
                   u"exchange-files-match-build no [15.2.986.14, 15.2.986.5] EX01"_s};
        QTest::newRow("bound") << u"bindings"_s << bindings({binding(u"*:444:"_s, hash)})
                               << QStringList{u"back-end-binding-present yes [] EX01"_s,
                                      u"back-end-binding-hash yes [%1] EX01"_s.arg(hash)};
        QTest::newRow("bound to nothing")
            << u"bindings"_s << bindings({binding(u"*:444:"_s, {})})
            << QStringList{u"back-end-binding-present yes [] EX01"_s, u"back-end-binding-hash no [] EX01"_s};
        QTest::newRow("hash of no form") << u"bindings"_s << bindings({binding(u"*:444:"_s, u"5E01"_s)})
                                         << QStringList{u"back-end-binding-present yes [] EX01"_s};
        QTest::newRow("one address") << u"bindings"_s << bindings({binding(u"10.0.0.1:444:"_s, hash)})
                                     << QStringList{u"back-end-binding-restricted yes [10.0.0.1:444:] EX01"_s,
                                            u"back-end-binding-present no [] EX01"_s};
        QTest::newRow("every address, written as nothing")
            << u"bindings"_s << bindings({binding(u":444:"_s, hash)})
            << QStringList{u"back-end-binding-present yes [] EX01"_s,
                   u"back-end-binding-hash yes [%1] EX01"_s.arg(hash)};
        QTest::newRow("no binding at all")
            << u"bindings"_s << bindings({}) << QStringList{u"back-end-binding-present no [] EX01"_s};
        QJsonObject homeless = binding(u"*:81:"_s, {});
        homeless[u"site"_s] = QString();
        QTest::newRow("bindings that name no site prove no absence")
            << u"bindings"_s << bindings({homeless}) << none;
        QTest::newRow("site of another name") << u"bindings"_s << bindings({}, u"Renamed"_s) << none;
        QTest::newRow("entries") << u"httpSys"_s
                                 << httpSys(true, {{u"0.0.0.0:444"_s, hash}, {u"0.0.0.0:443"_s, hash}})
                                 << QStringList{u"httpsys-entry-444 yes [%1] EX01"_s.arg(hash),
                                        u"httpsys-entry-443 yes [%1] EX01"_s.arg(hash),
                                        u"httpsys-specific-entry-444 no [] EX01"_s};
        QTest::newRow("the list may go on") << u"httpSys"_s << httpSys(false, {{u"0.0.0.0:443"_s, hash}})
                                            << QStringList{u"httpsys-entry-443 yes [%1] EX01"_s.arg(hash)};
        QTest::newRow("an entry without a certificate proves no absence")
            << u"httpSys"_s << httpSys(true, {{u"0.0.0.0:443"_s, hash}, {u"0.0.0.0:444"_s, {}}})
            << QStringList{u"httpsys-entry-443 yes [%1] EX01"_s.arg(hash)};
        QTest::newRow("any address in version 6 answers some connections itself")
            << u"httpSys"_s << httpSys(false, {{u"[::]:444"_s, hash}})
            << QStringList{u"httpsys-specific-entry-444 yes [[::]:444 %1] EX01"_s.arg(hash)};
        QTest::newRow("more specific")
            << u"httpSys"_s << httpSys(false, {{u"10.0.0.1:444"_s, hash}, {u"ex01.contoso.com:444"_s, hash}})
            << QStringList{u"httpsys-specific-entry-444 yes [10.0.0.1:444 %1] EX01"_s.arg(hash),
                   u"httpsys-specific-entry-444 yes [ex01.contoso.com:444 %1] EX01"_s.arg(hash)};
    }
    void partsSayWhatTheyHold()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, data);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(name, data), lines);
    }

    void authSlots_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("lines");
        const QString next = u"A0000000000000000000000000000000000000A1"_s;
        const auto named = [](const QString &current) {
            return QStringList{u"auth-thumbprint-in-directory %1 [%2]"_s.arg(
                current.isEmpty() ? u"no"_s : u"yes"_s, current)};
        };
        QTest::newRow("current and next") << QStringList{u"0:"_s + hash, u"2:"_s + next} << named(hash);
        QTest::newRow("any order, lower case")
            << QStringList{u"1:"_s + next.toLower(), u"0:"_s + hash} << named(hash);
        QTest::newRow("bare") << QStringList{hash} << named(hash);
        QTest::newRow("blank slot") << QStringList{u"0:"_s, u"1:"_s + next} << named({});
        QTest::newRow("nothing configured") << QStringList{} << named({});
        QTest::newRow("something else says nothing") << QStringList{u"0:oops"_s} << QStringList{};
    }
    void authSlots()
    {
        QFETCH(QStringList, values);
        QFETCH(QStringList, lines);
        QCOMPARE(
            linesOf(u"authConfig"_s,
                {{u"thumbprints"_s, QJsonArray::fromStringList(values)}, {u"nextEffective"_s, QString()}}),
            lines);
    }

    void membershipsAreComparedBySid_data()
    {
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QStringList>("lines");
        const QStringList shipped{root + u"-512"_s, root + u"-518"_s, root + u"-519"_s, root + u"-1601"_s};
        const QString harmless = root + u"-515"_s;
        QTest::newRow("none of them") << directory({harmless}, shipped, QJsonValue())
                                      << QStringList{u"computer-in-denied-group no [] EX01"_s};
        QTest::newRow("two of them")
            << directory({harmless, root + u"-519"_s, root + u"-512"_s}, shipped, QJsonValue())
            << QStringList{u"computer-in-denied-group yes [Domain Admins;Enterprise Admins] EX01"_s};
        QTest::newRow("a group of another domain is not meant") << directory({u"S-1-5-21-9-9-9-512"_s},
            shipped, QJsonValue()) << QStringList{u"computer-in-denied-group no [] EX01"_s};
        QTest::newRow("without Organization Management nothing is denied")
            << directory({harmless}, shipped.mid(0, 3), QJsonValue()) << QStringList{};
        QTest::newRow("no groups at all is no list") << directory({}, shipped, QJsonValue()) << QStringList{};
        QTest::newRow("a Deny of one's own")
            << directory({root + u"-1700"_s}, shipped, QJsonArray{root + u"-1700"_s})
            << QStringList{u"deny-ace-listed yes [%1-1700]"_s.arg(root),
                   u"computer-in-denied-group yes [%1-1700] EX01"_s.arg(root)};
        QTest::newRow("no Deny left")
            << directory({harmless}, shipped, QJsonArray())
            << QStringList{u"deny-ace-listed no []"_s, u"computer-in-denied-group no [] EX01"_s};
    }
    void membershipsAreComparedBySid()
    {
        QFETCH(QJsonObject, data);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(u"directory"_s, data), lines);
    }

    void theTokenIsComparedWithTheDirectory_data()
    {
        QTest::addColumn<QJsonValue>("memberships");
        QTest::addColumn<QStringList>("token");
        QTest::addColumn<QString>("lines");
        const QJsonArray member{root + u"-512"_s};
        const QJsonArray harmless{root + u"-515"_s};
        const QStringList server{u"EX01$"_s, u"Exchange Servers"_s};
        const QStringList tainted = server + QStringList{u"Dom\u201enen-Admins"_s};
        const QString in = u"computer-in-denied-group yes [Domain Admins]"_s;
        const QString denied = u"token-serialization-denied yes [Domain Admins]"_s;
        QTest::newRow("a member, and it counts")
            << QJsonValue(member) << tainted << u"%1|%2"_s.arg(in, denied);
        QTest::newRow("mended, not restarted")
            << QJsonValue(harmless) << tainted
            << u"computer-in-denied-group no []|%1|computer-token-stale yes []"_s.arg(denied);
        QTest::newRow("a name that a code page may have changed proves no absence")
            << QJsonValue(harmless) << server << u"computer-in-denied-group no []"_s;
        QTest::newRow("nobody read the directory") << QJsonValue() << tainted << u"%1|%2"_s.arg(in, denied);
    }
    void theTokenIsComparedWithTheDirectory()
    {
        QFETCH(QJsonValue, memberships);
        QFETCH(QStringList, token);
        QFETCH(QString, lines);
        QJsonObject data =
            directory({}, {root + u"-512"_s, root + u"-518"_s, root + u"-519"_s, root + u"-1601"_s},
                QJsonArray{root + u"-512"_s});
        data[u"computerGroups"_s] = memberships;
        data[u"denyNames"_s] =
            QJsonArray{QJsonObject{{u"sid"_s, root + u"-512"_s}, {u"name"_s, u"Dom\u00e4nen-Admins"_s}}};
        QJsonObject file = report(u"directory"_s, data);
        QJsonObject parts = file[u"parts"_s].toObject();
        parts[u"token"_s] = part({{u"groups"_s, QJsonArray::fromStringList(token)}});
        file[u"parts"_s] = parts;
        const auto import = read(bytesOf(file));
        QVERIFY(import);
        QStringList said;
        for (const Observation &observation : import->observations)
            said.append(line(observation).remove(u" EX01"_s));
        QCOMPARE(said.join(u'|'), u"deny-ace-listed yes [Domain Admins]|"_s + lines);
    }

    void theGroupsOfExchangeAreKnownByTheirSids_data()
    {
        QTest::addColumn<QStringList>("memberships");
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("lines");
        const QString own = root + u"-1602"_s;
        const QString in = u"computer-in-exchange-servers yes [] EX01"_s;
        const QString out = u"computer-in-exchange-servers no [] EX01"_s;
        const QString subsystem = u"computer-in-trusted-subsystem no [] EX01"_s;
        QTest::newRow("in one") << QStringList{root + u"-515"_s, own} << own << in + u'|' + subsystem;
        QTest::newRow("in none") << QStringList{root + u"-515"_s} << own << out + u'|' + subsystem;
        QTest::newRow("nobody found the group") << QStringList{root + u"-515"_s} << QString() << subsystem;
        QTest::newRow("nobody read the groups") << QStringList() << own << QString();
    }
    void theGroupsOfExchangeAreKnownByTheirSids()
    {
        QFETCH(QStringList, memberships);
        QFETCH(QString, servers);
        QFETCH(QString, lines);
        QJsonObject data = directory(memberships, {}, QJsonValue());
        data[u"exchangeServers"_s] = servers;
        data[u"trustedSubsystem"_s] = root + u"-1603"_s;
        QCOMPARE(linesOf(u"directory"_s, data).join(u'|'), lines);
    }

    void keysThatCouldNotBeOpenedStayUnknown()
    {
        QJsonObject certificate{{u"thumbprint"_s, hash}, {u"hasPrivateKey"_s, true},
            {u"keyError"_s, u"0x80090016"_s}, {u"keyKind"_s, QString()},
            {u"notBefore"_s, u"2026-01-01T00:00:00"_s}, {u"notAfter"_s, u"2027-01-01T00:00:00Z"_s}};
        const QJsonObject data{{u"complete"_s, true}, {u"certificates"_s, QJsonArray{certificate}}};
        QCOMPARE(linesOf(u"certificates"_s, data),
            (QStringList{u"certificate-present yes [%1] EX01 %1"_s.arg(hash),
                u"certificate-not-after yes [2027-01-01T00:00:00Z] EX01 %1"_s.arg(hash),
                u"certificate-list-complete yes [] EX01"_s}));
    }

    void aListWithACertificateWithoutThumbprintIsNotComplete()
    {
        const QJsonArray list = {QJsonObject{{u"thumbprint"_s, u"5E01"_s}}};
        QCOMPARE(
            linesOf(u"certificates"_s, {{u"complete"_s, true}, {u"certificates"_s, list}}), QStringList());
    }

    void whatFailedLeavesARemarkAndNothingElse_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("fragment");
        QTest::newRow("failed") << u"failed"_s << u"bindings: not collected: Access is denied."_s;
        QTest::newRow("timed out") << u"timed-out"_s << u"bindings: not collected, it took too long"_s;
        QTest::newRow("unknown state") << u"maybe"_s << u"bindings: not collected"_s;
    }
    void whatFailedLeavesARemarkAndNothingElse()
    {
        QFETCH(QString, state);
        QFETCH(QString, fragment);
        QJsonObject file = report(u"versions"_s, {});
        file[u"parts"_s] = QJsonObject{{u"bindings"_s,
            QJsonObject{{u"state"_s, state}, {u"error"_s, u"Access is denied."_s},
                {u"data"_s, QJsonObject{{u"bindings"_s, QJsonArray{binding(u"*:444:"_s, hash)}}}}}}};
        const auto import = read(bytesOf(file));
        QVERIFY(import);
        QVERIFY(import->observations.isEmpty());
        QVERIFY2(import->remarks.join(u'\n').contains(fragment), qPrintable(import->remarks.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCollectorImporter)
#include "tst_collectorimporter.moc"

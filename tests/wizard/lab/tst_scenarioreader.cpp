#include "wizard/lab/scenarioreader.h"
#include "wizard/lab/scenarios.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// JSON is written with single quotes here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray profilesJson =
    json("{"
         "'answers': { 'hello': { 'status': 200, 'headers': ['Server: x'], 'body': ['a', 'b'] } },"
         "'profiles': { 'healthy-front': [ { 'path': '/', 'answer': 'hello' } ], 'healthy-back': [], "
         "'healthy-http': [] } }");

LabProfiles profiles()
{
    return *readProfiles(profilesJson, u"profiles.json"_s);
}

QByteArray scenarioWith(const QByteArray &front)
{
    return json("{'id':'x','title':'X','cause':null,'symptoms':['owa-blank-page'],"
                "'servers':[{'name':'EX01','fqdn':'ex01.contoso.test','build':'15.2.1748.49','front':")
        + front + "}]}";
}

} // namespace

class TestScenarioReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsHealthy()
    {
        const auto read = readScenario(scenarioWith("{}"), u"x.json"_s, profiles());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const ScenarioServer &server = read->servers.first();
        QCOMPARE(read->symptoms, QList{Symptom::OwaBlankPage});
        QVERIFY(read->cause.isEmpty());
        QVERIFY(server.front && server.back && server.http);
        QCOMPARE(server.front->routes.size(), 1);
        QCOMPARE(server.front->routes.first().answer.body, "a\nb");
        QCOMPARE(server.front->leaf, LeafKind::Issued);
        QCOMPARE(server.back->leaf, LeafKind::SelfSigned);
        QVERIFY(!server.http->tls);
    }

    void aScenarioOverridesTheHealthyModel()
    {
        const auto read = readScenario(
            scenarioWith(json("{'tls':{'behaviour':'silent','certificate':'expired','minProtocol':'TLSv1.2'},"
                              "'routes':[{'method':'POST','path':'/OWA/"
                              "*','cookie':'c','answer':{'status':503,'reason':'No','ending':'reset'}}]},"
                              "'back':null,'authKey':'expired'")),
            u"x.json"_s, profiles());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const ScenarioServer &server = read->servers.first();
        QVERIFY(!server.back);
        QCOMPARE(server.authKey, AuthKey::Expired);
        QCOMPARE(server.front->behaviour, TlsBehaviour::Silent);
        QCOMPARE(server.front->leaf, LeafKind::Expired);
        QCOMPARE(server.front->minProtocol, "TLSv1.2");
        const LabRoute &route = server.front->routes.first();
        QCOMPARE(route.method, "POST");
        QCOMPARE(route.path, "/owa/*");
        QCOMPARE(route.cookie, "c");
        QCOMPARE(route.answer.ending, AnswerEnding::Reset);
        QCOMPARE(server.front->routes.size(), 2);
    }

    void otherFacesOfTheLabKeepTheirTopLevelKeys()
    {
        QByteArray text = scenarioWith("{}");
        text.replace(text.lastIndexOf('}'), 1, json(",'organisation':{'anything':[1]}}"));
        QVERIFY(readScenario(text, u"x.json"_s, profiles()));
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto front = [](const char *name, const QByteArray &part, const char *place, const char *word) {
            QTest::newRow(name) << scenarioWith(part)
                                << u"x.json: servers[0].front"_s + QLatin1StringView(place)
                                << QString(QLatin1StringView(word));
        };
        front("unknown key", json("{'rutes':[]}"), "", "rutes");
        front("no object", "7", "", "braces");
        front("unknown profile", json("{'profile':'nope'}"), ".profile", "nope");
        front("unknown behaviour", json("{'tls':{'behaviour':'explode'}}"), ".tls.behaviour",
            "closeAfterClientHello");
        front("behaviour of another type", json("{'tls':{'behaviour':7}}"), ".tls.behaviour", "silent");
        front("unknown key in tls", json("{'tls':{'x':1}}"), ".tls", "Remove");
        front("routes are no list", json("{'routes':{}}"), ".routes", "list");
        front("route is no object", json("{'routes':['x']}"), ".routes[0]", "braces");
        front("route without path", json("{'routes':[{'answer':'hello'}]}"), ".routes[0].path", "text");
        front("path without slash", json("{'routes':[{'path':'owa','answer':'hello'}]}"), ".routes[0].path",
            "/");
        front("unknown answer", json("{'routes':[{'path':'/','answer':'bye'}]}"), ".routes[0].answer", "bye");
        front("no answer", json("{'routes':[{'path':'/'}]}"), ".routes[0].answer", "braces");
        front("status too high", json("{'routes':[{'path':'/','answer':{'status':600}}]}"),
            ".routes[0].answer.status", "599");
        front("status is a word", json("{'routes':[{'path':'/','answer':{'status':'200'}}]}"),
            ".routes[0].answer.status", "number");
        front("header smuggles a line",
            json("{'routes':[{'path':'/','answer':{'headers':['A: b\\r\\nC: d']}}]}"),
            ".routes[0].answer.headers", "Name: value");
        front("unknown key in an answer", json("{'routes':[{'path':'/','answer':{'boddy':'x'}}]}"),
            ".routes[0].answer", "boddy");

        const auto whole = [](const char *name, const QByteArray &text, const char *place, const char *word) {
            QTest::newRow(name) << text << QString(QLatin1StringView(place))
                                << QString(QLatin1StringView(word));
        };
        whole("empty", "", "x.json:1", "JSON");
        whole("cut in line three", "{\n\"id\":\n\"x", "x.json:3", "JSON");
        whole("binary", QByteArray::fromHex("00ff00ff"), "x.json:1", "JSON");
        whole("list", "[]", "x.json", "braces");
        whole("no id", json("{'title':'X'}"), "x.json: id", "text");
        whole("no servers", json("{'id':'x','title':'X','cause':null}"), "x.json: servers", "server");
        whole("unknown symptom",
            json("{'id':'x','title':'X','cause':null,'symptoms':['headache'],'servers':[{}]}"),
            "x.json: symptoms", "headache");
        whole("build with three parts",
            json("{'id':'x','title':'X','cause':null,'servers':[{'name':'E','fqdn':'e','build':'15.2.1'}]}"),
            "x.json: servers[0].build", "four");
        whole("unknown key of a server",
            json("{'id':'x','title':'X','cause':null,'servers':[{'name':'E','fqdn':'e','build':'15.2.1.1','"
                 "fron':{}}]}"),
            "x.json: servers[0]", "fron");
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto read = readScenario(text, u"x.json"_s, profiles());
        QVERIFY(!read);
        QTEST(read.error().place, "place");
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void aBadProfileFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("unknown key") << (json("{'answers':{},'profiles':{},'x':1}"));
        QTest::newRow("unknown answer") << (json("{'profiles':{'a':[{'path':'/','answer':'b'}]}}"));
    }
    void aBadProfileFileIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readProfiles(text, u"p.json"_s));
    }

    void everyBuiltInScenarioIsReadable()
    {
        const QStringList ids = scenarioIds();
        QCOMPARE(ids.first(), u"healthy"_s);
        for (const QString &id : ids) {
            const auto scenario = loadScenario(id);
            QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().text()));
            QCOMPARE(scenario->id, id);
            QCOMPARE(scenario->cause, id == u"healthy"_s ? QString() : id);
            QCOMPARE(scenario->symptoms.isEmpty(), id == u"healthy"_s);
        }
    }

    void anUnknownScenarioIsAnsweredWithTheKnownOnes_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id :
            {u""_s, u"nope"_s, u"../lab/healthy"_s, u"profiles/servers"_s, u"healthy.json"_s})
            QTest::newRow(qPrintable(u'"' + id + u'"')) << id;
    }
    void anUnknownScenarioIsAnsweredWithTheKnownOnes()
    {
        QFETCH(QString, id);
        const auto read = loadScenario(id);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"backend-cert-unbound"_s));
    }
};

QTEST_GUILESS_MAIN(TestScenarioReader)
#include "tst_scenarioreader.moc"

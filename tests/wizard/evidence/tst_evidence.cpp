#include "wizard/evidence/evidence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

Observation seen(Truth truth, const QString &server = {}, const QString &time = {}, const QString &value = {})
{
    Observation observation;
    observation.fact = Fact::HmacAssert;
    observation.truth = truth;
    observation.subject.server = ServerName(server);
    observation.value = value;
    observation.time = QDateTime::fromString(time, Qt::ISODate);
    return observation;
}

const auto early = u"2024-11-06T10:00:00Z"_s;
const auto late = u"2024-11-06T11:00:00Z"_s;

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTruth_data()
    {
        QTest::addColumn<QList<Observation>>("observations");
        QTest::addColumn<QString>("server");
        QTest::addColumn<Truth>("truth");
        using List = QList<Observation>;
        QTest::newRow("nothing seen") << List{} << u"EX01"_s << Truth::Unknown;
        QTest::newRow("seen") << List{seen(Truth::Yes, u"EX01"_s)} << u"EX01"_s << Truth::Yes;
        QTest::newRow("name in other case") << List{seen(Truth::Yes, u"EX01"_s)} << u"ex01"_s << Truth::Yes;
        QTest::newRow("another server") << List{seen(Truth::Yes, u"EX02"_s)} << u"EX01"_s << Truth::Unknown;
        QTest::newRow("no server named") << List{seen(Truth::Yes)} << u"EX01"_s << Truth::Yes;
        QTest::newRow("failed probe is never No")
            << List{seen(Truth::Yes, {}, early), seen(Truth::Unknown, {}, late)} << u"EX01"_s << Truth::Yes;
        QTest::newRow("newest wins") << List{seen(Truth::No, u"EX01"_s, late),
            seen(Truth::Yes, u"EX01"_s, early)}
                                     << u"EX01"_s << Truth::No;
        QTest::newRow("equally old disagree")
            << List{seen(Truth::No, u"EX01"_s, late), seen(Truth::Yes, u"EX01"_s, late)} << u"EX01"_s
            << Truth::Unknown;
        QTest::newRow("undated disagree")
            << List{seen(Truth::No, u"EX01"_s), seen(Truth::Yes, u"EX01"_s)} << u"EX01"_s << Truth::Unknown;
        QTest::newRow("undated against dated")
            << List{seen(Truth::No, u"EX01"_s), seen(Truth::Yes, u"EX01"_s, late)} << u"EX01"_s
            << Truth::Unknown;
        QTest::newRow("all servers, one of them bad")
            << List{seen(Truth::No, u"EX01"_s), seen(Truth::Yes, u"EX02"_s)} << QString() << Truth::Unknown;
    }
    void judgesTruth()
    {
        QFETCH(QList<Observation>, observations);
        QFETCH(QString, server);
        Evidence evidence;
        evidence.add(observations);
        QTEST(evidence.truth(Fact::HmacAssert, ServerName(server)), "truth");
        QCOMPARE(evidence.truth(Fact::CanaryFailure, ServerName(server)), Truth::Unknown);
    }

    void comparesValuesWithoutCase()
    {
        Evidence evidence;
        evidence.add(seen(Truth::Yes, {}, {}, u"AB12"_s));
        QCOMPARE(evidence.truth(Fact::HmacAssert, {}, u"ab12"_s), Truth::Yes);
        QCOMPARE(evidence.truth(Fact::HmacAssert, {}, u"ab13"_s), Truth::Unknown);
    }

    void takesTheNewestValue_data()
    {
        QTest::addColumn<QList<Observation>>("observations");
        QTest::addColumn<QString>("value");
        using List = QList<Observation>;
        QTest::newRow("none") << List{seen(Truth::No, {}, {}, u"a"_s)} << QString();
        QTest::newRow("newest first")
            << List{seen(Truth::Yes, {}, late, u"a"_s), seen(Truth::Yes, {}, early, u"b"_s)} << u"a"_s;
        QTest::newRow("newest last") << List{seen(Truth::Yes, {}, early, u"a"_s),
            seen(Truth::Yes, {}, late, u"b"_s)}
                                     << u"b"_s;
        QTest::newRow("dated before undated")
            << List{seen(Truth::Yes, {}, early, u"a"_s), seen(Truth::Yes, {}, {}, u"b"_s)} << u"a"_s;
        QTest::newRow("undated: last word")
            << List{seen(Truth::Yes, {}, {}, u"a"_s), seen(Truth::Yes, {}, {}, u"b"_s)} << u"b"_s;
    }
    void takesTheNewestValue()
    {
        QFETCH(QList<Observation>, observations);
        Evidence evidence;
        evidence.add(observations);
        QTEST(evidence.value(Fact::HmacAssert).text(), "value");
    }

    void listsServersOnce()
    {
        Evidence evidence;
        QVERIFY(evidence.isEmpty());
        evidence.add({seen(Truth::Yes, u"EX02"_s), seen(Truth::Yes), seen(Truth::No, u"EX01"_s),
            seen(Truth::Yes, u"EX02"_s)});
        QCOMPARE(evidence.servers(), (QList{ServerName(u"EX01"_s), ServerName(u"EX02"_s)}));
        QCOMPARE(evidence.of(Fact::HmacAssert).size(), 4);
        QCOMPARE(evidence.of(Fact::HmacAssert, ServerName(u"EX01"_s)).size(), 2);
        QCOMPARE(evidence.of(Fact::HmacAssert).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"

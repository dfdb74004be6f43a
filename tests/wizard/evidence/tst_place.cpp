#include "wizard/evidence/values/place.h"
#include "wizard/knowledge/check.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("text");
        const Place line = Place::inDocument(u"a.log"_s, 4);
        const Place check = Place::ofCheck(Check::OwaHealth, ServerName(u"fe80::1"_s), 443);
        QTest::newRow("nowhere") << Place() << QString();
        QTest::newRow("document") << Place::inDocument(u"ex01.json, versions"_s) << u"ex01.json, versions"_s;
        QTest::newRow("line") << line << u"a.log, line 4"_s;
        QTest::newRow("line of a file with a strange name")
            << Place::inDocument(u"%2, line 1, event 2 of x"_s, 3) << u"%2, line 1, event 2 of x, line 3"_s;
        QTest::newRow("event") << Place::inEvent(u"ex01.json, events"_s, 4, u"%1 of %2, line x"_s)
                               << u"ex01.json, events, event 4 of %1 of %2, line x"_s;
        QTest::newRow("check") << check << u"check owa-health on fe80::1:443"_s;
        QTest::newRow("person") << Place::toldByPerson() << u"reported"_s;
        QTest::newRow("several") << Place::together({line, check, line})
                                 << u"a.log, line 4; check owa-health on fe80::1:443"_s;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(Place, place);
        QTEST(place.text(), "text");
        QTEST(place.readable(), "text");
        QCOMPARE(Place::parse(place.text()), place);
    }

    void oneOfSeveralIsThatOne()
    {
        const Place line = Place::inDocument(u"a.log"_s, 4);
        QCOMPARE(Place::together({line, {}, Place::inDocument(u"a.log"_s, 4)}), line);
        QVERIFY(Place::together({}).isEmpty());
    }

    void linesAreToldApart()
    {
        const Place line = Place::inDocument(u"a.log"_s, 4);
        QVERIFY(line != Place::inDocument(u"a.log"_s, 5));
        QVERIFY(line != Place::inDocument(u"a.log"_s));
        QVERIFY(line != Place());
        QCOMPARE((QSet<Place>{line, Place::inDocument(u"a.log"_s, 4)}.size()), 1);
    }
};

QTEST_APPLESS_MAIN(TestPlace)
#include "tst_place.moc"

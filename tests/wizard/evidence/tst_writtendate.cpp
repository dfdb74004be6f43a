#include "wizard/evidence/forms/writtendate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestWrittenDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("date");
        using enum DateOrder;
        QTest::newRow("ISO") << u"2026-02-08 14:07:33"_s << Unknown << u"2026-02-08T14:07:33"_s;
        QTest::newRow("ISO, T") << u"2026-02-08T14:07:33"_s << Unknown << u"2026-02-08T14:07:33"_s;
        QTest::newRow("UTC") << u"2026-02-08T14:07:33Z"_s << Unknown << u"2026-02-08T14:07:33Z"_s;
        QTest::newRow("offset") << u"2026-02-08T14:07:33.1234567-08:00"_s << Unknown
                                << u"2026-02-08T22:07:33Z"_s;
        QTest::newRow("over midnight")
            << u"2026-01-01 00:30:00 +02:00"_s << Unknown << u"2025-12-31T22:30:00Z"_s;
        QTest::newRow("slashes, year first") << u"2026/2/8 4:07:33"_s << Unknown << u"2026-02-08T04:07:33"_s;
        QTest::newRow("German") << u"06.11.2024 14:47:32"_s << Unknown << u"2024-11-06T14:47:32"_s;
        QTest::newRow("dots win over the text")
            << u"06.11.2024 14:47:32"_s << MonthFirst << u"2024-11-06T14:47:32"_s;
        QTest::newRow("day proves itself")
            << u"11/26/2024 2:47:32 PM"_s << Unknown << u"2024-11-26T14:47:32"_s;
        QTest::newRow("day first proves itself")
            << u"26/11/2024 14:47:32"_s << Unknown << u"2024-11-26T14:47:32"_s;
        QTest::newRow("order known") << u"11/6/2024 2:47:32 PM"_s << MonthFirst << u"2024-11-06T14:47:32"_s;
        QTest::newRow("order known, day first")
            << u"11/6/2024 2:47:32 PM"_s << DayFirst << u"2024-06-11T14:47:32"_s;
        QTest::newRow("order not known") << u"11/6/2024 2:47:32 PM"_s << Unknown << QString();
        QTest::newRow("order does not matter")
            << u"6/6/2024 2:47:32 PM"_s << Unknown << u"2024-06-06T14:47:32"_s;
        QTest::newRow("midnight") << u"11/26/2024 12:00:01 AM"_s << Unknown << u"2024-11-26T00:00:01"_s;
        QTest::newRow("noon") << u"11/26/2024 12:00:01 pm"_s << Unknown << u"2024-11-26T12:00:01"_s;
        QTest::newRow("without seconds") << u"26.11.2024 14:47"_s << Unknown << u"2024-11-26T14:47:00"_s;
        QTest::newRow("without time") << u"26.11.2024"_s << Unknown << QString();
        QTest::newRow("no such day") << u"31.02.2024 10:00:00"_s << Unknown << QString();
        QTest::newRow("no such hour") << u"2024-02-03 25:00:00"_s << Unknown << QString();
        QTest::newRow("13 PM") << u"11/26/2024 13:00:01 PM"_s << Unknown << QString();
        QTest::newRow("another calendar") << u"26/11/2567 14:47:32"_s << Unknown << QString();
        QTest::newRow("cut") << u"26.11.20"_s << Unknown << QString();
        QTest::newRow("version") << u"15.02.1118.040 10:00"_s << Unknown << QString();
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QTEST(writtenInstant(text, order).text(), "date");
    }

    void learnsTheOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        using enum DateOrder;
        QTest::newRow("none") << u"no dates"_s << Unknown;
        QTest::newRow("ambiguous") << u"2/8/2021 x 2/8/2026"_s << Unknown;
        QTest::newRow("month first") << u"2/8/2021 x 11/26/2026"_s << MonthFirst;
        QTest::newRow("day first") << u"2/8/2021 x 26/11/2026"_s << DayFirst;
        QTest::newRow("a build is no date") << u"2/8/2021 x 15.1.2044.4"_s << Unknown;
        QTest::newRow("a build beside dates") << u"15.2.1544.4 x 11/26/2026"_s << MonthFirst;
        QTest::newRow("end of a sentence") << u"Since 26.11.2026."_s << DayFirst;
        QTest::newRow("both") << u"26/11/2026 x 11/26/2026"_s << Unknown;
    }
    void learnsTheOrder()
    {
        QFETCH(QString, text);
        QTEST(dateOrderOf(text), "order");
    }
};

QTEST_GUILESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"

#include "ui/models/gridrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using wizard::ProbeState;

namespace {

ProbeState stateOf(QChar letter)
{
    switch (letter.unicode()) {
    case '+':
        return ProbeState::Good;
    case '!':
        return ProbeState::Bad;
    case '?':
        return ProbeState::Unclear;
    case '-':
        return ProbeState::Skipped;
    case 't':
        return ProbeState::TimedOut;
    case 'x':
        return ProbeState::Cancelled;
    case 'r':
        return ProbeState::Running;
    default:
        return ProbeState::Waiting;
    }
}

/// "++!" is a server with two checks in order and one that is not; they are called EX0, EX1 and so on.
QList<GridServer> servers(const QStringList &written)
{
    QList<GridServer> all;
    for (const QString &one : written) {
        GridServer server{u"EX%1"_s.arg(all.size()), {}};
        for (const QChar letter : one)
            server.states.append(stateOf(letter));
        all.append(server);
    }
    return all;
}

/// "0 2 [1 3 4 5]": servers by their number, those that share a row in brackets, "v[...]" where it is open
/// and
/// ".1" for one that stands below it.
QString written(const QList<GridRow> &rows)
{
    QStringList words;
    for (const GridRow &row : rows) {
        QStringList numbers;
        for (const int server : row.servers)
            numbers << QString::number(server);
        const QString names = numbers.join(u' ');
        switch (row.kind) {
        case GridRow::Kind::Server:
            words << names;
            break;
        case GridRow::Kind::Folded:
            words << u'[' + names + u']';
            break;
        case GridRow::Kind::Unfolded:
            words << u"v["_s + names + u']';
            break;
        case GridRow::Kind::Member:
            words << u'.' + names;
            break;
        }
    }
    return words.join(u' ');
}

} // namespace

/// The order of the servers, what is folded, and what a filter leaves.
class TestGridRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongComesFirst_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("rows");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("as named, where all are well") << QStringList{u"++"_s, u"++"_s, u"++"_s} << u"0 1 2"_s;
        QTest::newRow("a fault") << QStringList{u"++"_s, u"+!"_s, u"++"_s} << u"1 0 2"_s;
        QTest::newRow("more faults before fewer") << QStringList{u"+!"_s, u"!!"_s} << u"1 0"_s;
        QTest::newRow("a fault before silence, silence before what could not be told")
            << QStringList{u"?+"_s, u"t+"_s, u"!+"_s, u"x+"_s, u"-+"_s, u"++"_s} << u"2 1 0 3 4 5"_s;
        QTest::newRow("one fault before two that could not be told")
            << QStringList{u"??+"_s, u"!++"_s} << u"1 0"_s;
        QTest::newRow("of equals the first that was named") << QStringList{u"+!"_s, u"!+"_s} << u"0 1"_s;
        QTest::newRow("four that are alike share a row")
            << QStringList{u"++"_s, u"++"_s, u"!+"_s, u"++"_s, u"++"_s} << u"2 [0 1 3 4]"_s;
        QTest::newRow("so do four with the same fault")
            << QStringList{u"!+"_s, u"++"_s, u"!+"_s, u"!+"_s, u"!+"_s} << u"[0 2 3 4] 1"_s;
        QTest::newRow("the same number of faults elsewhere is not alike")
            << QStringList{u"!+"_s, u"+!"_s, u"!+"_s, u"+!"_s} << u"0 1 2 3"_s;
        QTest::newRow("what nobody asked is no reason to look")
            << QStringList{u"++"_s, u"++"_s, u"+-"_s, u"+-"_s} << u"0 1 2 3"_s;
        QTest::newRow("left out is not alike")
            << QStringList{u"++"_s, u"++"_s, u"++"_s, u"+-"_s} << u"0 1 2 3"_s;
    }
    void whatIsWrongComesFirst()
    {
        QFETCH(const QStringList, given);
        QFETCH(const QString, rows);
        QCOMPARE(written(rowsByWeight(servers(given), {}, {})), rows);
    }

    void anOpenRowListsItsServers()
    {
        const auto all = servers({u"+!"_s, u"++"_s, u"++"_s, u"++"_s, u"++"_s});
        QCOMPARE(written(rowsByWeight(all, {}, {1})), u"0 v[1 2 3 4] .1 .2 .3 .4"_s);
        QCOMPARE(written(rowsByWeight(all, {}, {0, 2})), u"0 [1 2 3 4]"_s);
    }

    void aFilterLeavesWhatSomebodyWantsToSee_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("onlyUnwell");
        QTest::addColumn<QString>("rows");
        QTest::newRow("everything") << QString() << false << u"1 10 3 [0 2 4 5 6 7 8 9]"_s;
        QTest::newRow("not well") << QString() << true << u"1 10 3"_s;
        QTest::newRow("a name shows each server of it") << u"EX"_s << false << u"1 10 3 0 2 4 5 6 7 8 9"_s;
        QTest::newRow("in either case") << u"ex1"_s << false << u"1 10"_s;
        QTest::newRow("both") << u"3"_s << true << u"3"_s;
        QTest::newRow("nobody") << u"mail"_s << false << QString();
    }
    void aFilterLeavesWhatSomebodyWantsToSee()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, onlyUnwell);
        QFETCH(const QString, rows);
        const auto all = servers({u"++"_s, u"+!"_s, u"++"_s, u"+?"_s, u"++"_s, u"++"_s, u"++"_s, u"++"_s,
            u"++"_s, u"++"_s, u"!-"_s});
        QCOMPARE(written(rowsByWeight(all, {name, onlyUnwell}, {})), rows);
    }

    void whileChecksRunNothingIsSortedOrFolded()
    {
        const auto all = servers({u"++"_s, u"++"_s, u"++"_s, u"++"_s, u"r!"_s, u"w?"_s, u"w-"_s});
        QCOMPARE(written(rowsInOrder(all, {})), u"0 1 2 3 4 5 6"_s);
        QCOMPARE(written(rowsInOrder(all, {{}, true})), u"4 5"_s);
        QCOMPARE(written(rowsInOrder(all, {u"ex2"_s, false})), u"2"_s);
    }

    void whatWasNotAskedIsNoFault_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("unwell");
        for (const auto &[state, unwell] : {std::pair("+", false), {"-", false}, {"r", false}, {"w", false},
                 {"!", true}, {"?", true}, {"t", true}, {"x", true}})
            QTest::newRow(state) << QString::fromLatin1(state) << unwell;
    }
    void whatWasNotAskedIsNoFault()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, unwell);
        QCOMPARE(isUnwell(stateOf(state.front())), unwell);
    }

    void theStateToKnowFirstStandsForTheServer()
    {
        QCOMPARE(worstOf(servers({u"+-?"_s}).first()), ProbeState::Unclear);
        QCOMPARE(worstOf(servers({u"?t!"_s}).first()), ProbeState::Bad);
        QCOMPARE(worstOf(servers({u"-+"_s}).first()), ProbeState::Good);
        QCOMPARE(worstOf(servers({u"--"_s}).first()), ProbeState::Skipped);
        QCOMPARE(worstOf({}), ProbeState::Good);
    }

    void twoHundredServersAreAFewRows()
    {
        QStringList given(200, u"++++++++++"_s);
        given[17] = u"+++++!+---"_s;
        given[150] = u"t---+-----"_s;
        const auto rows = rowsByWeight(servers(given), {}, {});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).servers, QList{17});
        QCOMPARE(rows.at(1).servers, QList{150});
        QCOMPARE(rows.at(2).servers.size(), 198);
    }
};

QTEST_APPLESS_MAIN(TestGridRows)
#include "tst_gridrows.moc"

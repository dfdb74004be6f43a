#include "wizard/evidence/forms/ownsearch.h"
#include "wizard/io/vectorsearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace wizard;

namespace {

using Hits = QList<std::pair<qsizetype, int>>;

Hits hitsOf(LiteralSearch &search, const QByteArray &block)
{
    Hits hits;
    search.search(block, [&](int word, qsizetype end) { hits.append({end, word}); });
    return hits;
}

} // namespace

class TestVectorSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever searches finds what the core's own search finds, and in the order of the text.
    void findsWhatTheOwnSearchFinds()
    {
        const std::vector<QByteArray> words = {
            "SendFailure", "Failure", "a", "aa", "ab", ",503,,", " 403 4 ", "NoCookies=302", "sendFAILURE"};
        const LiteralSearchMaker maker = vectorSearch();
        const auto fast = maker(words);
        const auto own = makeOwnSearch(words);
        QRandomGenerator random(20261129);
        for (int round = 0; round < 300; ++round) {
            QByteArray block;
            for (int i = 0; i < 200; ++i) {
                const QByteArray &word = words[random.bounded(quint32(words.size()))];
                const int kind = random.bounded(4);
                block += kind == 0 ? word
                    : kind == 1    ? word.toUpper()
                                   : QByteArray(1, char(random.bounded(256)));
            }
            Hits some = hitsOf(*fast, block);
            Hits others = hitsOf(*own, block);
            QVERIFY(std::ranges::is_sorted(some, {}, &Hits::value_type::first));
            QVERIFY(std::ranges::is_sorted(others, {}, &Hits::value_type::first));
            std::ranges::sort(some);
            std::ranges::sort(others);
            QCOMPARE(some, others);
        }
    }

    void findsNothingInNothing()
    {
        QVERIFY(hitsOf(*vectorSearch()({"word"}), {}).isEmpty());
        QVERIFY(hitsOf(*vectorSearch()({}), "word").isEmpty());
    }

    void searchesOfOneMakerDoNotMeet()
    {
        const LiteralSearchMaker maker = vectorSearch();
        const auto one = maker({"word"});
        const auto other = LiteralSearchMaker(maker)({"word"});
        Hits inner;
        one->search("word", [&](int, qsizetype) { inner = hitsOf(*other, "a WORD"); });
        QCOMPARE(inner, (Hits{{6, 0}}));
    }
};

QTEST_GUILESS_MAIN(TestVectorSearch)
#include "tst_vectorsearch.moc"

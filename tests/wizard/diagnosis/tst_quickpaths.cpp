#include "tests/support/observations.h"
#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/standing.h"
#include "wizard/evidence/agreement.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QStringList servers{QString(), u"EX01"_s, u"EX02"_s, u"EX03"_s, u"ex02"_s};
const QStringList values{QString(), u"400"_s, u"503"_s, u"15.2.986.14"_s, u"ConnectFailure"_s};

QString thumbprint(unsigned number)
{
    return number == 0 ? QString() : QString(40, QChar(char16_t(u'A' + number)));
}

/// What anybody might find, with the same things told again, differently and at other times.
List randomEvidence(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](qsizetype count) { return unsigned(random()) % unsigned(count); };
    List all;
    for (unsigned i = 0; i < 400; ++i) {
        Observation one = seen(Fact(upTo(qsizetype(Fact::AuthCertificateExpired))), Truth(upTo(3)),
            values.at(upTo(values.size())), servers.at(upTo(servers.size())), thumbprint(upTo(3)));
        if (upTo(2) == 0)
            one.time = now.addSecs(int(upTo(3)));
        if (upTo(6) == 0)
            one.subject.account = u"alice"_s;
        all.append(one);
    }
    // One fact is told often.
    for (unsigned i = 0; i < 60; ++i)
        all.append(seen(Fact::HttpErrorStatus, Truth(upTo(3)), values.at(upTo(values.size())),
            servers.at(upTo(servers.size())), thumbprint(upTo(3))));
    return all;
}

/// What names no server, or this one.
List about(const List &all, Fact fact, const ServerName &server)
{
    List chosen;
    for (const bool own : {false, true}) {
        for (const Observation &one : all) {
            const ServerName &named = one.subject.server;
            const bool meant = own ? named == server : named.isEmpty();
            if (one.fact == fact && meant)
                chosen.append(one);
        }
    }
    return chosen;
}

Truth agreed(const List &chosen)
{
    Agreement agreement;
    for (const Observation &one : chosen)
        agreement.add(one);
    return agreement.truth();
}

List listed(const Observations &observations)
{
    List all;
    for (const Observation &one : observations)
        all.append(one);
    return all;
}

/// Every subject judged by itself.
std::vector<std::pair<ServerName, Judgement>> judgedOneByOne(
    const Cause &cause, Explained explains, const Views &views)
{
    std::optional<Verdict> best;
    for (const View &view : views.servers)
        best = std::max(best, judge(cause, explains, view).verdict);
    std::vector<std::pair<ServerName, Judgement>> places;
    for (const View &view : views.servers) {
        if (const Judgement judgement = judge(cause, explains, view); judgement.verdict == best)
            places.push_back({view.subject().server, judgement});
    }
    return places;
}

} // namespace

/// What is found by an index, or judged once for many servers, is what looking at each would find.
class TestQuickPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIndexFindsWhatLookingThroughFinds_data() { addSeeds(); }
    void anIndexFindsWhatLookingThroughFinds()
    {
        QFETCH(unsigned, seed);
        const List all = randomEvidence(seed);
        const Evidence evidence = evidenceOf(all);
        const std::vector<View> views = View::ofServers(evidence);
        QCOMPARE(views.size(), std::size_t(3));
        for (const View &view : views) {
            for (const FactEntry &one : facts()) {
                const List meant = about(all, one.fact, view.subject().server);
                QCOMPARE(listed(view.of(one.fact)), meant);
                QCOMPARE(view.truth(one.fact), agreed(meant));
                QCOMPARE(evidence.truth(one.fact, view.subject().server), agreed(meant));
                compareParts(evidence, view, one.fact, meant);
            }
        }
    }

    void serversThatShareAJudgementAreJudgedAlike_data() { addSeeds(); }
    void serversThatShareAJudgementAreJudgedAlike()
    {
        QFETCH(unsigned, seed);
        List all = randomEvidence(seed);
        for (int i = 10; i < 20; ++i) // about these little is known
            all.append(seen(Fact(seed * 7 % 100), Truth::Yes, {}, u"EX%1"_s.arg(i)));
        for (int i = 30; i < 40; ++i) // these differ only in values that conditions name
            all << seen(Fact::HttpErrorStatus, Truth::Yes, values.at(i % values.size()), u"EX%1"_s.arg(i))
                << seen(Fact::ServerBuild, Truth::Yes, u"15.2.%1.14"_s.arg(i % 2 ? 986 : 1544),
                       u"EX%1"_s.arg(i));
        for (const Fact works : {Fact::OwaWorks, Fact::AdminCenterWorks, Fact::ShellOpens, Fact::PhonesWork})
            all.append(seen(works, Truth::Yes, {}, u"EX%1"_s.arg(int(works) + 50)));
        const Evidence whole = derive(evidenceOf(all), now);
        const Views views(whole);
        for (const Cause &cause : causes()) {
            if (cause.scope == Scope::Account)
                continue;
            compareJudgements(cause, {}, views);
            compareJudgements(cause, {Symptom::OwaBlankPage}, views);
        }
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 2u, 3u, 4u, 5u})
            QTest::addRow("seed %u", seed) << seed;
    }

    static void compareJudgements(const Cause &cause, const QList<Symptom> &symptoms, const Views &views)
    {
        const Standing standing = standingOf(cause, symptoms, views);
        const Explained explained = standing.explains.isEmpty() ? Explained::Nothing : Explained::Something;
        const auto plain = judgedOneByOne(cause, explained, views);
        QCOMPARE(standing.places.size(), plain.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const Judgement &quick = standing.places[i].judgement;
            const Judgement &slow = plain[i].second;
            QCOMPARE(standing.places[i].view->subject().server, plain[i].first);
            QVERIFY(quick.verdict == slow.verdict && quick.held == slow.held
                && quick.contradicted == slow.contradicted && quick.confirming == slow.confirming
                && quick.excluding == slow.excluding);
        }
    }

    static void compareParts(const Evidence &evidence, const View &view, Fact fact, const List &meant)
    {
        for (const QString &value : values.sliced(1)) {
            List those = meant;
            those.removeIf([&](const Observation &one) { return one.value.text() != value; });
            QCOMPARE(evidence.truth(fact, view.subject().server, value.toLower()), agreed(those));
        }
        for (const unsigned certificate : {1u, 2u}) {
            const Thumbprint owner = Thumbprint::parse(thumbprint(certificate));
            List those = meant;
            those.removeIf([&](const Observation &one) { return one.subject.certificate != owner; });
            QCOMPARE(listed(view.of(fact, owner)), those);
            QCOMPARE(view.truth(fact, owner), agreed(those));
        }
    }
};

QTEST_GUILESS_MAIN(TestQuickPaths)
#include "tst_quickpaths.moc"

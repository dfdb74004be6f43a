#include "tests/support/observations.h"
#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/weights.h"
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

QString factsOf(const QList<Reason> &reasons)
{
    QStringList ids;
    for (const Reason &reason : reasons)
        ids.append(QString(entry(reason.fact).id) + reason.value.text());
    return ids.join(u',');
}

/// Everything that a person sees of a diagnosis.
QStringList shown(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Finding &finding : diagnosis.findings) {
        QStringList missing;
        for (const Fact fact : finding.missing)
            missing.append(QString(entry(fact).id));
        lines.append(
            u"%1 %2 for %3 against %4 missing %5"_s.arg(QString(finding.cause->id))
                .arg(int(finding.verdict))
                .arg(factsOf(finding.reasonsFor), factsOf(finding.reasonsAgainst), missing.join(u',')));
    }
    for (const NextCheck &check : diagnosis.next)
        lines.append(u"next "_s + QString(entry(check.fact).id));
    return lines;
}

QStringList ids(const Diagnosis &diagnosis, QLatin1StringView without = {})
{
    QStringList all;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.cause->id != without)
            all.append(QString(finding.cause->id));
    }
    return all;
}

/// The catalogue with every list in another order.
std::vector<Cause> permuted(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Cause> all(causes().begin(), causes().end());
    std::ranges::shuffle(all, random);
    for (Cause &cause : all) {
        std::ranges::shuffle(cause.symptoms, random);
        std::ranges::shuffle(cause.signs, random);
        for (auto *groups : {&cause.confirm, &cause.exclude}) {
            std::ranges::shuffle(*groups, random);
            for (auto &group : *groups)
                std::ranges::shuffle(group, random);
        }
    }
    return all;
}

std::vector<Cause> without(QLatin1StringView id)
{
    std::vector<Cause> rest;
    std::ranges::copy_if(
        causes(), std::back_inserter(rest), [&](const Cause &cause) { return cause.id != id; });
    return rest;
}

Observation seenAs(const Condition &condition, const QString &server = {})
{
    return seen(condition.fact, condition.holds ? Truth::Yes : Truth::No, QString(condition.value), server);
}

/// Each condition of the catalogue once; of the thousand messages, which are judged alike, one in eight.
std::vector<Condition> allConditions()
{
    std::vector<Condition> all;
    int messages = 0;
    for (const Cause &cause : causes()) {
        for (const Condition &condition : conditionsOf(cause)) {
            if (condition.fact == Fact::MessageSeen && ++messages % 8 != 0)
                continue;
            const bool known = std::ranges::any_of(all, [&](const Condition &one) {
                return one.fact == condition.fact && one.holds == condition.holds
                    && one.value == condition.value;
            });
            if (!known)
                all.push_back(condition);
        }
    }
    return all;
}

struct Known {
    const char *name;
    QList<Symptom> symptoms;
    List observations;
};

QList<Known> situations()
{
    using enum Fact;
    const QString ex1 = u"EX01"_s;
    return {{"a blank page", {Symptom::OwaBlankPage}, {}},
        {"a blank page and a closed port", {Symptom::OwaBlankPage, Symptom::EcpBlankPage},
            {seen(Port444Open, Truth::Yes, {}, ex1), seen(Tls444Completes, Truth::No, {}, ex1)}},
        {"the shell fails everywhere", {Symptom::ShellDoesNotConnect},
            {seen(ShellErrorCode, Truth::Yes, u"-2144108477"_s), seen(AllServersAffected),
                seen(OutlookWorks)}},
        {"two families at once", {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
            {seen(HmacAssert), seen(EcpAssemblyMissing, Truth::Yes, {}, ex1), seen(StartedAfterUpdate)}}};
}

const Finding *find(const Diagnosis &diagnosis, QLatin1StringView id)
{
    const auto found = std::ranges::find_if(
        diagnosis.findings, [&](const Finding &finding) { return finding.cause->id == id; });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

bool mentions(const Cause &cause, Fact fact)
{
    const auto conditions = conditionsOf(cause);
    return std::ranges::find(conditions, fact, &Condition::fact) != conditions.end();
}

} // namespace

/// What the order of findings does not depend on.
class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySymptomAloneGivesTheSameAnswersForReversedTables()
    {
        std::vector<Cause> reversed(causes().begin(), causes().end());
        std::ranges::reverse(reversed);
        for (const SymptomEntry &symptom : symptoms())
            QCOMPARE(shown(diagnose({symptom.symptom}, {}, reversed, now)),
                shown(diagnose({symptom.symptom}, {}, causes(), now)));
    }

    void theOrderOfTheTablesChangesNothing()
    {
        const std::vector<Cause> other = permuted(1);
        for (const Condition &condition : allConditions()) {
            const Evidence evidence = evidenceOf({seenAs(condition)});
            QCOMPARE(shown(diagnose({}, evidence, other, now)), shown(diagnose({}, evidence, causes(), now)));
        }
        for (const Known &known : situations()) {
            const Evidence evidence = evidenceOf(known.observations);
            const QStringList expected = shown(diagnose(known.symptoms, evidence, causes(), now));
            for (const unsigned seed : {2u, 3u, 4u})
                QCOMPARE(shown(diagnose(known.symptoms, evidence, permuted(seed), now)), expected);
        }
        const Weights weights(other);
        for (const Condition &condition : allConditions())
            QCOMPARE(weights.of(condition), catalogueWeights().of(condition));
    }

    void leavingACauseOutReordersNothingAmongTheRest()
    {
        for (const Known &known : situations()) {
            const Evidence evidence = evidenceOf(known.observations);
            const Diagnosis whole = diagnose(known.symptoms, evidence, causes(), now);
            for (const Cause &cause : causes())
                QCOMPARE(
                    ids(diagnose(known.symptoms, evidence, without(cause.id), now)), ids(whole, cause.id));
        }
    }

    void whatSpeaksForACauseNeverLowersIt_data()
    {
        QTest::addColumn<int>("situation");
        for (int i = 0; i < situations().size(); ++i)
            QTest::newRow(situations().at(i).name) << i;
    }
    /// Neither its verdict nor its place among the causes that say nothing about the fact.
    void whatSpeaksForACauseNeverLowersIt()
    {
        QFETCH(int, situation);
        const Known known = situations().at(situation);
        const Evidence evidence = evidenceOf(known.observations);
        const Diagnosis before = diagnose(known.symptoms, evidence, causes(), now);
        const std::vector<Condition> all = allConditions();
        for (auto i = std::size_t(situation); i < all.size(); i += 4) { // each in one situation
            const Condition &condition = all[i];
            if (evidence.truth(condition.fact) != Truth::Unknown)
                continue;
            Evidence more = evidence;
            more.add(seenAs(condition, u"EX01"_s));
            const Diagnosis after = diagnose(known.symptoms, more, causes(), now);
            for (const Finding &finding : before.findings)
                comparePlaces(finding, condition, before, after);
        }
    }

private:
    static void comparePlaces(
        const Finding &finding, const Condition &condition, const Diagnosis &before, const Diagnosis &after)
    {
        const Cause &cause = *finding.cause;
        const bool supports = std::ranges::any_of(cause.signs, [&](const Sign &sign) {
            return sign.strength != Strength::Against && sign.condition.fact == condition.fact
                && sign.condition.holds == condition.holds
                && (sign.condition.value.isEmpty() || sign.condition.value == condition.value);
        });
        const bool excludes = std::ranges::any_of(cause.exclude, [&](const std::vector<Condition> &group) {
            return std::ranges::find(group, condition.fact, &Condition::fact) != group.end();
        });
        if (!supports || excludes)
            return;
        const Finding *later = find(after, cause.id);
        QVERIFY2(later && later->verdict >= finding.verdict, cause.id.data());
        const QStringList first = ids(before);
        const QStringList then = ids(after);
        for (const QString &id : first.mid(first.indexOf(QString(cause.id)) + 1)) {
            if (!mentions(*causeById(QLatin1StringView(id.toLatin1())), condition.fact))
                QVERIFY2(then.indexOf(id) > then.indexOf(QString(cause.id)), qPrintable(id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"

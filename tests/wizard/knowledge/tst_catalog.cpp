#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/check.h"

#include "tests/support/paths.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

std::vector<Condition> conditionsOf(const Cause &cause)
{
    std::vector<Condition> all;
    for (const Sign &sign : cause.signs)
        all.push_back(sign.condition);
    for (const auto *groups : {&cause.confirm, &cause.exclude}) {
        for (const auto &group : *groups)
            all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

bool hasOrigin(Fact fact, Origin origin)
{
    return std::ranges::find(entry(fact).origins, origin) != entry(fact).origins.end();
}

bool onlyReported(Fact fact)
{
    return entry(fact).origins.size() == 1 && hasOrigin(fact, Origin::Person);
}

} // namespace

/// Without logic of its own the catalogue can still be wrong: ids twice, facts that nobody produces or uses.
class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndWellFormed()
    {
        static const QRegularExpression shape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const auto check = [](auto &&table, auto &&idOf) {
            QSet<QString> seen;
            for (const auto &row : table) {
                const QString id(idOf(row));
                QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
                QVERIFY2(!seen.contains(id), qPrintable(id));
                seen.insert(id);
            }
        };
        check(causes(), [](const Cause &one) { return one.id; });
        check(facts(), [](const FactEntry &one) { return one.id; });
        check(symptoms(), [](const SymptomEntry &one) { return one.id; });
        check(checks(), [](const CheckEntry &one) { return one.id; });
    }

    void rowsFollowTheEnumerations()
    {
        for (std::size_t i = 0; i < facts().size(); ++i)
            QCOMPARE(int(facts()[i].fact), int(i));
        for (std::size_t i = 0; i < symptoms().size(); ++i)
            QCOMPARE(int(symptoms()[i].symptom), int(i));
        for (std::size_t i = 0; i < checks().size(); ++i)
            QCOMPARE(int(checks()[i].check), int(i));
    }

    void idsAreFoundAgain()
    {
        for (const FactEntry &one : facts())
            QCOMPARE(factById(one.id), one.fact);
        for (const SymptomEntry &one : symptoms())
            QCOMPARE(symptomById(one.id), one.symptom);
        for (const Cause &one : causes())
            QCOMPARE(causeById(one.id), &one);
        QVERIFY(!factById("no-such-fact"_L1));
        QVERIFY(!symptomById("no-such-symptom"_L1));
        QVERIFY(!causeById("no-such-cause"_L1));
    }

    void theSeedCausesAndTheirLookAlikesAreThere_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"auth-cert-expired", "backend-cert-unbound", "epi-token-serialization-deny",
                 "su-installed-unelevated", "ecp-binsearchfolders-wrong", "legacy-mailbox-ecp-version",
                 "auth-cert-missing-on-server", "auth-cert-not-yet-valid", "sslcert-stale-httpsys",
                 "dollar-username", "rbac-no-role", "canary-data-corrupt"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theSeedCausesAndTheirLookAlikesAreThere()
    {
        QFETCH(QString, id);
        const QByteArray bytes = id.toLatin1();
        const Cause *cause = causeById(QLatin1StringView(bytes));
        QVERIFY(cause);
        QVERIFY(!cause->symptoms.empty());
        QVERIFY(!cause->signs.empty());
        QVERIFY(!cause->confirm.empty());
        QVERIFY(!cause->exclude.empty());
        QVERIFY(cause->remedy);
    }

    void eachCauseIsNamedLikeItsFile()
    {
        QStringList files;
        QDirIterator folder(support::sourceFile(u"wizard/knowledge/causes"_s), {u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            folder.next();
            files.append(folder.fileInfo().completeBaseName());
        }
        QStringList ids;
        for (const Cause &cause : causes())
            ids.append(QString(cause.id));
        files.sort();
        ids.sort();
        QCOMPARE(ids, files);
    }

    void remediesAreNamedLikeTheirCauses()
    {
        std::size_t found = 0;
        for (const Cause &cause : causes()) {
            const Remedy *remedy = remedyById(cause.id);
            QCOMPARE(remedy != nullptr, cause.remedy.has_value());
            if (remedy)
                QCOMPARE(remedy->id, cause.id);
            found += remedy ? 1 : 0;
        }
        QCOMPARE(remedies().size(), found);
        QVERIFY(!remedyById("no-such-cause"_L1));
    }

    void everyFactIsUsedByACauseOrByDerivation()
    {
        // Facts from which derived facts follow, and those that are shown rather than weighed.
        static const QSet<Fact> carried{Fact::AuthConfigRead, Fact::AuthCurrentThumbprint,
            Fact::AuthPreviousThumbprint, Fact::AuthNextThumbprint, Fact::AuthNextEffectiveDate,
            Fact::AuthThumbprintInDirectory, Fact::CertificatePresent, Fact::CertificateSubject,
            Fact::CertificateNotBefore, Fact::CertificateNotAfter, Fact::CertificateHasPrivateKey,
            Fact::CertificateKeyIsCsp, Fact::CertificateServices, Fact::CertificateNames,
            Fact::CertificateListComplete, Fact::InternalTransportThumbprint, Fact::HybridConfigured,
            Fact::UtcOffsetHours, Fact::DenyAceListed, Fact::ServerBuild, Fact::Certificate443,
            Fact::Certificate444, Fact::HttpSysEntry443};
        QSet<Fact> used = carried;
        for (const Cause &cause : causes()) {
            for (const Condition &condition : conditionsOf(cause))
                used.insert(condition.fact);
        }
        QStringList unused;
        for (const FactEntry &one : facts()) {
            if (!used.contains(one.fact))
                unused.append(QString(one.id));
        }
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
    }

    void factsComeFromAnnouncedChecks()
    {
        QMap<Origin, QSet<Fact>> announced;
        for (const CheckEntry &check : checks()) {
            QVERIFY(!check.facts.empty());
            for (const Fact fact : check.facts)
                announced[check.check == Check::Collector ? Origin::Collector : Origin::Wire].insert(fact);
        }
        for (const FactEntry &one : facts()) {
            for (const Origin origin : {Origin::Wire, Origin::Collector})
                sameForFact(one, announced[origin].contains(one.fact), hasOrigin(one.fact, origin));
        }
    }

    void onlyTheCollectorWaitsToBeAskedFor()
    {
        for (const CheckEntry &check : checks())
            QCOMPARE(check.onRequest, check.check == Check::Collector);
    }

    void everySymptomIsExplainedAndLeadsToChecks()
    {
        for (const SymptomEntry &symptom : symptoms()) {
            const auto explains = [&](const Cause &cause) {
                return std::ranges::find(cause.symptoms, symptom.symptom) != cause.symptoms.end();
            };
            QVERIFY2(std::ranges::any_of(causes(), explains), symptom.id.data());
        }
    }

    void reportsAloneNeverConfirmOrRuleOut()
    {
        for (const Cause &cause : causes()) {
            for (const auto *groups : {&cause.confirm, &cause.exclude}) {
                for (const auto &group : *groups) {
                    QVERIFY(!group.empty());
                    for (const Condition &condition : group)
                        QVERIFY2(!onlyReported(condition.fact), cause.id.data());
                }
            }
        }
    }

    void everyCauseIsComplete()
    {
        for (const Cause &cause : causes()) {
            QVERIFY(cause.title && *cause.title);
            QVERIFY(cause.explanation && *cause.explanation);
            QVERIFY2(!cause.symptoms.empty(), cause.id.data());
            for (const LookAlike &lookAlike : cause.lookAlikes)
                QVERIFY2(causeById(lookAlike.cause), lookAlike.cause.data());
            for (const QLatin1StringView source : cause.sources)
                QVERIFY2(QString(source).startsWith(u"https://"_s), source.data());
        }
    }

    void everyFactSaysHowToFindItOut()
    {
        for (const FactEntry &one : facts()) {
            QVERIFY(one.yes && *one.yes);
            QVERIFY(one.no && *one.no);
            QVERIFY(one.how && *one.how);
            QVERIFY(one.origins.size() > 0);
        }
    }

private:
    static void sameForFact(const FactEntry &one, bool actual, bool expected)
    {
        QVERIFY2(actual == expected, one.id.data());
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"

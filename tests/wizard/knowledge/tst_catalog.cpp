#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/check.h"
#include "wizard/knowledge/facts/facts.h"
#include "wizard/knowledge/shared/serverhalf.h"

#include "tests/support/paths.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

bool explains(const Cause &cause, Symptom symptom)
{
    return std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end();
}

/// A sign that somebody printed, and everything that shows that the servers work.
bool provesTheServerHalf(const std::vector<Condition> &group)
{
    const auto holds = [&](Fact fact) {
        return std::ranges::any_of(
            group, [fact](const Condition &one) { return one.fact == fact && one.holds; });
    };
    return holds(Fact::MessageSeen)
        && std::ranges::all_of(serverHalf(), [&](const Condition &one) { return holds(one.fact); });
}

} // namespace

/// Without logic of its own the catalogue can still be wrong: ids twice, symptoms that nothing explains.
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

    void symptomsAndChecksFollowTheirEnumerations()
    {
        for (std::size_t i = 0; i < symptoms().size(); ++i)
            QCOMPARE(std::size_t(symptoms()[i].symptom), i);
        for (std::size_t i = 0; i < checks().size(); ++i)
            QCOMPARE(std::size_t(checks()[i].check), i);
    }

    void idsAreFoundAgain()
    {
        for (const SymptomEntry &one : symptoms())
            QCOMPARE(symptomById(one.id), one.symptom);
        for (const Cause &one : causes())
            QCOMPARE(causeById(one.id), &one);
        QVERIFY(!symptomById("no-such-symptom"_L1));
        QVERIFY(!causeById("no-such-cause"_L1));
    }

    void theseFailuresHaveARemedy_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"auth-cert-expired", "backend-cert-unbound", "epi-token-serialization-deny",
                 "su-installed-unelevated", "ecp-binsearchfolders-wrong", "legacy-mailbox-ecp-version",
                 "auth-cert-missing-on-server", "auth-cert-not-yet-valid", "sslcert-stale-httpsys",
                 "dollar-username", "rbac-no-role", "canary-data-corrupt"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theseFailuresHaveARemedy()
    {
        QFETCH(QString, id);
        QVERIFY(remedyById(QLatin1StringView(id.toLatin1())));
    }

    /// Steps for a person can say that the cause is a guess; a script is run.
    void aScriptIsOfferedOnlyForWhatCanBeConfirmedAndRuledOut()
    {
        for (const Cause &cause : causes()) {
            if (cause.remedy && !cause.remedy->scripts.empty())
                QVERIFY2(!cause.confirm.empty() && !cause.exclude.empty(), cause.id.data());
        }
    }

    void aRemedyHasScriptsOrStepsForAPerson()
    {
        for (const Remedy &remedy : remedies())
            QVERIFY2(!remedy.scripts.empty() || !remedy.manual.empty(), remedy.id.data());
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

    void everySymptomIsExplained()
    {
        for (const SymptomEntry &symptom : symptoms()) {
            QVERIFY2(std::ranges::any_of(
                         causes(), [&](const Cause &cause) { return explains(cause, symptom.symptom); }),
                symptom.id.data());
        }
    }

    void reportsAloneNeverConfirmOrRuleOut()
    {
        for (const Cause &cause : causes()) {
            for (const auto *groups : {&cause.confirm, &cause.exclude}) {
                for (const auto &group : *groups) {
                    QVERIFY(!group.empty());
                    for (const Condition &condition : group)
                        QVERIFY2(!isReported(condition.fact) && !isClaimed(condition.fact), cause.id.data());
                }
            }
        }
    }

    /// No source can say that an event was not there. Its being seen can speak against a cause, as a sign.
    void thatAnEventWasNotSeenDecidesNothing()
    {
        const QSet<Fact> listsWhatIsThere{
            Fact::SaclRightMissing, Fact::DirectoryServersSuitable, Fact::ClockSkew};
        for (const Cause &cause : causes()) {
            for (const auto *groups : {&cause.confirm, &cause.exclude}) {
                for (const Condition &condition : *groups | std::views::join) {
                    const bool isEvent = std::ranges::find(Facts::events(), condition.fact, &FactEntry::fact)
                        != Facts::events().end();
                    QVERIFY2(condition.holds || !isEvent || listsWhatIsThere.contains(condition.fact),
                        cause.id.data());
                }
            }
        }
    }

    void everyCauseIsTold()
    {
        for (const Cause &cause : causes()) {
            for (const char *text : {cause.title, cause.explanation})
                QVERIFY2(text && *text, cause.id.data());
            QVERIFY2(!cause.symptoms.empty(), cause.id.data());
            QVERIFY2(!cause.signs.empty(), cause.id.data());
        }
    }

    /// Somebody else repairs it, so there is something to say and nothing to run.
    void whatLiesOutsideIsToldAndNotRepaired()
    {
        int outside = 0;
        for (const Cause &cause : causes()) {
            QCOMPARE(isOutside(cause), cause.id.startsWith("not-server-"_L1));
            const char *text = toTell(cause);
            QVERIFY2(isOutside(cause) == (text && *text), cause.id.data());
            QVERIFY2(!isOutside(cause) || !cause.remedy, cause.id.data());
            for (const auto &group : cause.confirm)
                QVERIFY2(!isOutside(cause) || provesTheServerHalf(group), cause.id.data());
            outside += isOutside(cause) ? 1 : 0;
        }
        QCOMPARE(outside, 8);
    }

    void eachCauseStandsInTheFolderOfItsArea()
    {
        for (const Cause &cause : causes()) {
            const QString path =
                u"wizard/knowledge/causes/%1/%2.cpp"_s.arg(QString(areaId(areaOf(cause))), QString(cause.id));
            QVERIFY2(QFile::exists(support::sourceFile(path)), qPrintable(path));
        }
    }

    void lookAlikesAreOtherCausesOfTheCatalogue()
    {
        for (const Cause &cause : causes()) {
            QSet<const Cause *> seen{&cause};
            for (const LookAlike &lookAlike : cause.lookAlikes) {
                const Cause *other = causeById(lookAlike.cause);
                QVERIFY2(other, lookAlike.cause.data());
                QVERIFY2(!seen.contains(other), cause.id.data());
                seen.insert(other);
                QVERIFY2(lookAlike.difference && *lookAlike.difference, cause.id.data());
            }
        }
    }

    void sourcesAreAddressesThatABrowserOpensSafely()
    {
        for (const Cause &cause : causes()) {
            QSet<QString> seen;
            for (const QLatin1StringView source : cause.sources) {
                const QUrl address(source, QUrl::StrictMode);
                QVERIFY2(address.isValid() && address.scheme() == u"https", source.data());
                QVERIFY2(!seen.contains(source), source.data());
                seen.insert(source);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"

#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/derivation.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/check.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Facts with the truths that somebody can find.
using Answers = std::set<std::pair<Fact, bool>>;

void add(Answers &answers, const Told &told)
{
    for (const bool yes : {false, true}) {
        if (told.can(yes))
            answers.insert({told.fact, yes});
    }
}

void addReaders(Answers &answers)
{
    std::set<Fact> told;
    for (const Reader &reader : readers()) {
        for (const Told &one : reader.tells) {
            if (reader.ownWords)
                continue;
            add(answers, one);
            told.insert(one.fact);
        }
    }
    for (const Importer &importer : importers()) {
        for (const Fact fact : importer.facts) {
            if (importer.id != "pack"_L1 && !told.contains(fact)) // a pack repeats what others said
                add(answers, fact);
        }
    }
}

/// What checks, files and texts show, and what follows from that.
Answers observable()
{
    Answers answers;
    for (const CheckEntry &check : checks()) {
        for (const Told &told : check.tells)
            add(answers, told);
    }
    addReaders(answers);
    for (const Derivation &derivation : derivations())
        add(answers, {derivation.fact, derivation.says});
    return answers;
}

/// What people are asked.
Answers reported()
{
    Answers answers;
    for (const FactEntry &one : facts()) {
        if (isAsked(one.fact))
            add(answers, one.fact);
    }
    return answers;
}

QString named(const Cause &cause, const Condition &condition)
{
    return cause.id + u": "_s + (condition.holds ? u""_s : u"!"_s) + entry(condition.fact).id;
}

/// A text that shows a fact with the value that stands for %1.
const QMap<Fact, QString> &shownAs()
{
    using enum Fact;
    static const QMap<Fact, QString> texts{
        {ErrorPageRedirect, u"https://mail.contoso.com/owa/auth/errorFE.aspx?httpCode=%1"_s},
        {HttpErrorStatus, u"HTTP Error %1"_s},
        {IisConfigurationError, u"HTTP Error 500.19\nError code: %1"_s},
        {ProxyErrorCode, u"2026-11-20T18:00:00.000Z,,,,,ecp,500,HttpProxyException,%1,"_s},
        {ProxyTransportError, u"WebExceptionStatus=%1;"_s},
        {ServerBuild, u"ExSetup.exe  %1"_s},
        {ShellErrorCode, u"[PS] New-PSSession : ErrorCode %1"_s},
        {ShellVersionKeyUnreadable, u"SetupVersionInformationCorruptException: ...\\PowerShell\\1\\%1"_s},
        {WorkerProcessFailed, u"Source: WAS\nEvent ID: %1"_s},
    };
    return texts;
}

} // namespace

/// A condition that nobody can meet is a promise that is not kept: the cause waits for it in vain.
class TestConditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDecidesACauseCanBeObserved()
    {
        const Answers answers = observable();
        QStringList unmet;
        for (const Cause &cause : causes()) {
            for (const auto *groups : {&cause.confirm, &cause.exclude}) {
                for (const Condition &condition : *groups | std::views::join) {
                    if (!answers.contains({condition.fact, condition.holds}))
                        unmet.append(named(cause, condition));
                }
            }
        }
        unmet.removeDuplicates();
        unmet.sort();
        QCOMPARE(unmet.join(u'\n'), QString());
    }

    void everySignCanBeObservedOrReported()
    {
        Answers answers = observable();
        answers.merge(reported());
        QStringList unmet;
        for (const Cause &cause : causes()) {
            for (const Sign &sign : cause.signs) {
                if (!answers.contains({sign.condition.fact, sign.condition.holds}))
                    unmet.append(named(cause, sign.condition));
            }
        }
        QCOMPARE(unmet.join(u'\n'), QString());
    }

    void everyFactCanBeFoundOut()
    {
        Answers answers = observable();
        answers.merge(reported());
        for (const FactEntry &one : facts())
            QVERIFY2(
                answers.contains({one.fact, true}) || answers.contains({one.fact, false}), one.id.data());
    }

    void everyValueCanBeSeen_data()
    {
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<QString>("value");
        std::set<QString> rows;
        for (const Cause &cause : causes()) {
            for (const Condition &condition : conditionsOf(cause)) {
                const QString name = entry(condition.fact).id + u' ' + condition.value;
                if (condition.fact == Fact::MessageSeen)
                    continue; // tst_vocabulary reads each of them
                if (!condition.value.isEmpty() && rows.insert(name).second)
                    QTest::newRow(qPrintable(name)) << condition.fact << QString(condition.value);
            }
        }
    }
    void everyValueCanBeSeen()
    {
        QFETCH(Fact, fact);
        QFETCH(QString, value);
        QVERIFY2(shownAs().contains(fact), "no text shows this fact");
        const auto recognised = recognise(shownAs().value(fact).arg(value), u"text"_s);
        const auto shows = [&](const Observation &one) {
            return one.fact == fact && one.truth == Truth::Yes && one.value.text() == value;
        };
        QVERIFY(std::ranges::any_of(recognised,
            [&](const Recognition &one) { return std::ranges::any_of(one.observations, shows); }));
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"

#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/vocabulary.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Observation messageOf(const VocabularyRow &row)
{
    Observation observation;
    observation.fact = Fact::MessageSeen;
    observation.truth = Truth::Yes;
    observation.value = QString(row.id);
    return observation;
}

Diagnosis diagnosed(const QList<Observation> &observations)
{
    Evidence evidence;
    evidence.add(observations);
    return diagnose({}, evidence, causes(), now);
}

QSet<QString> named(const VocabularyRow &row)
{
    QSet<QString> known;
    for (const QLatin1StringView id : listed(row.causes, " "_L1)) {
        if (causeById(id))
            known.insert(QString(id));
    }
    return known;
}

} // namespace

class TestVocabularySigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageReachesTheCausesThatItNames()
    {
        for (const VocabularyRow &row : vocabulary()) {
            QSet<QString> reached;
            for (const Finding &finding : diagnosed({messageOf(row)}).findings) {
                reached.insert(QString(finding.cause->id));
                const bool likely = row.strength == Strength::Characteristic;
                QCOMPARE(finding.verdict, likely ? Verdict::Likely : Verdict::Possible);
            }
            const bool against = row.strength == Strength::Against;
            QVERIFY2(reached == (against ? QSet<QString>() : named(row)), row.id.data());
        }
    }

    /// A code that a cause names by a fact of its own must not count a second time.
    void noCodeIsTwoSignsOfOneCause()
    {
        for (const Cause &cause : causes()) {
            QSet<QString> codes;
            for (const Sign &sign : cause.signs) {
                const QString code(sign.condition.value);
                QVERIFY2(code.isEmpty() || sign.condition.fact != Fact::MessageSeen || !codes.contains(code),
                    qPrintable(QString(cause.id) + u": "_s + code));
                codes.insert(code);
            }
        }
    }

    void allMessagesTogetherConfirmNothing()
    {
        QList<Observation> all;
        for (const VocabularyRow &row : vocabulary())
            all.append(messageOf(row));
        for (const Finding &finding : diagnosed(all).findings)
            QVERIFY2(finding.verdict < Verdict::Confirmed, finding.cause->id.data());
    }

    /// What lies outside the server is proven by probes that find the server well; the message only says
    /// where else the fault is.
    void noMessageDecides()
    {
        const auto isMessage = [](const Condition &one) { return one.fact == Fact::MessageSeen; };
        for (const Cause &cause : causes()) {
            for (const auto &group : cause.confirm) {
                const auto messages = std::ranges::count_if(group, isMessage);
                QVERIFY2(messages == 0 || (isOutside(cause) && qsizetype(group.size()) > messages + 2),
                    cause.id.data());
            }
            for (const auto &group : cause.exclude)
                QVERIFY2(std::ranges::none_of(group, isMessage), cause.id.data());
        }
    }

    /// However few causes share a message: the proof stands above it.
    void whatConfirmsIsSaidBeforeAMessage()
    {
        int compared = 0;
        for (const VocabularyRow &row : vocabulary()) {
            for (const Cause &cause : causes()) {
                if (cause.confirm.empty() || isOutside(cause) || !named(row).contains(QString(cause.id)))
                    continue;
                QList<Observation> observations{messageOf(row)};
                for (const Condition &condition : cause.confirm.front()) {
                    Observation proof;
                    proof.fact = condition.fact;
                    proof.truth = condition.holds ? Truth::Yes : Truth::No;
                    proof.value = Value::parse(condition.fact, QString(condition.value));
                    observations.append(proof);
                }
                for (const Finding &finding : diagnosed(observations).findings) {
                    if (finding.cause->id != cause.id || finding.verdict != Verdict::Confirmed)
                        continue;
                    QVERIFY2(finding.reasonsFor.first().fact != Fact::MessageSeen, cause.id.data());
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 50);
    }

    void aMessageIsNeverAskedFor()
    {
        for (const NextCheck &next : diagnosed({}).next)
            QVERIFY(next.fact != Fact::MessageSeen);
    }

    /// Many lines of one log weigh no more than one contrary sign.
    void messagesDoNotOutvoteWhatIsKnown()
    {
        const auto sign = [](Fact fact) { return Sign{{fact, false}}; };
        std::vector<Sign> signs{sign(Fact::Port443Open), sign(Fact::Port444Open)};
        QList<Observation> seen;
        for (const VocabularyRow &row : vocabulary().first(20)) {
            signs.push_back({{Fact::MessageSeen, true, row.id}, Strength::Characteristic});
            seen.append(messageOf(row));
        }
        for (const Fact fact : {Fact::Port443Open, Fact::Port444Open}) {
            Observation open;
            open.fact = fact;
            open.truth = Truth::Yes;
            seen.append(open);
        }
        Evidence evidence;
        evidence.add(seen);
        const std::vector<Cause> one{{.id = "a"_L1, .title = "", .explanation = "", .signs = signs}};
        QCOMPARE(diagnose({}, evidence, one, now).findings.first().verdict, Verdict::Possible);
    }

    /// What the catalogue does not know yet is kept beside the message, for the day when it does.
};

QTEST_GUILESS_MAIN(TestVocabularySigns)
#include "tst_vocabularysigns.moc"

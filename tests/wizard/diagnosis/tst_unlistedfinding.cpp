#include "wizard/diagnosis/unlistedfinding.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

Observation seen(const QString &message, const QString &server = {}, Truth truth = Truth::Yes)
{
    Observation observation;
    observation.fact = Fact::MessageSeen;
    observation.truth = truth;
    observation.value = message;
    observation.subject.server = ServerName(server);
    return observation;
}

QStringList idsOf(const QList<Observation> &observations)
{
    Evidence evidence;
    evidence.add(observations);
    QStringList ids;
    for (const UnlistedFinding &finding : unlistedIn(evidence))
        ids << QString(finding.cause->id) + u' ' + QString::number(finding.seen.size());
    return ids;
}

const QString damaged = u"CorruptedWinRMConfig,PSSessionOpenFailed"_s;

} // namespace

/// What the product prints of faults that the catalogue does not hold.
class TestUnlistedFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverAMessageNamesIsKnown()
    {
        for (const VocabularyRow &row : vocabulary()) {
            for (const QLatin1StringView id : listed(row.causes, " "_L1))
                QVERIFY2(
                    (causeById(id) != nullptr) != (unlistedById(id) != nullptr), qPrintable(QString(id)));
        }
    }
    void whateverIsUnlistedIsNamedByAMessage()
    {
        QSet<QLatin1StringView> named;
        for (const VocabularyRow &row : vocabulary()) {
            for (const QLatin1StringView id : listed(row.causes, " "_L1))
                named.insert(id);
        }
        for (const UnlistedCause &cause : unlistedCauses()) {
            QVERIFY2(named.contains(cause.id), cause.id.data());
            QCOMPARE(unlistedById(cause.id), &cause);
        }
    }
    void messagesMeanWhatNoCauseExplains_data()
    {
        QTest::addColumn<QList<Observation>>("evidence");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QList<Observation>() << QStringList();
        QTest::newRow("one") << QList{seen(damaged)} << QStringList{u"winrm-config-corrupt 1"_s};
        QTest::newRow("twice") << QList{seen(damaged), seen(damaged)}
                               << QStringList{u"winrm-config-corrupt 1"_s};
        QTest::newRow("its number as well")
            << QList{seen(damaged), seen(u"-2144108144"_s)} << QStringList{u"winrm-config-corrupt 2"_s};
        QTest::newRow("two servers") << QList{seen(damaged, u"EX01"_s), seen(damaged, u"EX02"_s)}
                                     << QStringList{u"winrm-config-corrupt 2"_s};
        QTest::newRow("in the order of arrival") << QList{seen(u"WAS 5021"_s),
            seen(damaged)} << QStringList{u"apppool-identity-broken 1"_s, u"winrm-config-corrupt 1"_s};
        QTest::newRow("not seen") << QList{seen(damaged, {}, Truth::No)} << QStringList();
        QTest::newRow("the catalogue explains it as well")
            << QList{seen(u"NetworkPathNotFound,PSSessionOpenFailed"_s)} << QStringList();
        QTest::newRow("in no table") << QList{seen(u"something"_s)} << QStringList();
    }
    void messagesMeanWhatNoCauseExplains()
    {
        QFETCH(QList<Observation>, evidence);
        QTEST(idsOf(evidence), "expected");
    }
    void whatHealthyServersPrintMeansNothing()
    {
        for (const VocabularyRow &row : vocabulary()) {
            if (row.harmless)
                QCOMPARE(idsOf({seen(QString(row.id))}), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnlistedFinding)
#include "tst_unlistedfinding.moc"

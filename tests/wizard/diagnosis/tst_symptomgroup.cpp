#include "wizard/diagnosis/symptomgroup.h"

#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QString ids(const SymptomGroup &group)
{
    QStringList all;
    for (const Finding *finding : group.findings)
        all.append(QString(finding->cause->id));
    return QString(entry(group.symptom).id) + u": "_s + all.join(u' ');
}

} // namespace

class TestSymptomGroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuspectStandsUnderItsMostTellingSymptom()
    {
        const auto cause = [](const char *id, const std::vector<Symptom> &symptoms) {
            return Cause{.id = QLatin1StringView(id), .title = "", .explanation = "", .symptoms = symptoms};
        };
        const std::vector<Cause> all{cause("both", {Symptom::OwaBlankPage, Symptom::ShellDoesNotConnect}),
            cause("page", {Symptom::OwaBlankPage}), cause("other", {Symptom::ServicesDown}),
            cause("page-too", {Symptom::OwaBlankPage})};
        const Diagnosis diagnosis =
            diagnose({Symptom::OwaBlankPage, Symptom::ShellDoesNotConnect}, {}, all, now);
        QStringList groups;
        for (const SymptomGroup &group : groupedBySymptom(diagnosis))
            groups.append(ids(group));
        QCOMPARE(
            groups, (QStringList{u"shell-does-not-connect: both"_s, u"owa-blank-page: page page-too"_s}));
    }

    void whatEvidenceSpeaksForStandsByItself()
    {
        const Evidence evidence = support::evidenceOf({support::seen(Fact::HmacAssert)});
        const Diagnosis diagnosis = diagnose({Symptom::OwaErrorAfterSignIn}, evidence, causes(), now);
        const QList<SymptomGroup> groups = groupedBySymptom(diagnosis);
        QCOMPARE(groups.size(), 1);
        QVERIFY(groups.first().findings.size() > shownFirst);
        for (const Finding *finding : groups.first().findings) {
            QVERIFY(finding->reasonsFor.isEmpty());
            QCOMPARE(finding->verdict, Verdict::Possible);
        }
        qsizetype byThemselves = 0;
        for (const Finding &finding : diagnosis.findings)
            byThemselves += finding.isOnlySuspected() ? 0 : 1;
        QCOMPARE(groups.first().findings.size() + byThemselves, diagnosis.findings.size());
        QVERIFY(byThemselves > 0);
    }
};

QTEST_GUILESS_MAIN(TestSymptomGroup)
#include "tst_symptomgroup.moc"

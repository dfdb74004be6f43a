#include "tests/wizard/investigation/brokenbackend.h"
#include "wizard/investigation/casetexts.h"
#include "wizard/knowledge/catalog.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::BrokenBackEnd;
using support::runChecks;

namespace {

/// Every text of the catalogue in another language.
class Foreign : public QTranslator {
public:
    QString translate(const char *, const char *, const char *, int) const override { return u"Straße"_s; }
    bool isEmpty() const override { return false; }
};

} // namespace

/// From what people see to a script.
class TestInvestigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sinceWhenStandsInTheTicketAndInTheCase()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        const QString before = textsOf(investigation).ticket;
        investigation.setSince(u"  yesterday,\nabout 18:30 "_s);
        QVERIFY(!before.contains(u"18:30"_s));
        QVERIFY(textsOf(investigation).ticket.contains(u"Since: yesterday, about 18:30\n"_s));
        QCOMPARE(investigation.pack().since, investigation.given().since);
    }

    void leadsFromSymptomsToAScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setSymptoms({Symptom::OwaBlankPage});
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.chosen()->cause->id, "backend-cert-unbound"_L1);
        QCOMPARE(investigation.chosen()->servers, QList{ServerName(u"EX01"_s)});
        QVERIFY(investigation.plan());
        QVERIFY2(*investigation.plan(),
            *investigation.plan() ? "" : qPrintable(investigation.plan()->error().text()));
        QVERIFY((*investigation.plan())->script(ScriptKind::Fix));
        QVERIFY(textsOf(investigation).ticket.contains(u"EX01"_s));
        QVERIFY(!textsOf(investigation).handOver.isEmpty());
        const QString change = textsOf(investigation).change;
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Fix)->fileName));
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Undo)->fileName));
        for (const QString &text : {change, textsOf(investigation).ticket, textsOf(investigation).handOver}) {
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 72, qPrintable(line));
        }
        QVERIFY(investigation.hasUnsavedResults());
    }

    void sameInputsChangeNothing()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QSignalSpy changed(&investigation, &Investigation::diagnosisChanged);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        investigation.setSymptoms({});
        QCOMPARE(changed.count(), 0);
        QVERIFY(investigation.diagnosis().hasAnswer());
    }

    void manyChangesOfOneTurnAreToldOnce()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        QSignalSpy changed(&investigation, &Investigation::diagnosisChanged);
        investigation.setSymptoms({Symptom::OwaBlankPage});
        investigation.setPastedText(u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        QVERIFY(investigation.diagnosis().hasAnswer()); // whoever reads need not wait for the turn to end
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 1);
    }

    void whatWasDecidedGoesWithTheCause()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        Decisions decisions;
        decisions.values.insert(u"Server"_s, u"ex01"_s);
        investigation.setDecisions(decisions);
        QCOMPARE(investigation.decisions().values, decisions.values);
        investigation.chooseFinding(*causeById("sslcert-stale-httpsys"_L1));
        QVERIFY(investigation.decisions().values.isEmpty());
    }

    void aScriptSaysWhyInEnglishWhateverTheLanguage()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        const QByteArray before = (*investigation.plan())->script(ScriptKind::Fix)->bytes;
        QVERIFY(before.contains(entry(Fact::Tls444Completes).no));
        Foreign foreign;
        QCoreApplication::installTranslator(&foreign);
        investigation.setDecisions({});
        const QByteArray after = (*investigation.plan())->script(ScriptKind::Fix)->bytes;
        QCoreApplication::removeTranslator(&foreign);
        QCOMPARE(after, before);
    }

    void anotherFindingBringsItsOwnScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        investigation.chooseFinding(*causeById("sslcert-stale-httpsys"_L1));
        QCOMPARE(investigation.chosen()->cause->id, "sslcert-stale-httpsys"_L1);
        QVERIFY(investigation.plan() && *investigation.plan());
        QCOMPARE((*investigation.plan())->remedy->id, "sslcert-stale-httpsys"_L1);
    }

    void thePlanIsThatOfTheEvidenceUntilSomebodyDecides()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setClock(QDateTime::fromString(u"2026-11-21T09:00:00Z"_s, Qt::ISODate));
        const QString thumbprint(40, u'A');
        investigation.setPastedText(
            u"CurrentCertificateThumbprint  : %1\nNextCertificateThumbprint     :\n"
            "NextCertificateEffectiveDate  :\n\nThumbprint    : %1\nNotBefore     : 2021-01-01 08:00:00\n"
            "NotAfter      : 2026-01-01 08:00:00\nHasPrivateKey : True\n"_s.arg(thumbprint));
        QCOMPARE(investigation.chosen()->cause->id, "auth-cert-expired"_L1);
        const auto planIs = [&](QLatin1StringView plan) {
            return (*investigation.plan())->notes.contains(u"\n- Plan: `%1` ("_s.arg(plan));
        };
        QCOMPARE(investigation.suggested().value(u"Plan"_s), u"renew"_s);
        QVERIFY2(planIs("renew"_L1), qPrintable((*investigation.plan())->notes));
        QVERIFY(investigation.decisions().values.isEmpty());
        investigation.setDecisions({{{u"Plan"_s, u"open"_s}}});
        QVERIFY(planIs("open"_L1));
        // Who wants a new certificate whatever the old one looks like gets the script that can make one.
        investigation.setDecisions({{{u"EnforceNew"_s, u"true"_s}}});
        QVERIFY(planIs("open"_L1));
    }

    void aWrongChoiceIsAnErrorNotAScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        Decisions decisions;
        decisions.values.insert(u"NoSuchChoice"_s, u"x"_s);
        investigation.setDecisions(decisions);
        QVERIFY(investigation.plan());
        QVERIFY(!*investigation.plan());
        QVERIFY(investigation.plan()->error().message.contains(u"NoSuchChoice"_s));
    }
};

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"

#include "outline.h"
#include "rendered.h"
#include "tests/support/golden.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestPlan : public QObject {
    Q_OBJECT

    static bool isGolden(const QString &name, const QByteArray &bytes)
    {
        return support::matchesGolden(bytes, u"tests/wizard/remediation/golden/"_s + name);
    }

private Q_SLOTS:
    void outlinesMatchTheGoldenFiles_data() { rendered::addScriptRows(); }
    void outlinesMatchTheGoldenFiles()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Remedy &known = *remedyById(QLatin1StringView(remedy.toLatin1()));
        const auto made = makePlan(known, rendered::everything(known, plan), rendered::provenance());
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        const Script &script = made->scripts.at(number);
        const QString ending = (plan.isEmpty() ? QString() : u'_' + plan) + u".txt"_s;
        QVERIFY(isGolden(script.fileName.mid(14).replace(u".ps1"_s, ending), outline::of(script.bytes)));
    }

    void notesMatchTheGoldenFiles_data()
    {
        QTest::addColumn<QString>("remedy");
        for (const Remedy &remedy : remedies())
            QTest::newRow(remedy.id.data()) << QString(remedy.id);
    }
    void notesMatchTheGoldenFiles()
    {
        QFETCH(QString, remedy);
        const Remedy &known = *remedyById(QLatin1StringView(remedy.toLatin1()));
        const auto plan = makePlan(known, rendered::smallest(known), rendered::provenance());
        QVERIFY(plan);
        QVERIFY(isGolden(plan->notesFileName.mid(14), plan->notes.toUtf8()));
    }

    void sameCaseSameBytes()
    {
        for (const Remedy &remedy : remedies()) {
            Provenance later = rendered::provenance();
            later.made = later.made.addDays(400);
            const auto first = makePlan(remedy, rendered::everything(remedy), rendered::provenance());
            const auto second = makePlan(remedy, rendered::everything(remedy), later);
            QVERIFY(first && second);
            QCOMPARE(first->scripts.size(), second->scripts.size());
            for (qsizetype i = 0; i < first->scripts.size(); ++i) {
                QCOMPARE(first->scripts.at(i).bytes, second->scripts.at(i).bytes);
                QVERIFY(first->scripts.at(i).fileName != second->scripts.at(i).fileName);
            }
        }
    }

    void filesAreNamedByTimeServerAndCause()
    {
        const Remedy &remedy = *remedyById("auth-cert-expired"_L1);
        const auto plan = makePlan(remedy, {}, rendered::provenance());
        QVERIFY(plan);
        QCOMPARE(
            plan->script(ScriptKind::Fix)->fileName, u"20261121-0930_EX01_auth-cert-expired_1-fix.ps1"_s);
        QCOMPARE(plan->script(ScriptKind::Cleanup)->fileName,
            u"20261121-0930_EX01_auth-cert-expired_2-cleanup.ps1"_s);
        QCOMPARE(
            plan->script(ScriptKind::Undo)->fileName, u"20261121-0930_EX01_auth-cert-expired_undo.ps1"_s);
        QCOMPARE(
            plan->script(ScriptKind::Detect)->fileName, u"20261121-0930_EX01_auth-cert-expired_detect.ps1"_s);
        QCOMPARE(plan->notesFileName, u"20261121-0930_EX01_auth-cert-expired_notes.md"_s);
    }

    void fileNamesHoldNothingButPlainSigns()
    {
        Provenance provenance = rendered::provenance();
        provenance.server = u"../\u202Eex 01;'\"|\n"_s;
        const auto plan = makePlan(*remedyById("auth-cert-expired"_L1), {}, provenance);
        QVERIFY(plan);
        QCOMPARE(plan->notesFileName, u"20261121-0930_ex01_auth-cert-expired_notes.md"_s);
    }

    void wrongDecisionsNameTheChoice_data()
    {
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown") << u"auth-cert-expired"_s << u"Servr"_s << u"ex01"_s;
        QTest::newRow("no choices at all") << u"dollar-username"_s << u"Account"_s << u"ex01"_s;
        QTest::newRow("bad host") << u"auth-cert-expired"_s << u"Server"_s << u"ex01'; x"_s;
        QTest::newRow("not offered") << u"auth-cert-expired"_s << u"Restart"_s << u"reboot"_s;
        QTest::newRow("case of an option") << u"auth-cert-expired"_s << u"Restart"_s << u"IISRESET"_s;
        QTest::newRow("bad switch") << u"auth-cert-expired"_s << u"IgnoreHybrid"_s << u"yes please"_s;
        QTest::newRow("bad thumbprint") << u"backend-cert-unbound"_s << u"Thumbprint"_s << u"12"_s;
        QTest::newRow("missing") << u"rbac-no-role"_s << u"Account"_s << QString();
    }
    void wrongDecisionsNameTheChoice()
    {
        QFETCH(QString, remedy);
        QFETCH(QString, name);
        QFETCH(QString, value);
        Decisions decisions;
        decisions.values.insert(name, value);
        const auto plan =
            makePlan(*remedyById(QLatin1StringView(remedy.toLatin1())), decisions, rendered::provenance());
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(name), qPrintable(plan.error().message));
    }

    void commonNamesAreTakenByEveryRemedy()
    {
        for (const Remedy &remedy : remedies()) {
            Decisions decisions = rendered::smallest(remedy);
            decisions.values.insert(u"Server"_s, u"EX01"_s);
            const auto plan = makePlan(remedy, decisions, rendered::provenance());
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
            const bool has =
                std::ranges::find(remedy.choices, "Server"_L1, &Choice::name) != remedy.choices.end();
            QCOMPARE(plan->ignored, has ? QStringList() : QStringList(u"Server"_s));
            QCOMPARE(plan->notes.contains("\n- Server: ignored"_L1), !has);
        }
    }

    void unattendedIsRefusedWhereItIsNotOffered()
    {
        Decisions decisions;
        decisions.unattended = true;
        QVERIFY(!makePlan(*remedyById("su-installed-unelevated"_L1), decisions, rendered::provenance()));
    }

    void aValueThatLooksLikeAPlaceholderStaysAValue()
    {
        Decisions decisions;
        decisions.values.insert(u"Account"_s, u"'@RoleGroup@'[[evidence]]"_s);
        const auto plan = makePlan(*remedyById("rbac-no-role"_L1), decisions, rendered::provenance());
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->script(ScriptKind::Fix)->bytes.contains("$Account = '''@RoleGroup@''[[evidence]]'"));
    }

    void hostileEvidenceStaysInTheComment()
    {
        Provenance provenance = rendered::provenance();
        provenance.reasons.clear();
        for (const QString &text : {u"#> Remove-Item C:\\ <#"_s, u"x\r\n.SYNOPSIS\r\ny"_s,
                 u"word "_s.repeated(40) + u".PARAMETER "_s.repeated(20), QString(5000, u'w'),
                 u"\u201D \u2013"_s})
            provenance.reasons << support::reason(Fact::CertificateSubject, text);
        const auto plan = makePlan(*remedyById("auth-cert-expired"_L1), {}, provenance);
        QVERIFY(plan);
        const QByteArray bytes = plan->script(ScriptKind::Fix)->bytes;
        const QByteArray help = bytes.left(bytes.indexOf("#>"));
        QCOMPARE(help.count("\n    - "), 5);
        QCOMPARE(bytes.count("<#"), 1);
        QCOMPARE(bytes.count("#>"), 1);
        for (const QByteArray &line : help.split('\n')) {
            const QByteArray text = line.trimmed();
            const bool keyword = line.startsWith('.');
            QVERIFY2(keyword || !text.startsWith('.') || text.startsWith(".\\"), line.constData());
            QVERIFY2(line.size() <= (line.startsWith("        ") ? 160 : 116), line.constData());
        }
    }

    void notesListPromptsOnlyWhereTheyAppear()
    {
        const Remedy &remedy = *remedyById("auth-cert-expired"_L1);
        const auto attended = makePlan(remedy, {}, rendered::provenance());
        Decisions decisions;
        decisions.unattended = true;
        const auto unattended = makePlan(remedy, decisions, rendered::provenance());
        QVERIFY(attended && unattended);
        QVERIFY(attended->notes.contains("Overwrite the existing default SMTP certificate?"_L1));
        const QString repair = unattended->notes.section(u"\n## 1 Repair"_s, 1);
        QVERIFY(repair.size() > 100);
        QVERIFY(!repair.contains("Overwrite the existing default SMTP certificate?"_L1));
        QVERIFY(attended->notes.contains("`RESULT <code> <word>`"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

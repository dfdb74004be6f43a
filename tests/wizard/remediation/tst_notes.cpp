#include "rendered.h"

#include <tuple>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QString notesOf(const Remedy &remedy, bool unattended = false)
{
    Decisions decisions = rendered::smallest(remedy);
    decisions.unattended = unattended;
    const auto plan = makePlan(remedy, decisions, rendered::provenance());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return plan->notes;
}

QString sectionOf(const QString &notes, QLatin1StringView title)
{
    return notes.section(u"\n## "_s + title + u'\n', 1).section(u"\n## "_s, 0, 0);
}

void addRemedyRows()
{
    QTest::addColumn<QString>("id");
    for (const Remedy &remedy : remedies())
        QTest::newRow(remedy.id.data()) << QString(remedy.id);
}

const Remedy &remedyOf(const QString &id)
{
    return *remedyById(QLatin1StringView(id.toLatin1()));
}

} // namespace

/// What a person reads beside the scripts has to be true of these scripts.
class TestNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckAloneIsNoRepair();
    void everyScriptHasItsCommands_data() { addRemedyRows(); }
    void everyScriptHasItsCommands();
    void theMailCertificateStandsOnlyWhereOneIsMade_data() { addRemedyRows(); }
    void theMailCertificateStandsOnlyWhereOneIsMade();
    void stepsSayWhatTheirScriptDoes_data() { addRemedyRows(); }
    void stepsSayWhatTheirScriptDoes();
    void canaryKeysNeedTheConfiguration();
    void aChoiceThatThePlanHasNoUseForIsNamed_data();
    void aChoiceThatThePlanHasNoUseForIsNamed();
};

void TestNotes::aCheckAloneIsNoRepair()
{
    const QString notes = notesOf(remedyOf(u"su-installed-unelevated"_s));
    for (const QLatin1StringView text :
        {"-WhatIf"_L1, "before each change"_L1, "the state before"_L1, "every step"_L1, "said No"_L1})
        QVERIFY2(!notes.contains(text), text.data());
    QVERIFY(notes.contains("| 0 | the cause is not present |"_L1));
}

void TestNotes::everyScriptHasItsCommands()
{
    QFETCH(QString, id);
    const Remedy &remedy = remedyOf(id);
    const QString notes = notesOf(remedy);
    const auto plan = makePlan(remedy, rendered::smallest(remedy), rendered::provenance());
    for (const Script &script : plan->scripts) {
        QVERIFY2(notes.contains(script.fileName), qPrintable(script.fileName));
        if (script.kind == ScriptKind::Commands)
            continue;
        const QString call = u"powershell.exe -NoProfile -File '.\\%1'"_s.arg(script.fileName);
        QVERIFY2(notes.contains(u"\nUnblock-File -LiteralPath '.\\%1'\n"_s.arg(script.fileName)),
            qPrintable(script.fileName));
        QVERIFY2(notes.contains(u'\n' + call + u'\n'), qPrintable(script.fileName));
        QCOMPARE(notes.contains(call + u" -WhatIf\n"_s), script.kind != ScriptKind::Detect);
    }
}

void TestNotes::theMailCertificateStandsOnlyWhereOneIsMade()
{
    QFETCH(QString, id);
    const Remedy &remedy = remedyOf(id);
    if (!remedy.offersUnattended)
        return;
    const bool made = notesOf(remedy).contains("Overwrite the existing default SMTP certificate?"_L1);
    QCOMPARE(notesOf(remedy, true).contains("puts the default mail certificate back"_L1), made);
}

void TestNotes::stepsSayWhatTheirScriptDoes()
{
    QFETCH(QString, id);
    const QString notes = notesOf(remedyOf(id));
    for (const QLatin1StringView section : {"Check only"_L1, "Undo"_L1}) {
        const QString text = sectionOf(notes, section);
        QVERIFY2(!text.contains("the state of before."_L1), qPrintable(text));
        QVERIFY2(!text.contains("what it will do"_L1), qPrintable(text));
    }
    QVERIFY(!sectionOf(notes, "Check only"_L1).contains("before changing"_L1));
}

void TestNotes::canaryKeysNeedTheConfiguration()
{
    const QString notes = notesOf(remedyOf(u"canary-data-corrupt"_s));
    QVERIFY(!notes.contains("the group"_L1) && !notes.contains("Enterprise Admins"_L1));
    QVERIFY(notes.contains("configuration partition"_L1));
}

void TestNotes::aChoiceThatThePlanHasNoUseForIsNamed_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("ignored");
    for (const auto &[plan, enforce, hybrid] : {std::tuple("open", false, false), {"renew", false, false},
             {"publish", true, false}, {"copy", true, true}, {"restart", true, true}}) {
        const auto add = [&, plan = plan](const char *choice, bool ignored) {
            QTest::addRow("%s, %s", plan, choice)
                << QString::fromLatin1(plan) << QString::fromLatin1(choice) << ignored;
        };
        add("EnforceNew", enforce);
        add("IgnoreHybrid", hybrid);
        add("OtherServers", false);
    }
}

void TestNotes::aChoiceThatThePlanHasNoUseForIsNamed()
{
    QFETCH(QString, plan);
    QFETCH(QString, choice);
    QFETCH(bool, ignored);
    const Remedy &remedy = remedyOf(u"auth-cert-expired"_s);
    const auto made = makePlan(remedy, rendered::everything(remedy, plan), rendered::provenance());
    QVERIFY(made.has_value());
    QCOMPARE(made->ignored.contains(choice), ignored);
    QCOMPARE(made->notes.contains(u"- %1: ignored, it means nothing here"_s.arg(choice)), ignored);
    QVERIFY(!made->ignored.contains(u"Plan"_s) && !made->ignored.contains(u"Server"_s));
    const auto silent =
        makePlan(remedy, {{{u"Plan"_s, plan}, {u"EnforceNew"_s, u"false"_s}}}, rendered::provenance());
    QCOMPARE(silent->ignored, QStringList());
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"

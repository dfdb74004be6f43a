#include "rendered.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QStringList linesOf(const Script &script)
{
    return QString::fromLatin1(script.bytes).remove(u'\r').trimmed().split(u'\n');
}

} // namespace

/// What a colleague would write down: few lines, a reason for each step, nothing to unfold.
class TestCommandForm : public QObject {
    Q_OBJECT

    static void addRows()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("chosen");
        for (const Remedy &remedy : remedies()) {
            if (std::ranges::find(remedy.scripts, ScriptKind::Commands, &RemedyScript::kind)
                == remedy.scripts.end())
                continue;
            QTest::newRow(remedy.id.data()) << QString(remedy.id) << false << QString();
            QTest::newRow(qPrintable(remedy.id + u", every choice"_s))
                << QString(remedy.id) << true << QString();
            for (const QString &plan : rendered::plansOf(remedy))
                QTest::newRow(qPrintable(remedy.id + u", "_s + plan)) << QString(remedy.id) << true << plan;
        }
    }
    static Plan planOf(const QString &id, bool all, const QString &chosen)
    {
        const Remedy &remedy = *remedyById(QLatin1StringView(id.toLatin1()));
        const auto plan = makePlan(remedy,
            all ? rendered::everything(remedy, chosen) : rendered::smallest(remedy), rendered::provenance());
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text()));
        return *plan;
    }

private Q_SLOTS:
    // First: they are what a person sees first.
    void standBeforeTheScripts()
    {
        int with = 0;
        for (const Remedy &remedy : remedies()) {
            const auto commands =
                std::ranges::find(remedy.scripts, ScriptKind::Commands, &RemedyScript::kind);
            QVERIFY2(
                commands == remedy.scripts.end() || commands == remedy.scripts.begin(), remedy.id.data());
            with += commands != remedy.scripts.end();
        }
        QVERIFY2(with >= 9, qPrintable(QString::number(with)));
    }

    void areFewLinesWithAReasonEach_data() { addRows(); }
    void areFewLinesWithAReasonEach()
    {
        QFETCH(QString, id);
        QFETCH(bool, all);
        QFETCH(QString, chosen);
        const Plan plan = planOf(id, all, chosen);
        const Script &script = *plan.script(ScriptKind::Commands);
        const QStringList lines = linesOf(script);
        QVERIFY2(lines.size() <= 40, qPrintable(QString::number(lines.size())));
        for (const QString &line : lines) {
            QVERIFY2(line.size() <= (line.startsWith(u'#') ? 120 : 150), qPrintable(line));
            QVERIFY2(!line.contains("function "_L1) && !line.contains("[["_L1), qPrintable(line));
            QVERIFY2(
                !line.contains("'@"_L1) && !line.endsWith(u' ') && !line.endsWith(u'`'), qPrintable(line));
            QVERIFY2(line.isEmpty() || !line.at(0).isSpace(), qPrintable(line));
        }
        QVERIFY(script.bytes.count('\n') == script.bytes.count("\r\n") && script.bytes.endsWith("\r\n"));
        const RemedyScript source = describedBy(*plan.remedy, script);
        QCOMPARE(script.steps.size(), qsizetype(source.steps.size()));
        int number = 0;
        for (const StepLines &step : script.steps) {
            QCOMPARE(step.key, source.steps[size_t(number)].key);
            QVERIFY2(lines.at(step.first - 1).startsWith(u"# %1 "_s.arg(++number)),
                qPrintable(lines.at(step.first - 1)));
            QVERIFY(!lines.at(step.last - 1).startsWith(u'#'));
        }
    }

    // What is asked stands in the comment of the line that asks, with its answer.
    void questionsStandBesideTheirLine_data() { addRows(); }
    void questionsStandBesideTheirLine()
    {
        QFETCH(QString, id);
        QFETCH(bool, all);
        QFETCH(QString, chosen);
        const Plan plan = planOf(id, all, chosen);
        const Script &script = *plan.script(ScriptKind::Commands);
        const RemedyScript source = describedBy(*plan.remedy, script);
        for (qsizetype i = 0; i < script.steps.size(); ++i) {
            const StepLines &step = script.steps.at(i);
            const QString text = linesOf(script).mid(step.first - 1, step.last - step.first + 1).join(u' ');
            for (const Prompt &prompt : source.steps[size_t(i)].prompts)
                QVERIFY2(text.contains(u": "_s + QString::fromLatin1(prompt.answer)), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandForm)
#include "tst_commandform.moc"

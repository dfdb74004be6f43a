#include "wizard/remediation/notes.h"

#include "wizard/remediation/powershell.h"
#include "wizard/remediation/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString told(const char *text)
{
    return QCoreApplication::translate("Remedies", text);
}

/// Values and evidence come from outside: no mark-up of theirs may survive.
QString asCode(QString text)
{
    return u'`' + text.simplified().remove(u'`') + u'`';
}

QString kindTitle(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Commands:
        return Tr::tr("Commands, to type by hand");
    case ScriptKind::Fix:
        return Tr::tr("1 Repair");
    case ScriptKind::Cleanup:
        return Tr::tr("2 Clean-up, later");
    case ScriptKind::Undo:
        return Tr::tr("Undo");
    case ScriptKind::Detect:
        return Tr::tr("Check only");
    }
    Q_UNREACHABLE();
}

QStringList promptLines(const RemedyStep &step)
{
    QStringList lines;
    for (const Prompt &prompt : step.prompts)
        lines << Tr::tr("   - It asks: “%1” Answer **%2**. %3")
                     .arg(told(prompt.question), QString::fromUtf8(prompt.answer), told(prompt.why));
    return lines;
}

QStringList stepLines(const RemedyScript &script, bool unattended)
{
    QStringList lines;
    int number = 0;
    for (const RemedyStep &step : script.steps) {
        lines << u"%1. **%2** %3"_s.arg(++number).arg(told(step.title), told(step.what));
        if (step.needs)
            lines << u"   - "_s + Tr::tr("Needs: %1").arg(told(step.needs));
        if (!unattended)
            lines << promptLines(step);
        if (step.undo)
            lines << u"   - "_s + Tr::tr("Undo: %1").arg(told(step.undo));
    }
    return lines;
}

bool onlyLooks(const Plan &plan)
{
    return std::ranges::all_of(
        plan.scripts, [](const Script &script) { return script.kind == ScriptKind::Detect; });
}

QStringList exitCodeLines(const Plan &plan)
{
    const QStringList head{
        Tr::tr("The last line is `RESULT <code> <word>`; trust a code only together with it."), {},
        Tr::tr("| code | meaning |"), u"|---|---|"_s};
    if (onlyLooks(plan))
        return head
            + QStringList{Tr::tr("| 0 | the cause is not present |"),
                Tr::tr("| 1 | the cause is present (PowerShell itself also ends with 1, without the line) |"),
                Tr::tr("| 5 | it cannot be told; the reason is printed |")};
    return head
        + QStringList{Tr::tr("| 0 | done, or already healthy and nothing changed |"),
            Tr::tr("| 1 | check only: the cause is present (PowerShell itself also ends with 1, without the "
                   "line) |"),
            Tr::tr("| 2 | `partial`: read the last messages, then run the undo script or the repair again; "
                   "`elsewhere`: done here, but the servers that it names still wait |"),
            Tr::tr("| 3 | done, but the result could not be verified |"),
            Tr::tr("| 4 | you said No; nothing was changed |"),
            Tr::tr("| 5 | refused before anything was changed; the reason is printed |")};
}

/// New-ExchangeCertificate asks this, and only a script that calls it has a mail certificate to put back.
bool makesCertificate(const Plan &plan)
{
    const auto asks = [](const RemedyStep &step) {
        return std::ranges::any_of(step.prompts, [](const Prompt &prompt) {
            return QLatin1StringView(prompt.question).contains("default SMTP certificate"_L1);
        });
    };
    return std::ranges::any_of(plan.scripts, [&](const Script &script) {
        return std::ranges::any_of(describedBy(*plan.remedy, script).steps, asks);
    });
}

QString askingLine(const Plan &plan, bool unattended)
{
    if (!unattended)
        return Tr::tr("- Interactive: it asks before each change.");
    return makesCertificate(plan)
        ? Tr::tr("- Unattended: it asks nothing and puts the default mail certificate back itself.")
        : Tr::tr("- Unattended: it asks nothing.");
}

/// What was decided, in the words of the choice.
QString decidedText(const Remedy &remedy, const QString &name, const QString &value)
{
    for (const Choice &choice : remedy.choices) {
        const auto option = std::ranges::find(choice.options, value, &Option::value);
        if (choice.name == name && option != choice.options.end())
            return u"%1 (%2)"_s.arg(asCode(value), told(option->text));
    }
    return asCode(value);
}

QStringList decisionLines(const Plan &plan, const Decisions &decisions)
{
    QStringList lines;
    QMap<QString, QString> values = decisions.values;
    for (const Choice &choice : plan.remedy->choices) {
        if (choice.name == "Plan"_L1 && !values.contains(u"Plan"_s))
            values.insert(u"Plan"_s, choice.fallback);
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        lines << u"- %1: %2"_s.arg(it.key(),
            plan.ignored.contains(it.key()) ? Tr::tr("ignored, it means nothing here")
                                            : decidedText(*plan.remedy, it.key(), it.value()));
    if (!plan.scripts.isEmpty() && !onlyLooks(plan))
        lines << askingLine(plan, decisions.unattended);
    return lines;
}

QStringList evidenceLines(const Provenance &provenance)
{
    QStringList lines;
    for (const Reason &reason : provenance.reasons.mid(0, 40))
        lines << u"- "_s + asCode(commentText(plainEnglish(reason).left(400)));
    return lines;
}

QStringList runLines(const Plan &plan)
{
    if (plan.scripts.isEmpty())
        return {};
    const QStringList head{QString(), u"## "_s + Tr::tr("How to run"), QString(),
        Tr::tr(
            "Start Windows PowerShell as administrator (right click, Run as administrator), go to the folder "
            "of these files and call the lines that stand below each script."),
        QString()};
    if (onlyLooks(plan))
        return head + QStringList{Tr::tr("The script changes nothing and keeps nothing.")};
    return head
        + QStringList{
            Tr::tr("The run with -WhatIf changes nothing and shows every step. Logs and the state before the "
                   "change are kept in the folder that the script prints.")};
}

QStringList commandLines(const Script &script)
{
    if (script.kind == ScriptKind::Commands)
        return {
            Tr::tr("Open %1 in an editor and type or paste its lines one step at a time. Do not run it as a "
                   "file: "
                   "nothing there checks before it changes.")
                .arg(asCode(script.fileName)),
            {}};
    const QString call = u"powershell.exe -NoProfile -File '.\\%1'"_s.arg(script.fileName);
    QStringList lines{u"```powershell"_s, u"Unblock-File -LiteralPath '.\\%1'"_s.arg(script.fileName)};
    if (script.kind != ScriptKind::Detect)
        lines << call + u" -WhatIf"_s;
    return lines << call << u"```"_s << QString();
}

QStringList scriptLines(const Plan &plan, bool unattended)
{
    QStringList lines;
    for (const Script &script : plan.scripts) {
        lines << QString() << u"## "_s + kindTitle(script.kind) << QString() << commandLines(script)
              << stepLines(
                     describedBy(*plan.remedy, script), unattended && script.kind != ScriptKind::Commands);
    }
    return lines;
}

} // namespace

QString notesFor(const Plan &plan, const Decisions &decisions, const Provenance &provenance)
{
    const Remedy &remedy = *plan.remedy;
    QStringList lines{u"# "_s + told(remedy.title), {}, asCode(remedy.id), {}};
    lines << Tr::tr("- Who runs it: %1").arg(told(remedy.whoRuns))
          << Tr::tr("- Interruption: %1").arg(told(remedy.interruption))
          << Tr::tr("- Waiting: %1").arg(told(remedy.waiting));
    lines << decisionLines(plan, decisions);
    if (!provenance.reasons.isEmpty())
        lines << QString() << u"## "_s + Tr::tr("Why") << QString() << evidenceLines(provenance);
    if (!remedy.manual.empty()) {
        lines << QString() << u"## "_s + Tr::tr("By hand") << QString();
        int number = 0;
        for (const char *step : remedy.manual)
            lines << u"%1. %2"_s.arg(++number).arg(told(step));
    }
    lines << runLines(plan) << scriptLines(plan, decisions.unattended);
    if (!plan.scripts.isEmpty())
        lines << QString() << u"## "_s + Tr::tr("Exit codes") << QString() << exitCodeLines(plan);
    return lines.join(u'\n') + u'\n';
}

} // namespace wizard

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

QStringList exitCodeLines()
{
    return {Tr::tr("The last line is `RESULT <code> <word>`; trust a code only together with it."), {},
        Tr::tr("| code | meaning |"), u"|---|---|"_s,
        Tr::tr("| 0 | done, or already healthy and nothing changed |"),
        Tr::tr("| 1 | check only: the cause is present (PowerShell itself also ends with 1, without the "
               "line) |"),
        Tr::tr("| 2 | partly done: read the last messages, then run the undo script or the repair again |"),
        Tr::tr("| 3 | done, but the result could not be verified |"),
        Tr::tr("| 4 | you said No; nothing was changed |"),
        Tr::tr("| 5 | refused before anything was changed; the reason is printed |")};
}

QStringList decisionLines(const Decisions &decisions)
{
    QStringList lines;
    for (auto it = decisions.values.cbegin(); it != decisions.values.cend(); ++it)
        lines << u"- %1: %2"_s.arg(it.key(), asCode(it.value()));
    lines << (decisions.unattended
            ? Tr::tr("- Unattended: it asks nothing and puts the default mail certificate back itself.")
            : Tr::tr("- Interactive: it asks before each change."));
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
    return {QString(), u"## "_s + Tr::tr("How to run"), QString(),
        Tr::tr("Start Windows PowerShell as administrator (right click, Run as administrator) and call:"),
        QString(), u"```powershell"_s,
        u"Unblock-File -LiteralPath '.\\%1'"_s.arg(plan.scripts.first().fileName),
        u"powershell.exe -NoProfile -File '.\\%1' -WhatIf"_s.arg(plan.scripts.first().fileName),
        u"powershell.exe -NoProfile -File '.\\%1'"_s.arg(plan.scripts.first().fileName), u"```"_s, QString(),
        Tr::tr(
            "The run with -WhatIf changes nothing and shows every step. Logs and the state before the change "
            "are kept in the folder that the script prints.")};
}

QStringList scriptLines(const Plan &plan, bool unattended)
{
    QStringList lines;
    for (const Script &script : plan.scripts) {
        const auto source = std::ranges::find(plan.remedy->scripts, script.kind, &RemedyScript::kind);
        lines << QString() << u"## "_s + kindTitle(script.kind) << QString() << asCode(script.fileName)
              << QString();
        lines << stepLines(*source, unattended);
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
    if (!remedy.scripts.empty())
        lines << decisionLines(decisions);
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
        lines << QString() << u"## "_s + Tr::tr("Exit codes") << QString() << exitCodeLines();
    return lines.join(u'\n') + u'\n';
}

} // namespace wizard

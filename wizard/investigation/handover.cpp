#include "wizard/investigation/handover.h"

#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

void addField(QStringList &lines, const QString &name, const QStringList &texts)
{
    lines.append(name);
    for (const QString &text : texts) {
        if (!text.isEmpty())
            addWrapped(lines, u"  "_s, text);
    }
}

QStringList files(const Plan &plan, std::initializer_list<ScriptKind> kinds)
{
    QStringList names;
    for (const ScriptKind kind : kinds) {
        if (const Script *script = plan.script(kind))
            names.append(script->fileName);
    }
    return names;
}

QStringList implementation(const Plan &plan)
{
    QStringList steps{translated("Remedies", plan.remedy->whoRuns)};
    steps += files(plan, {ScriptKind::Fix, ScriptKind::Cleanup});
    for (const char *step : plan.remedy->manual)
        steps.append(translated("Remedies", step));
    return steps;
}

} // namespace

QString changeText(const Finding &finding, const Plan &plan)
{
    QStringList backout = files(plan, {ScriptKind::Undo});
    if (backout.isEmpty())
        backout.append(Tr::tr("Nothing to take back by script."));
    const QStringList test = files(plan, {ScriptKind::Detect})
        << Tr::tr("Check again with Exmedic and compare with the verdict of before.");
    const QStringList places = textsOf(finding.servers) + finding.accounts;
    const QString where = places.isEmpty() ? Tr::tr("the Exchange organisation") : places.join(u", "_s);

    QStringList lines;
    addField(lines, Tr::tr("Short description"), {translated("Remedies", plan.remedy->title)});
    addField(lines, Tr::tr("Configuration item"), {where});
    addField(lines, Tr::tr("Justification"),
        {u"%1: %2"_s.arg(verdictWord(finding.verdict), translated("Causes", finding.cause->title)),
            translated("Causes", finding.cause->explanation)});
    addField(lines, Tr::tr("Implementation plan"), implementation(plan));
    addField(lines, Tr::tr("Risk and impact"),
        {translated("Remedies", plan.remedy->interruption), translated("Remedies", plan.remedy->waiting)});
    addField(lines, Tr::tr("Backout plan"), backout);
    addField(lines, Tr::tr("Test plan"), test);
    return lines.join(u'\n') + u'\n';
}

QString handOverText(const Finding &finding, const Plan &plan)
{
    QStringList lines;
    const auto add = [&lines](const QString &title, const char *text) {
        if (text)
            addWrapped(lines, title + u' ', translated("Remedies", text));
    };
    addWrapped(lines, u""_s, translated("Remedies", plan.remedy->title));
    addWrapped(lines, u""_s,
        Tr::tr("Cause: %1 (%2)")
            .arg(translated("Causes", finding.cause->title), verdictWord(finding.verdict)));
    if (!finding.servers.isEmpty())
        addWrapped(lines, u""_s, Tr::tr("Servers: %1").arg(textsOf(finding.servers).join(u", "_s)));
    if (!finding.accounts.isEmpty())
        addWrapped(lines, u""_s, Tr::tr("Accounts: %1").arg(finding.accounts.join(u", "_s)));
    add(Tr::tr("Who:"), plan.remedy->whoRuns);
    add(Tr::tr("Interruption:"), plan.remedy->interruption);
    add(Tr::tr("Waiting:"), plan.remedy->waiting);
    for (const Script &script : plan.scripts)
        addWrapped(lines, Tr::tr("Script:") + u' ', script.fileName);
    for (const char *step : plan.remedy->manual)
        addWrapped(lines, u"- "_s, translated("Remedies", step));
    return lines.join(u'\n') + u'\n';
}

} // namespace wizard

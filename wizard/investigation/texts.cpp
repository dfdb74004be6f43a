#include "wizard/investigation/texts.h"

#include "wizard/evidence/certificate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

QString translated(const char *context, const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

/// A value as people read it: thumbprints short, instants without the letters of ISO 8601.
QString readable(const QString &value)
{
    QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (!normalisedThumbprint(word).isEmpty()) {
            word = word.left(8) + u'…';
            continue;
        }
        const QDateTime instant =
            word.size() > 10 ? QDateTime::fromString(word, Qt::ISODateWithMs) : QDateTime();
        if (!instant.isValid())
            continue;
        const QString format = u"yyyy-MM-dd HH:mm"_s;
        const bool hasZone = instant.timeSpec() != Qt::LocalTime;
        word = hasZone ? instant.toUTC().toString(format) + u" UTC"_s : instant.toString(format);
        if (words.size() > 1)
            word = u'(' + word + u')';
    }
    return words.join(u' ');
}

constexpr qsizetype columns = 72;

void addWrapped(QStringList &lines, const QString &first, const QString &text)
{
    const QString hanging(first.size(), u' ');
    QString line = first;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fresh = line.size() <= first.size();
        if (!fresh && line.size() + 1 + word.size() > columns) {
            lines.append(line);
            line = hanging;
        }
        line += (line.size() <= first.size() ? u""_s : u" "_s) + word;
    }
    lines.append(line);
}

void addReasons(QStringList &lines, const QString &title, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const Reason &reason : reasons)
        addWrapped(lines, u"- "_s,
            u"%1 (%2)"_s.arg(
                sentence(reason.fact, reason.truth, reason.value), reason.sources.join(u"; "_s)));
}

} // namespace

QString sentence(Fact fact, Truth truth, const QString &value)
{
    const FactEntry &known = entry(fact);
    const QString text = translated("Facts", truth == Truth::No ? known.no : known.yes);
    return text.contains(u"%1"_s) ? text.arg(readable(value)) : text;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Tr::tr("Confirmed");
    case Verdict::Likely:
        return Tr::tr("Likely");
    case Verdict::Possible:
        return Tr::tr("Possible");
    case Verdict::RuledOut:
        return Tr::tr("Ruled out");
    }
    Q_UNREACHABLE();
}

QString ticketText(const Diagnosis &diagnosis, const QDateTime &clock)
{
    QStringList lines;
    if (!diagnosis.hasAnswer()) {
        lines.append(Tr::tr("No known cause fits what was found so far."));
    } else {
        const Finding &best = diagnosis.findings.first();
        addWrapped(lines, u""_s,
            u"%1: %2"_s.arg(verdictWord(best.verdict), translated("Causes", best.cause->title)));
        addWrapped(lines, u""_s, translated("Causes", best.cause->explanation));
        if (!best.servers.isEmpty())
            addWrapped(lines, u""_s, Tr::tr("Servers: %1").arg(best.servers.join(u", "_s)));
        addReasons(lines, Tr::tr("Speaks for it:"), best.reasonsFor);
        addReasons(lines, Tr::tr("Speaks against it:"), best.reasonsAgainst);
    }
    if (!diagnosis.next.isEmpty()) {
        lines.append(QString());
        lines.append(Tr::tr("Not checked yet:"));
        for (const NextCheck &check : diagnosis.next)
            addWrapped(lines, u"- "_s, translated("Facts", entry(check.fact).how));
    }
    lines.append(QString());
    lines.append(
        Tr::tr("Judged at %1 (Exmedic %2).")
            .arg(clock.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), QLatin1StringView(EXMEDIC_VERSION)));
    return lines.join(u'\n') + u'\n';
}

QString changeText(const Finding &finding, const Plan &plan)
{
    QStringList lines;
    const auto field = [&lines](const QString &name, const QStringList &texts) {
        lines.append(name);
        for (const QString &text : texts) {
            if (!text.isEmpty())
                addWrapped(lines, u"  "_s, text);
        }
    };
    const auto files = [&plan](std::initializer_list<ScriptKind> kinds) {
        QStringList names;
        for (const ScriptKind kind : kinds) {
            if (const Script *script = plan.script(kind))
                names.append(script->fileName);
        }
        return names;
    };
    QStringList steps = files({ScriptKind::Fix, ScriptKind::Cleanup});
    for (const char *step : plan.remedy->manual)
        steps.append(translated("Remedies", step));
    const QString title = translated("Causes", finding.cause->title);
    QStringList backout = files({ScriptKind::Undo});
    if (backout.isEmpty())
        backout.append(Tr::tr("Nothing to take back by script."));
    QStringList test = files({ScriptKind::Detect});
    test.append(Tr::tr("Check again with Exmedic and compare with the verdict of before."));

    field(Tr::tr("Short description"), {translated("Remedies", plan.remedy->title)});
    field(Tr::tr("Configuration item"),
        {finding.servers.isEmpty() ? Tr::tr("the Exchange organisation") : finding.servers.join(u", "_s)});
    field(Tr::tr("Justification"),
        {u"%1: %2"_s.arg(verdictWord(finding.verdict), title),
            translated("Causes", finding.cause->explanation)});
    field(Tr::tr("Implementation plan"), QStringList{translated("Remedies", plan.remedy->whoRuns)} + steps);
    field(Tr::tr("Risk and impact"),
        {translated("Remedies", plan.remedy->interruption), translated("Remedies", plan.remedy->waiting)});
    field(Tr::tr("Backout plan"), backout);
    field(Tr::tr("Test plan"), test);
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
        addWrapped(lines, u""_s, Tr::tr("Servers: %1").arg(finding.servers.join(u", "_s)));
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

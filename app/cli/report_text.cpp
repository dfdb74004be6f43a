#include "app/cli/report.h"

#include "app/cli/lines.h"
#include "app/cli/readings.h"
#include "app/cli/sharedchecks.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/repairorder.h"
#include "wizard/diagnosis/symptomgroup.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/texts.h"
#include "wizard/investigation/withoutsecrets.h"
#include "wizard/knowledge/area.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A person reads a screenful; the JSON report has everything.
constexpr qsizetype mostNames = 8;
constexpr qsizetype mostPossible = 5;
constexpr qsizetype mostChecks = 60;

void addReasons(Lines &lines, const QString &heading, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    lines.heading(heading);
    for (const Reason &reason : reasons)
        lines.item(u"%1 (%2)"_s.arg(sentence(reason.fact, reason.truth, reason.value),
            listed(readable(reason.sources), u"; "_s, mostNames)));
    lines.gap();
}

void addBest(Lines &lines, const Finding &best)
{
    lines.title(u"%1: %2"_s.arg(verdictWord(best), translated("Causes", best.cause->title)));
    lines.line(translated("Causes", best.cause->explanation));
    if (const QString places = placesText(best, mostNames); !places.isEmpty())
        lines.line(places);
    lines.gap();
    if (const char *text = toTell(*best.cause)) {
        lines.heading(Tr::tr("What to tell the caller"));
        lines.line(translated("Causes", text));
        lines.gap();
    }
    addReasons(lines, Tr::tr("Speaks for it"), best.reasonsFor);
    addReasons(lines, Tr::tr("Speaks against it"), best.reasonsAgainst);
}

QString nameOf(const Finding &finding)
{
    const QString name =
        u"%1 [%2]"_s.arg(translated("Causes", finding.cause->title), QString(finding.cause->id));
    const QString places = placesText(finding, mostNames);
    return places.isEmpty() ? name : name + u". "_s + places;
}

/// What holds at once stands whole, one after the other.
void addConfirmed(Lines &lines, const QList<const Finding *> &confirmed)
{
    if (confirmed.size() > 1) {
        lines.heading(Tr::tr("%1 causes are confirmed. Repair them in this order:")
                          .arg(QString::number(confirmed.size())));
        for (const Finding *finding : confirmed)
            lines.item(nameOf(*finding));
        lines.gap();
    }
    for (const Finding *finding : confirmed)
        addBest(lines, *finding);
}

/// What evidence speaks for; what people see alone is told by its symptom.
qsizetype addConsidered(Lines &lines, const QList<Finding> &others)
{
    QStringList titles;
    qsizetype possible = 0;
    for (const Finding &finding : others) {
        if (finding.verdict == Verdict::RuledOut || finding.isOnlySuspected())
            continue;
        if (finding.verdict != Verdict::Possible || ++possible <= mostPossible)
            titles << verdictWord(finding) + u": "_s + nameOf(finding);
    }
    if (titles.isEmpty())
        return 0;
    lines.heading(Tr::tr("Also considered"));
    for (const QString &title : std::as_const(titles))
        lines.item(title);
    if (possible > mostPossible)
        lines.item(
            Tr::tr("and %1 more that are possible; --format json names them").arg(possible - mostPossible));
    lines.gap();
    return std::min(possible, mostPossible);
}

/// One symptom fits many causes: the first ones by name, the others by their number.
void addSuspected(Lines &lines, const Diagnosis &diagnosis, qsizetype mayName)
{
    for (const SymptomGroup &group : groupedBySymptom(diagnosis)) {
        const SymptomEntry &symptom = entry(group.symptom);
        lines.heading(Tr::tr("Known causes of “%2: %3”, for which nothing else speaks: %1")
                          .arg(QString::number(group.findings.size()),
                              translated("Symptoms", clientName(symptom.client)),
                              translated("Symptoms", symptom.text)));
        const qsizetype named = std::min(group.findings.size(), mayName);
        mayName -= named;
        for (const Finding *finding : group.findings.first(named))
            lines.item(verdictWord(*finding) + u": "_s + nameOf(*finding));
        if (named == 0)
            lines.item(Tr::tr("named by --format json"));
        else if (named < group.findings.size())
            lines.item(Tr::tr("and %1 more; --format json names them").arg(group.findings.size() - named));
        lines.gap();
    }
}

void addRuledOut(Lines &lines, const QList<Finding> &others)
{
    const auto ruledOut = [](const Finding &finding) { return finding.verdict == Verdict::RuledOut; };
    if (std::ranges::none_of(others, ruledOut))
        return;
    lines.heading(Tr::tr("Ruled out"));
    for (const Finding &finding : others) {
        if (ruledOut(finding))
            lines.item(nameOf(finding));
    }
    lines.gap();
}

QString lineOf(const SharedCheck &shared)
{
    const ToldCheck &told = shared.told;
    const QString line = u"%1: %2 - %3"_s.arg(listed(textsOf(shared.servers), u", "_s, mostNames),
        translated("Checks", entry(told.check).title), outcomeWord(told.state));
    return told.report.isEmpty() ? line : line + u": "_s + withoutSecrets(told.report);
}

void addChecks(Lines &lines, const QList<ToldCheck> &checks)
{
    const QList<SharedCheck> shared = sharedChecks(checks);
    if (shared.isEmpty())
        return;
    lines.heading(Tr::tr("What the checks saw"));
    for (const SharedCheck &one : shared.first(std::min(shared.size(), mostChecks)))
        lines.item(lineOf(one));
    if (shared.size() > mostChecks)
        lines.item(Tr::tr("and %1 more; --format json tells them all").arg(shared.size() - mostChecks));
    lines.gap();
}

void addNothingFits(Lines &lines, const Report &report)
{
    lines.title(Tr::tr("No known cause fits what was found so far."));
    addUnlisted(lines, report.unlisted);
}

QString kindWord(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Question:
        return Tr::tr("Question");
    case CheckKind::Command:
        return Tr::tr("Command");
    case CheckKind::File:
        return Tr::tr("File");
    }
    Q_UNREACHABLE();
}

void addNext(Lines &lines, const QList<NextCheck> &next)
{
    if (next.isEmpty())
        return;
    lines.heading(Tr::tr("What to find out next"));
    for (const NextCheck &check : next) {
        const QString text = translated("Facts", textOf(check));
        lines.item(u"%1: %2"_s.arg(
            kindWord(check.kind), check.server.isEmpty() ? text : check.server.text() + u": "_s + text));
        if (check.kind == CheckKind::Question)
            lines.command(u"--answer %1=yes|no|unknown"_s.arg(QString(entry(check.fact).id)));
        else if (entry(check.fact).command)
            lines.command(QString::fromUtf8(entry(check.fact).command));
    }
    lines.gap();
}

} // namespace

Result<Format> readFormat(const QString &name, const QList<Format> &allowed)
{
    static const QList<std::pair<QString, Format>> names{
        {u"text"_s, Format::Text}, {u"json"_s, Format::Json}, {u"md"_s, Format::Markdown}};
    QStringList known;
    for (const auto &[id, format] : names) {
        if (!allowed.contains(format))
            continue;
        if (name == id)
            return format;
        known << id;
    }
    return std::unexpected(
        Error{Tr::tr("“%1” is not a format. Use one of: %2.").arg(name, known.join(u", "_s)), {}});
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return u"confirmed"_s;
    case Verdict::Likely:
        return u"likely"_s;
    case Verdict::Possible:
        return u"possible"_s;
    case Verdict::RuledOut:
        return u"ruled-out"_s;
    }
    Q_UNREACHABLE();
}

QString reportAsText(const Report &report, bool markdown)
{
    Lines lines(markdown);
    const QList<Finding> &findings = report.diagnosis.findings;
    const QList<const Finding *> confirmed = inOrderOfRepair(report.diagnosis);
    if (!confirmed.isEmpty())
        addConfirmed(lines, confirmed);
    else if (report.diagnosis.hasAnswer())
        addBest(lines, findings.first());
    else
        addNothingFits(lines, report);
    const qsizetype told = report.diagnosis.hasAnswer() ? std::max<qsizetype>(1, confirmed.size()) : 0;
    const QList<Finding> others = findings.sliced(told); // the confirmed ones stand first
    const qsizetype named = addConsidered(lines, others);
    addSuspected(lines, report.diagnosis, mostPossible - named);
    addRuledOut(lines, others);
    addChecks(lines, report.checks);
    addFiles(lines, report.files);
    addContradictions(lines, report.contradictions);
    if (report.diagnosis.hasAnswer())
        addUnlisted(lines, report.unlisted);
    addHarmless(lines, report.recognised);
    addNotUnderstood(lines, report.notUnderstood);
    addNext(lines, report.diagnosis.next);
    lines.line(Tr::tr("%1 of %2 network checks ran. Judged at %3.")
                   .arg(QString::number(report.coverage.ran), QString::number(report.coverage.total),
                       Instant(report.clock.toUTC()).readable()));
    return lines.text();
}

} // namespace app

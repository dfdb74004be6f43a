#include "ui/widgets/comparison.h"

#include "ui/presentation.h"
#include "ui/widgets/evidencerow.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using Findings = QList<wizard::Finding>;

const wizard::Finding *findingOf(const wizard::Cause *cause, const Findings &findings)
{
    const auto found = std::ranges::find(findings, cause, &wizard::Finding::cause);
    return found == findings.end() ? nullptr : &*found;
}

Mark markOf(const wizard::Cause *cause, const Findings &findings)
{
    const wizard::Finding *finding = findingOf(cause, findings);
    if (finding)
        return markFor(finding->verdict);
    return {"skipped"_L1, Comparison::tr("Not found"), Tone::Muted};
}

bool restsOn(const wizard::Finding *finding, const QList<wizard::Fact> &facts)
{
    return finding && std::ranges::any_of(finding->reasonsFor, [&](const wizard::Reason &reason) {
        return facts.contains(reason.fact);
    });
}

QList<const wizard::Cause *> suspects(const Findings &before, const Findings &now)
{
    QList<const wizard::Cause *> causes;
    for (const Findings *findings : {&before, &now}) {
        for (const wizard::Finding &finding : *findings) {
            if (finding.verdict >= wizard::Verdict::Likely && !causes.contains(finding.cause))
                causes << finding.cause;
        }
    }
    return causes;
}

} // namespace

Comparison::Comparison(const wizard::Diagnosis &before, const wizard::Diagnosis &now,
    const QList<wizard::Fact> &toRepeat, QWidget *parent)
    : Card(Tone::Accent, parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(22, 14, 18, 14);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Before and now"));
    grid->addWidget(new Label(Label::Role::Section, tr("Since the check before"), this), 0, 0);
    grid->addWidget(new Label(Label::Role::Small, tr("Before"), this), 0, 1);
    grid->addWidget(new Label(Label::Role::Small, tr("Now"), this), 0, 2);
    int row = 1;
    for (const wizard::Cause *cause : suspects(before.findings, now.findings)) {
        const QString title = causeText(cause->title);
        const Mark then = markOf(cause, before.findings);
        const bool open =
            !findingOf(cause, now.findings) && restsOn(findingOf(cause, before.findings), toRepeat);
        const Mark today =
            open ? Mark{"question"_L1, tr("Not known yet"), Tone::Muted} : markOf(cause, now.findings);
        grid->addWidget(new Label(Label::Role::Body, title, this), row, 0);
        grid->addWidget(new EvidenceRow(then, then.word, {}, this), row, 1);
        grid->addWidget(new EvidenceRow(today, today.word, {}, this), row, 2);
        ++row;
    }
    if (row == 1)
        grid->addWidget(
            new Label(Label::Role::Body, tr("No cause was found then, and none is now."), this), 1, 0, 1, 3);
}

} // namespace ui

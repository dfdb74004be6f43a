#include "ui/widgets/comparison.h"

#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
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

/// What made the cause probable then is not known now.
bool isOpen(const wizard::Finding *before, const wizard::Finding *now, const QList<wizard::Fact> &toRepeat)
{
    const bool decided =
        now && (now->verdict == wizard::Verdict::RuledOut || now->verdict >= wizard::Verdict::Likely);
    return before && !decided && std::ranges::any_of(before->reasonsFor, [&](const wizard::Reason &reason) {
        return toRepeat.contains(reason.fact);
    });
}

Mark markOf(const wizard::Finding *finding)
{
    return finding ? markFor(finding->verdict) : markFor(Standing::NotFound);
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
    addCauses(grid, before, now, toRepeat);
    if (toRepeat.isEmpty())
        return;
    auto *said = new Label(Label::Role::Body,
        tr("What was pasted or read before the repair no longer counts. Bring what is named below anew and "
           "paste it on the first page; the verdict follows at once."),
        this);
    said->setObjectName(u"bringAnew"_s);
    grid->addWidget(said, grid->rowCount(), 0, 1, 3);
}

void Comparison::addCauses(QGridLayout *grid, const wizard::Diagnosis &before, const wizard::Diagnosis &now,
    const QList<wizard::Fact> &toRepeat)
{
    const auto causes = suspects(before.findings, now.findings);
    for (const wizard::Cause *cause : causes) {
        const wizard::Finding *then = findingOf(cause, before.findings);
        const wizard::Finding *today = findingOf(cause, now.findings);
        const Mark mark = isOpen(then, today, toRepeat) ? markFor(Standing::NotKnownYet) : markOf(today);
        const int row = grid->rowCount();
        grid->addWidget(new Label(Label::Role::Body, causeText(cause->title), this), row, 0);
        grid->addWidget(new EvidenceRow(markOf(then), markOf(then).word, {}, this), row, 1);
        grid->addWidget(new EvidenceRow(mark, mark.word, {}, this), row, 2);
    }
    if (causes.isEmpty())
        grid->addWidget(
            new Label(Label::Role::Body, tr("No cause was found then, and none is now."), this), 1, 0, 1, 3);
}

} // namespace ui

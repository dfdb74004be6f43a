#include "ui/pages/causepage.h"

#include "ui/presentation/mark.h"
#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/causedetails.h"
#include "ui/widgets/nextchecklist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/verdictcard.h"
#include "wizard/investigation/investigation.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CausePage::CausePage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Cause, investigation, parent)
    , m_card(new VerdictCard)
    , m_pane(new ScrollPane(new QWidget, this))
{
    auto *content = new QVBoxLayout(m_pane->widget());
    content->setContentsMargins(0, 0, 4, 0);
    content->setSpacing(16);
    content->addWidget(m_card);
    content->addStretch();
    m_pane->makeReadable(tr("Verdict and reasons"));
    body().addWidget(m_pane);
    connect(&investigation, &wizard::Investigation::diagnosisChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
}

void CausePage::enter()
{
    notice().clear();
    rebuild();
    m_pane->ensureVisible(0, 0);
}

void CausePage::rebuild()
{
    const wizard::Finding *chosen = investigation().chosen();
    if (chosen)
        tell(*chosen);
    else
        tellNothingFits();

    const bool hadFocus = m_details && m_details->isAncestorOf(focusWidget());
    delete m_details;
    m_details = new CauseDetails(investigation());
    connect(&m_details->nextChecks(), &NextCheckList::told, this,
        [this](Tone tone, const QString &text) { notice().show(tone, text); });
    // Queued, and at the page: taking up a cause rebuilds the list that the button belongs to, and so does a
    // new verdict that comes in between.
    connect(m_details, &CauseDetails::causeChosen, this, &CausePage::choose, Qt::QueuedConnection);
    static_cast<QVBoxLayout *>(m_pane->widget()->layout())->insertWidget(1, m_details);
    m_details->show(); // at once, not a turn of the event loop later
    if (QWidget *first = m_details->nextChecks().first(); first && hadFocus)
        first->setFocus(); // who answers one question goes on to the next
    Q_EMIT buttonsChanged();
}

void CausePage::tell(const wizard::Finding &finding)
{
    const bool sure = finding.verdict >= wizard::Verdict::Likely && !finding.reasonsFor.isEmpty();
    const QString against = finding.reasonsAgainst.isEmpty() ? tr("Nothing speaks against it.")
                                                             : tr("Something speaks against it; see below.");
    setInstruction(
        claim(finding), u"%1 %2"_s.arg(coverageText(investigation().coverage()), against).trimmed());
    m_card->show(markFor(finding.verdict), sure ? sentence(finding.reasonsFor.first()) : QString(),
        causeText(finding.cause->explanation),
        finding.servers.isEmpty() ? finding.accounts : textsOf(finding.servers));
}

void CausePage::tellNothingFits()
{
    if (!investigation().factsToRepeat().isEmpty()) {
        setInstruction(tr("Did the repair work?"), coverageText(investigation().coverage()));
        m_card->show(markFor(Standing::NotKnownYet),
            tr("The evidence of before the repair says nothing about after it."),
            tr("Collect what is named below once more and paste or add it."), {});
        return;
    }
    setInstruction(investigation().diagnosis().candidates().isEmpty() ? tr("No known cause fits")
                                                                      : tr("The cause is not clear yet"),
        coverageText(investigation().coverage()));
    m_card->show(markFor(Standing::NotKnownYet), tr("What was found so far does not point to one cause."),
        tr("Collect what is named below and paste or add it; the verdict follows at once. Change nothing on "
           "the servers until then."),
        {});
}

void CausePage::choose(const wizard::Cause *cause)
{
    investigation().chooseFinding(*cause);
    rebuild();
    m_details->focus(*cause);
}

bool CausePage::leave()
{
    const wizard::Finding *chosen = investigation().chosen();
    if (!chosen) {
        extra();
        return false;
    }
    investigation().chooseFinding(*chosen->cause);
    return true;
}

void CausePage::extra()
{
    Q_EMIT stepWanted(Step::Symptoms);
}

/// Before a repair of something that is only possible, more evidence is the better way.
PageButtons CausePage::buttons() const
{
    const wizard::Finding *chosen = investigation().chosen();
    const QString collect = tr("Add what you &find");
    if (!chosen)
        return {.next = collect, .extra = {}};
    const bool likely = chosen->verdict >= wizard::Verdict::Likely;
    return {.next = tr("Choose the &repair"),
        .nextIsPrimary = likely,
        .extra = likely ? QString() : collect,
        .extraIsPrimary = true};
}

QWidget *CausePage::firstFocus() const
{
    return m_pane;
}

} // namespace ui

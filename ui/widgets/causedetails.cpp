#include "ui/widgets/causedetails.h"

#include "ui/widgets/causechooser.h"
#include "ui/widgets/causenotes.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/findingview.h"
#include "ui/widgets/ruledoutlist.h"
#include "wizard/investigation/investigation.h"

#include <QVBoxLayout>

namespace ui {

CauseDetails::CauseDetails(const wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(18);
    const wizard::Finding *chosen = investigation.chosen();
    const auto &before = investigation.diagnosisBefore();
    const auto &now = investigation.diagnosis();
    const auto toRepeat = investigation.factsToRepeat();
    if (!before.findings.isEmpty())
        m_layout->addWidget(new Comparison(before, now, toRepeat, this));
    // Rivals are compared before their reasons.
    const auto all = now.candidates();
    const bool rivals = all.size() > 1 && all.at(1)->verdict >= wizard::Verdict::Likely;
    if (rivals)
        addChooser(now, chosen);
    m_layout->addWidget(new FindingView(chosen, now, toRepeat, this));
    if (chosen)
        m_layout->addWidget(new CauseNotes(*chosen->cause, now, this));
    if (!rivals)
        addChooser(now, chosen);
    auto *ruledOut = new RuledOutList(now, this);
    m_layout->addWidget(ruledOut);
    ruledOut->setVisible(!ruledOut->isEmpty());
}

void CauseDetails::addChooser(const wizard::Diagnosis &diagnosis, const wizard::Finding *chosen)
{
    if (diagnosis.candidates().size() <= (chosen ? 1 : 0))
        return;
    m_chooser = new CauseChooser(diagnosis, chosen, this);
    connect(m_chooser, &CauseChooser::chosen, this, &CauseDetails::causeChosen);
    m_layout->addWidget(m_chooser);
}

void CauseDetails::focus(const wizard::Cause &cause)
{
    if (m_chooser)
        m_chooser->focus(cause);
}

} // namespace ui

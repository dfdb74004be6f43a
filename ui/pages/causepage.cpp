#include "ui/pages/causepage.h"

#include "ui/presentation.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/findingview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbutton.h"
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
    rebuild();
    m_pane->ensureVisible(0, 0);
}

/// A diagnosis offers at most what is worth a look; ruled-out causes are listed elsewhere.
QList<const wizard::Finding *> CausePage::candidates() const
{
    QList<const wizard::Finding *> found;
    for (const wizard::Finding &finding : investigation().diagnosis().findings) {
        if (finding.verdict != wizard::Verdict::RuledOut)
            found << &finding;
    }
    return found;
}

void CausePage::rebuild()
{
    const wizard::Finding *chosen = investigation().chosen();
    if (chosen)
        tell(*chosen);
    else
        tellNothingFits();

    auto *content = static_cast<QVBoxLayout *>(m_pane->widget()->layout());
    delete m_details;
    m_details = new QWidget;
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    const auto &before = investigation().diagnosisBefore();
    if (!before.findings.isEmpty())
        layout->addWidget(new Comparison(before, investigation().diagnosis(), m_details));
    if (const auto all = candidates(); all.size() > (chosen ? 1 : 0))
        layout->addWidget(buildOthers(all, chosen));
    layout->addWidget(new FindingView(chosen, investigation().diagnosis(), m_details));
    content->insertWidget(1, m_details);
    Q_EMIT buttonsChanged();
}

void CausePage::tell(const wizard::Finding &finding)
{
    const bool sure = finding.verdict >= wizard::Verdict::Likely && !finding.reasonsFor.isEmpty();
    const QString against = finding.reasonsAgainst.isEmpty()
        ? tr("Nothing speaks against it.")
        : tr("%n observations speak against it.", nullptr, static_cast<int>(finding.reasonsAgainst.size()));
    setInstruction(causeText(finding.cause->title), u"%1 %2"_s.arg(coverage(), against).trimmed());
    m_card->show(markFor(finding.verdict), sure ? sentence(finding.reasonsFor.first()) : QString(),
        causeText(finding.cause->explanation), finding.servers);
}

void CausePage::tellNothingFits()
{
    setInstruction(tr("No known cause fits"), coverage());
    m_card->show({"question"_L1, tr("Not known yet"), Tone::Accent},
        tr("What was found so far does not point to one cause."),
        tr("Collect what is named below and paste or add it; the verdict follows at once. Change nothing on "
           "the "
           "servers until then."),
        {});
}

QString CausePage::coverage() const
{
    const auto coverage = investigation().coverage();
    return coverage.total == 0 ? QString() : tr("%1 of %2 checks ran.").arg(coverage.ran).arg(coverage.total);
}

QWidget *CausePage::buildOthers(const QList<const wizard::Finding *> &others, const wizard::Finding *chosen)
{
    auto *group = new QWidget(m_details);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(
        new Label(Label::Role::Section, chosen ? tr("Which cause to repair") : tr("It could be"), group));
    for (const wizard::Finding *finding : others) {
        const QString title = causeText(finding->cause->title);
        auto *option = new RadioOption(withoutMnemonic(title), markFor(finding->verdict).word, group);
        option->setAccessibleName(title);
        option->setObjectName(QString(finding->cause->id));
        option->setChecked(finding == chosen);
        const QLatin1StringView id = finding->cause->id;
        // Queued: choosing rebuilds the list that the button belongs to.
        connect(
            option, &QRadioButton::toggled, this,
            [this, id](bool on) {
                if (on)
                    choose(id);
            },
            Qt::QueuedConnection);
        layout->addWidget(option);
    }
    return group;
}

void CausePage::choose(QLatin1StringView cause)
{
    investigation().chooseFinding(cause);
    rebuild();
    if (auto *option = m_details->findChild<QWidget *>(QString(cause)))
        option->setFocus();
}

bool CausePage::leave()
{
    const wizard::Finding *chosen = investigation().chosen();
    if (!chosen) {
        Q_EMIT stepWanted(Step::Symptoms);
        return false;
    }
    investigation().chooseFinding(chosen->cause->id);
    return true;
}

PageButtons CausePage::buttons() const
{
    if (!investigation().chosen())
        return {.next = tr("Add what you &find"), .extra = {}};
    return {.next = tr("Choose the &repair"), .extra = {}};
}

QWidget *CausePage::firstFocus() const
{
    return m_pane;
}

} // namespace ui

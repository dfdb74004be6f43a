#include "ui/pages/afterwardspage.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textpane.h"
#include "wizard/investigation/casetexts.h"
#include "wizard/investigation/investigation.h"
#include "wizard/knowledge/catalog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AfterwardsPage::AfterwardsPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Afterwards, investigation, parent)
    , m_texts(new QTabWidget(this))
    , m_handOver(new TextPane(tr("Hand-over card"), this))
    , m_ticket(new TextPane(tr("Ticket text"), this))
    , m_change(new TextPane(tr("Change request"), this))
{
    setInstruction(
        tr("Run it, then check again"), tr("Hand over what is below, or run the script yourself."));
    m_texts->setDocumentMode(true);
    m_texts->setObjectName(u"texts"_s);
    m_texts->tabBar()->setAccessibleName(tr("Texts to hand on"));
    m_texts->addTab(m_handOver, tr("Hand-over card"));
    m_texts->addTab(m_ticket, tr("Ticket text"));
    m_texts->addTab(m_change, tr("Change request"));
    body().addWidget(m_texts, 1);
    body().addLayout(buildHandingOn());
}

QLayout *AfterwardsPage::buildHandingOn()
{
    auto *save = new QPushButton(tr("Save without &names…"), this);
    save->setObjectName(u"saveWithoutNames"_s);
    auto *what = new Label(Label::Role::Muted,
        tr("For handing on: the names of servers, people and domains and all addresses become aliases. "
           "Thumbprints "
           "stay, and so does a name that stands only in your own sentences."),
        this);
    save->setAccessibleDescription(what->text());
    connect(save, &QPushButton::clicked, this, &AfterwardsPage::saveWithoutNames);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(save, 0, Qt::AlignTop);
    row->addWidget(what, 1);
    return row;
}

void AfterwardsPage::enter()
{
    const wizard::CaseTexts texts = wizard::textsOf(investigation());
    m_handOver->setText(texts.handOver);
    m_ticket->setText(texts.ticket);
    m_change->setText(texts.change);
    m_texts->setTabVisible(0, !texts.handOver.isEmpty());
    m_texts->setTabVisible(2, !texts.change.isEmpty());
    delete m_facts;
    m_facts = buildFacts();
    body().insertWidget(0, m_facts);
    Q_EMIT buttonsChanged();
}

QWidget *AfterwardsPage::buildFacts()
{
    auto *card = new FactCard(Tone::Accent, tr("Who runs it and how long it takes"));
    const wizard::Finding *chosen = investigation().chosen();
    const wizard::Remedy *remedy = chosen ? wizard::remedyById(chosen->cause->id) : nullptr;
    if (remedy) {
        card->add("person"_L1, tr("Who runs it"), remedyText(remedy->whoRuns));
        card->add("clock"_L1, tr("Until it shows"), remedyText(remedy->waiting));
    }
    if (chosen)
        card->add("info"_L1, tr("While you wait"), causeText(chosen->cause->afterwards));
    card->setVisible(!card->isEmpty());
    return card;
}

void AfterwardsPage::extra()
{
    // Files and pasted text do not change by themselves; newer ones have to be added first.
    const bool nothingToAsk = investigation().given().place.targets.isEmpty();
    investigation().checkAfterRepair();
    const Step bring = investigation().given().files.isEmpty() ? Step::Symptoms : Step::Source;
    Q_EMIT stepWanted(nothingToAsk ? bring : Step::Checks);
}

PageButtons AfterwardsPage::buttons() const
{
    return {.next = tr("Close"), .extra = tr("&Check again")};
}

QWidget *AfterwardsPage::firstFocus() const
{
    return m_texts->currentWidget();
}

} // namespace ui

#include "ui/widgets/causedetails.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/causechooser.h"
#include "ui/widgets/causenotes.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/findingview.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nextchecklist.h"
#include "ui/widgets/ruledoutlist.h"
#include "wizard/diagnosis/contradiction.h"
#include "wizard/diagnosis/repairorder.h"
#include "wizard/diagnosis/unlistedfinding.h"
#include "wizard/investigation/investigation.h"
#include "wizard/investigation/texts.h"
#include "wizard/knowledge/area.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostPlaces = 8;
/// More do not fit beside the verdict.
constexpr qsizetype mostBesideVerdict = 4;

} // namespace

CauseDetails::CauseDetails(wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(18);
    const wizard::Finding *chosen = investigation.chosen();
    const auto &before = investigation.diagnosisBefore();
    const auto &now = investigation.diagnosis();
    const auto toRepeat = investigation.factsToRepeat();
    if (chosen)
        addPlaces(*chosen);
    if (!before.findings.isEmpty())
        m_layout->addWidget(new Comparison(before, now, toRepeat, this));
    addOrder(now);
    addContradictions(investigation.conclusion().evidence);
    if (!chosen)
        addUnlisted(investigation.conclusion().evidence);
    if (const char *text = chosen ? wizard::toTell(*chosen->cause) : nullptr)
        addTell(causeText(text));
    // Rivals are compared before their reasons.
    const auto all = now.candidates();
    const bool rivals = all.size() > 1 && all.at(1)->verdict >= wizard::Verdict::Likely;
    if (rivals)
        addChooser(now, chosen);
    m_next = new NextCheckList(investigation, toRepeat, this);
    m_layout->addWidget(new FindingView(chosen, now, toRepeat, m_next, this));
    if (chosen) {
        m_layout->addWidget(new CauseNotes(*chosen->cause, now, this));
        addUnlisted(investigation.conclusion().evidence);
    }
    if (!rivals)
        addChooser(now, chosen);
    auto *ruledOut = new RuledOutList(now, this);
    m_layout->addWidget(ruledOut);
    ruledOut->setVisible(!ruledOut->isEmpty());
}

/// Every server or account by name, for those who want to know.
void CauseDetails::addPlaces(const wizard::Finding &finding)
{
    const bool isServers = !finding.servers.isEmpty();
    const QStringList names = isServers ? textsOf(finding.servers) : finding.accounts;
    if (names.size() <= mostBesideVerdict)
        return;
    const auto count = static_cast<int>(names.size());
    auto *fold = new Fold(
        isServers ? tr("On %n servers", nullptr, count) : tr("For %n accounts", nullptr, count), this);
    fold->setObjectName(u"places"_s);
    auto *all = new Label(Label::Role::Body, breakable(names.join(u", "_s)), fold);
    all->makeReadable();
    fold->add(all);
    m_layout->addWidget(fold);
}

void CauseDetails::addOrder(const wizard::Diagnosis &diagnosis)
{
    const auto confirmed = wizard::inOrderOfRepair(diagnosis);
    if (confirmed.size() < 2)
        return;
    auto *card = new FactCard(Tone::Caution, tr("Order of repair"), this);
    card->setObjectName(u"order"_s);
    card->add("info"_L1, tr("Check again after each repair."),
        tr("%n causes are confirmed. Repair them in this order:", nullptr, int(confirmed.size())));
    for (qsizetype i = 0; i < confirmed.size(); ++i) {
        const QString places = wizard::placesText(*confirmed.at(i), mostPlaces);
        card->add("server"_L1, places.isEmpty() ? tr("The whole organisation") : places,
            tr("%1. %2").arg(QString::number(i + 1), causeText(confirmed.at(i)->cause->title)));
    }
    m_layout->addWidget(card);
}

void CauseDetails::addContradictions(const wizard::Evidence &evidence)
{
    const auto all = wizard::contradictionsIn(evidence);
    if (all.isEmpty())
        return;
    auto *card = new FactCard(Tone::Caution, tr("Sources disagree"), this);
    card->setObjectName(u"contradictions"_s);
    card->add("caution"_L1, tr("Neither counts until one of them is read again."), tr("Sources disagree"));
    for (const wizard::Contradiction &one : all.first(std::min(all.size(), mostPlaces))) {
        for (const wizard::Observation *side : {&one.yes, &one.no})
            card->add(
                "file"_L1, side->source.readable(), wizard::sentence(side->fact, side->truth, side->value));
    }
    m_layout->addWidget(card);
}

/// What the catalogue does not hold gets no verdict, but whoever reads on knows where to look.
void CauseDetails::addUnlisted(const wizard::Evidence &evidence)
{
    const auto all = wizard::unlistedIn(evidence);
    if (all.isEmpty())
        return;
    auto *card = new FactCard(Tone::Accent, tr("Also printed"), this);
    card->setObjectName(u"unlisted"_s);
    for (const wizard::UnlistedFinding &one : all.first(std::min(all.size(), mostPlaces)))
        card->add("info"_L1, wizard::messagesText(one, mostPlaces),
            u"%1. %2"_s.arg(unlistedText(one.cause->title), unlistedText(one.cause->advice)));
    m_layout->addWidget(card);
}

void CauseDetails::addTell(const QString &text)
{
    auto *card = new FactCard(Tone::Accent, tr("What to tell the caller"), this);
    card->setObjectName(u"tell"_s);
    card->add("person"_L1, tr("What to tell the caller"), text);
    m_layout->addWidget(card);
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

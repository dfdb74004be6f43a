#include "ui/widgets/steplist.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/stepcard.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString withoutFullStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QList<StepCard::Line> linesOf(const wizard::RemedyStep &step, bool unattended)
{
    QList<StepCard::Line> lines{{{}, {}, remedyText(step.what)}};
    for (const wizard::Prompt &prompt : step.prompts) {
        if (unattended)
            break;
        lines << StepCard::Line{StepList::tr("Asks"), {}, u"“%1”"_s.arg(remedyText(prompt.question))};
        lines << StepCard::Line{
            StepList::tr("Answer"), QString::fromLatin1(prompt.answer), remedyText(prompt.why)};
    }
    if (step.needs)
        lines << StepCard::Line{StepList::tr("Needs"), {}, remedyText(step.needs)};
    if (step.undo)
        lines << StepCard::Line{StepList::tr("Undo"), {}, remedyText(step.undo)};
    return lines;
}

} // namespace

StepList::StepList(QWidget *parent)
    : ScrollPane(new QWidget, parent)
{
    setAccessibleName(tr("Steps"));
}

void StepList::showScript(const wizard::RemedyScript &script, bool unattended)
{
    QList<StepCard *> cards;
    m_questions = 0;
    int number = 0;
    for (const wizard::RemedyStep &step : script.steps) {
        cards << new StepCard(++number, withoutFullStop(remedyText(step.title)), linesOf(step, unattended));
        m_questions += unattended ? 0 : static_cast<int>(step.prompts.size());
    }
    show(cards);
}

void StepList::showManual(const std::vector<const char *> &steps)
{
    QList<StepCard *> cards;
    m_questions = 0;
    int number = 0;
    for (const char *step : steps)
        cards << new StepCard(++number, remedyText(step), {});
    show(cards);
}

void StepList::show(const QList<StepCard *> &cards)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    m_cards = cards;
    for (StepCard *card : cards) {
        layout->addWidget(card);
        connect(card, &StepCard::toggled, this, [this, card](bool on) {
            if (on)
                Q_EMIT chosen(card->number());
        });
    }
    layout->addStretch();
    setContent(content);
    select(1);
}

void StepList::select(int number)
{
    const auto card = std::ranges::find(m_cards, number, &StepCard::number);
    if (card == m_cards.end())
        return;
    (*card)->setChecked(true);
    ensureWidgetVisible(*card, 0, 8);
}

int StepList::selected() const
{
    const auto card = std::ranges::find_if(m_cards, &StepCard::isChecked);
    return card == m_cards.end() ? 0 : (*card)->number();
}

QWidget *StepList::first() const
{
    return m_cards.isEmpty() ? nullptr : m_cards.first();
}

} // namespace ui

#include "ui/pages/choicespage.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/attendance.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollpane.h"
#include "wizard/investigation/investigation.h"
#include "wizard/knowledge/catalog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ChoicesPage::ChoicesPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Choices, investigation, parent)
    , m_pane(new ScrollPane(new QWidget, this))
{
    body().addWidget(m_pane);
}

void ChoicesPage::enter()
{
    const wizard::Finding *chosen = investigation().chosen();
    rebuild(chosen ? wizard::remedyById(chosen->cause->id) : nullptr);
    showDecisions();
    notice().clear();
}

void ChoicesPage::rebuild(const wizard::Remedy *remedy)
{
    setInstruction(tr("How should it be repaired?"), remedy ? remedyText(remedy->title) : QString());
    if (m_remedy == remedy && m_pane->widget()->layout())
        return;
    m_remedy = remedy;
    m_fields.clear();
    m_attendance = nullptr;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(18);
    if (remedy) {
        layout->addWidget(buildEffect(*remedy));
        for (const wizard::Choice &choice : remedy->choices) {
            auto *field = new ChoiceField(choice, content);
            connect(field, &ChoiceField::changed, this, &ChoicesPage::writeDecisions);
            layout->addWidget(field);
            m_fields << field;
        }
        if (remedy->offersUnattended) {
            m_attendance = new Attendance(content);
            connect(m_attendance, &Attendance::changed, this, &ChoicesPage::writeDecisions);
            layout->addWidget(m_attendance);
        } else if (remedy->choices.empty())
            layout->addWidget(new Label(Label::Role::Body, tr("There is nothing to decide."), content));
    } else {
        layout->addWidget(new Label(Label::Role::Body,
            tr("Exmedic has no repair for this cause. Go on to the ticket text and hand the case over."),
            content));
    }
    layout->addStretch();
    m_pane->setContent(content);
}

QWidget *ChoicesPage::buildEffect(const wizard::Remedy &remedy)
{
    auto *card = new FactCard(Tone::Caution, tr("What the repair means for people"));
    card->add("person"_L1, tr("Who is interrupted, and for how long"), remedyText(remedy.interruption));
    card->add("clock"_L1, tr("Until it shows"), remedyText(remedy.waiting));
    return card;
}

void ChoicesPage::showDecisions()
{
    const wizard::Decisions &decisions = investigation().decisions();
    const QMap<QString, QString> suggested = investigation().suggested();
    for (ChoiceField *field : m_fields) {
        const QString name(field->choice().name);
        field->setValue(decisions.values.value(name, suggested.value(name, field->fallback())));
    }
    if (m_attendance)
        m_attendance->setUnattended(decisions.unattended);
}

void ChoicesPage::writeDecisions()
{
    wizard::Decisions decisions;
    const QMap<QString, QString> suggested = investigation().suggested();
    for (const ChoiceField *field : m_fields) {
        // What was only suggested is nobody's decision: other evidence may suggest something else.
        const QString name(field->choice().name);
        if (const QString value = field->value(); !value.isEmpty() && suggested.value(name) != value)
            decisions.values.insert(name, value);
    }
    decisions.unattended = m_attendance && m_attendance->isUnattended();
    investigation().setDecisions(decisions);
    notice().clear();
}

bool ChoicesPage::leave()
{
    ChoiceField *wrong = nullptr;
    for (ChoiceField *field : m_fields) {
        if (!field->validate() && !wrong)
            wrong = field;
    }
    if (wrong) {
        wrong->input()->setFocus();
        return false;
    }
    writeDecisions();
    const auto &plan = investigation().plan();
    if (plan && !*plan) {
        notice().show(Tone::Bad, plan->error().text());
        return false;
    }
    return true;
}

PageButtons ChoicesPage::buttons() const
{
    return {.next = tr("Show the &steps"), .extra = {}};
}

QWidget *ChoicesPage::firstFocus() const
{
    if (!m_fields.isEmpty())
        return m_fields.first()->input();
    return m_attendance ? m_attendance->input() : nullptr;
}

} // namespace ui

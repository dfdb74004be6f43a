#include "ui/pages/symptompage.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/pastepane.h"
#include "ui/widgets/reportedlist.h"
#include "ui/widgets/symptomlist.h"
#include "wizard/investigation/investigation.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SymptomPage::SymptomPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Symptoms, investigation, parent)
    , m_symptoms(new SymptomList(this))
    , m_reported(new ReportedList(this))
    , m_tabs(new QTabWidget(this))
    , m_paste(new PastePane(this))
{
    setInstruction(tr("What is not working?"), tr("Tick what people see, or paste an error. Both help."));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"symptomTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("What people see and what else is known"));
    m_tabs->addTab(m_symptoms, QString());
    m_tabs->addTab(m_reported, QString());
    body().addWidget(new Columns(m_tabs, m_paste, {.left = 11, .right = 9}, this));
    connect(m_paste, &PastePane::settled, this, &SymptomPage::writeText);
    connect(m_paste, &PastePane::doubted, this, &SymptomPage::takeBack);
    connect(m_paste, &PastePane::answerDoubted, this, &SymptomPage::takeBackAnswer);
    connect(m_symptoms, &SymptomList::changed, this, &SymptomPage::writeSymptoms);
    connect(m_reported, &ReportedList::changed, this, &SymptomPage::writeReported);
    connect(m_reported, &ReportedList::sinceChanged, this, &SymptomPage::writeSince);
}

void SymptomPage::enter()
{
    const wizard::Case &given = investigation().given();
    m_symptoms->show(given.symptoms);
    m_reported->show(given.reported, given.since);
    m_paste->setText(given.pastedText);
    showRecognised();
    countAnswers();
}

bool SymptomPage::leave()
{
    writeText();
    return true;
}

PageButtons SymptomPage::buttons() const
{
    return {.next = tr("&Next"), .extra = {}, .back = false};
}

QWidget *SymptomPage::firstFocus() const
{
    return m_symptoms->first();
}

void SymptomPage::writeSymptoms()
{
    investigation().setSymptoms(m_symptoms->ticked());
    countAnswers();
}

void SymptomPage::writeReported()
{
    investigation().setReported(m_reported->answers());
    countAnswers();
}

void SymptomPage::writeText()
{
    investigation().setPastedText(m_paste->text());
    showRecognised();
}

void SymptomPage::takeBack(const wizard::Recognition &sentence)
{
    investigation().takeBack(sentence);
    showRecognised();
}

void SymptomPage::takeBackAnswer(const wizard::Case::Answer &answer)
{
    investigation().takeBack(answer);
    showRecognised();
}

void SymptomPage::showRecognised()
{
    m_paste->showRecognised(investigation().given());
}

void SymptomPage::writeSince()
{
    investigation().setSince(m_reported->since());
    countAnswers();
}

void SymptomPage::countAnswers()
{
    const qsizetype known = m_reported->answers().size() + (m_reported->since().trimmed().isEmpty() ? 0 : 1);
    const auto title = [](const QString &name, qsizetype count) {
        return count == 0 ? name : tr("%1 (%2)").arg(name).arg(count);
    };
    m_tabs->setTabText(0, title(tr("What people see"), m_symptoms->ticked().size()));
    m_tabs->setTabText(1, title(tr("What else is known"), known));
}

} // namespace ui

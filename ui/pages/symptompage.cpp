#include "ui/pages/symptompage.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pastepane.h"
#include "wizard/investigation/investigation.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SymptomPage::SymptomPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Symptoms, investigation, parent)
    , m_symptoms(new CheckList(this))
    , m_reported(new CheckList(this))
    , m_tabs(new QTabWidget(this))
    , m_paste(new PastePane(this))
{
    setInstruction(tr("What is not working?"), tr("Tick what people see, or paste an error. Both help."));
    fillSymptoms();
    fillReported();
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"symptomTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("What people see and what else is known"));
    m_tabs->addTab(m_symptoms, QString());
    m_tabs->addTab(m_reported, QString());
    body().addWidget(new Columns(m_tabs, m_paste, {.left = 11, .right = 9}, this));
    connect(m_paste, &PastePane::settled, this, &SymptomPage::writeText);
    connect(m_symptoms, &CheckList::changed, this, &SymptomPage::writeSymptoms);
    connect(m_reported, &CheckList::changed, this, &SymptomPage::writeReported);
}

void SymptomPage::fillSymptoms()
{
    QMap<wizard::Client, QList<wizard::SymptomEntry>> byClient;
    for (const wizard::SymptomEntry &entry : wizard::symptoms())
        byClient[entry.client] << entry;
    for (auto group = byClient.cbegin(); group != byClient.cend(); ++group) {
        const QString client = symptomText(wizard::clientName(group.key()));
        m_symptoms->addHeading(client);
        for (const wizard::SymptomEntry &entry : group.value()) {
            const QString text = symptomText(entry.text);
            m_symptoms->add(static_cast<int>(entry.symptom), entry.id, text, tr("%1: %2").arg(client, text));
        }
    }
}

void SymptomPage::fillReported()
{
    m_reported->addHint(tr("Tick only what is certain. Nothing here decides the cause by itself."));
    m_since = m_reported->addLine(u"since"_s, tr("Since when?"), tr("yesterday, about 18:30"));
    connect(m_since, &QLineEdit::textEdited, this, &SymptomPage::writeSince);
    for (const wizard::FactEntry &entry : wizard::facts()) {
        if (std::ranges::find(entry.origins, wizard::Origin::Person) == entry.origins.end())
            continue;
        const QString text = factText(entry.yes);
        m_reported->add(static_cast<int>(entry.fact), entry.id, text, text);
    }
}

void SymptomPage::enter()
{
    QList<int> symptoms;
    for (const wizard::Symptom symptom : investigation().symptoms())
        symptoms << static_cast<int>(symptom);
    m_symptoms->setChecked(symptoms);
    QList<int> reported;
    for (const wizard::Fact fact : investigation().reported().keys(wizard::Truth::Yes))
        reported << static_cast<int>(fact);
    m_reported->setChecked(reported);
    m_since->setText(investigation().since());
    m_paste->setText(investigation().pastedText());
    m_paste->showRecognised(investigation().recognised(), investigation().hasOutdatedText());
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
    QList<wizard::Symptom> symptoms;
    for (const int key : m_symptoms->checked())
        symptoms << static_cast<wizard::Symptom>(key);
    investigation().setSymptoms(symptoms);
    countAnswers();
}

void SymptomPage::writeReported()
{
    QMap<wizard::Fact, wizard::Truth> reported;
    for (const int key : m_reported->checked())
        reported.insert(static_cast<wizard::Fact>(key), wizard::Truth::Yes);
    investigation().setReported(reported);
    countAnswers();
}

void SymptomPage::writeText()
{
    investigation().setPastedText(m_paste->text());
    m_paste->showRecognised(investigation().recognised(), investigation().hasOutdatedText());
}

void SymptomPage::writeSince()
{
    investigation().setSince(m_since->text());
    countAnswers();
}

void SymptomPage::countAnswers()
{
    const qsizetype known = m_reported->checked().size() + (m_since->text().trimmed().isEmpty() ? 0 : 1);
    const auto title = [](const QString &name, qsizetype count) {
        return count == 0 ? name : tr("%1 (%2)").arg(name).arg(count);
    };
    m_tabs->setTabText(0, title(tr("What people see"), m_symptoms->checked().size()));
    m_tabs->setTabText(1, title(tr("What else is known"), known));
}

} // namespace ui

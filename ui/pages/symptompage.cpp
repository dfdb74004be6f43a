#include "ui/pages/symptompage.h"

#include "ui/models/recognisedmodel.h"
#include "ui/presentation.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pastebox.h"
#include "ui/widgets/rowdelegate.h"
#include "wizard/investigation/investigation.h"

#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

SymptomPage::SymptomPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Symptoms, investigation, parent)
    , m_symptoms(new CheckList(this))
    , m_reported(new CheckList(this))
    , m_tabs(new QTabWidget(this))
    , m_paste(new PasteBox(this))
    , m_recognised(new RecognisedModel(this))
    , m_recognisedPane(new QWidget(this))
{
    setInstruction(tr("What is not working?"), tr("Tick what people see, or paste an error. Both help."));
    fillSymptoms();
    fillReported();
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"symptomTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("What people see and what else is known"));
    m_tabs->addTab(m_symptoms, QString());
    m_tabs->addTab(m_reported, QString());
    body().addWidget(new Columns(m_tabs, 11, buildPaste(), 9, 34, this));
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &SymptomPage::writeText);
    connect(m_paste, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
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
    for (const wizard::FactEntry &entry : wizard::facts()) {
        if (std::ranges::find(entry.origins, wizard::Origin::Person) == entry.origins.end())
            continue;
        const QString text = factText(entry.yes);
        m_reported->add(static_cast<int>(entry.fact), entry.id, text, text);
    }
}

QWidget *SymptomPage::buildPaste()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Error text, event or command output"), pane));
    layout->addWidget(m_paste, 3);
    layout->addWidget(&m_paste->notice());
    auto *view = new QListView(m_recognisedPane);
    view->setModel(m_recognised);
    view->setItemDelegate(new RowDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setObjectName(u"recognised"_s);
    view->setAccessibleName(tr("Recognised in the text"));
    auto *found = new QVBoxLayout(m_recognisedPane);
    found->setContentsMargins(0, 8, 0, 0);
    found->addWidget(new Label(Label::Role::Section, tr("Recognised"), m_recognisedPane));
    found->addWidget(view);
    layout->addWidget(m_recognisedPane, 2);
    return pane;
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
    if (m_paste->toPlainText() != investigation().pastedText())
        m_paste->setPlainText(investigation().pastedText());
    m_typing.stop();
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
    m_typing.stop();
    investigation().setPastedText(m_paste->toPlainText());
    showRecognised();
}

void SymptomPage::showRecognised()
{
    const auto &recognised = investigation().recognised();
    m_recognised->show(recognised);
    const bool hasText = !investigation().pastedText().trimmed().isEmpty();
    m_recognisedPane->setVisible(!recognised.isEmpty());
    m_paste->tellRecognised(hasText && recognised.isEmpty());
}

void SymptomPage::countAnswers()
{
    const auto title = [](const QString &name, qsizetype count) {
        return count == 0 ? name : tr("%1 (%2)").arg(name).arg(count);
    };
    m_tabs->setTabText(0, title(tr("What people see"), m_symptoms->checked().size()));
    m_tabs->setTabText(1, title(tr("What else is known"), m_reported->checked().size()));
}

} // namespace ui

#include "ui/journeywindow.h"

#include "ui/pages/afterwardspage.h"
#include "ui/pages/causepage.h"
#include "ui/pages/checkspage.h"
#include "ui/pages/choicespage.h"
#include "ui/pages/scriptpage.h"
#include "ui/pages/sourcepage.h"
#include "ui/pages/symptompage.h"
#include "ui/readingorder.h"
#include "ui/widgets/steprail.h"
#include "wizard/evidence/redaction/redaction.h"
#include "wizard/investigation/investigation.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

JourneyWindow::JourneyWindow(wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_investigation(investigation)
    , m_rail(new StepRail(this))
    , m_pages(new QStackedWidget(this))
    , m_bar(new BottomBar(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_bar);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addLayout(right, 1);

    addPage(new SymptomPage(investigation, this));
    addPage(new SourcePage(investigation, this));
    addPage(new ChecksPage(investigation, this));
    addPage(new CausePage(investigation, this));
    addPage(new ChoicesPage(investigation, this));
    addPage(new ScriptPage(investigation, this));
    auto *afterwards = new AfterwardsPage(investigation, this);
    addPage(afterwards);
    connect(afterwards, &AfterwardsPage::saveWithoutNames, this, [this] { saveCase(Saving::WithoutNames); });
    connectBar();
    connect(m_rail, &StepRail::stepChosen, this, &JourneyWindow::goTo);
    // Left alone, a window starts with at most two thirds of the screen.
    resize(QSize(960, 680).boundedTo(screen()->availableSize()));
    fitRail();
    goTo(Step::Symptoms);
}

void JourneyWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::buttonsChanged, this, [this, page] {
        if (page == m_pages->currentWidget())
            showButtons();
    });
    connect(page, &Page::stepWanted, this, &JourneyWindow::goTo);
}

void JourneyWindow::connectBar()
{
    connect(m_bar, &BottomBar::saveCase, this, [this] { saveCase(Saving::Whole); });
    connect(m_bar, &BottomBar::backClicked, this, &JourneyWindow::back);
    connect(m_bar, &BottomBar::nextClicked, this, &JourneyWindow::next);
    connect(m_bar, &BottomBar::extraClicked, this, [this] { page().extra(); });
}

Page &JourneyWindow::page() const
{
    return static_cast<Page &>(*m_pages->currentWidget());
}

Step JourneyWindow::step() const
{
    return page().step();
}

QSize JourneyWindow::sizeHint() const
{
    return {960, 680};
}

void JourneyWindow::goTo(Step step)
{
    m_pages->setCurrentIndex(static_cast<int>(step));
    page().enter();
    m_rail->setCurrent(step);
    m_bar->forget();
    showButtons();
    announce(page());
    focusFirst(page());
}

void JourneyWindow::back()
{
    if (step() == Step::Symptoms)
        return;
    // Leaving the checks ends them; what they found is kept.
    if (step() == Step::Checks)
        m_investigation.runner().stop();
    goTo(static_cast<Step>(static_cast<int>(step()) - 1));
}

void JourneyWindow::next()
{
    if (!page().leave())
        return;
    if (step() == Step::Afterwards)
        close();
    else
        goTo(static_cast<Step>(static_cast<int>(step()) + 1));
}

void JourneyWindow::showButtons()
{
    tabInReadingOrder(this);
    m_bar->offer(page().buttons());
    const QString title = tr("Step %1 of %2: %3 - %4")
                              .arg(static_cast<int>(step()) + 1)
                              .arg(allSteps.size())
                              .arg(page().instruction(), QGuiApplication::applicationDisplayName());
    setWindowTitle(title);
}

void JourneyWindow::announce(Page &page)
{
    QAccessibleEvent event(&page, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void JourneyWindow::focusFirst(Page &page)
{
    QWidget *first = page.firstFocus();
    // A page without anything to operate gives Back the focus, so that Enter does not fly through.
    if (!first || !first->isEnabled())
        first = m_bar->quietButton();
    first->setFocus(Qt::OtherFocusReason);
}

void JourneyWindow::saveCase(Saving saving)
{
    const bool whole = saving == Saving::Whole;
    auto *dialog = new QFileDialog(this, whole ? tr("Save the case") : tr("Save the case without names"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveCaseDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"exmedic"_s);
    dialog->setNameFilter(
        whole ? tr("Exmedic case (*.exmedic)") : tr("Exmedic case without names (*.exmedic)"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, whole](const QString &path) { whole ? writeCase(path) : writeWithoutNames(path); });
    dialog->open();
}

void JourneyWindow::writeCase(const QString &path)
{
    const auto saved =
        m_investigation.surroundings().saveFile(path, wizard::writePack(m_investigation.pack()));
    if (!saved) {
        m_bar->tell(saved.error().text(), false);
        return;
    }
    m_investigation.markSaved();
    m_bar->tell(tr("The case was saved."), true);
}

/// The case with its names is still unsaved then.
void JourneyWindow::writeWithoutNames(const QString &path)
{
    const auto file = wizard::fileWithoutNames(m_investigation.pack());
    const auto saved = file ? m_investigation.surroundings().saveFile(path, file->bytes)
                            : wizard::Result<void>(std::unexpected(file.error()));
    m_bar->tell(saved ? tr("The case was saved without names.") : saved.error().text(), saved.has_value());
}

void JourneyWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !m_investigation.hasUnsavedResults()) {
        m_investigation.runner().stop();
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void JourneyWindow::askBeforeClosing()
{
    if (m_closeQuestion)
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(),
        tr("Close without saving the case?"), QMessageBox::NoButton, this);
    m_closeQuestion = question;
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What the checks and files showed is lost. Saved scripts stay."));
    QPushButton *save = question->addButton(tr("&Save case…"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("Close &without saving"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, [this] { saveCase(Saving::Whole); });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    question->open();
}

void JourneyWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter presses the focused button, else goes on where that commits to nothing.
        auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
        if (auto *button = qobject_cast<QPushButton *>(focused))
            button->click();
        else if (page().buttons().nextIsPrimary && step() != Step::Afterwards)
            next();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Qt tells only windows; the widgets with a size of their own have to follow.
bool JourneyWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        for (QWidget *widget : findChildren<QWidget *>())
            QCoreApplication::sendEvent(widget, event);
    }
    return QWidget::event(event);
}

void JourneyWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void JourneyWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
}

void JourneyWindow::fitRail()
{
    m_rail->setCompact(m_rail->fullWidth() > width() * 3 / 10);
    setMinimumSize(QSize(760, 520).boundedTo(screen()->availableSize()));
}

} // namespace ui

#include "ui/pages/checkspage.h"

#include "ui/models/checkgrid.h"
#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/checkgridview.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/gridpane.h"
#include "ui/widgets/label.h"
#include "wizard/investigation/investigation.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

ChecksPage::ChecksPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Checks, investigation, parent)
    , m_doing(new Label(Label::Role::Body, {}, this))
    , m_progress(new QProgressBar(this))
    , m_list(new CheckList(investigation.runner(), this))
    , m_grid(new GridPane(investigation.runner(), this))
{
    body().addWidget(m_doing);
    body().addWidget(m_progress);
    body().addWidget(m_list, 1);
    body().addWidget(m_grid, 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Checks done"));
    m_due.setSingleShot(true);
    m_due.setInterval(40ms);
    connect(&m_due, &QTimer::timeout, this, &ChecksPage::refresh);
    connect(&investigation.runner(), &wizard::ProbeRunner::taskChanged, this, &ChecksPage::refreshSoon);
    connect(&investigation.runner(), &wizard::ProbeRunner::finished, this, &ChecksPage::refresh);
}

bool ChecksPage::needsRun() const
{
    const auto &tasks = investigation().runner().tasks();
    return std::ranges::any_of(investigation().plannedChecks(), [&](wizard::Check check) {
        return std::ranges::find(tasks, check, &wizard::ProbeTask::check) == tasks.end();
    });
}

void ChecksPage::enter()
{
    if (!investigation().runner().isRunning() && needsRun())
        investigation().startChecks();
    showRun();
}

bool ChecksPage::leave()
{
    if (!investigation().runner().isRunning())
        return true;
    investigation().runner().stop();
    return false;
}

void ChecksPage::extra()
{
    investigation().checkAgain();
    showRun();
}

void ChecksPage::showRun()
{
    m_list->reload();
    m_grid->reload();
    m_progress->setValue(0);
    refresh();
}

/// Two thousand checks change several times each; nobody reads more than a few states a second.
void ChecksPage::refreshSoon()
{
    if (!m_due.isActive())
        m_due.start();
}

void ChecksPage::refresh()
{
    m_due.stop();
    const auto &runner = investigation().runner();
    if (m_progress->maximum() != static_cast<int>(runner.tasks().size()))
        m_progress->setMaximum(std::max(1, static_cast<int>(runner.tasks().size())));
    m_progress->setValue(runner.doneCount());
    m_doing->setText(runner.isRunning() ? doing() : tr("What was found is kept."));
    m_list->setTurning(runner.isRunning() && !isForSeveral());
    m_grid->view().setTurning(runner.isRunning() && isForSeveral());
    if (runner.isRunning())
        tellRunning();
    else
        tellDone();
    m_doing->setVisible(!runner.tasks().empty());
    m_progress->setVisible(!runner.tasks().empty());
    m_list->setVisible(!runner.tasks().empty() && !isForSeveral());
    m_grid->setVisible(isForSeveral());
    Q_EMIT buttonsChanged();
}

void ChecksPage::tellRunning()
{
    setInstruction(tr("Checking %1…").arg(whom()),
        tr("%1 of %2 checks done. You can stop at any time; what was found is kept.")
            .arg(investigation().runner().doneCount())
            .arg(investigation().runner().tasks().size()));
}

void ChecksPage::tellDone()
{
    const auto coverage = investigation().coverage();
    if (coverage.total == 0) {
        setInstruction(tr("No server is asked"), tr("The next page judges what was pasted and added."));
        return;
    }
    const QString skipped = coverage.skipped.isEmpty() ? QString() : tr("Below stands why others could not.");
    const bool one = investigation().given().place.targets.size() == 1;
    setInstruction(one ? tr("%1 was checked").arg(whom()) : tr("%1 were checked").arg(whom()),
        u"%1 %2"_s.arg(coverageText(coverage), skipped).trimmed());
}

QString ChecksPage::whom() const
{
    const auto &targets = investigation().given().place.targets;
    return targets.size() == 1 ? targets.first().server().text()
                               : tr("%n servers", nullptr, static_cast<int>(targets.size()));
}

QString ChecksPage::doing() const
{
    const auto &tasks = investigation().runner().tasks();
    const auto running = std::ranges::find(tasks, wizard::ProbeState::Running, &wizard::ProbeTask::state);
    return running == tasks.end() ? tr("Starting…") : checkText(wizard::entry(running->check).doing);
}

PageButtons ChecksPage::buttons() const
{
    if (investigation().runner().isRunning())
        return {.next = tr("&Stop"), .nextIsPrimary = false, .extra = {}};
    const bool canRun = !investigation().given().place.targets.isEmpty();
    return {.next = tr("&Next"), .extra = canRun ? tr("&Check again") : QString()};
}

bool ChecksPage::isForSeveral() const
{
    return m_grid->view().grid().serverCount() > 1;
}

QWidget *ChecksPage::firstFocus() const
{
    if (isForSeveral())
        return &m_grid->view();
    return m_list->isHidden() ? nullptr : m_list;
}

} // namespace ui

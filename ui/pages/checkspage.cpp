#include "ui/pages/checkspage.h"

#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/checktree.h"
#include "ui/widgets/label.h"
#include "wizard/investigation/investigation.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChecksPage::ChecksPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Checks, investigation, parent)
    , m_doing(new Label(Label::Role::Body, {}, this))
    , m_progress(new QProgressBar(this))
    , m_tree(new CheckTree(investigation.runner(), this))
{
    body().addWidget(m_doing);
    body().addWidget(m_progress);
    body().addWidget(m_tree, 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Checks done"));
    connect(&investigation.runner(), &wizard::ProbeRunner::taskChanged, this, &ChecksPage::refresh);
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
    m_tree->reload();
    m_progress->setValue(0);
    refresh();
}

void ChecksPage::refresh()
{
    const auto &runner = investigation().runner();
    if (m_progress->maximum() != static_cast<int>(runner.tasks().size()))
        m_progress->setMaximum(std::max(1, static_cast<int>(runner.tasks().size())));
    m_progress->setValue(runner.doneCount());
    m_doing->setText(runner.isRunning() ? doing() : tr("What was found is kept."));
    m_tree->setTurning(runner.isRunning());
    if (runner.isRunning())
        tellRunning();
    else
        tellDone();
    m_doing->setVisible(!runner.tasks().empty());
    m_progress->setVisible(!runner.tasks().empty());
    m_tree->setVisible(!runner.tasks().empty());
    Q_EMIT buttonsChanged();
}

void ChecksPage::tellRunning()
{
    const auto coverage = investigation().coverage();
    setInstruction(tr("Checking %1…").arg(whom()),
        tr("%1 of %2 checks done. You can stop at any time; what was found is kept.")
            .arg(investigation().runner().doneCount())
            .arg(coverage.total));
}

void ChecksPage::tellDone()
{
    const auto coverage = investigation().coverage();
    if (coverage.total == 0) {
        setInstruction(tr("No server is asked"), tr("The next page judges what was pasted and added."));
        return;
    }
    const QString skipped =
        coverage.skipped.isEmpty() ? QString() : tr("The list says why others could not.");
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

QWidget *ChecksPage::firstFocus() const
{
    return m_tree->isHidden() ? nullptr : m_tree;
}

} // namespace ui

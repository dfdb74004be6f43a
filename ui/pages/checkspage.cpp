#include "ui/pages/checkspage.h"

#include "ui/models/checksmodel.h"
#include "ui/presentation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowdelegate.h"
#include "wizard/investigation/investigation.h"

#include <QProgressBar>
#include <QTreeView>
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
    , m_tree(new QTreeView(this))
    , m_model(new ChecksModel(investigation.runner(), this))
    , m_delegate(new RowDelegate(m_tree))
{
    body().addWidget(m_doing);
    body().addWidget(m_progress);
    body().addWidget(m_tree, 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Checks done"));
    buildTree();
    m_turning.setInterval(80ms);
    connect(&m_turning, &QTimer::timeout, this, &ChecksPage::turn);
    connect(&investigation.runner(), &wizard::ProbeRunner::taskChanged, this, &ChecksPage::refresh);
    connect(&investigation.runner(), &wizard::ProbeRunner::finished, this, &ChecksPage::refresh);
}

void ChecksPage::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setObjectName(u"checks"_s);
    m_tree->setAccessibleName(tr("Checks and what they found"));
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
    investigation().stopChecks();
    return false;
}

void ChecksPage::extra()
{
    investigation().checkAgain();
    showRun();
}

void ChecksPage::showRun()
{
    m_model->reload();
    const bool several = investigation().targets().size() > 1;
    m_tree->setRootIsDecorated(several);
    m_tree->setIndentation(several ? 24 : 0);
    m_tree->expandAll();
    m_progress->setValue(0);
    refresh();
}

void ChecksPage::refresh()
{
    const auto &runner = investigation().runner();
    if (m_progress->maximum() != static_cast<int>(runner.tasks().size()))
        m_progress->setMaximum(std::max(1, static_cast<int>(runner.tasks().size())));
    m_progress->setValue(runner.doneCount());
    m_doing->setText(runner.isRunning() ? doing() : QString());
    if (runner.isRunning()) {
        tellRunning();
        m_turning.start();
    } else {
        tellDone();
        m_turning.stop();
    }
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
    const QString ran = tr("%1 of %2 checks ran.").arg(coverage.ran).arg(coverage.total);
    const int left = static_cast<int>(coverage.skipped.size());
    const QString skipped = left == 0 ? QString() : tr("%n could not; the list says why.", nullptr, left);
    setInstruction(tr("%1 was checked").arg(whom()), u"%1 %2"_s.arg(ran, skipped).trimmed());
}

QString ChecksPage::whom() const
{
    const auto &targets = investigation().targets();
    return targets.size() == 1 ? targets.first().server()
                               : tr("%n servers", nullptr, static_cast<int>(targets.size()));
}

QString ChecksPage::doing() const
{
    const auto &tasks = investigation().runner().tasks();
    const auto running = std::ranges::find(tasks, wizard::ProbeState::Running, &wizard::ProbeTask::state);
    return running == tasks.end() ? tr("Starting…") : checkText(wizard::entry(running->check).doing);
}

void ChecksPage::turn()
{
    m_angle = (m_angle + 30) % 360;
    m_delegate->setAngle(m_angle);
    m_tree->viewport()->update();
}

PageButtons ChecksPage::buttons() const
{
    if (investigation().runner().isRunning())
        return {.next = tr("&Stop"), .nextIsPrimary = false, .extra = {}};
    const bool canRun = !investigation().targets().isEmpty();
    return {.next = tr("&Next"), .extra = canRun ? tr("&Check again") : QString()};
}

QWidget *ChecksPage::firstFocus() const
{
    return m_tree->isHidden() ? nullptr : m_tree;
}

} // namespace ui

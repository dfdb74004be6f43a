#include "ui/models/checksmodel.h"

#include "ui/models/rowroles.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
#include "wizard/investigation/toldchecks.h"

namespace ui {
namespace {

QVariant taskData(const wizard::ProbeTask &task, int role)
{
    const Mark mark = markFor(task.state);
    const QString title = checkText(wizard::entry(task.check).title);
    const QString said = wizard::plainReport(task);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case IconRole:
        return QString(mark.icon);
    case ToneRole:
        return static_cast<int>(mark.tone);
    case DetailRole:
        return said.isEmpty() ? mark.word : said;
    case Qt::AccessibleTextRole:
        return ChecksModel::tr("%1: %2. %3").arg(title, mark.word, said);
    default:
        return {};
    }
}

} // namespace

ChecksModel::ChecksModel(const wizard::ProbeRunner &runner, QObject *parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
{
    connect(&runner, &wizard::ProbeRunner::taskChanged, this, &ChecksModel::taskChanged);
    reload();
}

void ChecksModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_runner.tasks().size());
    endResetModel();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    const auto task = static_cast<std::size_t>(index.row());
    // A cleared runner is noticed only at the next reload.
    return index.isValid() && task < m_runner.tasks().size() ? taskData(m_runner.tasks()[task], role)
                                                             : QVariant();
}

void ChecksModel::taskChanged(int task)
{
    if (task < m_rows)
        Q_EMIT dataChanged(index(task), index(task));
}

} // namespace ui

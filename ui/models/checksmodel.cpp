#include "ui/models/checksmodel.h"

#include "ui/models/rowroles.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
#include "wizard/investigation/toldchecks.h"

namespace ui {
namespace {

/// Marks an index as a server; a check's index holds its server's row.
constexpr quintptr serverLevel = ~quintptr(0);

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
    : QAbstractItemModel(parent)
    , m_runner(runner)
{
    connect(&runner, &wizard::ProbeRunner::taskChanged, this, &ChecksModel::taskChanged);
    reload();
}

void ChecksModel::reload()
{
    beginResetModel();
    m_servers.clear();
    m_tasks.clear();
    int at = 0;
    for (const wizard::ProbeTask &task : m_runner.tasks()) {
        const QString server = task.target.server().text();
        if (m_servers.isEmpty() || m_servers.last() != server) {
            m_servers << server;
            m_tasks << QList<int>();
        }
        m_tasks.last() << at++;
    }
    endResetModel();
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (isFlat())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : serverLevel);
}

QModelIndex ChecksModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isFlat() || child.internalId() == serverLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, serverLevel);
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    if (isFlat())
        return parent.isValid() || m_tasks.isEmpty() ? 0 : static_cast<int>(m_tasks.first().size());
    if (!parent.isValid())
        return static_cast<int>(m_servers.size());
    if (parent.internalId() != serverLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_tasks.at(parent.row()).size());
}

int ChecksModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const wizard::ProbeTask *ChecksModel::taskAt(const QModelIndex &index) const
{
    const auto server = isFlat() ? 0 : static_cast<qsizetype>(index.internalId());
    const auto task = static_cast<std::size_t>(m_tasks.at(server).at(index.row()));
    // A cleared runner is noticed only at the next reload.
    return task < m_runner.tasks().size() ? &m_runner.tasks()[task] : nullptr;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isFlat() && index.internalId() == serverLevel)
        return serverData(index.row(), role);
    const wizard::ProbeTask *task = taskAt(index);
    return task ? taskData(*task, role) : QVariant();
}

QVariant ChecksModel::serverData(int server, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_servers.at(server);
    if (role == IconRole)
        return QStringLiteral("server");
    if (role == ToneRole)
        return static_cast<int>(Tone::Muted);
    return {};
}

void ChecksModel::taskChanged(int task)
{
    for (qsizetype server = 0; server < m_tasks.size(); ++server) {
        const auto row = m_tasks.at(server).indexOf(task);
        if (row < 0)
            continue;
        const QModelIndex above = isFlat() ? QModelIndex() : index(static_cast<int>(server), 0);
        const QModelIndex changed = index(static_cast<int>(row), 0, above);
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace ui

#include "ui/models/checkgrid.h"

#include "ui/models/rowroles.h"
#include "ui/presentation/names.h"
#include "ui/presentation/tabletexts.h"
#include "wizard/investigation/toldchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// As a tool tip, which would read names and reports as markup.
QString tip(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

CheckGrid::CheckGrid(const wizard::ProbeRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
{
    connect(&runner, &wizard::ProbeRunner::taskChanged, this, &CheckGrid::taskChanged);
    connect(&runner, &wizard::ProbeRunner::finished, this, &CheckGrid::arrange);
    reload();
}

void CheckGrid::reload()
{
    m_checks.clear();
    m_opened.clear();
    const auto &tasks = m_runner.tasks();
    for (const wizard::ProbeTask &one : tasks) {
        if (one.target != tasks.front().target)
            break;
        m_checks.append(one.check);
    }
    arrange();
}

void CheckGrid::setFilter(const GridFilter &filter)
{
    m_filter = filter;
    arrange();
}

void CheckGrid::arrange()
{
    beginResetModel();
    QList<GridServer> servers;
    for (int server = 0; server < serverCount(); ++server)
        servers.append(serverAt(server));
    m_rows =
        m_runner.isRunning() ? rowsInOrder(servers, m_filter) : rowsByWeight(servers, m_filter, m_opened);
    placeRows();
    endResetModel();
    Q_EMIT rowsArranged();
}

void CheckGrid::placeRows()
{
    m_rowOf.fill(-1, serverCount());
    for (int row = 0; row < m_rows.size(); ++row) {
        for (const int server : m_rows.at(row).servers)
            m_rowOf[server] = row; // a server below its open row stands after it
    }
}

void CheckGrid::toggle(int row)
{
    const GridRow chosen = m_rows.at(row);
    if (!chosen.standsForSeveral())
        return;
    const auto count = static_cast<int>(chosen.servers.size());
    const bool opens = chosen.kind == GridRow::Kind::Folded;
    if (opens) {
        beginInsertRows({}, row + 1, row + count);
        for (int i = 0; i < count; ++i)
            m_rows.insert(row + 1 + i, {GridRow::Kind::Member, {chosen.servers.at(i)}});
        m_opened.insert(chosen.servers.first());
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_rows.remove(row + 1, count);
        m_opened.remove(chosen.servers.first());
    }
    m_rows[row].kind = opens ? GridRow::Kind::Unfolded : GridRow::Kind::Folded;
    placeRows();
    if (opens)
        endInsertRows();
    else
        endRemoveRows();
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    Q_EMIT rowsArranged();
}

void CheckGrid::taskChanged(int task)
{
    const int server = m_checks.isEmpty() ? 0 : task / static_cast<int>(m_checks.size());
    if (server >= m_rowOf.size()) // a run that was not read yet
        return;
    if (const int row = m_rowOf.at(server); row >= 0) {
        const QModelIndex changed = index(row, task % static_cast<int>(m_checks.size()));
        Q_EMIT dataChanged(changed, changed);
        Q_EMIT headerDataChanged(Qt::Vertical, row, row);
        return;
    }
    if (!passes(serverAt(server), m_filter))
        return;
    const auto last = static_cast<int>(m_rows.size());
    beginInsertRows({}, last, last);
    m_rows.append({GridRow::Kind::Server, {server}});
    m_rowOf[server] = last;
    endInsertRows();
    Q_EMIT rowsArranged();
}

int CheckGrid::serverCount() const
{
    return m_checks.isEmpty() ? 0 : static_cast<int>(m_runner.tasks().size()) / columnCount();
}

int CheckGrid::shownCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rowOf, [](int row) { return row >= 0; }));
}

int CheckGrid::firstUnwell(int row) const
{
    const auto states = statesOf(m_rows.at(row).servers.first());
    const auto found = std::ranges::find(states, worstOf({{}, states}));
    return found == states.end() ? 0 : static_cast<int>(found - states.begin());
}

/// A cleared runner is noticed only at the next reload.
const wizard::ProbeTask *CheckGrid::task(int server, int column) const
{
    const auto at = static_cast<std::size_t>(server * m_checks.size() + column);
    return at < m_runner.tasks().size() ? &m_runner.tasks()[at] : nullptr;
}

const wizard::ProbeTask *CheckGrid::taskAt(const QModelIndex &index) const
{
    return index.isValid() ? task(m_rows.at(index.row()).servers.first(), index.column()) : nullptr;
}

QString CheckGrid::nameOf(int server) const
{
    const wizard::ProbeTask *first = task(server, 0);
    return first ? first->target.server().text() : QString();
}

QList<wizard::ProbeState> CheckGrid::statesOf(int server) const
{
    QList<wizard::ProbeState> states;
    states.reserve(m_checks.size());
    for (int column = 0; column < m_checks.size(); ++column) {
        if (const wizard::ProbeTask *one = task(server, column))
            states.append(one->state);
    }
    return states;
}

GridServer CheckGrid::serverAt(int server) const
{
    return {nameOf(server), statesOf(server)};
}

int CheckGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QString CheckGrid::labelOf(const GridRow &row) const
{
    if (!row.standsForSeveral())
        return nameOf(row.servers.first());
    const auto count = static_cast<int>(row.servers.size());
    const auto states = statesOf(row.servers.first());
    using enum wizard::ProbeState;
    if (std::ranges::all_of(states, [](auto state) { return state == Good; }))
        return tr("%n servers, all well", nullptr, count);
    if (states.contains(Good) && !isUnwell({{}, states}))
        return tr("%n servers, well where asked", nullptr, count);
    return tr("%1 and %n like it", nullptr, count - 1).arg(nameOf(row.servers.first()));
}

/// What the check saw; of several servers only what they share.
QString CheckGrid::told(const GridRow &row, const wizard::ProbeTask &task) const
{
    const QString title = checkText(wizard::entry(task.check).title);
    const QString said = row.standsForSeveral() ? QString() : wizard::plainReport(task);
    return tr("%1. %2: %3. %4").arg(labelOf(row), title, markFor(task.state).word, said).trimmed();
}

QVariant CheckGrid::data(const QModelIndex &index, int role) const
{
    const wizard::ProbeTask *one = taskAt(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return briefWord(one->state);
    case IconRole:
        return QString(markFor(one->state).icon);
    case ToneRole:
        return static_cast<int>(markFor(one->state).tone);
    case Qt::AccessibleTextRole:
        return told(m_rows.at(index.row()), *one);
    case Qt::ToolTipRole:
        return tip(told(m_rows.at(index.row()), *one));
    default:
        return {};
    }
}

QVariant CheckGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? m_checks.size() : m_rows.size()))
        return {};
    return orientation == Qt::Horizontal ? checkHeader(section, role)
                                         : serverHeader(m_rows.at(section), role);
}

QVariant CheckGrid::checkHeader(int column, int role) const
{
    const wizard::Check check = m_checks.at(column);
    const QString sentence = checkText(wizard::entry(check).title);
    if (role == Qt::DisplayRole)
        return checkName(check);
    if (role == Qt::AccessibleTextRole)
        return sentence;
    return role == Qt::ToolTipRole ? QVariant(tip(sentence)) : QVariant();
}

Mark CheckGrid::markOf(const GridRow &row) const
{
    return markFor(worstOf({{}, statesOf(row.servers.first())}));
}

QVariant CheckGrid::serverHeader(const GridRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(row);
    case IconRole:
        return QString(markOf(row).icon);
    case ToneRole:
        return static_cast<int>(markOf(row).tone);
    case KindRole:
        return static_cast<int>(row.kind);
    case Qt::AccessibleTextRole:
        return !row.standsForSeveral()          ? labelOf(row)
            : row.kind == GridRow::Kind::Folded ? tr("%1, closed").arg(labelOf(row))
                                                : tr("%1, open").arg(labelOf(row));
    case Qt::ToolTipRole:
        return tip(labelOf(row));
    default:
        return {};
    }
}

} // namespace ui

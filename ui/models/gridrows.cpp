#include "ui/models/gridrows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ui {
namespace {

using wizard::ProbeState;

/// Smaller is to be read first.
int rankOf(ProbeState state)
{
    switch (state) {
    case ProbeState::Bad:
        return 0;
    case ProbeState::TimedOut:
        return 1;
    case ProbeState::Unclear:
        return 2;
    case ProbeState::Cancelled:
        return 3;
    case ProbeState::Running:
        return 4;
    case ProbeState::Waiting:
        return 5;
    case ProbeState::Good:
        return 6;
    case ProbeState::Skipped: // what stands in its way comes before it
        return 7;
    }
    return 7;
}

/// Of two servers the one with the worse state, then with more that is wrong, then the first of the run.
auto weightOf(const QList<GridServer> &servers, const GridRow &row)
{
    const GridServer &server = servers.at(row.servers.first());
    const auto unwell = [](ProbeState state) { return isUnwell(state); };
    return std::tuple(rankOf(worstOf(server)), -std::ranges::count(server.states, ProbeState::Bad),
        -std::ranges::count_if(server.states, unwell), row.servers.first());
}

/// Each group where its first server stands.
QList<GridRow> alikeTogether(const QList<GridServer> &servers, const GridFilter &filter)
{
    std::map<QList<ProbeState>, qsizetype> rowOf;
    QList<GridRow> rows;
    for (int server = 0; server < servers.size(); ++server) {
        if (!passes(servers.at(server), filter))
            continue;
        const auto [known, isNew] = rowOf.try_emplace(servers.at(server).states, rows.size());
        if (isNew)
            rows.append(GridRow{});
        rows[known->second].servers.append(server);
    }
    return rows;
}

void appendEach(QList<GridRow> &rows, const QList<int> &servers, GridRow::Kind kind)
{
    for (const int server : servers)
        rows.append({kind, {server}});
}

} // namespace

bool isUnwell(ProbeState state)
{
    return rankOf(state) <= rankOf(ProbeState::Cancelled);
}

bool isUnwell(const GridServer &server)
{
    return std::ranges::any_of(server.states, [](ProbeState state) { return isUnwell(state); });
}

ProbeState worstOf(const GridServer &server)
{
    return server.states.isEmpty() ? ProbeState::Good : std::ranges::min(server.states, {}, rankOf);
}

bool passes(const GridServer &server, const GridFilter &filter)
{
    return (!filter.onlyUnwell || isUnwell(server)) && server.name.contains(filter.name, Qt::CaseInsensitive);
}

QList<GridRow> rowsInOrder(const QList<GridServer> &servers, const GridFilter &filter)
{
    QList<GridRow> rows;
    for (int server = 0; server < servers.size(); ++server) {
        if (passes(servers.at(server), filter))
            rows.append({GridRow::Kind::Server, {server}});
    }
    return rows;
}

QList<GridRow> rowsByWeight(
    const QList<GridServer> &servers, const GridFilter &filter, const QSet<int> &opened)
{
    QList<GridRow> rows;
    for (const GridRow &alike : alikeTogether(servers, filter)) {
        if (filter.name.isEmpty() && alike.servers.size() >= fewestToFold)
            rows.append({GridRow::Kind::Folded, alike.servers});
        else
            appendEach(rows, alike.servers, GridRow::Kind::Server);
    }
    std::ranges::sort(rows, {}, [&servers](const GridRow &row) { return weightOf(servers, row); });
    QList<GridRow> unfolded;
    for (GridRow &row : rows) {
        const bool isOpen = row.kind == GridRow::Kind::Folded && opened.contains(row.servers.first());
        row.kind = isOpen ? GridRow::Kind::Unfolded : row.kind;
        unfolded.append(row);
        if (isOpen)
            appendEach(unfolded, row.servers, GridRow::Kind::Member);
    }
    return unfolded;
}

} // namespace ui

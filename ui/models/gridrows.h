#pragma once

#include "wizard/probing/proberunner.h"

#include <QList>
#include <QSet>
#include <QString>

namespace ui {

/// A server of a run and where its checks stand, check by check.
struct GridServer {
    QString name;
    QList<wizard::ProbeState> states;
};

/// One row of the grid: a server, or servers that are all alike, folded or above those it lists.
struct GridRow {
    enum class Kind { Server, Folded, Unfolded, Member };

    Kind kind = Kind::Server;
    QList<int> servers; ///< in the order of the run; several only where they are all alike

    [[nodiscard]] bool standsForSeveral() const { return kind == Kind::Folded || kind == Kind::Unfolded; }
    friend bool operator==(const GridRow &, const GridRow &) = default;
};

/// What a person wants to see of the servers.
struct GridFilter {
    QString name; ///< a part of the name, in either case
    bool onlyUnwell = false;
};

/// Fewer servers that are alike are quicker read than opened.
inline constexpr qsizetype fewestToFold = 4;

/// Something to look at: what is not in order, could not be told or was stopped. Not what nobody asks for.
[[nodiscard]] bool isUnwell(wizard::ProbeState state);
[[nodiscard]] bool isUnwell(const GridServer &server);
/// The state of a server that a reader has to know first.
[[nodiscard]] wizard::ProbeState worstOf(const GridServer &server);
[[nodiscard]] bool passes(const GridServer &server, const GridFilter &filter);

/// While checks run: every server that passes, in the order of the run, so that nothing moves.
[[nodiscard]] QList<GridRow> rowsInOrder(const QList<GridServer> &servers, const GridFilter &filter);
/// When they have ended: what is wrong first, and servers that are all alike in one row. Those whose first
/// server is in `opened` are listed below it. Who looks for a name sees every server of that name.
[[nodiscard]] QList<GridRow> rowsByWeight(
    const QList<GridServer> &servers, const GridFilter &filter, const QSet<int> &opened);

} // namespace ui

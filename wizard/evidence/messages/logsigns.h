#pragma once

#include "wizard/evidence/forms/logcolumns.h"
#include "wizard/knowledge/fact.h"

#include <QLatin1StringView>

#include <span>
#include <vector>

namespace wizard {

/// What one column of a row holds, in either case of the letters.
struct LogCell {
    enum class Holds { Exactly, AtStart, Somewhere, Nothing };

    LogColumn column;
    QLatin1StringView text = {};
    Holds holds = Holds::Exactly;

    [[nodiscard]] bool fits(const QByteArray &value) const;
};

/// What shows that a failure is over, though the log holds it.
enum class LogEnd {
    Answers, ///< it is the server's: the same address was answered long enough afterwards
    Account, ///< it is some people's: others being served says nothing, a day without it does
    Silence, ///< the log goes on long enough without it
};

/// A row of a log that tells something.
struct LogSign {
    QLatin1StringView word; ///< stands in each such row; what is looked for
    std::vector<LogCell> cells; ///< each of them
    Fact fact;
    QLatin1StringView value = {};
    LogEnd end = LogEnd::Answers;
    LogColumn valueColumn = LogColumn::Count; ///< holds the value of the fact
};

/// The table of one kind of log.
[[nodiscard]] std::span<const LogSign> logSigns(LogKind kind);

[[nodiscard]] std::vector<LogSign> httpProxySigns();
[[nodiscard]] std::vector<LogSign> iisSigns();
[[nodiscard]] std::vector<LogSign> httpErrSigns();

} // namespace wizard

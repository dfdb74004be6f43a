#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/view.h"

#include <vector>

namespace wizard {

/// A cause that is left, and what is known about a subject where it stands.
struct OpenCause {
    const Cause *cause;
    View view;
};

/// What somebody does to find a fact out.
enum class Effort {
    Question = 1, ///< answers a question
    Command = 2, ///< copies a command and its output, or names a server to look at
    File = 3, ///< fetches a file or runs the collector, and opens the result
};
[[nodiscard]] Effort effortOf(Fact fact);

/// What to find out next, best first, at most five, each command once. Best is the fact that tells apart the
/// most pairs of the causes that are left, counting "none of these" as one of them, for each step of effort:
/// one that splits them evenly comes first. Facts that tell none apart are never offered. For a fact that
/// follows from others these are asked.
[[nodiscard]] QList<NextCheck> nextChecks(const std::vector<OpenCause> &left);

} // namespace wizard

#pragma once

#include "wizard/result.h"

#include <QStringList>

class QCommandLineParser;

namespace app {

/// The command line as the person typed it, program first. A name that is not UTF-8 stays one that can be
/// opened; see wizard/io/filename.h.
[[nodiscard]] QStringList argumentsOf(int count, char **values);

/// Finds what QCommandLineParser lets pass in silence: words that belong to no option, of which a command
/// takes `mostWords`, and a second value where only one counts.
[[nodiscard]] wizard::Result<void> checkUsage(
    const QCommandLineParser &parser, const QStringList &arguments, int mostWords);

} // namespace app

#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// How a run of setup ended, by the line that its log closes with.
struct SetupRun {
    bool failed = false;
    int line = 0;
};

/// Only the last run counts: a log holds all of them.
[[nodiscard]] QList<Recognition> observe(const QList<SetupRun> &runs);

/// The line with which every run begins.
[[nodiscard]] bool beginsSetupRun(const QString &line);

/// ExchangeSetup.log.
[[nodiscard]] QList<Recognition> setupRunsFromPaste(const Paste &paste);

[[nodiscard]] std::vector<Reader> setupReaders();

} // namespace wizard

#pragma once

#include "app/cli/lines.h"
#include "app/cli/report.h"

namespace app {

// What a report says of what was read. Each leaves out its heading where there is nothing to say.

void addContradictions(Lines &lines, const QList<wizard::Contradiction> &all);
void addUnlisted(Lines &lines, const QList<wizard::UnlistedFinding> &all);
void addHarmless(Lines &lines, const QList<wizard::Recognition> &recognised);
/// A folder or an archive is followed by its files.
void addFiles(Lines &lines, const QList<wizard::Import> &files);
void addNotUnderstood(Lines &lines, const QList<wizard::Sentence> &sentences);

} // namespace app

#pragma once

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/servername.h"

#include <QList>

namespace wizard {

/// A row of the text that HealthChecker shows and saves: "Name: Value", or a value alone below such a row.
struct ReportRow {
    QString name; ///< of the row itself or, without one, of the row above it
    QString value;
    bool isBelow = false; ///< the name is that of the row above
    int line = 0;
};

/// Empty where the text is no such report.
[[nodiscard]] QList<ReportRow> reportRows(const PastedText &text);

/// The server that the report is about; empty where it is about several.
[[nodiscard]] ServerName reportedServer(const PastedText &text);

} // namespace wizard

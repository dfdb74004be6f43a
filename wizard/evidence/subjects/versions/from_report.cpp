#include "wizard/evidence/subjects/versions/versions.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> versionsFromReport(const Paste &paste)
{
    QList<Recognition> recognitions;
    for (const ReportRow &row : reportRows(paste)) {
        if (row.name == u"Build Number" && !row.isBelow)
            recognitions += observe({Build::parse(row.value), {}, row.line});
    }
    return recognitions;
}

} // namespace wizard

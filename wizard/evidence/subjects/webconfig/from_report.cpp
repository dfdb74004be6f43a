#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Files stand below the fault that they have.
QList<Recognition> webConfigsFromReport(const Paste &paste)
{
    WebConfigs files;
    for (const ReportRow &row : reportRows(paste)) {
        const bool variable = row.name == u"Default Variable Detected";
        const bool folders = row.name == u"Bin Search Folder Not Found";
        if (!row.isBelow || !(variable || folders) || !row.value.endsWith(u".config", Qt::CaseInsensitive))
            continue;
        WebConfig file{.path = row.value.left(400), .excerpt = row.value, .line = row.line};
        file.installDirVariable = variable ? Truth::Yes : Truth::Unknown;
        if (folders && file.path.endsWith(adminCenterFile, Qt::CaseInsensitive))
            file.binSearchFolders = QString();
        files.pages.items.append(file);
    }
    return observe(files);
}

} // namespace wizard

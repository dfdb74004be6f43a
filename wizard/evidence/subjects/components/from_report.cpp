#include "wizard/evidence/subjects/components/components.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// "'OwaProxy' is in Maintenance Mode". Without any such row a report says so in words, but leaves two
/// components out, so that nothing is denied.
QList<Recognition> componentsFromReport(const Paste &paste)
{
    static const QRegularExpression shape(
        u"^'([A-Za-z][A-Za-z0-9]{1,60})' is in (?:Local |Remote )?Maintenance Mode\\b"_s);
    Seen<Component> components;
    for (const ReportRow &row : reportRows(paste)) {
        const auto match = shape.match(row.value);
        if (row.name == u"Component" && match.hasMatch())
            components.items.append({reportedServer(paste), match.captured(1), {}, false, row.line});
    }
    return observe(components);
}

} // namespace wizard

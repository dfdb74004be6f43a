#include "wizard/evidence/subjects/services/from.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Only those that do not run, or start another way than they should.
QList<Recognition> servicesFromReport(const Paste &paste)
{
    static const QRegularExpression shape(u"^([\\w$]{1,80}) - Status: (\\w{1,20}) - StartType: (\\w{1,20})"_s
                                          u"(?: - CorrectStartType: \\w{1,20})?$"_s);
    Seen<Service> services;
    for (const ReportRow &row : reportRows(paste)) {
        const QString line = paste.lines().at(row.line - 1).left(300).trimmed();
        const auto match = shape.match(line);
        if (!match.hasMatch())
            continue;
        Service service{match.captured(1), {}, {}, row.line};
        learn(service, match.captured(2));
        learn(service, match.captured(3));
        services.items.append(service);
    }
    return observe(services);
}

} // namespace wizard

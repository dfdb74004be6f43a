#include "wizard/evidence/subjects/network/network.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> observe(const QList<PortTest> &tests)
{
    QList<Recognition> recognitions;
    for (const PortTest &test : tests) {
        const bool elsewhere = !test.from.isEmpty() && !test.to.isEmpty() && test.from != test.to;
        const bool answersItself = std::ranges::any_of(tests, [&](const PortTest &other) {
            return other.connected && other.number == test.number && other.to == test.to
                && other.from == test.to;
        });
        if (test.connected || !elsewhere || !answersItself)
            continue;
        Observation blocked = seen(Fact::PortBlockedOnTheWay, QString::number(test.number));
        blocked.subject.server = test.to;
        recognitions.append(found(u"Test-NetConnection -Port %1"_s.arg(test.number), test.line, {blocked}));
    }
    return recognitions;
}

} // namespace wizard

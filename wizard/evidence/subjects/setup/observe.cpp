#include "wizard/evidence/subjects/setup/setup.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> observe(const QList<SetupRun> &runs)
{
    if (runs.isEmpty())
        return {};
    const SetupRun &last = runs.last();
    return {
        found(u"Setup"_s, last.line, {seen(Fact::SetupRunFailed, {}, last.failed ? Truth::Yes : Truth::No)})};
}

} // namespace wizard

#include "wizard/evidence/subjects/setup/setup.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> setupReaders()
{
    return {{"setup-log"_L1, QT_TRANSLATE_NOOP("Readers", "End of a run in the log of setup"),
        {Fact::SetupRunFailed}, setupRunsFromPaste}};
}

} // namespace wizard

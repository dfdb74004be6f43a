#include "wizard/evidence/subjects/disks/disks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> diskReaders()
{
    return {{"collector-disks"_L1, QT_TRANSLATE_NOOP("Readers", "Disks, read by the collector"),
        {{Fact::DiskFull, Says::Yes}}, disksFromCollector}};
}

} // namespace wizard

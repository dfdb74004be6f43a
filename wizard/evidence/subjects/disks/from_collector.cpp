#include "wizard/evidence/subjects/disks/disks.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> disksFromCollector(CollectorFile &file)
{
    const auto data = file.part("disks"_L1);
    if (!data)
        return {};
    QList<Recognition> recognitions;
    for (const QJsonObject &one : file.objects(*data, "disks"_L1)) {
        const auto size = file.number(one, "size"_L1);
        const auto free = file.number(one, "free"_L1);
        if (size && free)
            recognitions += observe(Disk{file.text(one, "drive"_L1).left(8), *size, *free});
    }
    return file.completed(recognitions);
}

} // namespace wizard

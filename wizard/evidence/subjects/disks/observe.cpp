#include "wizard/evidence/subjects/disks/disks.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> observe(const Disk &disk)
{
    constexpr double gigabyte = 1024.0 * 1024 * 1024;
    if (disk.size <= 8 * gigabyte || disk.free < 0 || disk.free >= gigabyte)
        return {};
    const QString what = u"%1 %2 MB"_s.arg(disk.drive, QString::number(qint64(disk.free / 1024 / 1024)));
    return {found(what, 0, {seen(Fact::DiskFull, disk.drive)})};
}

} // namespace wizard

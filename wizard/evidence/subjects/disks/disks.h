#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

struct Disk {
    QString drive;
    double size = 0; ///< bytes
    double free = 0;
};

/// A small partition is made to be full. That there is room proves nothing: logs come and go.
[[nodiscard]] QList<Recognition> observe(const Disk &disk);

/// The part "disks".
[[nodiscard]] QList<Recognition> disksFromCollector(CollectorFile &file);

[[nodiscard]] std::vector<Reader> diskReaders();

} // namespace wizard

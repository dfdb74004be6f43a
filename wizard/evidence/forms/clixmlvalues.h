#pragma once

#include "wizard/evidence/forms/healthcheckerreport.h"

#include <QIODevice>

namespace wizard {

/// What a file of Export-Clixml holds, as far as it could be read.
struct ClixmlRead {
    ReportValue root; ///< the first object
    bool isCut = false; ///< the file ends inside it
    QString error; ///< empty: well-formed as far as it goes
    bool tooMany = false; ///< values; those behind the limit are missing
    int unresolved = 0; ///< references to objects that did not come before
};

/// Reads the values that a device hands out, which bounds their depth and size. An object that refers to
/// itself, or to one that comes later, refers to nothing.
[[nodiscard]] ClixmlRead readClixmlValues(QIODevice &file);

} // namespace wizard

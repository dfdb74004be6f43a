#pragma once

#include "wizard/result.h"

#include <QList>
#include <QString>

namespace wizard {

/// A file that somebody handed over, itself or in a folder.
struct EvidenceFile {
    QString path;
    QString name; ///< below the folder; for people
    QString leftOut = {}; ///< why it is not read
};

/// The file itself, or the files of a folder and of those below it, in the order of their names. Links in a
/// folder are left out, so that no circle is followed; of deep or huge folders the rest is left out with a
/// word.
[[nodiscard]] Result<QList<EvidenceFile>> evidenceFilesAt(const QString &path);

[[nodiscard]] bool isFolder(const QString &path);

} // namespace wizard

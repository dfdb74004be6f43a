#pragma once

#include "wizard/result.h"

#include <QFile>

#include <memory>

namespace wizard {

/// Opens an ordinary file for reading. Folders, devices and pipes, which may never end, are refused, even
/// where one takes the place of a file meanwhile; the error names the file.
[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(const QString &path);

} // namespace wizard

#pragma once

#include <QProcess>

namespace wizard {

/// Makes a process that is about to start the head of everything that it will start itself.
void leadProcessTree(QProcess &process);

/// Ends the process and what it started, without waiting for any of them.
void endProcessTree(QProcess &process);

} // namespace wizard

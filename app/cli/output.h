#pragma once

#include <QString>

class QJsonDocument;

namespace app {

/// To be called before anything opens a file: a standard stream that is closed would otherwise become
/// whatever is opened next. What prints later is written at once.
void prepareStandardStreams();

// The only ways to standard output and error. What stands in a line from outside can neither steer the
// terminal nor forge another line. The first failure of standard output is told on standard error.

void print(const QString &text); ///< a text of several lines
void printLine(const QString &line);
void printJson(const QJsonDocument &document, bool inOneLine = false);
void complain(const QString &line); ///< to standard error
void explain(const QString &text); ///< a text of several lines to standard error

/// Whether everything that was printed arrived.
[[nodiscard]] bool isOutputWhole();

} // namespace app

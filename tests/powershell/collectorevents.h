#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace powershell {

/// An event as it stands in a log, and what it must be read as.
struct EventCase {
    const char *name;
    QString log;
    QString provider;
    int id;
    QString message;
    QStringList values;
    QString at;
    QString line; ///< what it must be read as; empty: nothing
};

/// Events that mean something, and others like them that do not. They name people and machines.
[[nodiscard]] QList<EventCase> eventCases();
[[nodiscard]] QJsonArray eventsOf(const QList<EventCase> &cases);

} // namespace powershell

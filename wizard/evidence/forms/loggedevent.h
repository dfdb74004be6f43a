#pragma once

#include "wizard/servername.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace wizard {

/// An event as a log holds it, whatever form it arrives in.
struct LoggedEvent {
    int id = 0;
    QString provider;
    QString message; ///< as the viewer shows it; empty where only the log's own file is there
    QStringList values; ///< what the program put into its message
    QDateTime time;
    ServerName server; ///< empty where the form does not say
    int line = 0; ///< of a text file

    [[nodiscard]] QString text() const { return message + u'\n' + values.join(u'\n'); }
    [[nodiscard]] bool says(const LoggedEvent &other) const
    {
        return id == other.id && provider == other.provider && message == other.message
            && values == other.values;
    }
};

} // namespace wizard

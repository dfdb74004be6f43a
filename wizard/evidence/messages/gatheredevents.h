#pragma once

#include "wizard/evidence/forms/loggedevent.h"
#include "wizard/evidence/recognition.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace wizard {

/// What events say. One that is repeated a hundred times is one observation, with the time of the newest.
class GatheredEvents {
public:
    /// True where it said something. `server` wrote it unless it names another one.
    bool add(const LoggedEvent &event, const ServerName &server, const QString &file);
    [[nodiscard]] QList<Recognition> all() const { return m_recognitions; }

private:
    void merge(const QString &what, int line, const Observation &observation);

    LoggedEvent m_last;
    QList<Observation> m_said;
    QHash<QStringList, qsizetype> m_places;
    QList<Recognition> m_recognitions;
};

/// What any event can say.
[[nodiscard]] std::vector<Fact> factsOfEvents();

} // namespace wizard

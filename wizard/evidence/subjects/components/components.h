#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// The state of a component of a server, for all requesters or as one of them set it.
struct Component {
    ServerName server;
    QString name;
    QString requester; ///< who set the state, where the listing says
    bool active = true;
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const Seen<Component> &components);

/// Get-ServerComponentState and its states by requester.
[[nodiscard]] QList<Recognition> componentsFromPaste(const Paste &paste);
/// Get-ServerComponentState, exported.
[[nodiscard]] QList<Recognition> componentsFromClixml(ClixmlFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> componentsFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> componentsFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> componentReaders();

} // namespace wizard

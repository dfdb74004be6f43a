#pragma once

#include "wizard/evidence/messages/events.h"

namespace wizard {

/// An event of a pool or of an application that is none of Exchange.
[[nodiscard]] bool isOfOtherApplication(EventSource source, QStringView text);
/// A page of IIS tells which configuration file it could not read.
[[nodiscard]] bool isOfOtherSite(QStringView page);
/// Other applications, where the text names none of Exchange beside them.
[[nodiscard]] QList<Recognition> otherApplicationsIn(const PastedText &text);

} // namespace wizard

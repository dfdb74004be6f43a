#pragma once

#include "wizard/evidence/evidence.h"

namespace wizard {

/// What is known about one server: observations that name it and those that name none. With an empty name
/// only the latter.
[[nodiscard]] Evidence viewOf(const Evidence &evidence, const QString &server);

/// The servers to judge: those that observations name, or one without a name.
[[nodiscard]] QStringList judgedServers(const Evidence &evidence);

} // namespace wizard

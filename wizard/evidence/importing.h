#pragma once

#include "wizard/evidence/importer.h"

namespace wizard {

// One importer a kind of file; each declares the facts that it can produce.
[[nodiscard]] Importer packImporter();
[[nodiscard]] Importer clixmlImporter();
[[nodiscard]] Importer webConfigImporter();
[[nodiscard]] Importer textImporter();

/// Services and the like out of what .NET's BinaryFormatter wrote for an ExchangeCertificate; empty where the
/// layout is not the known one. Nothing is instantiated.
[[nodiscard]] std::optional<QStringList> servicesInSerializationData(const QByteArray &blob);

} // namespace wizard

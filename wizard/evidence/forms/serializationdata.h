#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace wizard {

/// Services and the like out of what .NET's BinaryFormatter wrote for an ExchangeCertificate; empty where the
/// layout is not the known one. Nothing is instantiated.
[[nodiscard]] std::optional<QStringList> servicesInSerializationData(const QByteArray &blob);

} // namespace wizard

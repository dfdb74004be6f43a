#pragma once

#include "wizard/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <functional>

namespace wizard {

/// What all network probes of a run share.
struct ProbeSettings {
    QList<QSslCertificate> authorities; ///< trusted beside those of the system; see readAuthorities()
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc;
    std::chrono::milliseconds timeout{10000}; ///< of one connection; the runner limits the whole probe
};

/// The certificates of a PEM file, for `--ca`. A file without any is an error.
[[nodiscard]] Result<QList<QSslCertificate>> readAuthorities(const QString &path);

} // namespace wizard

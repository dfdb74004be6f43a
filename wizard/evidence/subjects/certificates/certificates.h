#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A certificate in a server's store, as far as a form describes it.
struct StoredCertificate {
    ServerName server; ///< empty where the form does not say
    Thumbprint thumbprint; ///< empty where the form leaves it out
    std::optional<bool> present; ///< false: asked for by its thumbprint, and not there
    QString subject;
    Instant notBefore;
    Instant notAfter;
    QDateTime printed; ///< the newest stamp of the text; invalid where it has none
    QStringList names;
    std::optional<bool> hasKey;
    std::optional<bool> keyIsCsp; ///< the key lies with a cryptographic service provider, not with CNG
    QString keyProvider;
    std::optional<QStringList> services; ///< of Exchange, in their long form
    bool detailsBroken = false; ///< the shell handed out an object that holds nothing but its bytes
    int line = 0;
    QString excerpt; ///< where the form shows more than its line
};

/// What the certificates of one server's store say. The list is complete only where each of them could be
/// told from the others.
[[nodiscard]] QList<Recognition> observe(const Seen<StoredCertificate> &certificates);

/// What the certificates of a file say, of no server.
[[nodiscard]] QList<Recognition> certificatesFromFile(const QList<Certificate> &certificates);

/// The shell was asked for certificates and printed nothing.
[[nodiscard]] Recognition observeBlankList(const ServerName &server, int line);

/// Whether an object that PowerShell printed describes a certificate, be it in part.
[[nodiscard]] bool describesCertificate(const PropertyObject &object);

[[nodiscard]] std::vector<Reader> certificateReaders();

} // namespace wizard

#include "wizard/evidence/subjects/certificates/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Provider names are never translated, their labels are: they stand behind a sign at the end of a line.
QList<Recognition> keyProvidersFromPaste(const Paste &paste)
{
    static const QRegularExpression provider(
        u"[:=]\\s*['\"]?(Microsoft (?:(?<cng>Software Key Storage Provider|Storage Key Provider|"_s
        u"Smart Card Key Storage Provider|Platform Crypto Provider)|RSA SChannel Cryptographic Provider|"_s
        u"Strong Cryptographic Provider|(?:Enhanced|Base) Cryptographic Provider v1\\.0|"_s
        u"Enhanced RSA and AES Cryptographic Provider))['\"]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hash(u"[:=]\\s*((?:[0-9A-Fa-f]{2}\\s?){20})$"_s);
    Seen<StoredCertificate> certificates;
    Thumbprint thumbprint;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString line = paste.lines().at(i).trimmed();
        if (const auto match = hash.match(line); match.hasMatch())
            thumbprint = Thumbprint::parse(match.captured(1));
        const auto match = provider.match(line);
        if (!match.hasMatch())
            continue;
        StoredCertificate certificate;
        certificate.thumbprint = thumbprint;
        certificate.keyIsCsp = match.captured(u"cng").isEmpty();
        certificate.keyProvider = match.captured(1);
        certificate.line = int(i + 1);
        certificates.items.append(certificate);
        thumbprint = {};
    }
    return observe(certificates);
}

} // namespace wizard

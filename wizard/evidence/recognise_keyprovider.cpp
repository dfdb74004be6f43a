#include "wizard/evidence/recognising.h"

#include "wizard/evidence/certificate.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Provider names are never translated, their labels are: they stand behind a sign at the end of a line.
QList<Recognition> recogniseProviders(const Paste &text)
{
    static const QRegularExpression provider(
        u"^.*[:=]\\s*['\"]?(Microsoft (?:(?<cng>Software Key Storage Provider|Storage Key Provider|"_s
        u"Smart Card Key Storage Provider|Platform Crypto Provider)|RSA SChannel Cryptographic Provider|"_s
        u"Strong Cryptographic Provider|(?:Enhanced|Base) Cryptographic Provider v1\\.0|"_s
        u"Enhanced RSA and AES Cryptographic Provider))['\"]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hash(u"[:=]\\s*((?:[0-9A-Fa-f]{2}\\s?){20})\\s*$"_s);
    QList<Recognition> recognitions;
    QString thumbprint;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        if (const auto match = hash.match(line); match.hasMatch())
            thumbprint = normalisedThumbprint(match.captured(1));
        const auto match = provider.match(line);
        if (!match.hasMatch())
            continue;
        Observation observation = seen(Fact::CertificateKeyIsCsp, match.captured(1),
            match.captured(u"cng").isEmpty() ? Truth::Yes : Truth::No);
        observation.subject.certificate = thumbprint;
        thumbprint.clear();
        recognitions.append(found(match.captured(1), int(i + 1), {observation}));
    }
    return recognitions;
}

} // namespace

Reader keyProviders()
{
    return {"key-providers"_L1, QT_TRANSLATE_NOOP("Readers", "Where a private key is stored"),
        {Fact::CertificateKeyIsCsp}, recogniseProviders};
}

} // namespace wizard

#include "wizard/evidence/messages/from.h"

#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Words and forty hex digits, for the number of the event is not certain.
QList<Recognition> notFoundCertificatesIn(const PastedText &text)
{
    static const QRegularExpression words(
        u"Auth certificate not found\\s?:?\\s?['\"]?\\s?((?:[0-9A-Fa-f]\\s?){40})(?![0-9A-Fa-f])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Recognition> recognitions;
    QList<Thumbprint> known;
    for (const auto &match : matches(words, text.folded())) {
        const Thumbprint thumbprint = Thumbprint::parse(match.capturedView(1));
        if (thumbprint.isEmpty() || known.contains(thumbprint))
            continue;
        known.append(thumbprint);
        Observation observation = seen(Fact::AuthCertificateNotFoundEvent, thumbprint);
        observation.subject.certificate = thumbprint;
        recognitions.append(found(u"Auth certificate not found: %1"_s.arg(thumbprint.text()),
            text.lineOfFolded(match.capturedStart()), {observation}));
    }
    return recognitions;
}

QList<Recognition> notFoundCertificatesFromPaste(const Paste &paste)
{
    return notFoundCertificatesIn(paste);
}

} // namespace wizard

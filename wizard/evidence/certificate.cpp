#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype thumbprintLength = 40;

bool isInvisible(QChar c)
{
    return c.isSpace() || c == u':' || c == u'-' || c.category() == QChar::Other_Format;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

} // namespace

QString normalisedThumbprint(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (!isHexDigit(c) || digits.size() == thumbprintLength)
            return {};
        digits += c.toUpper();
    }
    return digits.size() == thumbprintLength ? digits : QString();
}

QList<Observation> observationsOf(
    const Certificate &certificate, const QString &server, const QString &source)
{
    Observation pattern;
    pattern.truth = Truth::Yes;
    pattern.subject = {server, certificate.thumbprint, {}};
    pattern.source = source;

    QList<Observation> observations;
    const auto add = [&](Fact fact, const QString &value) {
        Observation observation = pattern;
        observation.fact = fact;
        observation.value = value;
        observations.append(observation);
    };
    add(Fact::CertificatePresent, certificate.thumbprint);
    add(Fact::CertificateSubject, certificate.subject);
    if (certificate.notBefore.isValid())
        add(Fact::CertificateNotBefore, certificate.notBefore.toUTC().toString(Qt::ISODate));
    if (certificate.notAfter.isValid())
        add(Fact::CertificateNotAfter, certificate.notAfter.toUTC().toString(Qt::ISODate));
    if (!certificate.names.isEmpty())
        add(Fact::CertificateNames, certificate.names.join(u' '));
    return observations;
}

} // namespace wizard

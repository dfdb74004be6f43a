#include "wizard/evidence/values.h"

#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

enum class Holds { Plain, Thumbprint, Instant, ThumbprintAndInstant, PlaceAndThumbprint };

Holds heldBy(Fact fact)
{
    switch (fact) {
    case Fact::Certificate443:
    case Fact::Certificate444:
    case Fact::AuthCertificateNotFoundEvent:
    case Fact::AuthCurrentThumbprint:
    case Fact::AuthPreviousThumbprint:
    case Fact::AuthNextThumbprint:
    case Fact::AuthThumbprintInDirectory:
    case Fact::InternalTransportThumbprint:
    case Fact::BackEndBindingHash:
    case Fact::HttpSysEntry443:
    case Fact::HttpSysEntry444:
    case Fact::AuthCertificateMissing:
    case Fact::AuthNamedCertificateExpired:
    case Fact::AuthDirectoryCertificateMissing:
    case Fact::AuthNotConfigured:
    case Fact::BackEndHashInStore:
    case Fact::HttpSysHash443InStore:
    case Fact::HttpSysHash444InStore:
    case Fact::BoundCertificateKeyMissing:
        return Holds::Thumbprint;
    case Fact::AuthNextEffectiveDate:
    case Fact::CertificateNotBefore:
    case Fact::CertificateNotAfter:
    case Fact::AuthCertificateFresh:
    case Fact::FrontEndCertificateExpired:
    case Fact::BackEndCertificateExpired:
        return Holds::Instant;
    case Fact::AuthCertificateExpired:
    case Fact::AuthDirectoryCertificateExpired:
        return Holds::ThumbprintAndInstant;
    case Fact::HttpSysSpecificEntry444:
    case Fact::HttpSysSpecificHash444InStore:
        return Holds::PlaceAndThumbprint;
    default:
        return Holds::Plain;
    }
}

QString thumbprint(const QString &value)
{
    return normalisedThumbprint(value).isEmpty() ? value : value.left(8) + u'…';
}

QString instant(const QString &value)
{
    const QDateTime read = QDateTime::fromString(value, Qt::ISODateWithMs);
    return read.isValid() ? readable(read) : value;
}

} // namespace

QString readable(const QDateTime &instant)
{
    const QString format = u"yyyy-MM-dd HH:mm"_s;
    return instant.timeSpec() == Qt::LocalTime ? instant.toString(format)
                                               : instant.toUTC().toString(format) + u" UTC"_s;
}

QString readable(Fact fact, const QString &value)
{
    const qsizetype gap = value.indexOf(u' ');
    switch (heldBy(fact)) {
    case Holds::Plain:
        return value;
    case Holds::Thumbprint:
        return thumbprint(value);
    case Holds::Instant:
        return instant(value);
    case Holds::ThumbprintAndInstant:
        return gap < 0 ? thumbprint(value)
                       : u"%1 (%2)"_s.arg(thumbprint(value.left(gap)), instant(value.mid(gap + 1)));
    case Holds::PlaceAndThumbprint:
        return gap < 0 ? thumbprint(value) : value.left(gap + 1) + thumbprint(value.mid(gap + 1));
    }
    Q_UNREACHABLE();
}

} // namespace wizard

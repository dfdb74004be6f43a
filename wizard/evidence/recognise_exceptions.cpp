#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype withinTheReport = 2500; ///< an exception with its stack and the request it came from

/// A type or method name, read without blanks because consoles break such names, and what must stand near it.
struct ExceptionSignature {
    Fact fact;
    QRegularExpression name;
    QRegularExpression context = {};
};

QRegularExpression word(const QString &pattern)
{
    return QRegularExpression(pattern, caseless);
}

const std::vector<ExceptionSignature> &signatures()
{
    static const std::vector<ExceptionSignature> all = {
        {Fact::InvalidProviderType,
            word(u"Invalidprovidertypespecified|CryptographicException.{0,60}0x80090014"_s),
            word(u"FbaModule|HttpProxy|FrontEndHTTPS?Proxy|Cadata|\\[(?:Owa|Ecp)\\]"_s)},
        {Fact::TokenIssuerCrash, word(u"OAuthTokenRequestFailedException"_s), word(u"LocalTokenIssuer"_s)},
        {Fact::TargetInvocationInOwa, word(u"TargetInvocationException"_s), word(u"ClientAccess\\\\owa"_s)},
        {Fact::MissingMethodInOwa, word(u"MissingMethodException"_s), word(u"IdConverter\\.ConvertId"_s)},
        {Fact::TimeZoneDuplicate, word(u"InvalidTimeZoneException"_s),
            word(u"IanaTimeZone|Timezoneidalreadyexists"_s)},
        {Fact::SerializedDataRejected,
            word(
                u"Deserializationfails:.{0,80}TargetInvocationException|Failedtoenableconstraints|ConstraintException"_s
                u"|Cannotconvertthevalueoftype['\"]?[^'\"]{1,120}['\"]?totype['\"]?Microsoft\\.Exchange"_s)},
        {Fact::DirectoryAccessDenied, word(u"INSUFF?_ACCESS_RIGHTS|00002098:?SecErr"_s)},
        {Fact::OrganizationMailboxNotFound,
            word(u"OrganizationMailboxNotFound|Unabletofindorganizationmailboxfororganization"_s)},
        {Fact::MailboxOffline, word(u"MailboxOfflineException|MapiExceptionMdbOffline"_s)},
        {Fact::StoreSchemaMismatch, word(u"Data\\.Storage\\.NoSupportException"_s)},
        {Fact::MailboxOverQuota, word(u"Data\\.Storage\\.QuotaExceededException"_s)},
        {Fact::BindingRefusesKey, word(u"0x80070520|Error:1312(?!\\d)"_s),
            word(u"sslcert|binding|SslCertificate|certhash|certificateHash"_s)},
        {Fact::KeyTestFailed, word(u"Encryptiontestfailed|Missingstoredkeyset|NTE_BAD_KEYSET"_s)},
    };
    return all;
}

QList<Recognition> recogniseExceptions(const Paste &text)
{
    const QString &squeezed = text.squeezed();
    QList<Recognition> recognitions;
    for (const ExceptionSignature &signature : signatures()) {
        for (const auto &match : matches(signature.name, squeezed)) {
            const auto near = around(squeezed, match.capturedStart(), withinTheReport);
            if (!signature.context.pattern().isEmpty() && !signature.context.match(near).hasMatch())
                continue;
            recognitions.append(found(match.captured().left(60), text.lineOfSqueezed(match.capturedStart()),
                {seen(signature.fact)}));
            break;
        }
    }
    return recognitions;
}

} // namespace

Reader exceptions()
{
    std::vector<Told> facts;
    for (const ExceptionSignature &signature : signatures())
        facts.emplace_back(signature.fact);
    return {"exceptions"_L1, QT_TRANSLATE_NOOP("Readers", "Exception of Exchange or IIS"), facts,
        recogniseExceptions};
}

} // namespace wizard

#include "wizard/evidence/recognising.h"

#include "wizard/evidence/certificate.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

void addFirst(QList<Recognition> &recognitions, const Paste &text, const QRegularExpression &expression,
    const QString &what, Fact fact)
{
    if (const auto match = expression.match(text.squeezed()); match.hasMatch())
        recognitions.append(found(what, text.lineOfSqueezed(match.capturedStart()), {seen(fact)}));
}

/// "Federation or Auth certificate not found: <thumbprint>": words and forty hex digits, for the event's
/// number is not certain.
void addNotFound(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression words(
        u"(?:Federation or )?Auth certificate not found\\s?:?\\s?['\"]?\\s?((?:[0-9A-Fa-f]\\s?){40})(?![0-9A-Fa-f])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList known;
    for (const auto &match : matches(words, text.folded())) {
        const QString thumbprint = normalisedThumbprint(match.captured(1));
        if (thumbprint.isEmpty() || known.contains(thumbprint))
            continue;
        known.append(thumbprint);
        Observation observation = seen(Fact::AuthCertificateNotFoundEvent, thumbprint);
        observation.subject.certificate = thumbprint;
        recognitions.append(found(u"Auth certificate not found: %1"_s.arg(thumbprint),
            text.lineOfFolded(match.capturedStart()), {observation}));
    }
}

QList<Recognition> recogniseSignIn(const Paste &text)
{
    static const auto caseless = QRegularExpression::CaseInsensitiveOption;
    // The class is printed in two spellings, and pages cut the assertion off at "<".
    static const QRegularExpression hmac(
        u"HMACProvider\\.GetC[a-z]*(?::|$)|ExAssertException.{0,2000}HmacProvider\\.GetC"_s, caseless);
    static const QRegularExpression cookies(u"FbaModule\\.ParseCadataCookies|ParseCadataCookies\\("_s);
    static const QRegularExpression provider(
        u"CryptographicException.{0,60}0x80090014|Invalidprovidertypespecified"_s, caseless);
    QList<Recognition> recognitions;
    addFirst(recognitions, text, hmac, u"HMACProvider.GetCertificates"_s, Fact::HmacAssert);
    // A key in a CNG store ends in the same method, with another exception.
    if (!provider.match(text.squeezed()).hasMatch())
        addFirst(recognitions, text, cookies, u"FbaModule.ParseCadataCookies"_s, Fact::CadataCookieFailure);
    addNotFound(recognitions, text);
    return recognitions;
}

/// Endpoint that an event 15021 is about: behind its number, or before it where the message comes first.
QRegularExpressionMatch endpointOf(const QString &folded, qsizetype start, qsizetype end, qsizetype nextEvent)
{
    static const QRegularExpression endpoint(
        u"(?<![\\w.])(\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:.]*\\])\\s?:\\s?(443|444)(?!\\d)"_s);
    const QRegularExpressionMatch behind = endpoint.match(QStringView(folded).left(nextEvent), end);
    if (behind.hasMatch())
        return behind;
    const qsizetype from = std::max<qsizetype>(0, start - 400);
    return endpoint.match(QStringView(folded).left(start), from);
}

QList<Recognition> recogniseSsl(const Paste &text)
{
    // 3221240493 is the same id with severity and facility, 0xC0003AAD its hexadecimal form.
    static const QRegularExpression event(
        u"\\b(?:15021|3221240493|0xC0003AAD)\\b|\\bSSL configuration for endpoint\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression boundary(
        u"\\bnetsh\\b|</Event>|(?<!/)\\bEvent ?ID\\b|SSL Certificate bindings"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString &folded = text.folded();
    QList<Recognition> recognitions;
    QList<Fact> known;
    const auto events = matches(event, folded);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const qsizetype end = events.at(i).capturedEnd();
        qsizetype limit = std::min(folded.size(), end + 1500);
        if (i + 1 < events.size())
            limit = std::min(limit, events.at(i + 1).capturedStart());
        if (const auto stop = boundary.match(QStringView(folded).left(limit), end); stop.hasMatch())
            limit = stop.capturedStart();
        const auto endpoint = endpointOf(folded, events.at(i).capturedStart(), end, limit);
        if (!endpoint.hasMatch())
            continue;
        const Fact fact =
            endpoint.captured(2) == u"444" ? Fact::SslConfigurationError444 : Fact::SslConfigurationError443;
        const QString address = endpoint.captured(1) + u':' + endpoint.captured(2);
        if (!known.contains(fact))
            recognitions.append(found(u"Event 15021, %1"_s.arg(address),
                text.lineOfFolded(events.at(i).capturedStart()), {seen(fact, address)}));
        known.append(fact);
    }
    return recognitions;
}

} // namespace

Reader signInEvents()
{
    return {"sign-in-events"_L1, QT_TRANSLATE_NOOP("Readers", "Failure of the sign-in module"),
        {Fact::HmacAssert, Fact::CadataCookieFailure, Fact::AuthCertificateNotFoundEvent}, recogniseSignIn,
        true};
}

Reader sslEvents()
{
    return {"ssl-events"_L1, QT_TRANSLATE_NOOP("Readers", "Event 15021 of HTTP.sys"),
        {Fact::SslConfigurationError443, Fact::SslConfigurationError444}, recogniseSsl, true};
}

} // namespace wizard

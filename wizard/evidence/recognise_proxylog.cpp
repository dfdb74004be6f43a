#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// NoCookies=302 is the normal answer to everybody who has not signed in yet. Only behind a successful
/// sign-in does it say that the cookies could not be read (KB 3032024).
void addUnreadableCookie(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression signedIn(u"/owa/auth\\.owa\\b.*(?:\\bTrue\\b|\\b302\\b)"_s, caseless);
    static const QRegularExpression noCookies(u"\\bNoCookies=302\\b"_s, caseless);
    bool afterSignIn = false;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        afterSignIn |= signedIn.match(line).hasMatch();
        if (!afterSignIn || !noCookies.match(line).hasMatch())
            continue;
        recognitions.append(found(u"NoCookies=302"_s, int(i + 1), {seen(Fact::FormsCookieUnreadable)}));
        return;
    }
}

void addNames(
    QList<Recognition> &recognitions, const Paste &text, const QRegularExpression &expression, Fact fact)
{
    QStringList known;
    for (const auto &match : matches(expression, text.folded())) {
        if (known.contains(match.captured(1)))
            continue;
        known.append(match.captured(1));
        recognitions.append(found(
            match.captured(1), text.lineOfFolded(match.capturedStart()), {seen(fact, match.captured(1))}));
    }
}

/// Columns of the proxy's log and fields of X-FailureContext, by name.
QList<Recognition> recogniseLog(const Paste &text)
{
    static const QRegularExpression errors(
        u"\\b(DirectoryOperationError|ServerDiscoveryError|ServerLocatorError|TooManyOutstandingProxyRequests"_s
        u"|BackEndRequestTimedOut|ServerKerberosAuthenticationFailure|MailboxGuidWithDomainNotFound"_s
        u"|DatabaseNameNotFound|DatabaseGuidNotFound|ServerVersionNotFound)\\b"_s);
    static const QRegularExpression transport(
        u"\\bWebExceptionStatus=(TrustFailure|SecureChannelFailure|ConnectFailure)\\b"_s);
    QList<Recognition> recognitions;
    addUnreadableCookie(recognitions, text);
    addNames(recognitions, text, errors, Fact::ProxyErrorCode);
    addNames(recognitions, text, transport, Fact::ProxyTransportError);
    return recognitions;
}

} // namespace

Reader proxyLog()
{
    return {"proxy-log"_L1, QT_TRANSLATE_NOOP("Readers", "Log of the front end (HttpProxy)"),
        {Fact::FormsCookieUnreadable, Fact::ProxyErrorCode, Fact::ProxyTransportError}, recogniseLog};
}

} // namespace wizard

#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

struct AnswerSignature {
    Fact fact;
    QRegularExpression expression;
};

/// Codes of browsers and of HTTP.sys; the latter always answers in English.
const std::vector<AnswerSignature> &signatures()
{
    static const std::vector<AnswerSignature> all = {
        {Fact::ServiceUnavailablePage, QRegularExpression(u"\\bHTTP Error 503\\b(?!\\.\\d)"_s, caseless)},
        {Fact::RequestHeaderTooLong,
            QRegularExpression(
                u"\\bRequest Too Long\\b|request headers? (?:is )?too long|\\b400\\b[^\\n]{0,60}\\b(?:FieldLength|RequestLength)\\b"_s,
                caseless)},
        {Fact::QueryStringTooLong, QRegularExpression(u"\\bmaxQueryStringLength\\b"_s, caseless)},
        {Fact::TooManyRedirects,
            QRegularExpression(u"\\bERR_TOO_MANY_REDIRECTS\\b|\\bNS_ERROR_REDIRECT_LOOP\\b"_s, caseless)},
        {Fact::Http2SecurityRefused,
            QRegularExpression(
                u"\\bERR_(?:HTTP2|SPDY)_INADEQUATE_TRANSPORT_SECURITY\\b|\\bNS_ERROR_NET_INADEQUATE_SECURITY\\b"_s,
                caseless)},
        {Fact::UrlRewriteFailure, QRegularExpression(u"\\bHTTP Error 500\\.5[0-3]\\b"_s, caseless)},
    };
    return all;
}

/// 500.19 says no more than that a configuration file is bad; the HRESULT tells in which way.
void addConfigurationErrors(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression status(u"(?<![\\d.])500\\.19(?![\\d.])"_s);
    static const QRegularExpression code(u"\\b0x(8007[0-9a-f]{4})\\b"_s, caseless);
    const QString &folded = text.folded();
    QStringList known;
    for (const auto &match : matches(status, folded)) {
        const auto result = code.match(around(folded, match.capturedStart(), 1500));
        const QString value = result.hasMatch() ? u"0x"_s + result.captured(1).toLower() : QString();
        if (known.contains(value))
            continue;
        known.append(value);
        recognitions.append(found(u"HTTP 500.19 %1"_s.arg(value), text.lineOfFolded(match.capturedStart()),
            {seen(Fact::IisConfigurationError, value)}));
    }
}

/// Status 403, sub-status 4 is "SSL required". In the IIS log both are columns behind the address.
void addSslRequired(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression logged(u"\\s/powershell\\b\\S*\\s.*\\s403\\s+4\\s"_s, caseless);
    static const QRegularExpression page(
        u"/powershell\\b[^\\n]{0,120}\\b403\\.4\\b|\\b403\\.4\\b[^\\n]{0,120}/powershell\\b"_s, caseless);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        if (!logged.match(line).hasMatch() && !page.match(line).hasMatch())
            continue;
        recognitions.append(found(u"/powershell 403.4"_s, int(i + 1), {seen(Fact::PowerShellNeedsSsl)}));
        return;
    }
}

QList<Recognition> recogniseAnswers(const Paste &text)
{
    QList<Recognition> recognitions;
    for (const AnswerSignature &signature : signatures()) {
        if (const auto match = signature.expression.match(text.folded()); match.hasMatch())
            recognitions.append(found(match.captured().left(60), text.lineOfFolded(match.capturedStart()),
                {seen(signature.fact, match.captured().left(60))}));
    }
    addConfigurationErrors(recognitions, text);
    addSslRequired(recognitions, text);
    return recognitions;
}

} // namespace

Reader webAnswers()
{
    std::vector<Told> facts = {Fact::IisConfigurationError, Fact::PowerShellNeedsSsl};
    for (const AnswerSignature &signature : signatures())
        facts.emplace_back(signature.fact);
    return {"web-answers"_L1, QT_TRANSLATE_NOOP("Readers", "Answer of IIS, HTTP.sys or a browser"), facts,
        recogniseAnswers};
}

} // namespace wizard

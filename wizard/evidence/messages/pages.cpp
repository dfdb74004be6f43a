#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/otherapplications.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// One recognition for each value that the expression captures.
QList<Recognition> valuesOf(
    const PastedText &text, const QRegularExpression &expression, const QString &name, Fact fact)
{
    QList<Recognition> recognitions;
    QStringList known;
    for (const auto &match : matches(expression, text.folded())) {
        const QString value = match.captured(1);
        if (known.contains(value))
            continue;
        known.append(value);
        recognitions.append(
            found(name + value, text.lineOfFolded(match.capturedStart()), {seen(fact, value)}));
    }
    return recognitions;
}

/// 500.19 says no more than that a configuration file is bad; the HRESULT tells in which way.
QList<Recognition> configurationErrors(const PastedText &text)
{
    static const QRegularExpression status(u"(?<![\\d.])500\\.19(?![\\d.])"_s);
    static const QRegularExpression code(u"\\b0x(8007[0-9a-f]{4})\\b"_s, caseless);
    QList<Recognition> recognitions;
    QStringList known;
    for (const auto &match : matches(status, text.folded())) {
        const QStringView page = around(text.folded(), match.capturedStart(), 1500);
        if (isOfOtherSite(page))
            continue;
        const auto result = code.match(page);
        const QString value = result.hasMatch() ? u"0x"_s + result.captured(1).toLower() : QString();
        if (known.contains(value))
            continue;
        known.append(value);
        recognitions.append(found(u"HTTP 500.19 %1"_s.arg(value), text.lineOfFolded(match.capturedStart()),
            {seen(Fact::IisConfigurationError, value)}));
    }
    return recognitions;
}

struct PageSymptom {
    QLatin1StringView status;
    Symptom owa;
    Symptom adminCenter;
};

constexpr PageSymptom pageSymptoms[] = {
    {"500"_L1, Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
    {"503"_L1, Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable},
};

/// What people see, where the status is not that of a service that no person opens.
QList<Symptom> symptomsOf(const QString &status, const Recognition &page, const PastedText &text)
{
    static const QRegularExpression owa(u"\\b(?:owa|webmail)\\b"_s, caseless);
    static const QRegularExpression adminCenter(u"\\b(?:ecp|eac)\\b"_s, caseless);
    static const QRegularExpression others(
        u"\\b(?:ews|mapi|rpc|oab|autodiscover|ActiveSync|powershell|WinRM|PSSession)\\b"_s, caseless);
    if (others.match(text.lines().value(page.line - 1)).hasMatch())
        return {};
    QList<Symptom> symptoms;
    for (const PageSymptom &one : pageSymptoms) {
        if (status != one.status)
            continue;
        if (owa.match(text.folded()).hasMatch())
            symptoms.append(one.owa);
        if (adminCenter.match(text.folded()).hasMatch())
            symptoms.append(one.adminCenter);
    }
    return symptoms;
}

} // namespace

QList<Recognition> pagesFromPaste(const Paste &paste)
{
    static const QRegularExpression status(
        u"\\bHTTP(?:/\\d(?:\\.\\d)?)?(?:[ -]?(?:Error|Status|Fehler|Erreur|Response"_s
        u"|Antwort|Code|Statuscode)){0,3}"_s
        u"[ :=-]{1,3}([45]\\d\\d)(?!\\d)"_s,
        caseless);
    static const QRegularExpression page(
        u"errorfe\\.aspx\\?[^\\s\"'<>]{0,500}?\\bhttpCode=(\\d{3})\\b"_s, caseless);
    QList<Recognition> answers = valuesOf(paste, status, u"HTTP "_s, Fact::HttpErrorStatus);
    for (Recognition &answer : answers)
        answer.symptoms = symptomsOf(answer.observations.first().value.text(), answer, paste);
    return answers + valuesOf(paste, page, u"errorFE.aspx, httpCode="_s, Fact::ErrorPageRedirect)
        + configurationErrors(paste) + otherApplicationsIn(paste);
}

} // namespace wizard

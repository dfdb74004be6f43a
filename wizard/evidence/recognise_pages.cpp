#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

void addStatus(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression status(
        u"\\bHTTP(?:/\\d(?:\\.\\d)?)?(?:[ -]?(?:Error|Status|Fehler|Erreur|Response|Antwort|Code|Statuscode))*"_s
        u"[ :=-]{1,3}([45]\\d\\d)(?![\\d])"_s,
        caseless);
    QStringList known;
    for (const auto &match : matches(status, text.folded())) {
        if (known.contains(match.captured(1)))
            continue;
        known.append(match.captured(1));
        recognitions.append(found(u"HTTP %1"_s.arg(match.captured(1)),
            text.lineOfFolded(match.capturedStart()), {seen(Fact::HttpErrorStatus, match.captured(1))}));
    }
}

void addErrorPage(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression page(
        u"errorfe\\.aspx\\?[^\\s\"'<>]*?\\bhttpCode=(\\d{3})\\b"_s, caseless);
    QStringList known;
    for (const auto &match : matches(page, text.folded())) {
        if (known.contains(match.captured(1)))
            continue;
        known.append(match.captured(1));
        recognitions.append(found(u"errorFE.aspx, httpCode=%1"_s.arg(match.captured(1)),
            text.lineOfFolded(match.capturedStart()), {seen(Fact::ErrorPageRedirect, match.captured(1))}));
    }
}

/// The canary classes fail with a null reference; the frame alone also stands in harmless stacks.
void addCanary(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression frame(u"Canary15(?:Cookie|DataManager)?\\.{1,2}[A-Za-z]"_s);
    const auto match = frame.match(text.squeezed());
    if (match.hasMatch()
        && around(text.squeezed(), match.capturedStart(), 2500).contains(u"NullReferenceException"))
        recognitions.append(found(u"Canary15, NullReferenceException"_s,
            text.lineOfSqueezed(match.capturedStart()), {seen(Fact::CanaryFailure)}));
}

QList<Recognition> recognisePages(const Paste &text)
{
    static const QRegularExpression nullReference(
        u"X-OWA-Error[:=](?:System\\.)?NullReferenceException"_s, caseless);
    static const QRegularExpression serialize(u"Cannotserializecontext"_s, caseless);
    QList<Recognition> recognitions;
    addStatus(recognitions, text);
    addErrorPage(recognitions, text);
    addCanary(recognitions, text);
    if (const auto match = nullReference.match(text.squeezed()); match.hasMatch())
        recognitions.append(found(u"X-OWA-Error: NullReferenceException"_s,
            text.lineOfSqueezed(match.capturedStart()), {seen(Fact::OwaNullReferenceHeader)}));
    if (const auto match = serialize.match(text.squeezed()); match.hasMatch())
        recognitions.append(found(u"Cannot serialize context"_s, text.lineOfSqueezed(match.capturedStart()),
            {seen(Fact::SerializeContext400)}));
    return recognitions;
}

/// The page or event speaks of the admin center: virtual path, physical path or IIS path.
bool isAboutEcp(QStringView near)
{
    static const QRegularExpression ecp(
        u"['\"]/ecp['\"]|Path:/ecp|ClientAccess\\\\ecp|/ROOT/ecp"_s, caseless);
    return ecp.match(near).hasMatch();
}

/// By exception type and the display name of the assembly: the sentence between them is translated.
QList<Recognition> recogniseAssemblies(const Paste &text)
{
    static const QRegularExpression assembly(
        u"Couldnotloadfileorassembly['\"]?(?<short>Microsoft\\.Exchange\\.[A-Za-z0-9.]{1,120})"_s
        u"|(?<full>Microsoft\\.Exchange\\.[A-Za-z0-9.]{1,120}?)(?:\\.dll)?['\"]?,(?:Version=|\\.\\.\\.)"_s,
        caseless);
    static const QRegularExpression failure(u"FileNotFoundException|Couldnotloadfileorassembly"_s, caseless);
    const QString &squeezed = text.squeezed();
    QList<Recognition> recognitions;
    QStringList known;
    for (const auto &match : matches(assembly, squeezed)) {
        const QString name = match.captured(u"short") + match.captured(u"full");
        if (known.contains(name) || !failure.match(around(squeezed, match.capturedStart(), 500)).hasMatch())
            continue;
        known.append(name);
        QList<Observation> observations = {seen(Fact::ExchangeAssemblyMissing, name)};
        if (isAboutEcp(around(squeezed, match.capturedStart(), 2500)))
            observations.append(seen(Fact::EcpAssemblyMissing, name));
        recognitions.append(found(name, text.lineOfSqueezed(match.capturedStart()), observations));
    }
    return recognitions;
}

} // namespace

Reader errorPages()
{
    return {"error-pages"_L1, QT_TRANSLATE_NOOP("Readers", "Error page of a web server"),
        {Fact::HttpErrorStatus, Fact::ErrorPageRedirect, Fact::CanaryFailure, Fact::OwaNullReferenceHeader,
            Fact::SerializeContext400},
        recognisePages, true};
}

Reader missingAssemblies()
{
    return {"missing-assemblies"_L1, QT_TRANSLATE_NOOP("Readers", "File that a page cannot load"),
        {Fact::ExchangeAssemblyMissing, Fact::EcpAssemblyMissing}, recogniseAssemblies, true};
}

} // namespace wizard

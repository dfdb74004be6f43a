#include "wizard/evidence/messages/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// The page or event speaks of the admin center: virtual path, physical path or IIS path.
bool isAboutEcp(QStringView near)
{
    static const QRegularExpression ecp(
        u"['\"]/ecp['\"]|Path:/ecp|ClientAccess\\\\ecp|/ROOT/ecp"_s, caseless);
    return ecp.match(near).hasMatch();
}

} // namespace

/// By exception type and the display name of the assembly: the sentence between them is translated.
QList<Recognition> missingAssembliesIn(const PastedText &text)
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

QList<Recognition> missingAssembliesFromPaste(const Paste &paste)
{
    return missingAssembliesIn(paste);
}

} // namespace wizard

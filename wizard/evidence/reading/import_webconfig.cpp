#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/boundedmarkup.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/recognising.h"
#include "wizard/evidence/webconfig.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int deepest = 100;

bool looksLikeWebConfig(const QByteArray &bytes)
{
    static const QRegularExpression root(
        u"^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE[^>]*configuration.*)?<configuration\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(beginningOf(bytes)).hasMatch();
}

bool isLiteral(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (holdsInstallDirVariable(attribute.value().toString()))
            return true;
    }
    return false;
}

void addSetting(Import &import, const QXmlStreamReader &xml, const QString &name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto add = [&](Observation observation) {
        observation.source = placeOf(name, xml.lineNumber());
        observation.excerpt = attributes.value(u"value"_s).toString().left(400);
        import.observations.append(observation);
    };
    if (xml.name() == u"add"
        && attributes.value(u"key"_s).compare(u"BinSearchFolders", Qt::CaseInsensitive) == 0)
        add(judgeBinSearchFolders(attributes.value(u"value"_s).toString()));
    if (isLiteral(attributes))
        add(seen(Fact::InstallDirVariableInWebConfig, name));
}

Error errorOf(const QXmlStreamReader &xml, const QString &name)
{
    const bool cut = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {cut ? Tr::tr("The file ends too early; it was cut off. Copy it again.") : xml.errorString(),
        placeOf(name, xml.lineNumber())};
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    const auto text = boundedMarkup(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    Import import;
    QXmlStreamReader xml(*text);
    for (int depth = 0; !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                xml.raiseError(
                    Tr::tr("The file is nested deeper than %1 levels, as no web.config is.").arg(deepest));
            addSetting(import, xml, name);
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            xml.raiseError(
                Tr::tr("The file declares its own entities, which no web.config does. It was not read."));
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return std::unexpected(errorOf(xml, name));
    if (import.observations.isEmpty())
        import.remarks.append(Tr::tr("%1: no BinSearchFolders and no %ExchangeInstallDir% in it.").arg(name));
    return import;
}

} // namespace

Importer webConfigImporter()
{
    return {"web-config"_L1, QT_TRANSLATE_NOOP("Importers", "A web.config"),
        {Fact::BinSearchFoldersCorrect, Fact::InstallDirVariableInWebConfig}, looksLikeWebConfig, readFile};
}

} // namespace wizard

#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include "wizard/evidence/forms/boundedmarkup.h"
#include "wizard/evidence/forms/textdecoding.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int deepest = 100;

void addSetting(QList<WebConfig> &files, const QXmlStreamReader &xml, const QString &name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString value = attributes.value(u"value"_s).toString();
    const bool isFolders = xml.name() == u"add"
        && attributes.value(u"key"_s).compare(u"BinSearchFolders", Qt::CaseInsensitive) == 0;
    const bool isLiteral = std::ranges::any_of(attributes, [](const QXmlStreamAttribute &attribute) {
        return holdsInstallDirVariable(attribute.value().toString());
    });
    if (!isFolders && !isLiteral)
        return;
    WebConfig file{.path = name, .excerpt = value, .line = int(xml.lineNumber())};
    file.installDirVariable = isLiteral ? Truth::Yes : Truth::Unknown;
    if (isFolders)
        file.binSearchFolders = value;
    files.append(file);
}

Error errorOf(const QXmlStreamReader &xml, const QString &name)
{
    const bool cut = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {cut ? Tr::tr("The file ends too early; it was cut off. Copy it again.") : xml.errorString(),
        Place::inDocument(name, xml.lineNumber()).readable()};
}

} // namespace

Result<WebConfigs> webConfigFromFile(const QByteArray &bytes, const QString &name)
{
    const auto text = boundedMarkup(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    WebConfigs files;
    QXmlStreamReader xml(*text);
    for (int depth = 0; !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                xml.raiseError(
                    Tr::tr("The file is nested deeper than %1 levels, as no web.config is.").arg(deepest));
            addSetting(files.pages.items, xml, name);
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
    return files;
}

} // namespace wizard

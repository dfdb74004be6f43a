#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/configfile.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

QString withoutFacts(const ConfigFile &file)
{
    switch (file.kind) {
    case ConfigFile::Kind::ApplicationHost:
        return Tr::tr("%1: nothing that tells of a fault in it.").arg(file.name);
    case ConfigFile::Kind::Linked:
        return Tr::tr("%1: no assembly in Bin\\Setup and no %ExchangeInstallDir% in it.").arg(file.name);
    default:
        return Tr::tr("%1: no BinSearchFolders and no %ExchangeInstallDir% in it.").arg(file.name);
    }
}

/// The pages of Exchange tell the name of their server in a header. The file may have been copied from
/// another one, so what it says is filed under none.
ServerName namedIn(const ConfigFile &file)
{
    for (const ConfigElement *header : file.root.at("system.webServer/httpProtocol/customHeaders/add"_L1)) {
        const QString name = header->attribute("name"_L1);
        if (name == u"X-FEServer" || name == u"X-BEServer")
            return ServerName::parse(header->attribute("value"_L1));
    }
    return {};
}

/// Nothing came of a file that was cut off before anything stood there: that is the error, not a remark.
Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    auto file = readConfigFile(bytes, name);
    if (!file)
        return std::unexpected(file.error());
    Import import;
    for (const Recognition &recognition : recognise(*file))
        import.observations += recognition.observations;
    if (import.observations.isEmpty() && file->damage)
        return std::unexpected(*file->damage);
    import.server = namedIn(*file);
    import.remarks = file->remarks;
    if (file->damage)
        import.remarks.prepend(file->damage->text());
    else if (import.observations.isEmpty())
        import.remarks.append(withoutFacts(*file));
    return import;
}

template <ConfigFile::Kind... Kinds>
bool isOneOf(const QByteArray &bytes)
{
    const auto kind = configKindOf(bytes);
    return kind && ((*kind == Kinds) || ...);
}

} // namespace

std::vector<Importer> configImporters()
{
    using enum ConfigFile::Kind;
    const std::vector<Fact> facts = factsOf<ConfigFunction>();
    return {{"application-host"_L1, QT_TRANSLATE_NOOP("Importers", "applicationHost.config of IIS"), facts,
                isOneOf<ApplicationHost>, readFile},
        {"shared-web-config"_L1, QT_TRANSLATE_NOOP("Importers", "A SharedWebConfig.config"), facts,
            isOneOf<Linked>, readFile},
        {"web-config"_L1, QT_TRANSLATE_NOOP("Importers", "A web.config"), facts, isOneOf<Web, Other>,
            readFile}};
}

} // namespace wizard

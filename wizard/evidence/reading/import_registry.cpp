#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/registryfile.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    const auto file = readRegistryFile(bytes, name);
    if (!file)
        return std::unexpected(file.error());
    Import import;
    for (const Recognition &recognition : recognise(*file))
        import.observations += recognition.observations;
    import.remarks = file->remarks;
    if (import.observations.isEmpty())
        import.remarks.append(
            Tr::tr("%1: none of the keys that tell of a fault is in it: SCHANNEL, Lsa, Session "
                   "Manager\\Environment, Services, ExchangeServer\\v15.")
                .arg(name));
    return import;
}

} // namespace

Importer registryImporter()
{
    return {"registry"_L1, QT_TRANSLATE_NOOP("Importers", "An export of the registry"),
        factsOf<RegistryFunction>(), looksLikeRegistryFile, readFile};
}

} // namespace wizard

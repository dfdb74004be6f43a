#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/clixml.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &certificates)
{
    const auto objects = readClixml(bytes, name);
    if (!objects)
        return std::unexpected(objects.error());
    ClixmlFile file{name, *objects, certificates};
    Import import;
    for (const Recognition &recognition : recognise(file))
        import.observations += recognition.observations;
    import.remarks = file.remarks;
    if (import.observations.isEmpty() && import.remarks.isEmpty())
        import.remarks.append(Tr::tr(
            "%1: holds objects, but no certificates, no Auth configuration, no bindings and no events.")
                                  .arg(name));
    return import;
}

} // namespace

Importer clixmlImporter()
{
    return {"clixml"_L1, QT_TRANSLATE_NOOP("Importers", "Objects from Export-Clixml"),
        factsOf<ClixmlFunction>(), looksLikeClixml, readFile};
}

} // namespace wizard

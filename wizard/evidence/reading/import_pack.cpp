#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/pack.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A pack holds all observations, also those once read from its pasted text: reading that again would double
/// them.
Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    const auto pack = readPack(bytes, name);
    if (!pack)
        return std::unexpected(pack.error());
    Import import;
    import.observations = pack->observations;
    import.symptoms = pack->symptoms;
    import.clock = pack->clock;
    return import;
}

} // namespace

Importer packImporter()
{
    std::vector<Fact> facts;
    for (int fact = 0; fact < int(Fact::Count); ++fact)
        facts.push_back(Fact(fact));
    return {"pack"_L1, QT_TRANSLATE_NOOP("Importers", "A saved case"), facts, looksLikePack, readFile};
}

} // namespace wizard

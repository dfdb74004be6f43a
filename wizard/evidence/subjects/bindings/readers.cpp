#include "wizard/evidence/subjects/bindings/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> bindingReaders()
{
    const std::vector<Told> tells = {Fact::BackEndBindingPresent, Fact::BackEndBindingHash,
        Fact::BackEndBindingRestricted, Fact::FrontEndHttpBindingPresent, Fact::FrontEndBindingNamesHost};
    // Exported bindings do not say of which site they are, nor that they are all.
    const std::vector<Told> tellsExported = {
        {Fact::BackEndBindingPresent, Says::Yes}, Fact::BackEndBindingHash, Fact::BackEndBindingRestricted};
    const std::vector<Told> tellsWithoutHashes = {Fact::BackEndBindingPresent, Fact::BackEndBindingRestricted,
        Fact::FrontEndHttpBindingPresent, Fact::FrontEndBindingNamesHost};
    return {{"web-bindings"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-WebBinding"), tells,
                bindingsFromPaste},
        {"exported-bindings"_L1, QT_TRANSLATE_NOOP("Readers", "Exported web bindings"), tellsExported,
            bindingsFromClixml},
        {"configured-bindings"_L1, QT_TRANSLATE_NOOP("Readers", "Web bindings in applicationHost.config"),
            tellsWithoutHashes, bindingsFromConfig},
        {"collector-bindings"_L1, QT_TRANSLATE_NOOP("Readers", "Web bindings, read by the collector"), tells,
            bindingsFromCollector},
        {"healthchecker-bindings"_L1, QT_TRANSLATE_NOOP("Readers", "Web bindings, read by HealthChecker"),
            tells, bindingsFromHealthChecker}};
}

} // namespace wizard

#include "wizard/evidence/subjects/shellmodules/shellmodules.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> shellModuleReaders()
{
    using enum Fact;
    return {
        {"shell-modules"_L1, QT_TRANSLATE_NOOP("Readers", "Modules of the management shell"),
            {ShellModulesKnown, FrontEndShellModuleRight, BackEndShellModuleRight}, shellModulesFromPaste},
        {"configured-shell-modules"_L1,
            QT_TRANSLATE_NOOP("Readers", "Modules of the management shell in a configuration file"),
            {ShellModulesKnown, FrontEndShellModuleRight, BackEndShellModuleRight}, shellModulesFromConfig},
        {"collector-shell-modules"_L1,
            QT_TRANSLATE_NOOP("Readers", "Modules of the management shell, read by the collector"),
            {ShellModulesKnown, FrontEndShellModuleRight, BackEndShellModuleRight},
            shellModulesFromCollector}};
}

} // namespace wizard

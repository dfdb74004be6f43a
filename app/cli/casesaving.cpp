#include "app/cli/casesaving.h"

#include "wizard/evidence/redaction/redaction.h"
#include "wizard/io/savefile.h"

using namespace wizard;

namespace app {

Result<void> saveCase(const Pack &pack, const CaseSaving &saving)
{
    if (saving.path.isEmpty())
        return {};
    if (!saving.withoutNames)
        return saveFile(saving.path, writePack(pack));
    const auto file = fileWithoutNames(pack);
    if (!file)
        return std::unexpected(file.error());
    if (const auto saved = saveFile(saving.path, file->bytes); !saved || saving.aliasesPath.isEmpty())
        return saved;
    return saveFile(saving.aliasesPath, writeAliases(file->aliases), ReadableBy::Owner);
}

} // namespace app

#include "wizard/evidence/subjects/versions/versions.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> versionsFromCollector(CollectorFile &file)
{
    const auto data = file.part("versions"_L1);
    if (!data)
        return {};
    return file.completed(observe({Build::parse(file.text(*data, "ExSetup.exe"_L1)),
        Build::parse(file.text(*data, "Microsoft.Exchange.Common.dll"_L1))}));
}

} // namespace wizard

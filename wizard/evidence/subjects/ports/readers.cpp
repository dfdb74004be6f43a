#include "wizard/evidence/subjects/ports/ports.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> portReaders()
{
    using enum Fact;
    return {{"collector-ports"_L1, QT_TRANSLATE_NOOP("Readers", "Ports, read by the collector"),
        {Port80Open, Port443Open, Port444Open, Tls443Completes, Tls444Completes, {Certificate443, Says::Yes},
            {Certificate444, Says::Yes}},
        portsFromCollector}};
}

} // namespace wizard

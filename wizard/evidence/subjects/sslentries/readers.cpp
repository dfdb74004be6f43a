#include "wizard/evidence/subjects/sslentries/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> sslEntryReaders()
{
    const std::vector<Told> tells = {
        Fact::HttpSysEntry444, Fact::HttpSysSpecificEntry444, Fact::HttpSysEntry443};
    return {{"httpsys-entries"_L1, QT_TRANSLATE_NOOP("Readers", "Output of netsh http show sslcert"), tells,
                sslEntriesFromPaste},
        {"collector-httpsys"_L1, QT_TRANSLATE_NOOP("Readers", "HTTP.sys, read by the collector"), tells,
            sslEntriesFromCollector}};
}

} // namespace wizard

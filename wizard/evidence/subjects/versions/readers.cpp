#include "wizard/evidence/subjects/versions/versions.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> versionReaders()
{
    const std::vector<Told> tells = {{Fact::ServerBuild, Says::Yes}, Fact::ExchangeFilesMatchBuild};
    return {{"file-versions"_L1, QT_TRANSLATE_NOOP("Readers", "Versions of Exchange's files"), tells,
                versionsFromPaste},
        {"page-headers"_L1, QT_TRANSLATE_NOOP("Readers", "Headers of a page of Exchange"),
            {{Fact::ServerBuild, Says::Yes}}, headersFromPaste},
        {"empty-files"_L1, QT_TRANSLATE_NOOP("Readers", "Empty files of Exchange"),
            {{Fact::ExchangeFileEmpty, Says::Yes}}, emptyFilesFromPaste},
        {"collector-versions"_L1,
            QT_TRANSLATE_NOOP("Readers", "Versions of Exchange's files, read by the collector"), tells,
            versionsFromCollector},
        {"report-version"_L1, QT_TRANSLATE_NOOP("Readers", "Version in the text of HealthChecker"),
            {{Fact::ServerBuild, Says::Yes}}, versionsFromReport},
        {"healthchecker-versions"_L1,
            QT_TRANSLATE_NOOP("Readers", "Version of Exchange, read by HealthChecker"),
            {{Fact::ServerBuild, Says::Yes}}, versionsFromHealthChecker}};
}

} // namespace wizard

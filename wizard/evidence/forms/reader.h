#pragma once

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/forms/clixml.h"
#include "wizard/evidence/forms/collectorfile.h"
#include "wizard/evidence/forms/configfile.h"
#include "wizard/evidence/forms/paste.h"
#include "wizard/evidence/forms/registryfile.h"
#include "wizard/evidence/recognition.h"
#include "wizard/knowledge/told.h"

#include <variant>
#include <vector>

namespace wizard {

class HealthCheckerReport;

using PasteFunction = QList<Recognition> (*)(const Paste &paste);
/// Remarks about what could not be read go into the file.
using CollectorFunction = QList<Recognition> (*)(CollectorFile &file);

/// The objects of one file of Export-Clixml.
struct ClixmlFile {
    QString name;
    QList<ClixmlObject> objects;
    const CertificateReader &certificates;
    QStringList remarks = {}; ///< what could not be read, with its line
};

using ClixmlFunction = QList<Recognition> (*)(ClixmlFile &file);
/// applicationHost.config, web.config and SharedWebConfig.config.
using ConfigFunction = QList<Recognition> (*)(ConfigFile &file);
/// What regedit exports.
using RegistryFunction = QList<Recognition> (*)(const RegistryFile &file);
/// Remarks about what could not be read go into the report.
using HealthCheckerFunction = QList<Recognition> (*)(HealthCheckerReport &report);

/// Reads one thing out of one form by numbers, ids, type names and hashes, never by localised words. The
/// list of readers (reading/readers.h) says once who can tell which fact.
struct Reader {
    QLatin1StringView id;
    const char *title; ///< context "Readers"
    std::vector<Told> tells;
    std::variant<PasteFunction, CollectorFunction, ClixmlFunction, ConfigFunction, RegistryFunction,
        HealthCheckerFunction>
        read;
    bool aboutLoggingServer = false; ///< what names no server is about the one that wrote the text
    bool ownWords = false; ///< what a person says, not what a program writes
};

} // namespace wizard

#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> extendedProtectionReaders()
{
    return {{"extended-protection"_L1,
                QT_TRANSLATE_NOOP("Readers", "Extended Protection, as its script shows it"),
                {Fact::ExtendedProtectionTooStrict}, extendedProtectionFromPaste},
        {"configured-protection"_L1,
            QT_TRANSLATE_NOOP("Readers", "Extended Protection in applicationHost.config"),
            {Fact::ExtendedProtectionTooStrict}, extendedProtectionFromConfig},
        {"healthchecker-extended-protection"_L1,
            QT_TRANSLATE_NOOP("Readers", "Extended Protection, read by HealthChecker"),
            {Fact::ExtendedProtectionTooStrict}, extendedProtectionFromHealthChecker}};
}

} // namespace wizard

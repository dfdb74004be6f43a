#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// A value of the registry that switches something in Windows which Exchange depends on.
struct SwitchValue {
    QString key; ///< empty where the form does not name it
    QString name;
    QString value; ///< numbers in decimal or with 0x
    bool present = true;
    int line = 0;
};

/// The policy for scripts of one scope, as Get-ExecutionPolicy prints it.
struct ScriptPolicy {
    QString scope; ///< "MachinePolicy" and so on; empty: the one that counts
    QString policy;
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const QList<SwitchValue> &values);
/// The first scope that is defined counts; one that was not printed leaves it open.
[[nodiscard]] QList<Recognition> observe(const QList<ScriptPolicy> &policies);

/// reg query, .reg files, Get-ItemProperty, winrm get, and HealthChecker.
[[nodiscard]] QList<Recognition> switchesFromPaste(const Paste &paste);
/// An export of the keys.
[[nodiscard]] QList<Recognition> switchesFromRegistryFile(const RegistryFile &file);
/// Get-ExecutionPolicy.
[[nodiscard]] QList<Recognition> scriptPoliciesFromPaste(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> switchesFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> windowsReaders();

} // namespace wizard

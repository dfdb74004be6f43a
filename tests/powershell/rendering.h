#pragma once

#include "organisation.h"

#include "wizard/knowledge/remedy.h"

#include <QTemporaryDir>

namespace powershell {

/// Writes the scripts of remedies as they ship and remembers where.
class Rendering {
public:
    /// The path of the script, empty where the remedy has none of that kind. Fails the program on a remedy
    /// that cannot be rendered.
    [[nodiscard]] QString script(const QString &remedy, wizard::ScriptKind kind,
        const QMap<QString, QString> &choices = {}, bool unattended = false);

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_paths;
};

} // namespace powershell

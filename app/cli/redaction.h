#pragma once

#include "wizard/io/powershellengine.h"
#include "wizard/io/powershellprocess.h"

#include <QObject>

namespace app {

/// What became of one file: its name among the aliases, and its content.
struct Redacted {
    QString server;
    QByteArray report;

    friend bool operator==(const Redacted &, const Redacted &) = default;
};

/// Replaces names by aliases with the collector's own rules, in a PowerShell on this computer, before
/// anything is written. One map serves all servers, so that an alias means the same in each file; it stays in
/// `mapPath`, and one that is already there goes on.
class Redaction : public QObject {
    Q_OBJECT

public:
    Redaction(wizard::PowerShellEngine engine, QString mapPath, QObject *parent = nullptr);

    /// One file at a time; `finished` comes before the next may start.
    void start(const QByteArray &report);

Q_SIGNALS:
    /// Never from within start(). The map is written before.
    void finished(const wizard::Result<app::Redacted> &redacted);

private:
    void take(const wizard::Result<QByteArray> &answer);
    [[nodiscard]] wizard::Result<Redacted> read(const QByteArray &answer);

    wizard::PowerShellProcess m_process;
    QString m_mapPath;
    QString m_aliases;
    wizard::Result<void> m_readable; ///< what came of the map that was there
};

} // namespace app

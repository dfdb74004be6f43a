#pragma once

#include "app/cli/redaction.h"

#include <memory>

namespace app {

/// Writes what the collector read, one file a server, under its name or, redacted, under an alias. What
/// cannot be redacted is not written.
class CollectedFiles : public QObject {
    Q_OBJECT

public:
    explicit CollectedFiles(QString folder, QObject *parent = nullptr);

    void redactWith(const wizard::PowerShellEngine &engine);
    /// Written at once; what is to be redacted waits for finish().
    void add(const QString &server, const QByteArray &report);
    /// Redacts what waits; `finished` follows.
    void finish();
    [[nodiscard]] bool isEmpty() const { return m_written.isEmpty(); }

Q_SIGNALS:
    void finished();

private:
    void take(const wizard::Result<Redacted> &redacted);
    void save(const QString &name, const QByteArray &report);

    QString m_folder;
    std::unique_ptr<Redaction> m_redaction;
    QList<QByteArray> m_waiting; ///< in memory only
    QStringList m_written;
};

} // namespace app

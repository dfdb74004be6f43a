#pragma once

#include "app/cli/command.h"
#include "app/cli/redaction.h"
#include "wizard/io/collectorrun.h"
#include "wizard/io/keychain.h"

namespace app {

/// `collector`: writes the script that collects evidence, or runs it here and on other servers.
class CollectorCommand : public Command {
    Q_OBJECT

public:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    [[nodiscard]] wizard::Result<void> takeRun(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takePassword(bool fromInput);
    void writeScript();
    void findEngine();
    void run(const wizard::Result<wizard::PowerShellEngine> &engine);
    void fetchPassword(const wizard::PowerShellEngine &engine);
    void collect(const wizard::PowerShellEngine &engine);
    void report(int index);
    void redactNext();
    void takeRedacted(const wizard::Result<Redacted> &redacted);
    void save(const QString &name, const QByteArray &report);
    void finish();
    void fail(const wizard::Error &error);

    QString m_out;
    bool m_run = false;
    bool m_remember = false;
    bool m_redact = false;
    QList<wizard::CollectorTarget> m_targets;
    wizard::CollectorOptions m_options;
    wizard::KeychainSecretStore m_secrets;
    std::unique_ptr<wizard::PowerShellSearch> m_search;
    std::unique_ptr<wizard::CollectorRun> m_collecting;
    std::unique_ptr<Redaction> m_redaction;
    QList<QByteArray> m_unredacted; ///< in memory only
    QStringList m_written;
};

} // namespace app

#pragma once

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/powershellengine.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace wizard {

class PowerShellProcess;

/// Where the collector runs. Without a host: on this computer.
struct CollectorTarget {
    QString host; ///< validated, as written
    quint16 port = 0; ///< 0: the usual one
    QString user; ///< of SSH; empty: as the configuration of ssh says

    [[nodiscard]] QString name() const; ///< for people and file names, "ex01.contoso.com:2222"
    friend bool operator==(const CollectorTarget &, const CollectorTarget &) = default;
};

/// Reads [USER@]HOST[:PORT].
[[nodiscard]] Result<CollectorTarget> parseCollectorTarget(const QString &text);

struct CollectorOptions {
    enum class Transport { WinRm, Ssh };
    Transport transport = Transport::WinRm;
    int throttle = 4; ///< most servers at once
    int partSeconds = 60; ///< limit of one part of the collector
    std::chrono::milliseconds limit{15 * 60'000}; ///< of one server
    QString user; ///< for WinRM; empty: the person who runs the program
    QString password; ///< leaves the program only by standard input of PowerShell
    QString keyFile; ///< for SSH
    QJsonObject sshOptions; ///< further options of ssh, name and value
};

/// What came of one server.
struct Collected {
    CollectorTarget target;
    Result<QByteArray> report = std::unexpected(Error{}); ///< the collector's JSON
    Import import; ///< what it says, where there is a report that can be read
    bool done = false;
};

/// Runs the collector on several servers at once, each in a PowerShell of its own, so that one that fails,
/// hangs or lies costs nobody else anything.
class CollectorRun : public QObject {
    Q_OBJECT

public:
    explicit CollectorRun(PowerShellEngine engine, QObject *parent = nullptr);
    ~CollectorRun() override;

    void start(const QList<CollectorTarget> &targets, const CollectorOptions &options);
    /// Ends every running collection at once; what was collected stays.
    void stop();

    [[nodiscard]] const std::vector<Collected> &servers() const { return m_servers; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void serverStarted(int index);
    void serverFinished(int index);
    void finished(); ///< once per start(), never from within it

private:
    struct Task;
    void advance();
    void launch(std::size_t index);
    void take(std::size_t index, const Result<QByteArray> &answer);

    PowerShellEngine m_engine;
    CollectorOptions m_options;
    QByteArray m_collector;
    QByteArray m_runner;
    std::vector<Collected> m_servers;
    std::vector<std::unique_ptr<PowerShellProcess>> m_processes; ///< one a server, null while it waits
    bool m_running = false;
};

} // namespace wizard

#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace wizard {

/// Runs one script in one PowerShell process. Script and data go in by standard input, so that nothing of
/// them stands on a command line or in a file. The process has to echo a random value before anything it says
/// counts; its exit code counts for nothing.
class PowerShellProcess : public QObject {
    Q_OBJECT

public:
    explicit PowerShellProcess(QString program, QObject *parent = nullptr);
    ~PowerShellProcess() override;

    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// Most bytes of output, wanted or not.
    void setOutputLimit(qint64 bytes) { m_outputLimit = bytes; }

    /// `script` takes one parameter, the data as an object; what it returns is the answer, as text.
    void start(const QByteArray &script, const QJsonObject &data = {});
    /// Ends the process and everything it started at once; `finished` says that it was stopped.
    void stop();

    /// As the process named it when it proved itself.
    [[nodiscard]] QString version() const { return m_version; }

Q_SIGNALS:
    /// Once after start(), never from within it, never after destruction.
    void finished(const wizard::Result<QByteArray> &answer);

private:
    void onError(QProcess::ProcessError error);
    void onOutput();
    void onEnded();
    void readLine(const QByteArray &line);
    void dropProcess();
    void finishWhenEnded(const Result<QByteArray> &answer);
    void finish(const Result<QByteArray> &answer);
    [[nodiscard]] Error withoutAnswer() const;

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
    QByteArray m_token;
    QByteArray m_line; ///< not yet ended
    QByteArray m_noise; ///< the beginning of what was printed besides
    QString m_version;
    std::optional<Result<QByteArray>> m_answer; ///< of a process that is still ending
    std::chrono::milliseconds m_limit{60'000};
    qint64 m_outputLimit = 64LL * 1024 * 1024;
    qint64 m_received = 0;
    bool m_done = true;
};

} // namespace wizard

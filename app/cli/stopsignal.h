#pragma once

#include <QObject>

#include <memory>

namespace app {

/// Ctrl+C, a request to end and a terminal that closes, told while the event loop runs, so that whoever
/// holds a folder or a process puts it away. The second one ends the program at once. One at a time; Windows
/// ends the program by itself.
class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void raised(int exitCode); ///< to end with

private:
    struct Pipe;
    std::unique_ptr<Pipe> m_pipe;
};

/// Where the exit code comes from StopSignal: ends the program by that signal, so that a shell sees why.
void endAsSignalled(int exitCode);

} // namespace app

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace powershell {

/// A throw-away sshd on the loopback with PowerShell behind it; keys and configuration live in one folder.
class LoopbackSsh {
public:
    /// Empty, or what is missing on this machine.
    [[nodiscard]] static QString missing();
    [[nodiscard]] static QString account();

    /// Makes the key of the person once for all servers of a folder.
    [[nodiscard]] static bool makeKey(const QString &path);

    /// Empty when it listens. `authorised` is the public key that may enter; empty: nobody may.
    [[nodiscard]] QString start(const QString &folder, const QString &engine, const QString &authorised);
    ~LoopbackSsh();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace powershell

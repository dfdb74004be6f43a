#pragma once

#include "wizard/result.h"
#include "wizard/target.h"

#include <QMap>
#include <QString>

namespace wizard {

/// How the collector gets to the servers. The password of `account` is in the SecretStore, under its name.
struct Collecting {
    enum class Way {
        ThisComputer,
        WinRm, ///< PowerShell remoting, port 5985 unless `port` says otherwise
        Ssh, ///< needs PowerShell 7.4 or newer on both sides
    };
    Way way = Way::ThisComputer;
    QString account = {}; ///< empty: whoever runs the program, or as the configuration of ssh says
    quint16 port = 0; ///< 0: the usual one
    QString keyFile = {}; ///< of SSH; empty: as its configuration says
    QMap<QString, QString> sshOptions = {}; ///< further options of ssh, name and value

    friend bool operator==(const Collecting &, const Collecting &) = default;
};

/// A server, and how the collector gets there.
struct CollectedServer {
    Target target;
    Collecting how;

    [[nodiscard]] QString name() const; ///< for people and file names: "ex01.contoso.com:2222"
};

/// Reads [USER@]HOST[:PORT] for a way to another server; the account belongs there with SSH only.
[[nodiscard]] Result<CollectedServer> parseCollectedServer(const QString &text, const Collecting &how);

/// An account as ssh or WinRM takes it: name, DOMAIN\name, or name@domain with WinRM. Empty stays empty.
[[nodiscard]] Result<QString> parseAccount(const QString &text, Collecting::Way way);

} // namespace wizard

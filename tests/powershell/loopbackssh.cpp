#include "loopbackssh.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

constexpr int patience = 60'000;
const QString sshd = u"/usr/sbin/sshd"_s;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString LoopbackSsh::missing()
{
#ifdef Q_OS_WIN
    return u"sshd of a POSIX system"_s;
#else
    if (!QFileInfo(sshd).isExecutable())
        return sshd + u" (Debian's openssh-server)"_s;
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty()
        || QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        return u"ssh and ssh-keygen (Debian's openssh-client)"_s;
    if (::geteuid() == 0 && !QFileInfo(u"/run/sshd"_s).isDir() && !QDir().mkpath(u"/run/sshd"_s))
        return u"the folder /run/sshd"_s;
    if (account().isEmpty())
        return u"a name for the account that runs the tests"_s;
    return {};
#endif
}

QString LoopbackSsh::account()
{
#ifdef Q_OS_WIN
    return {};
#else
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
#endif
}

bool LoopbackSsh::makeKey(const QString &path)
{
    return QProcess::execute(
               u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path})
        == 0;
}

QString LoopbackSsh::start(const QString &folder, const QString &engine, const QString &authorised)
{
    m_port = freePort();
    const QString base = folder + u"/sshd-%1"_s.arg(m_port);
    if (m_port == 0 || !makeKey(base + u"-key"_s))
        return u"no free port or no host key"_s;
    const QString text =
        u"Port %1\nListenAddress 127.0.0.1\nHostKey %2-key\nAuthorizedKeysFile %2-allowed\n"_s
        u"PidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"_s
        u"KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"_s
        u"Subsystem powershell %3 -sshs -NoLogo -NoProfile\n"_s;
    if (!write(base + u".conf"_s, text.arg(m_port).arg(base, engine).toUtf8())
        || !write(base + u"-allowed"_s, authorised.toUtf8()))
        return u"the configuration could not be written"_s;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, base + u".conf"_s});
    QByteArray printed;
    while (!printed.contains("Server listening")) {
        if (!m_process.waitForReadyRead(patience))
            return u"sshd does not listen: "_s + QString::fromUtf8(printed);
        printed += m_process.readAll();
    }
    return {};
}

LoopbackSsh::~LoopbackSsh()
{
    m_process.terminate();
    m_process.waitForFinished();
}

} // namespace powershell

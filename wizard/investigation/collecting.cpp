#include "wizard/investigation/collecting.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Collecting)
};

} // namespace

QString CollectedServer::name() const
{
    if (how.way == Collecting::Way::ThisComputer)
        return Tr::tr("this computer");
    return how.port == 0 ? target.host : u"%1:%2"_s.arg(target.host, QString::number(how.port));
}

Result<CollectedServer> parseCollectedServer(const QString &text, const Collecting &how)
{
    CollectedServer server{.target = {}, .how = how};
    QString rest = text.trimmed();
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const auto account = parseAccount(rest.left(at), Collecting::Way::Ssh);
        if (!account || account->isEmpty())
            return std::unexpected(
                Error{account ? Tr::tr("There is no account before the @.") : account.error().message, text});
        if (how.way != Collecting::Way::Ssh)
            return std::unexpected(
                Error{Tr::tr("Only SSH takes an account before the host; WinRM takes one for all."), text});
        server.how.account = *account;
        rest = rest.mid(at + 1);
    }
    const auto parsed = parseTarget(rest);
    if (!parsed)
        return std::unexpected(parsed.error());
    const QString ports = rest.startsWith(u'[') ? rest.section(u']', 1) : rest;
    if (ports.count(u':') > 1)
        return std::unexpected(Error{Tr::tr("Only one port can be given: HOST:PORT."), text});
    server.target.host = parsed->host;
    server.how.port = ports.contains(u':') ? parsed->https : quint16(0);
    return server;
}

Result<QString> parseAccount(const QString &text, Collecting::Way way)
{
    // The first character is never a hyphen, so that no program takes the name for an option.
    static const QRegularExpression name(u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.$\\\\ -]{0,103}$"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.\\\\-]{0,103}$"_s);
    static const QRegularExpression principal(
        u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}@[A-Za-z0-9.-]{1,200}$"_s);
    const QString account = text.trimmed();
    const bool ssh = way == Collecting::Way::Ssh;
    if (account.isEmpty() || (ssh ? plain : name).match(account).hasMatch()
        || (!ssh && principal.match(account).hasMatch()))
        return account;
    return std::unexpected(Error{
        Tr::tr("“%1” is no name of an account. Type it like CONTOSO\\admin.").arg(account.left(80)), {}});
}

} // namespace wizard

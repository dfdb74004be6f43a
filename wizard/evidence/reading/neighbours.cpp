#include "wizard/evidence/reading/neighbours.h"

#include "wizard/evidence/reading/importing.h"
#include "wizard/knowledge/fact.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// "logs/IIS/x.log" lies in "logs/IIS", that in "logs", and that in the empty name.
QString folderOf(const QString &name)
{
    return name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
}

using Servers = QHash<QString, QSet<ServerName>>;

/// A file may name several, as a list of all servers does.
QSet<ServerName> serversOf(const Import &import)
{
    QSet<ServerName> servers;
    eachImport(import, [&](const Import &part) {
        servers.insert(part.server);
        for (const Observation &one : part.observations)
            servers.insert(one.subject.server);
    });
    servers.remove(ServerName());
    return servers;
}

/// Of each folder the servers that the files in it and below it name.
Servers serversIn(const Import &import)
{
    Servers servers;
    for (const Import &part : import.parts) {
        const QSet<ServerName> named = serversOf(part);
        for (QString folder = folderOf(part.name);; folder = folderOf(folder)) {
            servers[folder].unite(named);
            if (folder.isEmpty())
                break;
        }
    }
    return servers;
}

ServerName serverBeside(const QString &name, const Servers &servers)
{
    for (QString folder = folderOf(name);; folder = folderOf(folder)) {
        const QSet<ServerName> named = servers.value(folder);
        if (named.size() == 1)
            return *named.cbegin();
        if (!named.isEmpty() || folder.isEmpty())
            return {};
    }
}

bool takeServer(QList<Observation> &observations, const ServerName &server)
{
    bool taken = false;
    for (Observation &one : observations) {
        const SubjectKind kind = entry(one.fact).subject;
        if (!one.subject.server.isEmpty()
            || (kind != SubjectKind::Server && kind != SubjectKind::Certificate))
            continue;
        one.subject.server = server;
        taken = true;
    }
    return taken;
}

} // namespace

void nameServers(Import &import)
{
    const Servers servers = serversIn(import);
    for (Import &part : import.parts) {
        if (part.importer == certificateFileForm || !serversOf(part).isEmpty())
            continue;
        const ServerName server = serverBeside(part.name, servers);
        if (server.isEmpty() || !takeServer(part.observations, server))
            continue;
        for (Recognition &one : part.recognised)
            takeServer(one.observations, server);
        part.server = server;
        part.remarks.append(
            Tr::tr("%1: taken to be of %2, as the files beside it are.").arg(part.name, server.text()));
    }
}

} // namespace wizard

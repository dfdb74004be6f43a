#include "healthdirectory.h"
#include "healthoracle.h"

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

const QString firstServer = u"servers/EX01/"_s;
const QString installed = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\"_s;

QJsonValue here(const StepResult &step, const QString &path)
{
    return at(step.state, firstServer + path);
}

/// Names of the entries of a table whose field is not as it should be.
QStringList differing(const QJsonObject &table, const QString &field, const QString &wanted)
{
    QStringList list;
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (it->toObject()[field].toString() != wanted)
            list.append(it.key());
    }
    return list;
}

QStringList stoppedPools(const StepResult &step)
{
    QStringList list = differing(here(step, u"pools"_s).toObject(), u"state"_s, u"Started"_s);
    list.removeIf([](const QString &name) { return !name.startsWith("MSExchange"_L1); });
    return list;
}

QStringList stoppedSites(const StepResult &step)
{
    QStringList list;
    for (const QString &name : {u"Default Web Site"_s, u"Exchange Back End"_s}) {
        if (here(step, u"sites/%1/state"_s.arg(name)) != u"Started"_s)
            list.append(name);
    }
    for (const QString &name : {u"WAS"_s, u"W3SVC"_s}) {
        if (here(step, u"services/%1/status"_s.arg(name)) != u"Running"_s)
            list.append(name);
    }
    return list;
}

/// POP3, IMAP4 and the assistants may be switched off on purpose.
QStringList disabledServices(const StepResult &step)
{
    const QJsonObject services = here(step, u"services"_s).toObject();
    QStringList list;
    for (auto it = services.begin(); it != services.end(); ++it) {
        const bool chosen = it.key() == "MSExchangeImap4"_L1 || it.key() == "MSExchangePop3"_L1
            || it.key() == "MSExchangeMailboxAssistants"_L1;
        if (!chosen && it->toObject()[u"startType"_s] == u"Disabled"_s)
            list.append(it.key());
    }
    return list;
}

QStringList redirects(const StepResult &step)
{
    const QJsonObject locations = here(step, u"iis/locations"_s).toObject();
    QStringList list;
    for (auto it = locations.begin(); it != locations.end(); ++it) {
        if (it.key().startsWith("Default Web Site/"_L1) && it->toObject()[u"redirect"_s].toBool())
            list.append(it.key());
    }
    return list;
}

QStringList misplaced(const StepResult &step)
{
    QStringList list;
    for (const QString &page : {u"owa"_s, u"ecp"_s, u"EWS"_s, u"PowerShell"_s}) {
        const QString folder = here(step, u"iis/directories/Default Web Site/"_s + page).toString();
        if (!folder.endsWith(u"FrontEnd\\HttpProxy\\"_s + page, Qt::CaseInsensitive))
            list.append(page);
    }
    return list;
}

QStringList variables(const StepResult &step)
{
    const QJsonObject files = here(step, u"files"_s).toObject();
    QStringList list;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().startsWith(installed) && it.key().endsWith("web.config"_L1)
            && it->toString().contains("%ExchangeInstallDir%"_L1))
            list.append(it.key());
    }
    return list;
}

QStringList searchFolders(const StepResult &step)
{
    const QString file = here(step, u"files/"_s + installed + u"ClientAccess\\ecp\\web.config"_s).toString();
    const QString value = file.section("key=\"BinSearchFolders\" value=\""_L1, 1).section(u'"', 0, 0);
    const QStringList folders = value.split(u';');
    QStringList list;
    for (const char *one : {"bin", "bin\\CmdletExtensionAgents", "ClientAccess\\Owa\\bin"}) {
        if (!folders.contains(installed + QLatin1StringView(one)))
            list.append(QLatin1StringView(one));
    }
    return list;
}

QStringList sharedFiles(const StepResult &step)
{
    QStringList list;
    for (const char *part : {"FrontEnd\\HttpProxy", "ClientAccess"}) {
        const QString file = installed + QLatin1StringView(part) + u"\\SharedWebConfig.config"_s;
        if (!here(step, u"files/"_s + file).toString().contains("<configuration>"_L1))
            list.append(file);
    }
    return list;
}

QStringList signIn(const StepResult &step)
{
    const QJsonObject owa = here(step, u"iis/locations/Default Web Site/owa/methods"_s).toObject();
    const QJsonObject ecp = here(step, u"iis/locations/Default Web Site/ecp/methods"_s).toObject();
    for (const QString &name : {u"basic"_s, u"windows"_s, u"digest"_s}) {
        if (owa[name].toBool() != ecp[name].toBool())
            return {name};
    }
    return {};
}

QStringList proxied(const StepResult &step)
{
    if (here(step, u"winHttpProxy"_s).toString().isEmpty())
        return {};
    const QString bypass = here(step, u"winHttpBypass"_s).toString().toLower();
    return bypass.contains("*.contoso.com"_L1) || bypass.contains("ex01.contoso.com"_L1)
        ? QStringList()
        : QStringList{u"winHttpBypass"_s};
}

QStringList protocols(const StepResult &step)
{
    QStringList list;
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        const QJsonObject key = here(step,
            u"registry/SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\"
            "Protocols\\TLS 1.2\\"_s
                + side)
                                    .toObject();
        if (key[u"Enabled"_s].toInt(1) == 0 || key[u"DisabledByDefault"_s].toInt(0) != 0)
            list.append(side);
    }
    return list;
}

QStringList portEighty(const StepResult &step)
{
    const QJsonArray bindings = here(step, u"sites/Default Web Site/bindings"_s).toArray();
    for (const QJsonValue &one : bindings) {
        if (one[u"protocol"_s] == u"http"_s && one[u"bindingInformation"_s].toString().endsWith(":80:"_L1)
            && !one[u"bindingInformation"_s].toString().startsWith("127"_L1))
            return {};
    }
    return {u"port 80"_s};
}

QStringList withoutShell(const StepResult &step)
{
    const bool may = at(step.state, u"directory/users/helga/remoteShell"_s).toBool(true);
    return may ? QStringList() : QStringList{u"helga"_s};
}

QStringList needsSsl(const StepResult &step)
{
    const QString flags = here(step, u"iis/locations/Default Web Site/PowerShell/sslFlags"_s).toString();
    return flags.split(u", "_s).contains(u"Ssl"_s) ? QStringList{flags} : QStringList();
}

QStringList installPath(const StepResult &step)
{
    const QString path = here(step,
        u"registry/SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment/ExchangeInstallPath"_s)
                             .toString();
    return path == installed ? QStringList() : QStringList{path + u" (ExchangeInstallPath)"_s};
}

/// What this repair owes the shell; a proxy or a port beside it is another cause.
QStringList shellModules(const StepResult &step)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> homes[] = {
        {"kerbauth"_L1, "FrontEnd\\HttpProxy\\PowerShell\\web.config"_L1},
        {"WSMan"_L1, "ClientAccess\\PowerShell-Proxy\\web.config"_L1}};
    const QJsonObject global = here(step, u"iis/globalModules"_s).toObject();
    const QJsonObject files = here(step, u"files"_s).toObject();
    const QString root = here(step, u"installPath"_s).toString();
    QStringList list;
    for (const auto &[name, file] : homes) {
        if (!global.contains(name))
            list.append(u"IIS does not know "_s + name);
        if (files[root + file].toString().count(u"name=\"%1\""_s.arg(name)) != 1)
            list.append(file + u" does not name "_s + name);
    }
    const QJsonObject methods = here(step, u"iis/locations/Default Web Site/PowerShell/methods"_s).toObject();
    for (auto method = methods.begin(); method != methods.end(); ++method) {
        if (method->toBool())
            list.append(u"IIS signs in by "_s + method.key());
    }
    return list;
}

struct Demand {
    QLatin1StringView start; ///< of the remedy's name
    QString aspect; ///< of the health of a server
    bool everywhere = false;
    QStringList (*wrong)(const StepResult &) = nullptr;
};

QList<Demand> demands()
{
    return {{"auth-cert-not"_L1, u"auth"_s}, {"auth-cert-expired"_L1, u"auth"_s, true},
        {"auth-cert-missing"_L1, u"auth"_s, true}, {"backend-"_L1, u"backEnd"_s},
        {"sslcert"_L1, u"backEnd"_s}, {"frontend-"_L1, u"frontEnd"_s}, {"canary"_L1, u"canary"_s, true},
        {"component"_L1, u"components"_s}, {"database"_L1, u"databases"_s},
        {"app-pool"_L1, {}, false, stoppedPools}, {"site-or"_L1, {}, false, stoppedSites},
        {"services-disabled"_L1, {}, false, disabledServices}, {"vdir"_L1, {}, false, misplaced},
        {"http-redirect"_L1, {}, false, redirects}, {"webconfig"_L1, {}, false, variables},
        {"ecp-bin"_L1, {}, false, searchFolders}, {"sharedwebconfig"_L1, {}, false, sharedFiles},
        {"owa-ecp"_L1, {}, false, signIn}, {"winhttp"_L1, {}, false, proxied},
        {"tls"_L1, {}, false, protocols}, {"ps-port80"_L1, {}, false, portEighty},
        {"epi"_L1, {}, false, deniedGroups}, {"rbac"_L1, {}, false, withoutRole},
        {"remote-powershell"_L1, {}, false, withoutShell}, {"fe-powershell"_L1, {}, false, needsSsl},
        {"exchangeinstallpath"_L1, {}, false, installPath},
        {"exchange-computer-group"_L1, {}, false, missingGroups},
        {"powershell-kerbauth"_L1, {}, false, shellModules}};
}

} // namespace

QStringList unhealthy(const RandomCase &one, const StepResult &step, bool onlyHere)
{
    const QLatin1StringView remedy(one.base.remedy);
    for (const Demand &demand : demands()) {
        if (!remedy.startsWith(demand.start))
            continue;
        if (demand.wrong != nullptr)
            return demand.wrong(step);
        QStringList list;
        for (const QString &server : step.health.keys()) {
            const bool asked = server == "EX01"_L1 || (demand.everywhere && !onlyHere);
            if (asked && !step.healthy(server, demand.aspect))
                list.append(server + u' ' + demand.aspect);
        }
        return list;
    }
    return {u"nobody knows what "_s + remedy + u" demands"_s};
}

QStringList stillThere(const RandomCase &one, const StepResult &step)
{
    const QLatin1StringView remedy(one.base.remedy);
    // The check of the canary reads the events of its own server.
    if (remedy.startsWith("canary"_L1))
        return unhealthy(one, step, true);
    if (!remedy.startsWith("auth-cert-expired"_L1) && !remedy.startsWith("auth-cert-missing"_L1))
        return unhealthy(one, step, false);
    const QString current = at(step.state, u"organisation/auth/current"_s).toString();
    const QString clock = step.state[u"clock"].toString();
    QStringList lacking, holding;
    for (const QString &server : step.health.keys()) {
        const QJsonObject copy =
            at(step.state, u"servers/%1/certificates/%2"_s.arg(server, current)).toObject();
        const bool valid = copy[u"hasPrivateKey"].toBool() && copy[u"notAfter"].toString() > clock;
        (valid ? holding : lacking).append(server + u" Auth certificate"_s);
    }
    // One that is nowhere, or expired, is the cause of the renewal; one that some lack is that of the copy.
    if (remedy.startsWith("auth-cert-expired"_L1))
        return holding.isEmpty() ? lacking : QStringList();
    return holding.isEmpty() ? QStringList() : lacking;
}

} // namespace powershell

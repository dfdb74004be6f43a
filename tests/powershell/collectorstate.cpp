#include "collectorstate.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace powershell {

void StateReader::readFiles()
{
    bool literal = false;
    const QJsonObject files = m_server[u"files"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().endsWith(u".config") || !it.value().toString().contains(u"%ExchangeInstallDir%"))
            continue;
        literal = true;
        note(Fact::InstallDirVariableInWebConfig, Truth::Yes, it.key());
    }
    if (!literal)
        note(Fact::InstallDirVariableInWebConfig, Truth::No);
    static const QRegularExpression setting(u"BinSearchFolders\" value=\"([^\"]*)\""_s);
    const QString value = setting.match(file(u"ClientAccess\\ecp\\web.config"_s)).captured(1);
    const QString root = m_server[u"installPath"].toString();
    bool right = true;
    for (const QString &folder : {u"bin"_s, u"bin\\CmdletExtensionAgents"_s, u"ClientAccess\\Owa\\bin"_s})
        right = right && value.split(u';').contains(root + folder);
    note(Fact::BinSearchFoldersCorrect, right ? Truth::Yes : Truth::No, value);
    const bool both = hasFile(u"ClientAccess\\SharedWebConfig.config"_s)
        && hasFile(u"FrontEnd\\HttpProxy\\SharedWebConfig.config"_s);
    note(Fact::SharedWebConfigPresent, both ? Truth::Yes : Truth::No);
    const bool setup = file(u"ClientAccess\\SharedWebConfig.config"_s).contains(u"\\Bin\\Setup\\");
    if (both || setup)
        noteYesOrNo(Fact::SharedWebConfigNamesSetup, setup);
}

/// The pages; kerbauth in front, WSMan behind, both known to IIS.
void StateReader::readModules()
{
    QStringList unknown;
    const QJsonObject known = m_server[u"iis"][u"globalModules"].toObject();
    for (const QString &name : {u"kerbauth"_s, u"WSMan"_s}) {
        if (!known.contains(name))
            unknown.append(name);
    }
    const QJsonObject places = m_server[u"iis"][u"directories"].toObject();
    if (places.contains(u"Default Web Site/owa"_s) && places.contains(u"Default Web Site/ecp"_s))
        note(Fact::WebApplicationsPresent, Truth::Yes);
    noteYesOrNo(Fact::ShellModulesKnown, unknown.isEmpty(), unknown.join(u", "_s));
    const auto place = [&](Fact fact, const QString &folder, const QString &own, const QString &other) {
        const QString text = file(folder + u"\\web.config"_s);
        const auto count = [&](const QString &name) { return text.count(u"<add name=\"%1\""_s.arg(name)); };
        if (!text.contains(u"<modules>"_s))
            return;
        const bool right = count(own) == 1 && count(other) == 0;
        noteYesOrNo(fact, right,
            right ? QString() : u"%1 %2, %3 %4"_s.arg(own).arg(count(own)).arg(other).arg(count(other)));
    };
    place(Fact::FrontEndShellModuleRight, u"FrontEnd\\HttpProxy\\PowerShell"_s, u"kerbauth"_s, u"WSMan"_s);
    place(Fact::BackEndShellModuleRight, u"ClientAccess\\PowerShell-Proxy"_s, u"WSMan"_s, u"kerbauth"_s);
}

void StateReader::readBinding()
{
    bool present = false;
    bool restricted = false;
    bool front = false;
    QString restriction;
    const QJsonArray back = m_server[u"sites"][u"Exchange Back End"][u"bindings"].toArray();
    for (const QJsonValue &binding : back) {
        const QString information = binding[u"bindingInformation"].toString();
        const int flags = binding[u"sslFlags"].toInt();
        if (information == u"*:444:") {
            present = true;
            restricted = (flags & 3) != 0; // a host name or the central store; the rest are protocols
            restriction = restricted ? u"sslFlags %1"_s.arg(flags) : QString();
        } else if (information.contains(u":444:") && !present) {
            restricted = true;
            restriction = information;
        }
    }
    const QJsonArray all = m_server[u"sites"][u"Default Web Site"][u"bindings"].toArray();
    for (const QJsonValue &binding : all)
        front = front || binding[u"bindingInformation"].toString() == u"*:80:";
    QString restrictedName;
    bool openEverywhere = true;
    for (const QString &port : {u"443"_s, u"80"_s}) {
        QString named;
        bool open = false;
        for (const QJsonValue &binding : all) {
            const QString information = binding[u"bindingInformation"].toString();
            const QString ending = u":%1:"_s.arg(port);
            open = open || information == ending || information == u'*' + ending;
            if (information.contains(ending) && !information.endsWith(u':'))
                named = information;
        }
        openEverywhere = openEverywhere && open;
        if (restrictedName.isEmpty() && !open)
            restrictedName = named;
    }
    if (openEverywhere || !restrictedName.isEmpty())
        noteYesOrNo(Fact::FrontEndBindingNamesHost, !restrictedName.isEmpty(), restrictedName);
    noteYesOrNo(Fact::FrontEndHttpBindingPresent, front);
    noteYesOrNo(Fact::BackEndBindingPresent, present);
    const QString hash = hashOf(u"0.0.0.0:444"_s);
    if (present)
        noteYesOrNo(Fact::BackEndBindingHash, !hash.isEmpty(), hash);
    if (present || restricted)
        noteYesOrNo(Fact::BackEndBindingRestricted, restricted, restriction);
}

void StateReader::readSites()
{
    QStringList stopped;
    for (const QString &site : {u"Default Web Site"_s, u"Exchange Back End"_s}) {
        if (m_server[u"sites"][site][u"state"].toString() == u"Stopped")
            stopped.append(site);
    }
    noteYesOrNo(Fact::WebSiteStopped, !stopped.isEmpty(), stopped.join(u", "_s));
    const QJsonObject pools = m_server[u"pools"].toObject();
    QStringList resting;
    // In the order in which the collector asks.
    for (const QString &pool : {u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s}) {
        if (pools[pool][u"state"].toString() == u"Stopped")
            resting.append(pool);
    }
    noteYesOrNo(Fact::AppPoolStopped, !resting.isEmpty(), resting.join(u", "_s));
}

void StateReader::readServices()
{
    const QStringList needed{u"MSExchangeADTopology"_s, u"MSExchangeServiceHost"_s, u"MSExchangeTransport"_s,
        u"MSExchangeIS"_s, u"MSExchangeFrontEndTransport"_s, u"W3SVC"_s, u"WAS"_s, u"IISADMIN"_s};
    const QJsonObject services = m_server[u"services"].toObject();
    QStringList disabled;
    QStringList stopped;
    for (auto it = services.begin(); it != services.end(); ++it) {
        if (it.value()[u"startType"].toString() == u"Disabled" && needed.contains(it.key()))
            disabled.append(it.key());
    }
    for (const QString &name : {u"W3SVC"_s, u"WAS"_s}) {
        if (services[name][u"status"].toString() == u"Stopped")
            stopped.append(name);
    }
    noteYesOrNo(Fact::ServicesDisabled, !disabled.isEmpty(), disabled.join(u", "_s));
    noteYesOrNo(Fact::WebServiceStopped, !stopped.isEmpty(), stopped.join(u", "_s));
}

void StateReader::readRedirects()
{
    QStringList directories;
    bool site = false;
    const QJsonObject locations = m_server[u"iis"][u"locations"].toObject();
    for (auto it = locations.begin(); it != locations.end(); ++it) {
        if (!it.value()[u"redirect"].toBool() || !it.key().startsWith(u"Default Web Site"))
            continue;
        if (it.key().contains(u'/'))
            directories.append(it.key().section(u'/', 1));
        else
            site = true;
    }
    for (const QString &name : {u"PowerShell"_s, u"ecp"_s}) {
        if (file(u"FrontEnd\\HttpProxy\\%1\\web.config"_s.arg(name))
                .contains(u"<httpRedirect enabled=\"true\""))
            directories.append(name);
    }
    if (!directories.isEmpty() || !site)
        noteYesOrNo(Fact::HttpRedirectEnabled, !directories.isEmpty(), directories.join(u", "_s));
}

void StateReader::readRules()
{
    bool star = file(u"FrontEnd\\HttpProxy\\ecp\\web.config"_s).contains(u"<match url=\"*\"");
    const QJsonObject locations = m_server[u"iis"][u"locations"].toObject();
    for (const QJsonValue &location : locations) {
        const QJsonObject rule = location[u"rule"].toObject();
        star = star || (rule[u"url"].toString() == u"*" && !rule.contains(u"syntax"));
    }
    noteYesOrNo(Fact::RewritePatternInvalid, star);
}

void StateReader::readIis()
{
    readRedirects();
    readRules();
    const QJsonObject iis = m_server[u"iis"].toObject();
    const QString ecp = iis[u"directories"][u"Default Web Site/ecp"].toString();
    const bool wrong = !ecp.endsWith(u"\\ecp");
    const QString path = QString(ecp).replace(u"{install}"_s, m_server[u"installPath"].toString());
    noteYesOrNo(
        Fact::VirtualDirectoryPathWrong, wrong, wrong ? u"Default Web Site/ecp -> "_s + path : QString());
    const QString flags = iis[u"locations"][u"Default Web Site/PowerShell"][u"sslFlags"].toString();
    noteYesOrNo(Fact::PowerShellNeedsSsl, flags.startsWith(u"Ssl,"));
    const QJsonValue methods = iis[u"locations"][u"Default Web Site/ecp"][u"methods"];
    if (!methods[u"basic"].toBool() && methods[u"windows"].toBool())
        note(Fact::SignInMethodsDiffer, Truth::Yes, u"BasicAuthentication, WindowsAuthentication"_s);
}

QString StateReader::registry(const QString &key, const QString &name) const
{
    return m_server[u"registry"][key][name].toVariant().toString();
}

void StateReader::readRegistry()
{
    const QString control = u"SYSTEM\\CurrentControlSet\\Control\\"_s;
    const QString path = registry(control + u"Session Manager\\Environment"_s, u"ExchangeInstallPath"_s);
    if (path.isEmpty() || path == m_server[u"installPath"].toString())
        noteYesOrNo(Fact::InstallPathVariableSet, !path.isEmpty());
    bool off = false;
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        const QString key = control + u"SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\"_s + side;
        off = off || registry(key, u"Enabled"_s) == u"0" || registry(key, u"DisabledByDefault"_s) == u"1";
    }
    noteYesOrNo(Fact::Tls12Disabled, off);
}

void StateReader::readSurroundings()
{
    const QJsonObject disks = m_server[u"disks"].toObject();
    for (auto it = disks.begin(); it != disks.end(); ++it) {
        if (it.value()[u"sizeGB"].toDouble() > 8 && it.value()[u"freeGB"].toDouble() < 1)
            note(Fact::DiskFull, Truth::Yes, it.key());
    }
    const QString proxy = m_server[u"winHttpProxy"].toString();
    if (!m_server.contains(u"winHttpBypass"))
        noteYesOrNo(Fact::WinHttpProxyInTheWay, !proxy.isEmpty(), proxy);
    const double ahead = m_state[u"directory"][u"clockAheadSeconds"].toDouble();
    const bool skewed = std::abs(ahead) > 300;
    for (const Fact fact : {Fact::ClockSkew, Fact::ClockOffBy})
        noteYesOrNo(fact, skewed, skewed ? QString::number(ahead) : QString());
    const QJsonObject objects = m_state[u"directory"][u"objects"].toObject();
    for (const QJsonValue &object : objects) {
        const QString name = object[u"servicePrincipalName"].toArray().first().toString();
        if (name.startsWith(u"HTTP/"_s + m_name))
            note(Fact::NameOnOtherAccount, Truth::Yes, name);
    }
}

} // namespace powershell

#include "tests/wizard/evidence/collectorfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace collectorfile;

namespace {

QJsonArray named(const QList<std::pair<QString, QString>> &list, const QString &key)
{
    QJsonArray array;
    for (const auto &[name, value] : list)
        array.append(QJsonObject{{u"name"_s, name}, {key, value}, {u"startType"_s, u"Automatic"_s}});
    return array;
}

QJsonObject pools(const QString &owa, const QString &sync = u"Started"_s, const QString &rest = {})
{
    return {{u"pools"_s,
        named({{u"MSExchangeOWAAppPool"_s, owa}, {u"MSExchangeECPAppPool"_s, u"Started"_s},
                  {u"MSExchangePowerShellAppPool"_s, u"Started"_s}, {u"MSExchangeSyncAppPool"_s, sync},
                  {u"MSExchangeRestAppPool"_s, rest}},
            u"state"_s)}};
}

QJsonObject services(const QString &web, const QString &start, bool whole = true)
{
    QJsonArray list =
        named({{u"WAS"_s, u"Running"_s}, {u"MSExchangeADTopology"_s, u"Running"_s}}, u"status"_s);
    list.append(QJsonObject{{u"name"_s, u"W3SVC"_s}, {u"status"_s, web}, {u"startType"_s, u"Automatic"_s}});
    if (whole)
        list.append(QJsonObject{
            {u"name"_s, u"MSExchangeServiceHost"_s}, {u"status"_s, u"Running"_s}, {u"startType"_s, start}});
    return {{u"services"_s, list}};
}

const QString control = u"SYSTEM\\CurrentControlSet\\Control\\"_s;

QJsonObject registry(const QList<std::pair<QString, QString>> &values, bool seen = true)
{
    QJsonArray list{QJsonObject{{u"key"_s, u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup"_s},
        {u"name"_s, u"MsiInstallPath"_s}, {u"value"_s, u"C:\\Exchange\\"_s}}};
    for (const auto &[path, value] : values)
        list.append(QJsonObject{{u"key"_s, control + path.section(u'\\', 0, -2)},
            {u"name"_s, path.section(u'\\', -1)}, {u"value"_s, value}});
    QJsonArray keys;
    for (const QString &key : {u"Session Manager\\Environment"_s, u"SecurityProviders\\SCHANNEL"_s})
        keys.append(QJsonObject{{u"key"_s, control + key}, {u"present"_s, seen}});
    return {{u"values"_s, list}, {u"seen"_s, keys}};
}

QJsonObject section(const QString &location, const QJsonObject &rest)
{
    QJsonObject all{{u"location"_s, location}, {u"redirect"_s, QJsonValue()}, {u"starRule"_s, false}};
    for (auto it = rest.begin(); it != rest.end(); ++it)
        all[it.key()] = it.value();
    return all;
}

QJsonObject iis(const QJsonArray &sections, const QJsonArray &files = {})
{
    return {{u"sections"_s, sections}, {u"files"_s, files}, {u"directories"_s, QJsonArray{}},
        {u"globalStarRule"_s, false}};
}

QJsonObject methods(bool basic, const QJsonValue &windows)
{
    return {{u"methods"_s,
        QJsonObject{
            {u"basic"_s, basic}, {u"windows"_s, windows}, {u"digest"_s, false}, {u"anonymous"_s, basic}}}};
}

} // namespace

/// What the parts about settings and states say; the stand-in organisation has whole servers.
class TestCollectorSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states() { compare(); }
    void surroundings_data();
    void surroundings() { compare(); }
    void configurationFiles_data();
    void configurationFiles() { compare(); }
    void configurationOfIis_data();
    void configurationOfIis() { compare(); }

private:
    static void addColumns();
    static void compare();
};

void TestCollectorSettings::addColumns()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("lines"); ///< separated by |
}

void TestCollectorSettings::compare()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, data);
    QFETCH(QString, lines);
    QStringList read = linesOf(name, data);
    for (QString &one : read)
        one.remove(u" EX01"_s);
    QCOMPARE(read.join(u'|'), lines);
}

void TestCollectorSettings::states_data()
{
    addColumns();
    const QString p = u"pools"_s;
    QTest::newRow("pools run") << p << pools(u"Started"_s) << u"app-pool-stopped-state no []"_s;
    QTest::newRow("one stopped") << p << pools(u"Stopped"_s)
                                 << u"app-pool-stopped-state yes [MSExchangeOWAAppPool]"_s;
    QTest::newRow("one between") << p << pools(u"Stopping"_s) << QString();
    QTest::newRow("one not read") << p << pools(u"Started"_s, {}) << QString();
    const QString s = u"services"_s;
    QTest::newRow("services run") << s << services(u"Running"_s, u"Manual"_s)
                                  << u"services-disabled no []|web-service-stopped no []"_s;
    QTest::newRow("web service stopped") << s << services(u"Stopped"_s, u"Automatic"_s)
                                         << u"web-service-stopped yes [W3SVC]|services-disabled no []"_s;
    QTest::newRow("one disabled")
        << s << services(u"Running"_s, u"Disabled"_s)
        << u"services-disabled yes [MSExchangeServiceHost]|web-service-stopped no []"_s;
    QTest::newRow("how one starts is not known")
        << s << services(u"Running"_s, {}) << u"web-service-stopped no []"_s;
    QTest::newRow("a list without Exchange")
        << s << services(u"Running"_s, {}, false) << u"web-service-stopped no []"_s;
}

void TestCollectorSettings::surroundings_data()
{
    addColumns();
    const QString r = u"registry"_s;
    const QString path = u"Session Manager\\Environment\\ExchangeInstallPath"_s;
    const QString tls = u"SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\"_s;
    const QString on = u"tls-12-disabled no []"_s;
    QTest::newRow("variable set, without its last sign")
        << r << registry({{path, u"c:\\exchange"_s}}) << u"install-path-variable-set yes []|"_s + on;
    QTest::newRow("variable of another folder") << r << registry({{path, u"D:\\Exchange\\"_s}}) << on;
    QTest::newRow("variable missing") << r << registry({}) << u"install-path-variable-set no []|"_s + on;
    QTest::newRow("nobody saw the keys") << r << registry({}, false) << QString();
    QTest::newRow("TLS off") << r
                             << registry({{path, u"C:\\Exchange\\"_s}, {tls + u"Client\\Enabled"_s, u"0"_s}})
                             << u"install-path-variable-set yes []|tls-12-disabled yes []"_s;
    QTest::newRow("TLS on with all bits")
        << r << registry({{path, u"C:\\Exchange\\"_s}, {tls + u"Client\\Enabled"_s, u"4294967295"_s}})
        << u"install-path-variable-set yes []|"_s + on;
    QTest::newRow("TLS set to a word")
        << r << registry({{path, u"C:\\Exchange\\"_s}, {tls + u"Client\\Enabled"_s, u"no"_s}})
        << u"install-path-variable-set yes []"_s;
    const auto proxy = [](const QString &first, const QString &bypass) {
        return QJsonObject{{u"proxy"_s, first}, {u"bypass"_s, bypass}};
    };
    const QString w = u"proxy"_s;
    QTest::newRow("direct") << w << proxy({}, {}) << u"winhttp-proxy-in-the-way no []"_s;
    QTest::newRow("proxy") << w << proxy(u"p:80"_s, u"(none)"_s) << u"winhttp-proxy-in-the-way yes [p:80]"_s;
    QTest::newRow("other servers excepted")
        << w << proxy(u"p:80"_s, u"ex010.contoso.com;ex02"_s) << u"winhttp-proxy-in-the-way yes [p:80]"_s;
    QTest::newRow("server excepted") << w << proxy(u"p:80"_s, u"<local>; EX01.contoso.com"_s) << QString();
    QTest::newRow("some domain excepted") << w << proxy(u"p:80"_s, u"*.fabrikam.com"_s) << QString();
    const auto clock = [](double ahead, double took) {
        return QJsonObject{{u"aheadSeconds"_s, ahead}, {u"tookSeconds"_s, took}};
    };
    const QString c = u"clock"_s;
    QTest::newRow("ahead") << c << clock(302, 0) << u"clock-skew yes [302]|clock-off-by yes [302]"_s;
    QTest::newRow("behind") << c << clock(-3600, 2.5) << u"clock-skew yes [-3600]|clock-off-by yes [-3600]"_s;
    QTest::newRow("near enough") << c << clock(-298, 0) << u"clock-skew no []|clock-off-by no []"_s;
    QTest::newRow("the answer took too long to tell") << c << clock(310, 15) << QString();
    const auto disk = [](double size, double free) {
        return QJsonObject{{u"disks"_s,
            QJsonArray{QJsonObject{{u"drive"_s, u"C:"_s}, {u"size"_s, size}, {u"free"_s, free}}}}};
    };
    const QString d = u"disks"_s;
    QTest::newRow("full") << d << disk(1e11, 5e8) << u"disk-full-error yes [C:]"_s;
    QTest::newRow("room") << d << disk(1e11, 2e9) << QString();
    QTest::newRow("small partition") << d << disk(5e8, 1e7) << QString();
}

void TestCollectorSettings::configurationFiles_data()
{
    addColumns();
    const QString f = u"files"_s;
    const auto files = [](const QString &drive, const QJsonArray &shared) {
        const QString root = drive + u":\\X"_s;
        const QJsonObject ecp{{u"path"_s, u"C:\\X\\ClientAccess\\ecp\\web.config"_s}, {u"present"_s, true},
            {u"installDirVariable"_s, false},
            {u"binSearchFolders"_s,
                u"%1\\bin;%1\\bin\\CmdletExtensionAgents;%1\\ClientAccess\\Owa\\bin"_s.arg(root)}};
        return QJsonObject{
            {u"installPath"_s, u"C:\\X\\"_s}, {u"webConfigs"_s, QJsonArray{ecp}}, {u"shared"_s, shared}};
    };
    const auto shared = [](const QString &side, bool present, const QJsonValue &setup) {
        return QJsonObject{{u"path"_s, side}, {u"present"_s, present}, {u"namesSetup"_s, setup},
            {u"installDirVariable"_s, present ? QJsonValue(false) : QJsonValue()}};
    };
    const QJsonArray good{shared(u"a"_s, true, false), shared(u"b"_s, true, false)};
    const QString folders = u"bin-search-folders-correct %1 "
                            "[%2:\\X\\bin;%2:\\X\\bin\\CmdletExtensionAgents;%2:\\X\\ClientAccess\\Owa\\bin]|"
                            "install-dir-variable-in-web-config no []|"_s;
    const QString right = folders.arg(u"yes"_s, u"C"_s);
    QTest::newRow("as shipped") << f << files(u"C"_s, good)
                                << right
            + u"shared-web-config-names-setup no []|shared-web-config-present yes []"_s;
    const auto shellFiles = [](const QJsonValue &front, const QJsonValue &back) {
        const auto file = [](const QString &folder, const QJsonValue &modules) {
            return QJsonObject{{u"path"_s, u"C:\\X\\%1\\web.config"_s.arg(folder)}, {u"present"_s, true},
                {u"shellModules"_s, modules}};
        };
        const QJsonArray both{file(u"FrontEnd\\HttpProxy\\PowerShell"_s, front),
            file(u"ClientAccess\\PowerShell-Proxy"_s, back)};
        return QJsonObject{
            {u"installPath"_s, u"C:\\X\\"_s}, {u"webConfigs"_s, both}, {u"shared"_s, QJsonArray{}}};
    };
    QTest::newRow("modules of the shell")
        << f << shellFiles(QJsonArray{u"kerbauth"_s}, QJsonArray{u"WSMan"_s})
        << u"front-end-shell-module-right yes []|back-end-shell-module-right yes []"_s;
    QTest::newRow("modules of the shell, wrong")
        << f << shellFiles(QJsonArray{}, QJsonArray{u"WSMan"_s, u"kerbauth"_s})
        << u"front-end-shell-module-right no [kerbauth 0, WSMan 0]|"
           "back-end-shell-module-right no [WSMan 1, kerbauth 1]"_s;
    QTest::newRow("modules of the shell, not looked at")
        << f << shellFiles(QJsonValue(), QJsonValue()) << QString();
    QTest::newRow("folders of another drive")
        << f << files(u"D"_s, {}) << folders.arg(u"no"_s, u"D"_s).chopped(1);
    QTest::newRow("one missing") << f
                                 << files(u"C"_s, {shared(u"a"_s, true, false), shared(u"b"_s, false, {})})
                                 << right + u"shared-web-config-present no []"_s;
    QTest::newRow("one names setup") << f << files(u"C"_s, {shared(u"a"_s, true, true)})
                                     << right
            + u"shared-web-config-names-setup yes []|shared-web-config-present yes []"_s;
}

void TestCollectorSettings::configurationOfIis_data()
{
    addColumns();
    const QString i = u"iis"_s;
    const QString noRule = u"rewrite-pattern-invalid no []"_s;
    const QString noRedirect = u"http-redirect-enabled no []|"_s;
    const QString shell = u"Default Web Site/PowerShell"_s;
    const auto redirect = [](const QString &place, bool on = true) {
        return section(place, {{u"redirect"_s, on}});
    };
    QTest::newRow("nothing set") << i << iis({section(shell, {})}) << noRedirect + noRule;
    QTest::newRow("nothing read") << i << iis({}) << noRule;
    QTest::newRow("redirect") << i
                              << iis({redirect(u"Default Web Site/ecp"_s),
                                     redirect(u"default web site/EWS"_s)})
                              << u"http-redirect-enabled yes [ecp, EWS]|"_s + noRule;
    QTest::newRow("redirect switched off") << i << iis({redirect(shell, false)}) << noRedirect + noRule;
    QTest::newRow("redirect of the site") << i << iis({redirect(u"Default Web Site"_s)}) << noRule;
    QTest::newRow("redirect of the back end")
        << i << iis({redirect(u"Exchange Back End/Exchange"_s)}) << noRedirect + noRule;
    const QJsonObject broken{{u"path"_s, u"x"_s}, {u"error"_s, u"bad"_s}, {u"section"_s, QJsonValue()}};
    QTest::newRow("a file that cannot be read") << i << iis({section(shell, {})}, {broken}) << QString();
    const QJsonObject star = section(u"Default Web Site/owa"_s, {{u"starRule"_s, true}});
    QTest::newRow("star in a file") << i
                                    << iis({section(shell, {})},
                                           {broken,
                                               QJsonObject{{u"error"_s, QString()}, {u"section"_s, star}}})
                                    << u"rewrite-pattern-invalid yes []"_s;
    const auto flags = [&](const QString &text) { return iis({section(shell, {{u"sslFlags"_s, text}})}); };
    const QString before = noRedirect + noRule + u"|powershell-needs-ssl "_s;
    QTest::newRow("as shipped") << i << flags(u"SslNegotiateCert"_s) << before + u"no []"_s;
    QTest::newRow("none") << i << flags(u"None"_s) << before + u"no []"_s;
    QTest::newRow("SSL") << i << flags(u"Ssl,SslNegotiateCert,Ssl128"_s) << before + u"yes []"_s;
    const auto both = [&](const QJsonObject &owa, const QJsonObject &ecp) {
        return iis({section(u"Default Web Site/owa"_s, owa), section(u"Default Web Site/ecp"_s, ecp)});
    };
    QTest::newRow("methods agree") << i << both(methods(true, false), methods(true, false))
                                   << noRedirect + noRule;
    QTest::newRow("methods differ") << i << both(methods(true, false), methods(false, true))
                                    << noRedirect + noRule
            + u"|sign-in-methods-differ yes [BasicAuthentication, WindowsAuthentication]"_s;
    QTest::newRow("one inherits") << i << both(methods(true, false), methods(true, QJsonValue()))
                                  << noRedirect + noRule;
}

QTEST_GUILESS_MAIN(TestCollectorSettings)
#include "tst_collectorsettings.moc"

#include "tests/wizard/evidence/collectorfile.h"
#include "tests/wizard/evidence/listing.h"

#include "wizard/evidence/reading/readers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace collectorfile;
using support::Listing;

namespace {

QStringList judged(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &observation : observations)
        lines.append(line(observation).remove(u" EX01"_s));
    lines.sort();
    return lines;
}

/// Messages and sayings stand in pastes alone.
QStringList pasted(const QString &text)
{
    QList<Observation> observations;
    for (const Recognition &recognition : recognise(text, u"paste"_s))
        observations += recognition.observations;
    observations.removeIf([](const Observation &one) { return one.fact == Fact::MessageSeen; });
    return judged(observations);
}

QStringList collected(const QString &name, const QJsonObject &data)
{
    const auto import = read(bytesOf(report(name, data)));
    return import ? judged(import->observations) : QStringList{import.error().text()};
}

QString typed(const QString &command, const QString &output)
{
    return u"PS C:\\> %1\n\n%2\nPS C:\\> "_s.arg(command, output);
}

} // namespace

/// The same thing in a pasted console and in the collector's file is judged alike.
class TestJudgedOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void services_data();
    void services() { compare(); }
    void poolsAndSites_data();
    void poolsAndSites() { compare(); }
    void network_data();
    void network() { compare(); }
    void registry_data();
    void registry() { compare(); }
    void aVariableIsComparedWithTheInstallation_data();
    void aVariableIsComparedWithTheInstallation();
    void cutOrFilteredListsDenyNothing();
    void componentsOfTwoServers();

private:
    static void addColumns();
    static void compare();
};

void TestJudgedOnce::addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QStringList>("wanted");
}

void TestJudgedOnce::compare()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QFETCH(QJsonObject, data);
    QFETCH(QStringList, wanted);
    QCOMPARE(pasted(text), wanted);
    QCOMPARE(collected(part, data), wanted);
}

void TestJudgedOnce::services_data()
{
    addColumns();
    const QStringList names{
        u"MSExchangeADTopology"_s, u"MSExchangeIMAP4"_s, u"MSExchangeServiceHost"_s, u"W3SVC"_s, u"WAS"_s};
    const auto row = [&](const char *title, const QString &changed, const QStringList &states,
                         const QStringList &wanted) {
        Listing listing{{u"Name"_s, u"StartType"_s, u"Status"_s}, {}};
        for (const QString &name : names)
            listing.rows.append(
                QStringList{name} + (name == changed ? states : QStringList{u"Automatic"_s, u"Running"_s}));
        QTest::newRow(title) << typed(u"Get-Service MSExchange*,W3SVC,WAS | ft Name,StartType,Status"_s,
            listing.table()) << u"services"_s
                             << listing.list(u"services"_s, {u"name"_s, u"startType"_s, u"status"_s})
                             << wanted;
    };
    const QString enabled = u"services-disabled no []"_s;
    const QString runs = u"web-service-stopped no []"_s;
    const QStringList off{u"Disabled"_s, u"Stopped"_s};
    row("all run", {}, {}, {enabled, runs});
    row("a needed one is disabled", u"MSExchangeServiceHost"_s, off,
        {u"services-disabled yes [MSExchangeServiceHost]"_s, runs});
    row("one that is rightly disabled", u"MSExchangeIMAP4"_s, off, {enabled, runs});
    row("web service stopped", u"W3SVC"_s, {u"Manual"_s, u"Stopped"_s},
        {enabled, u"web-service-stopped yes [W3SVC]"_s});
    row("web service starts", u"WAS"_s, {u"Manual"_s, u"StartPending"_s}, {enabled});
}

void TestJudgedOnce::poolsAndSites_data()
{
    addColumns();
    const auto row = [&](const char *title, const QStringList &names, const QString &changed,
                         const QString &state, const QStringList &wanted) {
        Listing listing{{u"Name"_s, u"State"_s}, {}};
        for (const QString &name : names)
            listing.rows.append({name, name == changed ? state : u"Started"_s});
        const bool pools = names.first().endsWith(u"Pool"_s);
        QJsonObject data = listing.list(pools ? u"pools"_s : u"sites"_s, {u"name"_s, u"state"_s});
        if (!pools)
            data[u"bindings"_s] = QJsonArray{QJsonObject{}};
        QTest::newRow(title) << typed(pools ? u"dir IIS:\\AppPools"_s : u"Get-Website"_s, listing.table())
                             << (pools ? u"pools"_s : u"bindings"_s) << data << wanted;
    };
    const QStringList pools{u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s,
        u"MSExchangePowerShellAppPool"_s, u"MSExchangeSyncAppPool"_s};
    row("pools run", pools, {}, {}, {u"app-pool-stopped-state no []"_s});
    row("pool stopped", pools, u"MSExchangeSyncAppPool"_s, u"Stopped"_s,
        {u"app-pool-stopped-state yes [MSExchangeSyncAppPool]"_s});
    row("pool on its way", pools, u"MSExchangeSyncAppPool"_s, u"Stopping"_s, {});
    row("a main pool is not listed", pools.mid(1), {}, {}, {});
    const QStringList sites{u"Default Web Site"_s, u"Exchange Back End"_s, u"Intranet"_s};
    row("sites run", sites, {}, {}, {u"web-site-stopped no []"_s});
    row("site stopped", sites, u"Exchange Back End"_s, u"Stopped"_s,
        {u"web-site-stopped yes [Exchange Back End]"_s});
    row("a site of others stopped", sites, u"Intranet"_s, u"Stopped"_s, {u"web-site-stopped no []"_s});
    row("one site alone", sites.mid(1), {}, {}, {});
}

void TestJudgedOnce::network_data()
{
    addColumns();
    const auto proxy = [](const char *title, const QString &server, const QString &bypass,
                           const QStringList &wanted) {
        const QString text = server.isEmpty()
            ? u"    Direct access (no proxy server).\n"_s
            : u"    Proxy Server(s) :  %1\n    Bypass List     :  %2\n"_s.arg(server, bypass);
        QTest::newRow(title) << typed(
            u"netsh winhttp show proxy"_s, u"Current WinHTTP proxy settings:\n\n"_s + text)
                             << u"proxy"_s << QJsonObject{{u"proxy"_s, server}, {u"bypass"_s, bypass}}
                             << wanted;
    };
    const QStringList inTheWay{u"winhttp-proxy-in-the-way yes [p:80]"_s};
    proxy("direct", {}, {}, {u"winhttp-proxy-in-the-way no []"_s});
    proxy("no exceptions", u"p:80"_s, u"(none)"_s, inTheWay);
    proxy("short names excepted", u"p:80"_s, u"<local>"_s, inTheWay);
    proxy("a domain excepted", u"p:80"_s, u"<local>;*.contoso.com"_s, {});
    proxy("the server excepted", u"p:80"_s, u"ex01.contoso.com"_s, {});
    const auto clock = [](const char *title, const char *ahead, const QStringList &wanted) {
        QTest::newRow(title) << u"08:00:01, d:+00.0004s o:%1s  [ * ]"_s.arg(QLatin1StringView(ahead))
                             << u"clock"_s
                             << QJsonObject{{u"aheadSeconds"_s, QByteArray(ahead).toDouble()},
                                    {u"tookSeconds"_s, 0}}
                             << wanted;
    };
    clock("ahead", "+420.0000000", {u"clock-off-by yes [420]"_s, u"clock-skew yes [420]"_s});
    clock("behind", "-3600.0000000", {u"clock-off-by yes [-3600]"_s, u"clock-skew yes [-3600]"_s});
    clock("right", "+00.1000000", {u"clock-off-by no []"_s, u"clock-skew no []"_s});
    const auto names = [](const char *title, const QString &name, int others, const QStringList &wanted) {
        QString text = u"%1 is registered on these accounts:\n\tCN=EX01,DC=contoso,DC=com\n"_s.arg(name);
        for (int i = 0; i < others; ++i)
            text += u"\tCN=other%1,DC=contoso,DC=com\n"_s.arg(i);
        const QJsonObject one{{u"name"_s, name}, {u"others"_s, others}};
        QTest::newRow(title) << text << u"directory"_s << QJsonObject{{u"serviceNames"_s, QJsonArray{one}}}
                             << wanted;
    };
    names("name held twice", u"HTTP/ex01"_s, 1, {u"name-on-other-account yes [HTTP/ex01]"_s});
    names("name held once", u"HTTP/ex01"_s, 0, {});
    names("another service", u"MSSQLSvc/ex01"_s, 2, {});
}

void TestJudgedOnce::registry_data()
{
    addColumns();
    const QString channel = u"SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL"_s;
    const auto row = [&](const char *title, const char *side, const char *name, const char *number,
                         const QStringList &wanted) {
        const QString key = channel + u"\\Protocols\\TLS 1.2\\"_s + QLatin1StringView(side);
        const QLatin1StringView digits(number);
        const QString kind = digits == "off"_L1 ? u"REG_SZ    "_s : u"REG_DWORD    0x"_s;
        const QString text =
            u"HKEY_LOCAL_MACHINE\\%1\n    %2    %3%4\n"_s.arg(key, QLatin1StringView(name), kind, digits);
        const QJsonObject value{
            {u"key"_s, key}, {u"name"_s, QLatin1StringView(name)}, {u"value"_s, QString(digits)}};
        const QJsonObject seen{{u"key"_s, channel}, {u"present"_s, true}};
        QTest::newRow(title) << typed(u"reg query \"HKLM\\%1\\Protocols\" /s"_s.arg(channel), text)
                             << u"registry"_s
                             << QJsonObject{{u"values"_s, QJsonArray{value}}, {u"seen"_s, QJsonArray{seen}}}
                             << wanted;
    };
    const QStringList on{u"tls-12-disabled no []"_s};
    const QStringList off{u"tls-12-disabled yes []"_s};
    row("on", "Client", "Enabled", "1", on);
    row("off", "Server", "Enabled", "0", off);
    row("not by default", "Client", "DisabledByDefault", "1", off);
    row("no number", "Client", "Enabled", "off", {});
    row("by default", "Client", "DisabledByDefault", "0", on);
}

void TestJudgedOnce::aVariableIsComparedWithTheInstallation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    const QString alone = u"[Environment]::GetEnvironmentVariable('ExchangeInstallPath','Machine')"_s;
    const QString both = alone
        + u"; (Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup).MsiInstallPath"_s;
    const QStringList set{u"install-path-variable-set yes []"_s};
    const QStringList missing{u"install-path-variable-set no []"_s};
    const QString proposed = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\\n"_s;
    QTest::newRow("the folder that setup proposes") << typed(alone, proposed) << set;
    QTest::newRow("some other folder") << typed(alone, u"E:\\Old\\V15\\\n"_s) << QStringList();
    QTest::newRow("no variable") << typed(alone, {}) << missing;
    QTest::newRow("echo") << typed(u"echo %ExchangeInstallPath%"_s, u"%ExchangeInstallPath%\n"_s) << missing;
    QTest::newRow("both alike") << typed(both, u"D:\\Exchange\\\nD:\\exchange\n"_s) << set;
    QTest::newRow("both, not alike") << typed(both, u"E:\\Old\\V15\\\n"_s + proposed) << QStringList();
    QTest::newRow("installation alone") << typed(both, proposed) << missing;
    QTest::newRow("variable and an error")
        << typed(both, u"D:\\Exchange\\\nGet-ItemProperty : Cannot find path\n"_s) << QStringList();
    QTest::newRow("installation named elsewhere")
        << typed(alone, u"D:\\Exchange\\\n"_s) + u"\nMsiInstallPath : D:\\Exchange\\\n"_s << set;
}

void TestJudgedOnce::aVariableIsComparedWithTheInstallation()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    QCOMPARE(pasted(text), wanted);
}

void TestJudgedOnce::cutOrFilteredListsDenyNothing()
{
    Listing listing{{u"Name"_s, u"StartType"_s, u"Status"_s}, {}};
    for (const QString &name : {u"MSExchangeADTopology"_s, u"MSExchangeServiceHost"_s, u"W3SVC"_s, u"WAS"_s})
        listing.rows.append({name, u"Automatic"_s, u"Running"_s});
    const QString command = u"Get-Service MSExchange*,W3SVC,WAS"_s;
    const QStringList runs{u"web-service-stopped no []"_s};
    QCOMPARE(pasted(u"PS C:\\> %1\n\n%2"_s.arg(command, listing.table())), runs);
    QCOMPARE(pasted(typed(command + u" | where Status -eq Running"_s, listing.table())), runs);
    QCOMPARE(pasted(typed(u"Get-Service W3SVC,WAS,MSExchangeADTopology"_s, listing.table())), runs);
}

/// That one server is well says nothing of its neighbour.
void TestJudgedOnce::componentsOfTwoServers()
{
    QString text;
    for (const QString &server : {u"EX01"_s, u"EX02"_s}) {
        for (const char *name :
            {"ServerWideOffline", "HubTransport", "FrontendTransport", "Monitoring", "RecoveryActionsEnabled",
                "AutoDiscoverProxy", "EcpProxy", "EwsProxy", "OwaProxy", "RpsProxy", "LogExportProvider"}) {
            const bool fault = server == u"EX02" && QLatin1StringView(name) == "LogExportProvider"_L1;
            text += u"%1.contoso.com %2 %3\n"_s.arg(
                server, QLatin1StringView(name), fault ? u"Inactive"_s : u"Active"_s);
        }
    }
    QCOMPARE(pasted(text),
        (QStringList{u"component-inactive no []"_s, u"component-inactive yes [LogExportProvider] EX02"_s,
            u"server-wide-offline-inactive no []"_s}));
}

QTEST_GUILESS_MAIN(TestJudgedOnce)
#include "tst_judgedonce.moc"

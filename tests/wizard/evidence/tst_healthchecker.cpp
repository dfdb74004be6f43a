#include "tests/wizard/evidence/healthcheckerfile.h"

#include "tests/support/paths.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace healthcheckerfile;

namespace {

const QString hash = u"5E0100000000000000000000000000000000005E"_s;
const QString root = u"S-1-5-21-1-2-3"_s;

QJsonObject binding(const QString &information, const QJsonValue &certificate)
{
    return {{u"protocol"_s, u"https"_s}, {u"bindingInformation"_s, information}, {u"sslFlags"_s, 0},
        {u"certificateHash"_s, certificate}};
}

QJsonArray sites(const QJsonArray &front, const QJsonArray &back)
{
    return {
        QJsonObject{{u"Name"_s, u"Default Web Site"_s}, {u"State"_s, u"Started"_s}, {u"Bindings"_s, front}},
        QJsonObject{{u"Name"_s, u"Exchange Back End"_s}, {u"State"_s, u"Started"_s}, {u"Bindings"_s, back}}};
}

QJsonObject group(const QString &name, const QString &sid)
{
    return {{u"Name"_s, u"CONTOSO\\"_s + name}, {u"SID"_s, sid}};
}

QJsonArray wellKnownGroups()
{
    QJsonArray groups;
    int number = 1100;
    for (const QString &name :
        {u"Exchange Servers"_s, u"Exchange Trusted Subsystem"_s, u"Organization Management"_s})
        groups.append(
            QJsonObject{{u"WellKnownName"_s, name}, {u"SID"_s, u"%1-%2"_s.arg(root).arg(++number)}});
    return groups;
}

QJsonObject groups(const QJsonArray &token, const QJsonArray &own = {})
{
    return {{u"OrganizationInformation"_s, at(u"WellKnownSecurityGroups"_s, wellKnownGroups())},
        {u"ExchangeInformation"_s,
            at(u"ADComputerObject"_s,
                QJsonObject{{u"ADObject"_s, at(u"TokenGroupsGlobalAndUniversal"_s, token)},
                    {u"ADGroupMembership"_s, own}})}};
}

QJsonObject service(const QString &name, const QString &status, const QString &start)
{
    return {{u"Name"_s, name}, {u"Status"_s, status}, {u"StartType"_s, start}};
}

QJsonObject component(const QString &name, const QString &state, const QString &requester = {})
{
    QJsonArray states;
    if (!requester.isEmpty())
        states.append(QJsonObject{{u"Requester"_s, requester}, {u"State"_s, state}});
    return {
        {u"Component"_s, name}, {u"State"_s, QJsonObject{{u"$text"_s, state}}}, {u"LocalStates"_s, states}};
}

QJsonObject configuration(const QString &path, bool exists, const QJsonValue &content)
{
    return {{u"Location"_s, path}, {u"Exist"_s, exists}, {u"Valid"_s, exists}, {u"Content"_s, content}};
}

QJsonObject page(const QString &name, const QString &folder, const QJsonObject &file)
{
    return {{u"FriendlyName"_s, name}, {u"PhysicalPath"_s, folder}, {u"ConfigurationFileInfo"_s, file}};
}

QJsonObject protection(const QString &place, const QString &set, const QString &expected)
{
    return {{u"VirtualDirectoryName"_s, place}, {u"ExtendedProtection"_s, set},
        {u"ExpectedExtendedConfiguration"_s, expected}};
}

QJsonObject tls(const QJsonValue &enabled, const QJsonValue &disabled)
{
    QJsonObject members;
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        members.insert(side + u"EnabledValue"_s, enabled);
        members.insert(side + u"DisabledByDefaultValue"_s, disabled);
    }
    return QJsonObject{{u"$entries"_s, QJsonObject{{u"1.0"_s, members}, {u"1.2"_s, members}}}};
}

const QString exchange = u"C:\\Exchange"_s;
const QString web = u"ExchangeInformation.IISSettings."_s;
const QString certificates = u"ExchangeInformation.ExchangeCertificateInformation."_s;

} // namespace

class TestHealthChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void observationsNameServerSourceAndTime()
    {
        const auto import = read(report(
            at(u"ExchangeInformation.BuildInformation.ExchangeSetup.FileVersion"_s, u"15.02.0986.005"_s)));
        QVERIFY(import);
        QCOMPARE(import->importer, "healthchecker"_L1);
        QCOMPARE(linesOf(import), QStringList{u"server-build yes [15.2.986.5] EX01"_s});
        const Observation &build = import->observations.first();
        QCOMPARE(build.source.text(),
            u"report.xml, ExchangeInformation.BuildInformation.ExchangeSetup.FileVersion"_s);
        QCOMPARE(build.time, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
        QCOMPARE(import->server.text(), u"EX01"_s);
        QVERIFY(import->remarks.isEmpty());
    }

    void membersSayWhatTheyHold_data()
    {
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                             const QStringList &lines) { QTest::newRow(name) << at(path, value) << lines; };
        const QStringList none;
        const QString auth = u"OrganizationInformation.GetAuthConfig"_s;
        row("auth", auth,
            QJsonObject{{u"CurrentCertificateThumbprint"_s, hash},
                {u"PreviousCertificateThumbprint"_s, QString()},
                {u"NextCertificateEffectiveDate"_s, QJsonValue::Null}},
            {u"auth-config-read yes []"_s, u"auth-current-thumbprint yes [%1]"_s.arg(hash),
                u"auth-previous-thumbprint no []"_s, u"auth-next-effective-date no []"_s});
        row("auth of a wrong type", auth, QJsonObject{{u"CurrentCertificateThumbprint"_s, u"none"_s}},
            {u"auth-config-read yes []"_s});
        row("no auth", auth, QJsonValue::Null, none);
        row("transport certificate", certificates + u"InternalCertificateThumbprint"_s, hash,
            {u"internal-transport-thumbprint yes [%1] EX01"_s.arg(hash)});
        row("transport service that did not answer", certificates + u"InternalCertificateThumbprint"_s,
            QString(), none);

        const QJsonArray front{binding(u"*:443:"_s, hash)};
        row("bound", web + u"IISWebSite"_s, sites(front, {binding(u"*:444:"_s, hash)}),
            {u"back-end-binding-present yes [] EX01"_s, u"back-end-binding-hash yes [%1] EX01"_s.arg(hash),
                u"back-end-binding-restricted no [] EX01"_s, u"front-end-http-binding-present no [] EX01"_s,
                u"web-site-stopped no [] EX01"_s});
        row("not bound", web + u"IISWebSite"_s, sites(front, {binding(u"*:444:"_s, QString())}),
            {u"back-end-binding-present yes [] EX01"_s, u"back-end-binding-hash no [] EX01"_s,
                u"back-end-binding-restricted no [] EX01"_s, u"front-end-http-binding-present no [] EX01"_s,
                u"web-site-stopped no [] EX01"_s});
        row("no hash was read anywhere", web + u"IISWebSite"_s,
            QJsonArray{sites({}, {binding(u"*:444:"_s, QString())}).at(1)},
            {u"back-end-binding-present yes [] EX01"_s, u"back-end-binding-restricted no [] EX01"_s});
        row("no binding at all", web + u"IISWebSite"_s, QJsonArray{sites({}, {}).at(1)},
            {u"back-end-binding-present no [] EX01"_s});
        row("one site and one binding without lists", web + u"IISWebSite"_s,
            QJsonObject{
                {u"Name"_s, u"Exchange Back End"_s}, {u"Bindings"_s, binding(u"10.0.0.1:444:"_s, hash)}},
            {u"back-end-binding-present no [] EX01"_s,
                u"back-end-binding-restricted yes [10.0.0.1:444:] EX01"_s});

        const auto pool = [](const QString &state) { return at(u"AppSettings.state"_s, state); };
        const QJsonObject pools{{u"MSExchangeOWAAppPool"_s, pool(u"Started"_s)},
            {u"MSExchangeECPAppPool"_s, pool(u"Stopped"_s)},
            {u"MSExchangePowerShellAppPool"_s, pool(u"Started"_s)}};
        const QStringList stopped{u"app-pool-stopped-state yes [MSExchangeECPAppPool] EX01"_s};
        row("pool stopped", u"ExchangeInformation.ApplicationPools"_s, QJsonObject{{u"$entries"_s, pools}},
            stopped);
        row("pools that went through JSON", u"ExchangeInformation.ApplicationPools"_s, pools, stopped);

        row("services", u"ExchangeInformation.DependentServices.Services"_s,
            QJsonArray{service(u"W3SVC"_s, u"Stopped"_s, u"Disabled"_s),
                service(u"WAS"_s, u"Running"_s, u"Manual"_s)},
            {u"services-disabled yes [W3SVC] EX01"_s, u"web-service-stopped yes [W3SVC] EX01"_s});
        row("services of a wrong type", u"ExchangeInformation.DependentServices.Services"_s,
            QJsonArray{1, u"W3SVC"_s, QJsonValue::Null}, none);

        const QString states = u"ExchangeInformation.ServerMaintenance.GetServerComponentState"_s;
        row("maintenance", states,
            QJsonArray{component(u"ServerWideOffline"_s, u"Inactive"_s, u"Maintenance"_s)},
            {u"server-wide-offline-inactive yes [ServerWideOffline (Maintenance)] EX01"_s,
                u"maintenance-requested yes [Maintenance] EX01"_s});
        QJsonArray active;
        for (int i = 0; i < 10; ++i)
            active.append(component(u"Part%1"_s.arg(i), u"Active"_s));
        row("all active", states, active,
            {u"server-wide-offline-inactive no [] EX01"_s, u"component-inactive no [] EX01"_s});

        const QJsonArray ordinary{group(u"Exchange Servers"_s, root + u"-1101"_s),
            group(u"Exchange Trusted Subsystem"_s, root + u"-1102"_s)};
        const QStringList inBoth{
            u"computer-in-exchange-servers yes [] EX01"_s, u"computer-in-trusted-subsystem yes [] EX01"_s};
        QTest::newRow("healthy groups")
            << groups(ordinary) << (QStringList{u"computer-in-denied-group no [] EX01"_s} + inBoth);
        QJsonArray admin = ordinary;
        admin.append(group(u"Dom\u00e4nen-Admins"_s, root + u"-512"_s));
        QTest::newRow("nested in a denied group, in German") << groups(
            admin) << (QStringList{u"computer-in-denied-group yes [Domain Admins] EX01"_s} + inBoth);
        QJsonArray child = ordinary;
        child.append(group(u"Domain Admins"_s, u"S-1-5-21-4-5-6-512"_s));
        QTest::newRow("administrators of another domain")
            << groups(child) << (QStringList{u"computer-in-denied-group no [] EX01"_s} + inBoth);
        QTest::newRow("own groups only, one lost")
            << groups({}, {ordinary.at(0)})
            << QStringList{u"computer-in-exchange-servers yes [] EX01"_s,
                   u"computer-in-trusted-subsystem no [] EX01"_s};
        QTest::newRow("groups that nobody could read") << groups({}) << none;

        const QString expected =
            u"ExchangeInformation.ExtendedProtectionConfig.ExtendedProtectionConfiguration"_s;
        row("too strict", expected,
            QJsonArray{protection(u"Default Web Site/EWS"_s, u"Require"_s, u"Allow"_s),
                protection(u"Default Web Site/ECP"_s, u"None"_s, u"Require"_s)},
            {u"extended-protection-too-strict yes [Default Web Site/EWS] EX01"_s});
        row("lower is no fault", expected,
            QJsonArray{protection(u"Default Web Site/EWS"_s, u"None"_s, u"Allow"_s)},
            {u"extended-protection-too-strict no [] EX01"_s});
        row("a word that is none", expected,
            QJsonArray{protection(u"Default Web Site/EWS"_s, u"2"_s, u"Allow"_s)}, none);

        const QString settings = u"OSInformation.TLSSettings.Registry.TLS"_s;
        row("TLS 1.2 off", settings, tls(0, 1), {u"tls-12-disabled yes [] EX01"_s});
        row("TLS 1.2 on", settings, tls(1, 0), {u"tls-12-disabled no [] EX01"_s});
        row("nothing set, or nothing read", settings, tls(QJsonValue::Null, QJsonValue::Null), none);
        row("Extended Protection suppressed", u"OSInformation.RegistryValues.SuppressExtendedProtection"_s, 1,
            {u"suppresses-extended-protection yes [1] EX01"_s});
        row("zero says nothing", u"OSInformation.RegistryValues.SuppressExtendedProtection"_s, 0, none);
        row("FIPS", u"ExchangeInformation.RegistryValues.FipsAlgorithmPolicyEnabled"_s, 1,
            {u"fips-policy-on yes [1] EX01"_s});
        row("Credential Guard", u"OSInformation.CredentialGuardCimInstance"_s, QJsonArray{2, 1},
            {u"credential-guard-runs yes [1] EX01"_s});

        row("hybrid", u"OrganizationInformation.GetHybridConfiguration"_s,
            QJsonObject{{u"OnPremisesSmartHost"_s, u"mail.contoso.com"_s}}, {u"hybrid-configured yes []"_s});
        row("no hybrid object was seen", u"OrganizationInformation.GetHybridConfiguration"_s,
            QJsonValue::Null, none);
        row("download domains", u"OrganizationInformation.GetOrganizationConfig.EnableDownloadDomains"_s,
            true, {u"download-domains-on yes []"_s});
        row("override", u"OrganizationInformation.GetSettingOverride"_s,
            QJsonArray{QJsonObject{{u"SectionName"_s, u"ExchangeOnpremAsThirdPartyAppId"_s},
                {u"Parameters"_s, QJsonArray{u"Enabled=true"_s}}}},
            {u"dedicated-hybrid-app-on yes []"_s});
        row("role", u"ExchangeInformation.GetExchangeServer"_s,
            QJsonObject{{u"ServerRole"_s, QJsonObject{{u"$text"_s, u"Mailbox"_s}}},
                {u"AdminDisplayVersion"_s, QJsonObject{{u"$text"_s, u"Version 15.2 (Build 986.5)"_s}}}},
            {u"client-access-role-installed yes [] EX01"_s});
        row("mitigation", u"ExchangeInformation.GetExchangeServer"_s,
            QJsonObject{{u"MitigationsApplied"_s, QJsonArray{u"PING1"_s, u"M2.1.0"_s}}},
            {u"mitigation-applied yes [M2.1.0] EX01"_s});

        const QString folders =
            exchange + u"\\bin;%1\\bin\\CmdletExtensionAgents;%1\\ClientAccess\\Owa\\bin"_s.arg(exchange);
        const QString setting = u"<configuration><appSettings><add key=\"BinSearchFolders\" value=\"%1\" />"
                                "</appSettings></configuration>"_s;
        const QString ecp = exchange + u"\\ClientAccess\\ecp\\web.config"_s;
        const QString shared = exchange + u"\\%1\\SharedWebConfig.config"_s;
        const QJsonArray both{configuration(shared.arg(u"ClientAccess"_s), true, u"<a/>"_s),
            configuration(shared.arg(u"FrontEnd\\HttpProxy"_s), true, u"<a/>"_s)};
        const auto files = [&](const QString &value, const QJsonArray &sharedFiles) {
            return QJsonObject{
                {u"IISWebApplication"_s,
                    QJsonArray{page(u"Exchange Back End/ecp"_s, exchange + u"\\ClientAccess\\ecp"_s,
                        configuration(ecp, true, setting.arg(value)))}},
                {u"IISSharedWebConfig"_s, sharedFiles}};
        };
        row("folders right", u"ExchangeInformation.IISSettings"_s, files(folders, both),
            {u"bin-search-folders-correct yes [%1] EX01"_s.arg(folders),
                u"install-dir-variable-in-web-config no [] EX01"_s,
                u"shared-web-config-names-setup no [] EX01"_s, u"shared-web-config-present yes [] EX01"_s});
        row("folders wrong, shared file missing", u"ExchangeInformation.IISSettings"_s,
            files(u"%ExchangeInstallDir%\\bin"_s,
                {configuration(shared.arg(u"ClientAccess"_s), false, QJsonValue::Null), both.at(1)}),
            {u"bin-search-folders-correct no [%ExchangeInstallDir%\\bin] EX01"_s,
                u"install-dir-variable-in-web-config yes [%1] EX01"_s.arg(ecp),
                u"shared-web-config-present no [] EX01"_s});
        row("an application that shares nothing", web + u"IISSharedWebConfig"_s,
            QJsonArray{configuration({}, false, QJsonValue::Null)}, none);
        row("applications", web + u"IISWebApplication"_s,
            QJsonArray{page(u"Default Web Site/owa"_s, u"D:\\old\\owa"_s, {}),
                page(u"Default Web Site/ecp"_s, {}, {})},
            {u"virtual-directory-path-wrong yes [Default Web Site/owa -> D:\\old\\owa] EX01"_s,
                u"web-applications-present yes [] EX01"_s});
        row("redirect in a file beside its page", web + u"IISWebApplication"_s,
            QJsonArray{page(u"Default Web Site/EWS"_s, {},
                configuration(u"C:\\x\\web.config"_s, true,
                    u"<configuration><httpRedirect childOnly=\"true\" enabled=\"true\" /></configuration>"_s))},
            {u"http-redirect-enabled yes [EWS] EX01"_s, u"web-applications-present no [] EX01"_s});
        row("rule in a file beside its page", web + u"IISWebApplication"_s,
            QJsonArray{page(u"Default Web Site/owa"_s, {},
                configuration(u"C:\\x\\web.config"_s, true,
                    u"<configuration><ipSecurity allowUnlisted=\"false\" /><rewrite><rules><rule name=\"a\">"
                    "<match url=\"*\" /></rule></rules></rewrite></configuration>"_s))},
            {u"rewrite-pattern-invalid yes [] EX01"_s});
        row("configuration of IIS", web + u"ApplicationHostConfig"_s,
            u"<configuration><location path=\"Default Web Site/PowerShell\"><system.webServer><security><access "
            "sslFlags=\"Ssl\" /></security></system.webServer></location></configuration>"_s,
            {u"powershell-needs-ssl yes [] EX01"_s});
        const QString directories = u"ExchangeInformation.VirtualDirectories."_s;
        const QString front2 = u" (Default Web Site)"_s;
        row("methods that nobody asked IIS for", directories + u"GetOwaVirtualDirectory"_s,
            QJsonObject{{u"Name"_s, u"owa"_s + front2}, {u"FormsAuthentication"_s, false},
                {u"InternalAuthenticationMethods"_s, QJsonArray{u"Basic"_s, u"Fba"_s}}},
            {u"adfs-sign-in-used no [] EX01"_s});
        row("AD FS", directories + u"GetOwaVirtualDirectory"_s,
            QJsonArray{QJsonObject{{u"Name"_s, u"owa"_s + front2},
                {u"InternalAuthenticationMethods"_s, QJsonArray{QJsonObject{{u"$text"_s, u"Adfs"_s}}}}}},
            {u"adfs-sign-in-used yes [] EX01"_s});
        row("address of the shell", directories + u"GetPowerShellVirtualDirectory"_s,
            QJsonArray{QJsonObject{{u"Name"_s, u"PowerShell"_s + front2},
                {u"InternalUrl"_s, QJsonObject{{u"$text"_s, u"http://ex01.contoso.com/powershell"_s}}}}},
            {u"shell-url-is-https no [] EX01"_s});
        row("address that goes past", directories + u"GetWebServicesVirtualDirectory"_s,
            QJsonArray{
                QJsonObject{{u"Name"_s, u"EWS"_s + front2}, {u"InternalNLBBypassUrl"_s, u"https://x"_s}},
                QJsonObject{
                    {u"Name"_s, u"EWS (Exchange Back End)"_s}, {u"InternalNLBBypassUrl"_s, u"https://y"_s}}},
            {u"bypass-url-set yes [https://x] EX01"_s});
        row("summary of a certificate", certificates + u"CustomCertificates"_s,
            QJsonArray{QJsonObject{{u"Thumbprint"_s, hash}, {u"Subject"_s, u"CN=EX01"_s},
                {u"LifetimeInDays"_s, -1}, {u"Services"_s, 0}}},
            {u"certificate-present yes [%1] EX01 %1"_s.arg(hash),
                u"certificate-subject yes [CN=EX01] EX01 %1"_s.arg(hash),
                u"certificate-not-after yes [2026-11-19T21:00:00] EX01 %1"_s.arg(hash),
                u"certificate-list-complete yes [] EX01"_s});
        row("what the table does not name", u"ExchangeInformation.Unknown.Thing"_s, u"Stopped"_s, none);
    }
    void membersSayWhatTheyHold()
    {
        QFETCH(QJsonObject, members);
        QFETCH(QStringList, lines);
        QStringList got = linesOf(read(report(members)));
        got.sort();
        lines.sort();
        QCOMPARE(got.join(u'\n'), lines.join(u'\n'));
    }

    void certificatesAreReadFromTheirBytes()
    {
        const auto wrapped = [](const char *name) {
            QByteArray text = support::readAll(support::evidenceFile(QString::fromLatin1(name)));
            text = text.mid(text.indexOf("<Obj "));
            text.truncate(text.indexOf("</Objs>"));
            return file(
                u"<Obj N=\"HealthCheckerExchangeServer\" RefId=\"900\"><MS><S N=\"ServerName\">EX01</S>"
                "<Obj N=\"ExchangeInformation\" RefId=\"901\"><MS><Obj N=\"ExchangeCertificateInformation\" "
                "RefId=\"902\"><MS><Obj N=\"Certificates\" RefId=\"903\"><LST>%1</LST></Obj></MS></Obj></MS>"
                "</Obj></MS></Obj>"_s.arg(QString::fromUtf8(text)));
        };
        const auto whole = read(wrapped("certificates.xml"));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().text()));
        const QString lines = linesOf(whole).join(u'\n');
        QVERIFY2(lines.contains(
                     u"certificate-subject yes [CN=Microsoft Exchange Server Auth Certificate] EX01 "_s),
            qPrintable(lines));
        QVERIFY(lines.contains(u"certificate-services yes [IMAP,POP,IIS,SMTP] EX01 "_s));
        QVERIFY(lines.contains(u"certificate-list-complete yes"_s));
        QVERIFY(!lines.contains(u"certificate-details-broken"_s) && !lines.contains(u"private-key"_s));
        const QString bare = linesOf(read(wrapped("certificates-bare.xml"))).join(u'\n');
        // It makes objects anew from their bytes, so that nothing follows from what they lack.
        QVERIFY(!bare.contains(u"certificate-details-broken"_s));
        QVERIFY(
            bare.contains(u"certificate-list-complete yes"_s) && !bare.contains(u"certificate-services"_s));
    }

    void reportsAreToldFromOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("importer");
        const QByteArray plain = report({});
        QByteArray later = plain;
        later.replace("<Obj N=\"HealthCheckerExchangeServer\"",
            clixml(QJsonObject{{u"Values"_s, QString(60'000, u'x')}}, u"Other"_s).toUtf8()
                + "<Obj N=\"HealthCheckerExchangeServer\"");
        QTest::newRow("as it is written") << plain << u"healthchecker"_s;
        QTest::newRow("another member first") << later << u"healthchecker"_s;
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE)(QString::fromUtf8(plain)))
                                << u"healthchecker"_s;
        QTest::newRow("objects of a command")
            << support::readAll(support::evidenceFile(u"auth.xml"_s)) << u"clixml"_s;
        QTest::newRow("the name in a text")
            << file(u"<S N=\"x\">&lt;Obj N=\"HealthCheckerExchangeServer\"</S>"_s) << u"clixml"_s;
    }
    void reportsAreToldFromOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, importer);
        const auto import = read(bytes);
        QVERIFY2(import, qPrintable(import ? QString() : import.error().text()));
        QCOMPARE(QString(import->importer), importer);
    }

    void valuesThatStandElsewhereAreFound()
    {
        // Export-Clixml writes an object once and refers to it later.
        const QByteArray bytes = file(
            u"<Obj N=\"HealthCheckerExchangeServer\" RefId=\"1\"><MS><S N=\"ServerName\">EX01</S>"
            "<Obj N=\"ExchangeInformation\" RefId=\"2\"><MS>"
            "<Obj N=\"ApplicationPools\" RefId=\"3\"><DCT><En><S N=\"Key\">MSExchangeOWAAppPool</S><Obj N=\"Value\" "
            "RefId=\"4\"><MS><Obj N=\"AppSettings\" RefId=\"5\"><MS><S N=\"state\">Stopped</S></MS></Obj></MS></Obj></En>"
            "<En><S N=\"Key\">MSExchangeECPAppPool</S><Ref N=\"Value\" RefId=\"4\" /></En></DCT></Obj></MS></Obj></MS>"
            "</Obj>"_s);
        QCOMPARE(linesOf(read(bytes)),
            QStringList{u"app-pool-stopped-state yes [MSExchangeOWAAppPool, MSExchangeECPAppPool] EX01"_s});
    }

    /// Objects that real servers wrote, at the place where a report has them.
    void objectsOfRealServersAreRead_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *capture, const QString &path, const QString &wanted) {
            QTest::newRow(capture) << QString::fromLatin1(capture) << path << wanted;
        };
        const QString states = u"ExchangeInformation.ServerMaintenance.GetServerComponentState"_s;
        row("e19/GetServerComponentState.xml", states, u"component-inactive no [] EX01"_s);
        row("e16/GetServerComponentState.xml", states, u"server-wide-offline-inactive no [] EX01"_s);
        row("e19/GetExchangeCertificate.xml", certificates + u"Certificates"_s,
            u"certificate-not-after yes [2024-11-06T"_s);
        row("win-ctd/GetExchangeCertificate.xml", certificates + u"Certificates"_s,
            u"certificate-services yes [IMAP,POP,IIS"_s);
        row("win-ctd/GetExchangeCertificateBroken.xml", certificates + u"Certificates"_s,
            u"certificate-list-complete yes [] EX01"_s);
        row("e16/GetExchangeCertificate.xml", certificates + u"Certificates"_s,
            u"certificate-list-complete yes [] EX01"_s);
    }
    void objectsOfRealServersAreRead()
    {
        QFETCH(QString, capture);
        QFETCH(QString, path);
        QFETCH(QString, wanted);
        QString objects = QString::fromUtf8(support::readAll(support::sharedFile(u"captures/"_s + capture)));
        if (objects.isEmpty())
            QSKIP("The captures are not beside this checkout.");
        objects = objects.mid(objects.indexOf(u"<Obj "_s));
        objects.truncate(objects.lastIndexOf(u"</Objs>"_s));
        QString report = u"<Obj N=\"%1\"><LST>%2</LST></Obj>"_s.arg(path.section(u'.', -1), objects);
        for (int i = 2; i <= path.count(u'.') + 1; ++i)
            report = u"<Obj N=\"%1\"><MS>%2</MS></Obj>"_s.arg(path.section(u'.', -i, -i), report);
        const auto import =
            read(file(u"<Obj N=\"HealthCheckerExchangeServer\"><MS><S N=\"ServerName\">EX01</S>"_s + report
                + u"</MS></Obj>"_s));
        const QString lines = linesOf(import).join(u'\n');
        QVERIFY2(lines.contains(wanted), qPrintable(lines));
    }
};

QTEST_GUILESS_MAIN(TestHealthChecker)
#include "tst_healthchecker.moc"

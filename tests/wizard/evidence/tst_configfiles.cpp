#include "tests/wizard/evidence/importedfile.h"

#include "tests/support/paths.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using namespace wizard;

namespace {

const QByteArray folder = "D:\\Exchange\\V15\\";

QByteArray application(const QByteArray &path, const QByteArray &where)
{
    return "<application path=\"" + path
        + "\" applicationPool=\"MSExchangeOWAAppPool\">\n<virtualDirectory path=\"/\" "
          "physicalPath=\""
        + folder + where + "\" />\n</application>\n";
}

const QByteArray frontEnd = application("/owa", "FrontEnd\\HttpProxy\\owa")
    + application("/ecp", "FrontEnd\\HttpProxy\\ecp") + application("/EWS", "FrontEnd\\HttpProxy\\EWS")
    + application("/PowerShell", "FrontEnd\\HttpProxy\\PowerShell")
    + application("/Microsoft-Server-ActiveSync", "FrontEnd\\HttpProxy\\sync")
    + application("/mapi", "FrontEnd\\HttpProxy\\mapi")
    + application("/Autodiscover", "FrontEnd\\HttpProxy\\Autodiscover");
const QByteArray backEnd = application("/owa", "ClientAccess\\owa") + application("/ecp", "ClientAccess\\ecp")
    + application("/EWS", "ClientAccess\\exchweb\\EWS")
    + application("/PowerShell", "ClientAccess\\PowerShell-Proxy")
    + application("/Microsoft-Server-ActiveSync", "ClientAccess\\sync");

/// As IIS writes it for a server of Exchange, with a part in another's place.
QByteArray host(const QByteArray &without = "\x01", const QByteArray &instead = {})
{
    QByteArray text =
        "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!--\n\n    Settings of IIS.\n\n-->\n"
        "<configuration>\n"
        "<configSections>\n<sectionGroup name=\"system.applicationHost\">\n<section name=\"sites\" />\n"
        "</sectionGroup>\n</configSections>\n"
        "<system.applicationHost>\n<applicationPools>\n<add name=\"MSExchangeOWAAppPool\" />\n"
        "</applicationPools>\n<sites>\n"
        "<site name=\"Default Web Site\" id=\"1\">\n<application path=\"/\"><virtualDirectory path=\"/\" "
        "physicalPath=\"%SystemDrive%\\inetpub\\wwwroot\" /></application>\n"
        + frontEnd
        + "<bindings>\n<binding protocol=\"http\" bindingInformation=\"*:80:\" />\n"
          "<binding protocol=\"https\" "
          "bindingInformation=\":443:\" />\n"
          "<binding protocol=\"https\" bindingInformation=\"127.0.0.1:443:\" />\n</bindings>\n"
          "</site>\n<site name=\"Exchange Back End\" id=\"2\">\n"
        + backEnd
        + "<bindings>\n<binding protocol=\"http\" bindingInformation=\"*:81:\" />\n"
          "<binding protocol=\"https\" "
          "bindingInformation=\"*:444:\" />\n</bindings>\n</site>\n</sites>\n</system.applicationHost>\n"
          "<system.webServer>\n<globalModules>\n<add name=\"kerbauth\" image=\""
        + folder
        + "Bin\\kerbauth.dll\" />\n"
          "<add name=\"WSMan\" image=\"%windir%\\system32\\wsmsvc.dll\" />\n</globalModules>\n"
          "<security><ipSecurity allowUnlisted=\"true\" /></security>\n</system.webServer>\n"
          "<location path=\"Default Web Site/owa\">\n<system.webServer>\n<security>\n<authentication>\n"
          "<windowsAuthentication enabled=\"false\" />\n<basicAuthentication enabled=\"true\" />\n"
          "</authentication>\n"
          "</security>\n</system.webServer>\n</location>\n"
          "<location path=\"Default Web Site/PowerShell\">\n<system.webServer>\n<security>\n"
          "<access sslFlags=\"SslNegotiateCert\" />\n</security>\n</system.webServer>\n</location>\n"
          "<location path=\"Exchange Back End/Exchange\">\n<system.webServer>\n"
          "<httpRedirect enabled=\"true\" "
          "destination=\"/owa\" />\n</system.webServer>\n</location>\n</configuration>\n";
    return text.replace(without, instead);
}

const QStringList healthy = {u"!back-end-binding-restricted"_s, u"!extended-protection-too-strict"_s,
    u"!front-end-binding-names-host"_s, u"!powershell-needs-ssl"_s, u"!virtual-directory-path-wrong"_s,
    u"back-end-binding-present"_s, u"front-end-http-binding-present"_s, u"shell-modules-known"_s,
    u"web-applications-present"_s};

const QByteArray shellOfFrontEnd =
    "<configuration>\n<appSettings><add key=\"HttpProxy.ProtocolType\" value=\"PowerShell\" />"
    "</appSettings>\n"
    "<system.webServer><modules><remove name=\"Session\" />\n<add name=\"kerbauth\" /></modules>\n"
    "<httpRedirect enabled=\"false\" /></system.webServer></configuration>";

} // namespace

class TestConfigFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEverythingOfAHealthyServer()
    {
        const auto file = import(host());
        QCOMPARE(told(file), healthy);
        QCOMPARE(file->importer, "application-host"_L1);
        QVERIFY(file->remarks.isEmpty());
        // HTTP.sys keeps the hashes, and what runs is not written anywhere.
        for (const Observation &one : file->observations) {
            QVERIFY(one.fact != Fact::BackEndBindingHash && one.fact != Fact::AppPoolStopped);
            QVERIFY2(one.source.text().startsWith(u"handed"_s), qPrintable(one.source.text()));
        }
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("without");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QStringList>("less");
        const auto row = [](const char *name, const char *without, const char *instead,
                             const QStringList &more, const QStringList &less = {}) {
            QTest::newRow(name) << QByteArray(without) << QByteArray(instead) << more << less;
        };
        const QString restricted = u"!back-end-binding-restricted"_s;
        const QString present = u"back-end-binding-present"_s;
        row("one address", "\"*:444:\"", "\"192.0.2.4:444:\"",
            {u"back-end-binding-restricted=192.0.2.4:444:"_s, u"!back-end-binding-present"_s},
            {restricted, present});
        row("no back end", "\"*:444:\"", "\"*:445:\"", {u"!back-end-binding-present"_s},
            {restricted, present});
        row("server name indication", "\"*:444:\"", "\"*:444:\" sslFlags=\"1\"",
            {u"back-end-binding-restricted=sslFlags 1"_s}, {restricted});
        row("port 80 gone", "\"*:80:\"", "\"*:8080:\"", {u"!front-end-http-binding-present"_s},
            {u"front-end-http-binding-present"_s, u"!front-end-binding-names-host"_s});
        row("host name", "\":443:\"", "\":443:mail.contoso.com\"",
            {u"front-end-binding-names-host=:443:mail.contoso.com"_s}, {u"!front-end-binding-names-host"_s});
        row("wrong folder", "FrontEnd\\HttpProxy\\ecp", "ClientAccess\\ecp",
            {u"virtual-directory-path-wrong=Default Web Site/ecp -> D:\\Exchange\\V15\\ClientAccess\\ecp"_s},
            {u"!virtual-directory-path-wrong"_s});
        row("SSL for the shell", "\"SslNegotiateCert\"", "\"Ssl, Ssl128\"", {u"powershell-needs-ssl"_s},
            {u"!powershell-needs-ssl"_s});
        row("no WSMan", "<add name=\"WSMan\" image=\"%windir%\\system32\\wsmsvc.dll\" />", "",
            {u"!shell-modules-known=WSMan"_s}, {u"shell-modules-known"_s});
        row("redirect", "<security>\n<authentication>",
            "<httpRedirect enabled=\"true\" destination=\"/owa\" />\n<security>\n<authentication>",
            {u"http-redirect-enabled=owa"_s});
        row("star rule", "<security>\n<authentication>",
            "<rewrite><rules><rule name=\"a\"><match url=\"*\" /></rule></rules></rewrite>\n<security>\n"
            "<authentication>",
            {u"rewrite-pattern-invalid"_s});
        row("star as a wildcard", "<security>\n<authentication>",
            "<rewrite><rules><rule name=\"a\" patternSyntax=\"Wildcard\"><match url=\"*\" /></rule>"
            "</rules></rewrite>\n"
            "<security>\n<authentication>",
            {});
        row("addresses", "allowUnlisted=\"true\"", "allowUnlisted=\"false\"",
            {u"addresses-restricted=IIS"_s});
        row("one address refused", "allowUnlisted=\"true\" />",
            "allowUnlisted=\"true\"><add ipAddress=\"192.0.2.9\" /></ipSecurity>",
            {u"addresses-restricted=IIS"_s});
        row("one address allowed", "allowUnlisted=\"true\" />",
            "allowUnlisted=\"true\"><add ipAddress=\"192.0.2.9\" allowed=\"true\" /></ipSecurity>", {});
        row("protection of the shell", "<access sslFlags",
            "<authentication><windowsAuthentication><extendedProtection tokenChecking=\"Require\" />"
            "</windowsAuthentication>"
            "</authentication><access sslFlags",
            {u"extended-protection-too-strict=Default Web Site/PowerShell"_s},
            {u"!extended-protection-too-strict"_s});
        // Whether the build supports it is not known.
        row("protection of OWA", "<windowsAuthentication enabled=\"false\" />",
            "<windowsAuthentication enabled=\"true\"><extendedProtection tokenChecking=\"Require\" />"
            "</windowsAuthentication>",
            {}, {u"!extended-protection-too-strict"_s});
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, without);
        QFETCH(QByteArray, instead);
        QFETCH(QStringList, more);
        QFETCH(QStringList, less);
        QVERIFY(host().contains(without));
        QStringList expected = healthy + more;
        for (const QString &one : std::as_const(less))
            QVERIFY2(expected.removeAll(one) == 1, qPrintable(one));
        expected.sort();
        QCOMPARE(told(import(host(without, instead))), expected);
    }

    /// What Get-Content prints of the same file must not say anything else.
    void agreesWithThePastedFile_data() { tellsWhatIsWrong_data(); }
    void agreesWithThePastedFile()
    {
        QFETCH(QByteArray, without);
        QFETCH(QByteArray, instead);
        const QByteArray file = host(without, instead);
        const QStringList facts = told(import(file));
        for (QString one : toldByPaste(QString::fromUtf8(file))) {
            const bool known = facts.contains(one) || one.startsWith(u"install-dir"_s);
            QVERIFY2(known, qPrintable(one + u" is not in "_s + facts.join(u' ')));
        }
    }

    void protectionIsInheritedFromTheSite()
    {
        const auto file = import(host("<location path=\"Default Web Site/PowerShell\">",
            "<location path=\"Default Web Site\">\n"
            "<system.webServer><security><authentication><windowsAuthentication>"
            "<extendedProtection tokenChecking=\"Allow\" /></windowsAuthentication></authentication>"
            "</security></system.webServer>\n"
            "</location>\n<location path=\"Default Web Site/PowerShell\">"));
        QVERIFY(
            told(file).contains(
                u"extended-protection-too-strict=Default Web Site/Autodiscover Default Web Site/PowerShell"_s)
            || told(file).filter(u"extended-protection-too-strict="_s).join(u' ').contains(u"PowerShell"_s));
    }

    /// That a pool does not start by itself is worth a look, and no state.
    void whatDoesNotStartByItselfIsARemark()
    {
        const auto file = import(host("<add name=\"MSExchangeOWAAppPool\" />",
            "<add name=\"MSExchangeOWAAppPool\" autoStart=\"false\" />"));
        QCOMPARE(told(file), healthy);
        QCOMPARE(file->remarks.size(), 1);
        QVERIFY(file->remarks.first().contains(u"MSExchangeOWAAppPool"_s));
    }

    void isReadInEveryEncoding()
    {
        QByteArray bare = host();
        bare.remove(0, 3);
        QCOMPARE(told(import(bare)), healthy);
        QCOMPARE(told(import(utf16(QString::fromUtf8(bare)))), healthy);
        QCOMPARE(told(import(utf16(QString::fromUtf8(bare), false))), healthy);
        QByteArray big = utf16(QString::fromUtf8(bare));
        for (qsizetype i = 0; i + 1 < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        QCOMPARE(told(import(big)), healthy);
    }

    /// IIS cannot load it: that is the fault, and its line is told.
    void whatIsNoXmlIsAFindingWithItsLine()
    {
        const QByteArray broken = host("</sectionGroup>", "<sectionGroup>");
        const auto file = import(broken);
        const auto line = 1 + broken.first(broken.indexOf("</configSections>")).count('\n');
        QCOMPARE(told(file), QStringList{u"configuration-file-malformed=handed, line %1"_s.arg(line)});
        QVERIFY2(
            file->remarks.value(0).contains(u"line %1"_s.arg(line)), qPrintable(file->remarks.join(u'\n')));
        const auto web =
            import("<configuration>\n<system.webServer>\n<a>\n</b>\n</system.webServer>\n</configuration>");
        QCOMPARE(told(web), QStringList{u"configuration-file-malformed=handed, line 4"_s});
    }

    /// A program's own file, and one that was cut off on its way, say nothing of IIS.
    void otherDamageIsNoFinding()
    {
        QVERIFY(!import("<configuration>\n<startup>\n</b>\n</startup>\n</configuration>"));
        const QByteArray whole = host();
        const auto cut = import(whole.first(whole.size() / 2));
        QVERIFY(!told(cut).join(u' ').contains(u"malformed"_s));
        for (qsizetype length = 60; length < whole.size(); length += 37) {
            for (const QString &one : told(import(whole.first(length)))) {
                const bool denies = one.startsWith(u'!') && !healthy.contains(one);
                QVERIFY2(!denies && !one.contains(u"malformed"_s), qPrintable(one));
            }
        }
    }

    void whatWasReadBeforeACutCounts()
    {
        const QByteArray whole = host("\"*:444:\"", "\"192.0.2.4:444:\"");
        const auto cut = import(whole.first(whole.indexOf("<globalModules>")));
        QVERIFY(told(cut).contains(u"back-end-binding-restricted=192.0.2.4:444:"_s));
        QVERIFY(!told(cut).contains(u"!back-end-binding-present"_s));
        QCOMPARE(cut->remarks.size(), 1);
    }

    void tellsTheShellsModulesByTheFileTheyStandIn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("facts");
        const QByteArray back =
            "<configuration><system.webServer><system.management.wsmanagement.config />"
            "<modules><add name=\"WSMan\" /></modules></system.webServer></configuration>";
        QTest::newRow("front end") << shellOfFrontEnd << QStringList{u"front-end-shell-module-right"_s};
        QTest::newRow("front end without")
            << QByteArray(shellOfFrontEnd).replace("<add name=\"kerbauth\" />", "")
            << QStringList{u"!front-end-shell-module-right=kerbauth 0, WSMan 0"_s};
        QTest::newRow("back end") << back << QStringList{u"back-end-shell-module-right"_s};
        QTest::newRow("back end with the other") << QByteArray(back).replace("\"WSMan\"",
            "\"kerbauth\"") << QStringList{u"!back-end-shell-module-right=WSMan 0, kerbauth 1"_s};
    }
    void tellsTheShellsModulesByTheFileTheyStandIn()
    {
        QFETCH(QByteArray, file);
        QTEST(told(import(file)), "facts");
    }

    void aPageThatRedirectsIsNamedByItsProtocol()
    {
        const auto file =
            import(QByteArray(shellOfFrontEnd).replace("enabled=\"false\"", "enabled=\"true\""));
        QVERIFY(told(file).contains(u"http-redirect-enabled=PowerShell"_s));
    }

    void aPageNamesItsServerForTheListAlone()
    {
        const auto file =
            import("<configuration><system.webServer><httpProtocol><customHeaders>"
                   "<add name=\"X-FEServer\" value=\"EX02\" /></customHeaders></httpProtocol>"
                   "<a href=\"%ExchangeInstallDir%\\bin\" /></system.webServer></configuration>");
        QCOMPARE(file->server, ServerName(u"EX02"_s));
        QCOMPARE(told(file), QStringList{u"install-dir-variable-in-web-config=handed"_s});
    }

    void knowsTheFileOfAssemblies()
    {
        const QByteArray file =
            "<configuration>\n<runtime>\n<assemblyBinding xmlns=\"urn:schemas-microsoft-com:asm.v1\">\n"
            "<dependentAssembly>\n<codeBase version=\"15.0.0.0\" href=\"file:///D:\\Exchange\\V15\\bin\\"
            "A.dll\" />\n"
            "</dependentAssembly>\n</assemblyBinding>\n</runtime>\n</configuration>";
        const auto fine = import(file);
        QVERIFY(fine && fine->observations.isEmpty());
        QCOMPARE(fine->importer, "shared-web-config"_L1);
        const auto stale = import(QByteArray(file).replace("bin\\A.dll", "Bin\\Setup\\A.dll"));
        QCOMPARE(told(stale), QStringList{u"shared-web-config-names-setup"_s});
        const auto literal =
            import(QByteArray(file).replace("D:\\Exchange\\V15\\", "%ExchangeInstallDir%\\"));
        QCOMPARE(told(literal), QStringList{u"install-dir-variable-in-web-config=handed"_s});
    }

    void entitiesAreRefused()
    {
        QByteArray bomb = "<!DOCTYPE configuration [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&") + char(c - 1) + ";&" + char(c - 1)
                + ";\">";
        const auto file = import(bomb + "]>\n<configuration>&j;</configuration>");
        QVERIFY(!file && !file.error().place.isEmpty());
    }

    void endlessElementsAreRefused()
    {
        const auto file =
            import("<configuration>" + QByteArray("<a/>").repeated(1'000'000) + "</configuration>");
        QVERIFY(!file);
        QVERIFY(!import("<configuration>" + QByteArray("<a>").repeated(1'000'000)));
    }

    /// Objects of real servers, where they are at hand.
    void readsCapturedFiles()
    {
        const QString shared = support::sharedFile(u"captures/e19/"_s);
        const QByteArray real = support::readAll(shared + u"applicationHost.config"_s);
        if (real.isEmpty())
            QSKIP("no captured files here");
        QCOMPARE(told(import(real)), healthy);
        const auto bad = import(support::readAll(shared + u"BadApplicationHost.config"_s));
        QCOMPARE(told(bad), QStringList{u"configuration-file-malformed=handed, line 128"_s});
        QCOMPARE(told(import(support::readAll(shared + u"ExchangeBackEnd-ECP_web.config"_s)))
                     .filter(u"bin-search"_s)
                     .size(),
            1);
    }
};

QTEST_GUILESS_MAIN(TestConfigFiles)
#include "tst_configfiles.moc"

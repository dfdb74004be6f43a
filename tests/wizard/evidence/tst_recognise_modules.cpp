#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::row;

namespace {

const auto core = u"<add name=\"UriCacheModule\" image=\"%windir%\\System32\\inetsrv\\cachuri.dll\" />\n"_s;
const auto kerbauth = u"<add name=\"kerbauth\" image=\"C:\\Program Files\\Microsoft\\Exchange "
                      "Server\\V15\\Bin\\kerbauth.dll\" />\n"_s;
const auto wsman = u"<add name=\"WSMan\" image=\"C:\\Windows\\system32\\wsmsvc.dll\" />\n"_s;
const auto known = u"shell-modules-known"_s;
const auto front = u"front-end-shell-module-right"_s;
const auto back = u"back-end-shell-module-right"_s;

QString global(const QString &lines)
{
    return u"<globalModules>\n"_s + lines + u"</globalModules>\n"_s;
}

QString modules(const QString &marker, const QString &lines)
{
    return u"<modules>\n<remove name=\"ServiceModel\" />\n<add name=\"%1\" type=\"Contoso.Any\" />\n"_s.arg(
               marker)
        + lines + u"</modules>\n"_s;
}

QString fileOf(const char *folder)
{
    return u"PS C:\\>Get-Content 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\%1\\web.config'\n"_s
        .arg(QLatin1StringView(folder));
}

QString listed(const char *site, const QStringList &names)
{
    QString text = u"C:\\Windows\\system32\\inetsrv>appcmd list modules /app.name:\"%1/PowerShell\"\n"_s.arg(
        QLatin1StringView(site));
    for (const QString &name : names)
        text += u"MODULE \"%1\" ( native, preCondition: )\n"_s.arg(name);
    return text + u"C:\\Windows\\system32\\inetsrv>"_s;
}

} // namespace

/// kerbauth and WSMan, each in its place.
class TestRecogniseModules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIisKnows_data()
    {
        support::addRecognitionColumns();
        const auto table =
            u"PS C:\\>Get-WebGlobalModule\n\nName       Image                                        "
            "Precondition\n----       -----                                        ------------\n"
            "UriCacheMo %windir%\\System32\\inetsrv\\cachuri.dll\n"_s;
        row("both", global(core + kerbauth + wsman), known);
        row("WSMan is missing", global(core + kerbauth), u"!shell-modules-known=WSMan"_s);
        row("kerbauth stands in a comment", global(core + u"<!-- "_s + kerbauth + u"-->\n"_s + wsman),
            u"!shell-modules-known=kerbauth"_s);
        row("lines were left out", global(core + u"...\n"_s + kerbauth), {}, u"*"_s);
        row("a few lines only", global(kerbauth), {}, u"*"_s);
        row("cut", u"<globalModules>\n"_s + core + kerbauth, {}, u"*"_s);
        row("written in another way",
            global(
                core + kerbauth + u"<add image=\"C:\\Windows\\system32\\wsmsvc.dll\" name=\"WSMan\" />\n"_s),
            {}, u"*"_s);
        row("a file elsewhere is another fault",
            global(core + wsman + u"<add name=\"kerbauth\" image=\"D:\\Old\\kerbauth.dll\" />\n"_s), {},
            u"*"_s);
        row("a table",
            table
                + u"kerbauth   C:\\Program Files\\Microsoft\\Exchange...\nWSMan      "
                  "%windir%\\system32\\wsmsvc.dll\n\nPS C:\\>"_s,
            known);
        row("a table without WSMan", table + u"kerbauth   C:\\Program Files\\...\n\nPS C:\\>"_s,
            u"!shell-modules-known=WSMan"_s);
        row("a table that is cut", table, {}, u"*"_s);
        row("asked for one, and blank", u"PS C:\\>Get-WebGlobalModule -Name WSMan\nPS C:\\>"_s,
            u"!shell-modules-known=WSMan"_s);
        row("asked for all, and blank", u"PS C:\\>Get-WebGlobalModule\nPS C:\\>"_s, {}, u"*"_s);
        row("filtered for both",
            u"PS C:\\>Get-WebGlobalModule | ? { $_.Name -match 'kerbauth|wsman' } | fl Name,Image\n\nName  : "
            "kerbauth\nImage : C:\\Program Files\\Microsoft\\Exchange "_s
            "Server\\V15\\Bin\\kerbauth.dll\n\nPS C:\\>"_s,
            u"!shell-modules-known=WSMan"_s);
        row("managed modules never list them",
            u"PS C:\\>Get-WebManagedModule\n\nName            Type\n----            ----\nSession         "
            "System.Web.SessionState.SessionStateModule\n\nPS C:\\>"_s,
            {}, u"*"_s);
    }
    void readsWhatIisKnows() { compare(); }

    void readsWhatADirectoryHas_data()
    {
        support::addRecognitionColumns();
        const auto own = u"<add name=\"kerbauth\" />\n"_s;
        const auto other = u"<add name=\"WSMan\" />\n"_s;
        const auto frontFile = fileOf("FrontEnd\\HttpProxy\\PowerShell");
        const auto backFile = fileOf("ClientAccess\\PowerShell-Proxy");
        row("front, right", frontFile + modules(u"HttpProxy"_s, own), front, back);
        row("front, missing", frontFile + modules(u"HttpProxy"_s, {}), u"!front-end-shell-module-right"_s);
        row("front, the other one as well", frontFile + modules(u"HttpProxy"_s, own + other),
            u"!front-end-shell-module-right=kerbauth_1,_WSMan_1"_s);
        row("front, twice", frontFile + modules(u"HttpProxy"_s, own + own),
            u"!front-end-shell-module-right=kerbauth_2,_WSMan_0"_s);
        row("back, right", backFile + modules(u"HttpProxy"_s, other), back, front);
        row("back, missing", backFile + modules(u"HttpProxy"_s, {}), u"!back-end-shell-module-right"_s);
        row("a comment is none", backFile + modules(u"HttpProxy"_s, u"<!-- <add name=\"WSMan\" /> -->\n"_s),
            u"!back-end-shell-module-right"_s);
        row("front, known by a module of its own", modules(u"EMCVersionBlockerModule"_s, {}),
            u"!front-end-shell-module-right"_s);
        row("back, known by a module of its own", modules(u"RpsPreProcessingModule"_s, other), back);
        row("whose it is nobody knows", modules(u"HttpProxy"_s, {}), {}, u"*"_s);
        row("another directory", fileOf("FrontEnd\\HttpProxy\\ecp") + modules(u"HttpProxy"_s, {}), {},
            u"*"_s);
        row("the line is taken out", frontFile + modules(u"HttpProxy"_s, u"<remove name=\"kerbauth\" />\n"_s),
            {}, u"*"_s);
        row("appcmd, front", listed("Default Web Site", {u"HttpLoggingModule"_s, u"kerbauth"_s}), front);
        row("appcmd, front, missing", listed("Default Web Site", {u"HttpLoggingModule"_s}),
            u"!front-end-shell-module-right"_s);
        row("appcmd, back, the wrong one",
            listed("Exchange Back End", {u"HttpLoggingModule"_s, u"kerbauth"_s, u"WSMan"_s}),
            u"!back-end-shell-module-right"_s);
        row("appcmd printed nothing", listed("Exchange Back End", {}), {}, u"*"_s);
        row("appcmd, all of IIS",
            u"C:\\>appcmd list modules\nMODULE \"HttpLoggingModule\" ( native, preCondition: )\nC:\\>"_s, {},
            u"*"_s);
    }
    void readsWhatADirectoryHas() { compare(); }

    void endlessListsAreReadInOnePass()
    {
        const QString text = u"<globalModules><!--"_s.repeated(20'000) + u"<modules>\n"_s.repeated(20'000);
        // Work that grows with the square of the text would not end within the limit of this program.
        QVERIFY(!support::recognised(text).contains(u"!shell-modules-known"_s));
    }

private:
    void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseModules)
#include "tst_recognise_modules.moc"

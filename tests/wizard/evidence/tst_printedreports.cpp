#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::row;

namespace {

const QString hash443 = u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s;
const QString hash444 = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;

/// The table of sites as HealthChecker prints it; the bindings of a site stand below one another.
QString sites(const QString &backEndState, const QString &backEnd)
{
    return u"Exchange IIS Information\n------------------------\n"_s
           u"\tName              State    Protocol - Bindings - Certificate\n"_s
           u"\tDefault Web Site  Started  http  - *:80:  - NULL\n"_s
           u"\t                           https - *:443: - "_s
        + hash443 + u"\n\t                           https - 127.0.0.1:443: - "_s + hash443
        + u"\n\tExchange Back End "_s + backEndState + u"  http  - *:81:  - NULL\n"_s + backEnd
        + u"\n\tApplication Pools\n"_s;
}

QString https(const QString &binding)
{
    return u"\t                           https - "_s + binding;
}

QString table(const QString &site, const QStringList &rows)
{
    QString text =
        u"\n%1            Value   SupportedValue ConfigSupported ConfigSecure RequireSSL       "_s
        u"ClientCertificate\n----------------            -----   -------------- ---------------\n"_s.arg(
            site);
    for (const QString &row : rows)
        text += row + u" True         True (128-bit)   Ignore\n"_s;
    return text;
}

const QString api = u"API                         Require Require                   True"_s;
const QString ewsTooStrict = u"EWS                         Require Allow                    False"_s;

/// What is shown of one server: a table for each site.
QString protection(const QString &server, const QStringList &front,
    const QStringList &back = {u"EWS Require Require True"_s})
{
    return u"Results for Server: %1\n"_s.arg(server) + table(u"Default Web Site"_s, front) + u'\n'
        + table(u"Exchange Back End"_s, back) + u"\n\n"_s;
}

/// Rows below the head of a report.
QString report(const QString &rows, const QString &server = u"EX01"_s)
{
    return u"Exchange Health Checker Version 26.04.02.1200\n\nExchange Information\n--------------------\n"_s
           u"\tName: %1\n\tGeneration Time: 11/21/2026 09:00:00\n"_s.arg(server)
        + rows + u'\n';
}

const QString prompt = u"[PS] C:\\>"_s;

} // namespace

/// What the tools of Microsoft's support print about IIS, beside IIS's own commands.
class TestPrintedReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        support::addRecognitionColumns();
        row("HealthChecker, no certificate on 444", sites(u"Started"_s, https(u"*:444: - NULL"_s)),
            u"back-end-binding-present !back-end-binding-hash"_s,
            u"back-end-binding-restricted web-site-stopped"_s);
        row("HealthChecker, certificate on 444", sites(u"Started"_s, https(u"*:444: - "_s + hash444)),
            u"back-end-binding-hash="_s + hash444, u"!back-end-binding-hash"_s);
        row("HealthChecker, one address on 444", sites(u"Started"_s, https(u"10.0.0.1:444: - "_s + hash444)),
            u"back-end-binding-restricted"_s, u"back-end-binding-present"_s);
        row("HealthChecker, a console broke the line", sites(u"Started"_s, https(u"*:444: -\nNULL"_s)),
            QString(), u"!back-end-binding-hash"_s);
        row("HealthChecker could read no certificate at all",
            sites(u"Started"_s, https(u"*:444: - NULL"_s)).replace(hash443, u"NULL"_s),
            u"back-end-binding-present"_s, u"!back-end-binding-hash"_s);
        row("HealthChecker, a column more",
            u"\tDefault Web Site  Started  False  https - :443:          - "_s + hash443
                + u"\n\tExchange Back End Started  False  https - *:444: - NULL\n"_s,
            u"!back-end-binding-hash"_s);
        row("HealthChecker, no binding of 444 is read", sites(u"Started"_s, {}), QString(),
            u"!back-end-binding-present"_s);
        row("HealthChecker, back end stopped", sites(u"Stopped"_s, https(u"*:444: - "_s + hash444)),
            u"web-site-stopped"_s);
        row("443 without certificate says nothing of 444",
            u"\tDefault Web Site  Started  https - *:443: - NULL\n"_s, QString(),
            u"!back-end-binding-hash"_s);

        const QString folder = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\FrontEnd\\HttpProxy\\"_s;
        const auto text = [&](const QString &application, const QString &path) {
            return u"VDIR\n  VDIR.NAME:\"Default Web Site/%1/\"\n  physicalPath:\"%2\"\n  PATH:\"/\"\n"_s
                   u"  APP.NAME:\"Default Web Site/%1\"\n  [virtualDirectory]\n    path:\"/\"\n"_s
                   u"    physicalPath:\"%2\"\n"_s.arg(application, path);
        };
        row("appcmd /text:*, wrong folder", text(u"ecp"_s, folder + u"owa"_s),
            u"virtual-directory-path-wrong"_s);
        row("appcmd /text:*, right folder", text(u"ecp"_s, folder + u"ecp"_s), QString(),
            u"virtual-directory-path-wrong"_s);
        row("appcmd /text:*, two directories",
            text(u"owa"_s, folder + u"owa"_s) + text(u"ecp"_s, folder + u"owa"_s),
            u"virtual-directory-path-wrong"_s);

        const QString strict = u"extended-protection-too-strict"_s;
        row("protection above what is supported", protection(u"EX01"_s, {api, ewsTooStrict}),
            strict + u"=Default_Web_Site/EWS "_s + strict + u"@EX01"_s);
        row("protection of the back end", protection(u"EX01"_s, {api}, {ewsTooStrict}),
            strict + u"=Exchange_Back_End/EWS"_s);
        row("sites named in each row",
            protection(u"EX01"_s, {u"Default Web Site/"_s + api, u"Default Web Site/"_s + ewsTooStrict}),
            strict + u"=Default_Web_Site/EWS"_s);
        row("protection below what is supported is no outage",
            protection(u"EX01"_s, {u"ECP                         None    Require                   True"_s})
                + prompt,
            u'!' + strict);
        row("two servers", protection(u"EX01"_s, {api}) + protection(u"EX02"_s, {ewsTooStrict}) + prompt,
            u'!' + strict + u"@EX01 "_s + strict + u"@EX02"_s);
        row("a paste that ends in the second table", protection(u"EX01"_s, {api}).trimmed(), {},
            u'!' + strict);
        row("a paste that ends above the second table", protection(u"EX01"_s, {api}, {}) + prompt, {},
            u'!' + strict);
        row("front end alone", u"Results for Server: EX01\n"_s + table(u"Default Web Site"_s, {api}) + prompt,
            {}, u'!' + strict);
        row("rows without a head", ewsTooStrict, {}, strict);
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, wanted);
        QFETCH(const QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void rowsOfAReportAreRead_data()
    {
        support::addRecognitionColumns();
        row("build", report(u"\tBuild Number: 15.2.986.5\n"_s),
            u"server-build=15.2.986.5 server-build@EX01"_s);
        row("build in another text", u"Build Number: 15.2.986.5\n"_s, QString(), u"server-build"_s);
        row("chosen certificates",
            report(u"\tCertificate\n\t\tThumbprint: %1\n\t\tBound to services: IIS, SMTP\n"_s
                   u"\t\tInternal Transport Certificate: True\n\t\tCurrent Auth Certificate: False\n"_s
                   u"\tCertificate\n\t\tThumbprint: %2\n\t\tCurrent Auth Certificate: True\n"_s
                   u"\t\tNext Auth Certificate: False\n"_s.arg(hash443, hash444)),
            u"auth-current-thumbprint=%2 internal-transport-thumbprint=%1 internal-transport-thumbprint@EX01 certificate-services=IIS,SMTP certificate-services@EX01"_s
                .arg(hash443, hash444),
            u"auth-next-thumbprint certificate-not-after"_s);
        row("group lost",
            report(
                u"\tExchange Server Membership: Failed\n\t\tExchange Trusted Subsystem - AD Group Membership\n"_s),
            u"!computer-in-trusted-subsystem@EX01 computer-in-exchange-servers@EX01"_s);
        row("in both groups", report(u"\tExchange Server Membership: Passed\n"_s),
            u"computer-in-trusted-subsystem@EX01 computer-in-exchange-servers@EX01"_s);
        row("groups unknown",
            report(
                u"\tExchange Server Membership: Unknown - Wasn't able to get the Computer Membership information\n"_s),
            QString(), u"computer-in-trusted-subsystem !computer-in-trusted-subsystem"_s);
        row("local group only",
            report(
                u"\tExchange Server Membership: Failed\n\t\tExchange Trusted Subsystem - Local System Membership\n"_s),
            QString(), u"computer-in-trusted-subsystem !computer-in-trusted-subsystem"_s);
        row("services",
            report(u"\tCritical Services Not Running\n\t\tW3Svc - Status: Stopped - StartType: Disabled\n"_s),
            u"services-disabled=W3Svc services-disabled@EX01 web-service-stopped=W3Svc web-service-stopped@EX01"_s);
        row("maintenance",
            report(
                u"\tExchange Server Maintenance\n\t\tComponent: 'ServerWideOffline' is in Maintenance Mode\n"_s
                u"\t\tComponent: 'OwaProxy' is in Remote Maintenance Mode only\n"_s),
            u"server-wide-offline-inactive=ServerWideOffline server-wide-offline-inactive@EX01 component-inactive=OwaProxy component-inactive@EX01"_s);
        row("files",
            report(
                u"\tDefault Variable Detected:\n\t\tC:\\X\\ClientAccess\\ecp\\web.config\n\t\tMore Information: "_s
                u"https://aka.ms/x\n\tBin Search Folder Not Found:\n\t\tC:\\X\\ClientAccess\\ecp\\web.config\n"_s),
            u"install-dir-variable-in-web-config@EX01 !bin-search-folders-correct@EX01"_s);
        row("reports of two servers",
            report(u"\tBuild Number: 15.2.986.5\n"_s) + report(u"\tBuild Number: 15.2.986.9\n"_s, u"EX02"_s),
            u"server-build=15.2.986.5"_s, u"server-build@EX01"_s);
        row("sites belong to the server of the report",
            report(sites(u"Started"_s, https(u"*:444: - NULL"_s))), u"!back-end-binding-hash@EX01"_s);
    }
    void rowsOfAReportAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestPrintedReports)
#include "tst_printedreports.moc"

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
};

QTEST_GUILESS_MAIN(TestPrintedReports)
#include "tst_printedreports.moc"

#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::row;

namespace {

const auto auth = u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s;
const auto own = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;
const QString prompt = u"[PS] C:\\>"_s;
const QString idiom =
    u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s;

/// A certificate as Format-List prints it.
QString listed(const QString &thumbprint, const QString &key = u"True"_s)
{
    return u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"
           "                     System.Security.AccessControl.CryptoKeyAccessRule}\n"
           "CertificateDomains : {ex01, ex01.contoso.com}\nHasPrivateKey      : %2\n"
           "NotAfter           : 11/26/2026 2:07:33 PM\nNotBefore          : 2/8/2021 2:07:33 PM\n"
           "Services           : SMTP\nSubject            : CN=Microsoft Exchange Server Auth Certificate\n"
           "Thumbprint         : %1\n"_s.arg(thumbprint, key);
}

QString table(const QString &command)
{
    return prompt + command
        + u"\n\nThumbprint                                Services   Subject\n"
          "----------                                --------   -------\n%1  ....S..    "
          "CN=Microsoft Exchange Server Auth Certificate\n%2  IP.WS..    CN=EX01\n\n\n"_s.arg(auth, own)
        + prompt;
}

} // namespace

class TestRecogniseCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheCurrentCertificate_data()
    {
        support::addRecognitionColumns();
        const QString one = listed(auth);
        const QString current = u"auth-current-thumbprint="_s + auth;
        const QString end = u" certificate-not-after=2026-11-26T14:07:33"_s;
        row("everything", idiom + one,
            current + end
                + u" certificate-not-before=2021-02-08T14:07:33 certificate-services=SMTP "
                  u"certificate-has-private-key#58B2 "
                  "certificate-subject=CN=Microsoft_Exchange_Server_Auth_Certificate "
                  "certificate-present#58B2 "
                  "certificate-names=ex01_ex01.contoso.com"_s,
            u"certificate-list-complete shell-certificate-list-blank"_s);
        row("no key", idiom + listed(auth, u"False"_s), u"!certificate-has-private-key#58B2"_s,
            u"certificate-has-private-key"_s);
        row("no services", idiom + QString(one).replace(u"SMTP"_s, u"None"_s), u"!certificate-services"_s);
        row("Windows line ends", QString(idiom + one).replace(u"\n"_s, u"\r\n"_s), current + end);
        row("tabs and marks", idiom + QString(one).replace(u"t         : "_s, u"t\t: \u200e"_s), current);
        row("double-spaced", idiom + QString(one).replace(u"\n"_s, u"\n\n"_s), current + end);
        row("without indentation", idiom + QString(one).replace(u"                     "_s, QString()),
            current + end);
        row("thumbprint as parameter",
            prompt
                + u"Get-ExchangeCertificate -Server EX02 -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | fl\n"_s
                + one,
            current + u" certificate-present@EX02"_s);
        row("command wrapped", QString(idiom).replace(u"| Get"_s, u"|\nGet"_s) + one, current);
        row("command without prompt", QString(idiom).remove(prompt) + one, current);
        row("empty thumbprint lists everything", idiom + one + u'\n' + listed(own),
            u"certificate-present#58B2 certificate-present#3F8A"_s, u"auth-current-thumbprint"_s);
        row("thumbprint cut off", idiom + one.left(one.indexOf(auth) + 20), u"certificate-not-after#"_s,
            u"auth-current-thumbprint certificate-present"_s);
        row("too many names", idiom + QString(one).replace(u"contoso.com}"_s, u"contoso.com...}"_s), current,
            u"certificate-names"_s);
    }
    void readsTheCurrentCertificate() { compare(); }

    void readsLists_data()
    {
        support::addRecognitionColumns();
        const QString whole = table(u"Get-ExchangeCertificate"_s);
        const auto complete = u"certificate-list-complete"_s;
        row("list",
            prompt + u"Get-ExchangeCertificate | fl\n"_s + listed(auth) + u'\n' + listed(own, u"False"_s)
                + u'\n' + prompt,
            u"certificate-has-private-key#58B2 !certificate-has-private-key#3F8A certificate-list-complete"_s,
            u"auth-current-thumbprint !certificate-has-private-key#58B2"_s);
        row("table", whole,
            u"certificate-present#58B2 certificate-services=SMTP certificate-services=IMAP,POP,IIS,SMTP "
            "certificate-subject=CN=EX01 certificate-list-complete"_s,
            u"auth-current-thumbprint"_s);
        QStringList lines = whole.split(u'\n');
        for (QString &line : lines)
            line = line.simplified();
        row("table, blanks lost", lines.join(u'\n'),
            u"certificate-subject=CN=Microsoft_Exchange_Server_Auth_Certificate certificate-present#3F8A"_s);
        row("table, cut", whole.left(whole.indexOf(u"CN=EX01"_s)), u"certificate-present#58B2"_s, complete);
        row("by thumbprint", table(u"Get-ExchangeCertificate -Thumbprint "_s + auth),
            u"certificate-present"_s, complete);
        row("filtered", table(u"Get-ExchangeCertificate | where {$_.Services -match 'IIS'}"_s),
            u"certificate-present"_s, complete);
        row("first two", table(u"Get-ExchangeCertificate | select -First 2"_s), u"certificate-present"_s,
            complete);
        row("another server", table(u"Get-ExchangeCertificate -Server ex02.contoso.com | ft"_s),
            u"certificate-list-complete@EX02 certificate-present@EX02"_s);
        row("without thumbprints",
            prompt
                + u"Get-ExchangeCertificate | ft Subject,NotAfter\n\nSubject          NotAfter\n"
                  "-------          --------\nCN=EX01          2034-03-01 14:07:33Z\n"
                  "CN=mail          2034-03-01 14:07:33Z\n\n"_s
                + prompt,
            {}, complete);
        row("one of several without thumbprint",
            prompt + u"Get-ExchangeCertificate | fl\n"_s + listed(auth) + u'\n'
                + QString(listed(own)).remove(own) + u'\n' + prompt,
            u"certificate-present#58B2"_s, complete);
        row("of the server that its certificates name",
            prompt + u"Get-ExchangeCertificate | fl\n"_s + listed(auth)
                + u"Identity           : EX01.contoso.com\\%1\n\n"_s.arg(auth) + prompt,
            u"certificate-list-complete@EX01 certificate-present@EX01"_s);
        row("endless pipe", table(u"Get-ExchangeCertificate"_s + u" | fl  "_s.repeated(400) + u"| where x"_s),
            u"certificate-present"_s, complete);
        row("more than is read",
            QString(whole).replace(
                u"%1  ....S..    "_s.arg(auth), (auth + u"  ....S..    CN=x\n"_s).repeated(2000)),
            u"certificate-present"_s, complete);
        row("shortened parameter", table(u"Get-ExchangeCertificate | select -f 2"_s),
            u"certificate-present"_s, complete);
        row("blank", prompt + u"Get-ExchangeCertificate\n"_s + prompt, u"shell-certificate-list-blank"_s,
            complete);
        row("blank or cut", prompt + u"Get-ExchangeCertificate\n\n"_s, {}, u"*"_s);
        row("in a sentence", u"We ran Get-ExchangeCertificate and looked."_s, {}, u"*"_s);
        row("not there",
            prompt + u"Get-ExchangeCertificate -Thumbprint "_s + auth
                + u"\n+ FullyQualifiedErrorId : [Server=EX01,RequestId=1,TimeStamp=2] "
                  "[FailureCategory=Cmdlet-InvalidOperationException] 1B9F0D5E,"
                  "Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeCertificate"_s,
            u"!certificate-present@EX01 !certificate-present#58B2"_s, u"certificate-present"_s);
        row("X509Certificate2",
            u"[Subject]\n  CN=contoso\n\n[Not Before]\n  06.11.2019 14:47:32\n\n[Not After]\n  06.11.2024 "
            u"14:47:32\n\n"
            "[Thumbprint]\n  "_s
                + auth,
            u"certificate-not-after=2024-11-06T14:47:32 certificate-subject=CN=contoso certificate-present#58B2"_s);
    }
    void readsLists() { compare(); }

    void readsAuthConfig_data()
    {
        support::addRecognitionColumns();
        const QString config = prompt
            + u"Get-AuthConfig | fl *thumb*,*date*\n\nCurrentCertificateThumbprint  : "
              u"%1\nPreviousCertificateThumbprint :\n"
              "NextCertificateThumbprint     : %2\nNextCertificateEffectiveDate  : 2026-02-08 14:07:33Z\nServiceName : x\n"_s
                  .arg(auth, own);
        const QString current = u"auth-current-thumbprint="_s + auth;
        const QString bare = prompt + u"(Get-AuthConfig).CurrentCertificateThumbprint\n"_s;
        row("all slots", config,
            u"auth-config-read !auth-previous-thumbprint auth-next-effective-date=2026-02-08T14:07:33Z auth-next-thumbprint="_s
                + own + u' ' + current);
        row("never configured", QString(config).remove(auth), u"auth-config-read !auth-current-thumbprint"_s,
            u"auth-current-thumbprint"_s);
        row("empty because cut", config.left(config.indexOf(auth)), {},
            u"!auth-current-thumbprint auth-current-thumbprint"_s);
        row("thumbprint cut", config.left(config.indexOf(auth) + 20), {},
            u"!auth-current-thumbprint auth-current-thumbprint"_s);
        row("thumbprint wrapped",
            QString(config).replace(
                auth, auth.left(30) + u"\n                                "_s + auth.mid(30)),
            current);
        row("value alone", bare + auth + u'\n' + prompt, current);
        row("value alone, blank", bare + u'\n' + prompt, u"!auth-current-thumbprint"_s);
        row("value alone, cut", bare, {}, u"*"_s);
        row("transport", u"Name : EX01\nInternalTransportCertificateThumbprint : "_s + own,
            u"internal-transport-thumbprint="_s + own, u"auth-config-read"_s);
    }
    void readsAuthConfig() { compare(); }

    void readsKeyProviders_data()
    {
        support::addRecognitionColumns();
        row("CNG",
            u"Cert Hash(sha1): 58 b2 a2 05 5b b5 5b cb b3 7d 2f 2a 42 76 b0 bd 06 65 48 bb\n  Key Container "
            u"= x\n"
            "  Provider = Microsoft Software Key Storage Provider"_s,
            u"!certificate-key-is-csp#58B2"_s);
        row("German label", u"  Anbieter = Microsoft Software Key Storage Provider\r\n"_s,
            u"!certificate-key-is-csp"_s);
        row("another spelling", u"Provider = Microsoft Storage Key Provider"_s, u"!certificate-key-is-csp"_s);
        row("CSP", u"  Provider = Microsoft RSA SChannel Cryptographic Provider"_s,
            u"certificate-key-is-csp"_s);
        row("strong CSP", u"Provider = Microsoft Strong Cryptographic Provider"_s,
            u"certificate-key-is-csp"_s);
        row("in a sentence", u"Should we use the Microsoft Software Key Storage Provider instead?"_s, {},
            u"*"_s);
    }
    void readsKeyProviders() { compare(); }

    void readsFingerprints_data()
    {
        support::addRecognitionColumns();
        const QString asked =
            u"$ for h in ex01 ex02; do openssl s_client -connect $h:443 | openssl x509 -noout; done\n"_s;
        const QString first =
            u"subject=CN = mail.contoso.com\nSHA1 Fingerprint=35:8B:FC:68:2A:79:87:CF:9C:5C:F1:C1:63:77:70:16:30:3F:D4:2F\n"_s;
        const QString second =
            u"subject=CN = mail.contoso.com\nSHA1 Fingerprint=60:37:76:41:97:12:7F:75:78:B6:ED:01:16:7D:50:C5:17:A5:68:E1\n"_s;
        row("one name, two certificates", asked + first + second, u"certificates-reported-different"_s);
        row("the same on both", asked + first + first, {}, u"certificates-reported-different"_s);
        row("another name", asked + first + QString(second).replace(u"mail."_s, u"ex02."_s), {},
            u"certificates-reported-different"_s);
        row("not of the web site", QString(asked).replace(u":443"_s, u":25"_s) + first + second, {},
            u"certificates-reported-different"_s);
    }
    void readsFingerprints() { compare(); }

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

QTEST_GUILESS_MAIN(TestRecogniseCertificates)
#include "tst_recognise_certificates.moc"

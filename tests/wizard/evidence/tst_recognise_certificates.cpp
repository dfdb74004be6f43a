#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecogniseCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("one certificate")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB certificate-present#58B2 certificate-not-after=2026-11-26T14:07:33 certificate-not-before=2021-02-08T14:07:33 certificate-subject=CN=Microsoft_Exchange_Server_Auth_Certificate certificate-services=SMTP certificate-names=ex01_ex01.contoso.com certificate-has-private-key"_s
            << u"certificate-list-complete shell-certificate-list-blank"_s;
        QTest::newRow("no key")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : False\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"!certificate-has-private-key#58B2"_s << u"certificate-has-private-key"_s;
        QTest::newRow("no services")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : None\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"!certificate-services"_s << u""_s;
        QTest::newRow("Windows line ends")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\r\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\r\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\r\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\r\n"_s
               u"HasPrivateKey      : True\r\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\r\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\r\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\r\n"_s
               u"Services           : SMTP\r\n"_s
               u"Status             : Invalid\r\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\r\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\r\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB certificate-not-after"_s
            << u""_s;
        QTest::newRow("tabs and marks")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint\t: \u200e58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s << u""_s;
        QTest::newRow("without indentation")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"certificate-not-after auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s
            << u""_s;
        QTest::newRow("double-spaced")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"\n"_s
               u"HasPrivateKey      : True\n"_s
               u"\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"\n"_s
               u"Services           : SMTP\n"_s
               u"\n"_s
               u"Status             : Invalid\n"_s
               u"\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"\n"_s
            << u"certificate-not-after#58B2 auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s
            << u""_s;
        QTest::newRow("idiom by parameter")
            << u"[PS] C:\\>Get-ExchangeCertificate -Server EX02 -Thumbprint (Get-AuthConfig).CurrentCertificateThumbprint | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB certificate-present@EX02"_s
            << u""_s;
        QTest::newRow("idiom wrapped")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint |\n"_s
               u"Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s << u""_s;
        QTest::newRow("idiom without prompt")
            << u"(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s << u""_s;
        QTest::newRow("empty thumbprint lists everything")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=EX01\n"_s
               u"NotAfter           : 2/8/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=EX01\n"_s
               u"Thumbprint         : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
            << u"certificate-present#58B2 certificate-present#3F8A"_s << u"auth-current-thumbprint"_s;
        QTest::newRow("two certificates keep apart")
            << u"[PS] C:\\>Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : False\n"_s
               u"Issuer             : CN=EX01\n"_s
               u"NotAfter           : 2/8/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=EX01\n"_s
               u"Thumbprint         : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-has-private-key#58B2 !certificate-has-private-key#3F8A certificate-list-complete"_s
            << u"auth-current-thumbprint !certificate-has-private-key#58B2"_s;
        QTest::newRow("thumbprint cut off")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"_s
               u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D"_s
            << u"certificate-not-after#"_s << u"auth-current-thumbprint certificate-present"_s;
        QTest::newRow("table")
            << u"[PS] C:\\>Get-ExchangeCertificate\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-present#58B2 certificate-services=SMTP certificate-services=IMAP,POP,IIS,SMTP certificate-subject=CN=EX01 certificate-list-complete"_s
            << u"auth-current-thumbprint"_s;
        QTest::newRow("table, blanks lost")
            << u"[PS] C:\\>Get-ExchangeCertificate\n"_s
               u"\n"_s
               u"Thumbprint Services Subject\n"_s
               u"---------- -------- -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB ....S.. CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE IP.WS.. CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-subject=CN=Microsoft_Exchange_Server_Auth_Certificate certificate-present#3F8A certificate-list-complete"_s
            << u""_s;
        QTest::newRow("table cut off")
            << u"[PS] C:\\>Get-ExchangeCertificate\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    "_s
            << u"certificate-present#58B2"_s << u"certificate-list-complete"_s;
        QTest::newRow("list of one thumbprint")
            << u"[PS] C:\\>Get-ExchangeCertificate -Thumbprint 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-present"_s << u"certificate-list-complete"_s;
        QTest::newRow("list filtered")
            << u"[PS] C:\\>Get-ExchangeCertificate | where {$_.Services -match \"IIS\"}\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-present"_s << u"certificate-list-complete"_s;
        QTest::newRow("first of a list")
            << u"[PS] C:\\>Get-ExchangeCertificate | select -First 2\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-present"_s << u"certificate-list-complete"_s;
        QTest::newRow("list of another server")
            << u"[PS] C:\\>Get-ExchangeCertificate -Server ex02.contoso.com | ft\n"_s
               u"\n"_s
               u"Thumbprint                                Services   Subject\n"_s
               u"----------                                --------   -------\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB  ....S..    CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE  IP.WS..    CN=EX01\n"_s
               u"\n"_s
               u"\n"_s
               u"[PS] C:\\>"_s
            << u"certificate-list-complete@EX02 certificate-present@EX02"_s << u""_s;
        QTest::newRow("blank output") << u"[PS] C:\\>Get-ExchangeCertificate\n"_s
                                         u"[PS] C:\\>"_s
                                      << u"shell-certificate-list-blank"_s << u"certificate-list-complete"_s;
        QTest::newRow("blank output may be cut") << u"[PS] C:\\>Get-ExchangeCertificate\n"_s
                                                    u"\n"_s
                                                 << u""_s << u"*"_s;
        QTest::newRow("command in a sentence")
            << u"We ran Get-ExchangeCertificate and looked."_s << u""_s << u"*"_s;
        QTest::newRow("not there")
            << u"[PS] C:\\>Get-ExchangeCertificate -Thumbprint 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"The certificate was not found.\n"_s
               u"    + CategoryInfo : InvalidOperation: (:) [Get-ExchangeCertificate], InvalidOperationException\n"_s
               u"    + FullyQualifiedErrorId : [Server=EX01,RequestId=1,TimeStamp=2] [FailureCategory=Cmdlet-InvalidOperationException] 1B9F0D5E,Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeCertificate"_s
            << u"!certificate-present@EX01 !certificate-present#58B2"_s << u"certificate-present"_s;
        QTest::newRow("window of a certificate")
            << u"[Subject]\n"_s
               u"  CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"\n"_s
               u"[Issuer]\n"_s
               u"  CN=x\n"_s
               u"\n"_s
               u"[Not Before]\n"_s
               u"  06.11.2019 14:47:32\n"_s
               u"\n"_s
               u"[Not After]\n"_s
               u"  06.11.2024 14:47:32\n"_s
               u"\n"_s
               u"[Thumbprint]\n"_s
               u"  58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s
            << u"certificate-not-after=2024-11-06T14:47:32 certificate-subject=CN=Microsoft_Exchange_Server_Auth_Certificate certificate-present#58B2"_s
            << u""_s;
        QTest::newRow("names too many to print")
            << u"AccessRules        : {System.Security.AccessControl.CryptoKeyAccessRule,\n"_s
               u"                     System.Security.AccessControl.CryptoKeyAccessRule}\n"_s
               u"CertificateDomains : {ex01, ex01.contoso.com, mail.contoso.com...}\n"_s
               u"HasPrivateKey      : True\n"_s
               u"Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"NotAfter           : 11/26/2026 2:07:33 PM\n"_s
               u"NotBefore          : 2/8/2021 2:07:33 PM\n"_s
               u"Services           : SMTP\n"_s
               u"Status             : Invalid\n"_s
               u"Subject            : CN=Microsoft Exchange Server Auth Certificate\n"_s
               u"Thumbprint         : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
            << u"certificate-present"_s << u"certificate-names"_s;
    }
    void readsLists()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsAuthConfig_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("all slots")
            << u"[PS] C:\\>Get-AuthConfig | fl *thumb*,*date*\n"_s
               u"\n"_s
               u"CurrentCertificateThumbprint  : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"PreviousCertificateThumbprint :\n"_s
               u"NextCertificateThumbprint     : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"NextCertificateEffectiveDate  : 2026-02-08 14:07:33Z\n"_s
               u"ServiceName : x\n"_s
            << u"auth-config-read auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB !auth-previous-thumbprint auth-next-thumbprint=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE auth-next-effective-date=2026-02-08T14:07:33Z"_s
            << u""_s;
        QTest::newRow("never configured")
            << u"[PS] C:\\>Get-AuthConfig | fl *thumb*,*date*\n"_s
               u"\n"_s
               u"CurrentCertificateThumbprint  : \n"_s
               u"PreviousCertificateThumbprint :\n"_s
               u"NextCertificateThumbprint     : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"NextCertificateEffectiveDate  : 2026-02-08 14:07:33Z\n"_s
               u"ServiceName : x\n"_s
            << u"auth-config-read !auth-current-thumbprint"_s << u"auth-current-thumbprint"_s;
        QTest::newRow("empty because it is cut off")
            << u"[PS] C:\\>Get-AuthConfig | fl *thumb*,*date*\n"_s
               u"\n"_s
               u"CurrentCertificateThumbprint  : "_s
            << u""_s << u"!auth-current-thumbprint auth-current-thumbprint"_s;
        QTest::newRow("thumbprint cut off") << u"[PS] C:\\>Get-AuthConfig | fl *thumb*,*date*\n"_s
                                               u"\n"_s
                                               u"CurrentCertificateThumbprint  : 58B2A2055BB55BCBB37D"_s
                                            << u""_s << u"!auth-current-thumbprint auth-current-thumbprint"_s;
        QTest::newRow("thumbprint wrapped")
            << u"[PS] C:\\>Get-AuthConfig | fl *thumb*,*date*\n"_s
               u"\n"_s
               u"CurrentCertificateThumbprint  : 58B2A2055BB55BCBB37D2F2A4276B0\n"_s
               u"                                BD066548BB\n"_s
               u"PreviousCertificateThumbprint :\n"_s
               u"NextCertificateThumbprint     : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"NextCertificateEffectiveDate  : 2026-02-08 14:07:33Z\n"_s
               u"ServiceName : x\n"_s
            << u"auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s << u""_s;
        QTest::newRow("value alone")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint\n"_s
               u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"_s
               u"[PS] C:\\>"_s
            << u"auth-config-read auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s
            << u""_s;
        QTest::newRow("value alone, blank") << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint\n"_s
                                               u"\n"_s
                                               u"[PS] C:\\>"_s
                                            << u"!auth-current-thumbprint"_s << u""_s;
        QTest::newRow("value alone, cut")
            << u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint\n"_s << u""_s << u"*"_s;
        QTest::newRow("transport")
            << u"Name : EX01\n"_s
               u"InternalTransportCertificateThumbprint : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s
            << u"internal-transport-thumbprint=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s
            << u"auth-config-read"_s;
    }
    void readsAuthConfig()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsKeyProviders_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("CNG")
            << u"certutil -store my 5b00\n"_s
               u"Cert Hash(sha1): 58 b2 a2 05 5b b5 5b cb b3 7d 2f 2a 42 76 b0 bd 06 65 48 bb\n"_s
               u"  Key Container = x\n"_s
               u"  Provider = Microsoft Software Key Storage Provider"_s
            << u"!certificate-key-is-csp#58B2"_s << u""_s;
        QTest::newRow("German label") << u"  Anbieter = Microsoft Software Key Storage Provider\r\n"_s
                                      << u"!certificate-key-is-csp"_s << u""_s;
        QTest::newRow("article spelling")
            << u"Provider = Microsoft Storage Key Provider"_s << u"!certificate-key-is-csp"_s << u""_s;
        QTest::newRow("CSP") << u"  Provider = Microsoft RSA SChannel Cryptographic Provider"_s
                             << u"certificate-key-is-csp"_s << u"!certificate-key-is-csp"_s;
        QTest::newRow("strong CSP") << u"Provider = Microsoft Strong Cryptographic Provider"_s
                                    << u"certificate-key-is-csp"_s << u""_s;
        QTest::newRow("in a sentence")
            << u"Should we use the Microsoft Software Key Storage Provider instead?"_s << u""_s << u"*"_s;
    }
    void readsKeyProviders()
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

#include "standincases.h"

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
const QString nextAuth = u"B0000000000000000000000000000000000000B2"_s;
const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;

const char *createAuth =
    "$c = New-ExchangeCertificate -KeySize 2048 -PrivateKeyExportable $true "
    "-SubjectName 'cn=Microsoft Exchange Server Auth Certificate' -DomainName @() %1; $c.Services\n";

QByteArray create(const char *more)
{
    return QByteArray(createAuth).replace("%1", more);
}

} // namespace

QList<Case> certificateCases()
{
    const QByteArray plain = create("");
    const QByteArray forced = create("-Force");
    const QByteArray rehearsed = create("-WhatIf");
    const QByteArray unconfirmed = create("-Confirm:$false");
    const QByteArray none = create("-Services None");
    const QString question = u"Overwrite the existing default SMTP certificate?"_s;
    const QString keptPath = u"servers/EX01/internalTransport"_s;
    return {
        {"No keeps the transport certificate", "healthy", plain, {u"N"_s}, {question}, {u"SMTP"_s},
            {u"New-ExchangeCertificate EX01"_s}, {{keptPath, ownOfFirst}}},
        {"Force asks nothing and replaces", "healthy", forced, {}, {}, {},
            {u"New-ExchangeCertificate EX01"_s}, {{keptPath, QJsonValue::Undefined}}},
        {"Enter is Yes and replaces", "healthy", plain, {u""_s}, {question}, {},
            {u"New-ExchangeCertificate EX01"_s}, {{keptPath, QJsonValue::Undefined}}},
        {"Confirm false does not answer", "healthy", unconfirmed, {u"N"_s}, {question}, {},
            {u"New-ExchangeCertificate EX01"_s}, {{keptPath, ownOfFirst}}},
        {"WhatIf makes nothing", "healthy", rehearsed, {}, {}, {u"What if"_s}, {}, {{keptPath, ownOfFirst}}},
        {"services None asks nothing", "healthy", none, {}, {}, {u"None"_s},
            {u"New-ExchangeCertificate EX01"_s}, {{keptPath, ownOfFirst}}},
        {"a neighbour's shell acts on the neighbour", "healthy-three",
            "New-ExchangeCertificate -Services None | Out-Null\n", {}, {}, {},
            {u"New-ExchangeCertificate EX02"_s}, {}, {{u"shellServer"_s, u"EX02"_s}}},
        {"missing differs from unreachable", "auth-missing-on-one-unreachable",
            "foreach ($s in 'EX02','EX03') { try { Get-ExchangeCertificate -Server $s -Thumbprint "
            "A0000000000000000000000000000000000000A1 -ErrorAction Stop } catch { $s + ' ' + "
            "$_.CategoryInfo.Reason } }\n",
            {}, {}, {u"EX02 InvalidOperationException"_s, u"EX03 RpcException"_s}},
        {"an error does not end the script", "healthy",
            "Get-ExchangeCertificate -Thumbprint B0000000000000000000000000000000000000B2\n'still here'\n",
            {}, {}, {u"still here"_s}},
        {"without elevation nothing is listed", "healthy",
            "@(Get-ExchangeCertificate).Count.ToString() + ' listed'\n", {}, {}, {u"0 listed"_s}, {}, {},
            {{u"elevated"_s, false}}},
        {"broken serialisation leaves raw bytes", "auth-expired-serialization",
            "(Get-ExchangeCertificate)[0].PSObject.Properties.Name -join ','\n", {}, {},
            {u"PSComputerName,RawData"_s}},
        {"removing asks, No keeps", "auth-expired",
            "Remove-ExchangeCertificate -Thumbprint A0000000000000000000000000000000000000A1\n", {u"N"_s},
            {u"Remove certificate"_s}, {}, {}},
        {"the transport certificate cannot be removed", "healthy",
            "Remove-ExchangeCertificate -Thumbprint 5E0100000000000000000000000000000000005E "
            "-Confirm:$false\n",
            {}, {}, {u"internal transport certificate"_s}, {}},
        {"the certificate of 444 can be removed", "backend-no-certificate",
            "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn\nRemove-ExchangeCertificate "
            "-Server EX01 "
            "-Thumbprint C0000000000000000000000000000000000000C1 -Confirm:$false\n",
            {}, {}, {}, {u"Remove-ExchangeCertificate EX01"_s},
            {{u"servers/EX01/sslEntries/0.0.0.0:443/hash"_s, u"C0000000000000000000000000000000000000C1"_s}}},
        {"export and import carry the key", "auth-missing-on-one",
            "$p = ConvertTo-SecureString 'x' -AsPlainText -Force\n$f = Export-ExchangeCertificate -Server "
            "EX01 -Thumbprint "
            "A0000000000000000000000000000000000000A1 -BinaryEncoded -Password "
            "$p\nImport-ExchangeCertificate -Server EX02 "
            "-FileData $f.FileData -Password $p -PrivateKeyExportable $true | Out-Null\n",
            {}, {}, {}, {u"Import-ExchangeCertificate EX02"_s},
            {{u"servers/EX02/certificates/A0000000000000000000000000000000000000A1/hasPrivateKey"_s, true}}},
        {"a wrong password imports nothing", "auth-missing-on-one",
            "$p = ConvertTo-SecureString 'x' -AsPlainText -Force\n$q = ConvertTo-SecureString 'y' "
            "-AsPlainText -Force\n"
            "$f = Export-ExchangeCertificate -Server EX01 -Thumbprint "
            "A0000000000000000000000000000000000000A1 "
            "-BinaryEncoded -Password $p\nImport-ExchangeCertificate -Server EX02 -FileData $f.FileData "
            "-Password $q\n",
            {}, {}, {u"password"_s}, {}},
        {"an expired certificate cannot be exported", "auth-expired",
            "Export-ExchangeCertificate -Thumbprint A0000000000000000000000000000000000000A1 "
            "-BinaryEncoded\n",
            {}, {}, {u"can't be exported"_s}, {}},
        {"services IIS binds both front-end endpoints", "frontend-unbound",
            "Enable-ExchangeCertificate -Server EX01 -Thumbprint C0000000000000000000000000000000000000C1 "
            "-Services IIS\n",
            {}, {}, {}, {u"Enable-ExchangeCertificate EX01"_s},
            {{u"servers/EX01/sslEntries/127.0.0.1:443/hash"_s, u"C0000000000000000000000000000000000000C1"_s},
                {u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}}},
    };
}

QList<Case> authConfigCases()
{
    const QString soon = u"not at least \"48\" hours in the future"_s;
    const QString current = u"organisation/auth/current"_s;
    const QString next = u"organisation/auth/next"_s;
    const char *stage = "Set-AuthConfig -NewCertificateThumbprint B0000000000000000000000000000000000000B2 "
                        "-NewCertificateEffectiveDate (Get-Date)\n";
    return {
        {"a date of yesterday is refused", "healthy-next-staged",
            "Set-AuthConfig -NewCertificateThumbprint B0000000000000000000000000000000000000B2 "
            "-NewCertificateEffectiveDate (Get-Date).AddMinutes(-6) -Force\n",
            {}, {}, {u"greater than the current time"_s}, {}},
        {"four minutes ago is accepted", "healthy-next-staged",
            "Set-AuthConfig -NewCertificateThumbprint B0000000000000000000000000000000000000B2 "
            "-NewCertificateEffectiveDate (Get-Date).AddMinutes(-4) -Force\n",
            {}, {}, {}, {u"Set-AuthConfig EX01"_s}},
        {"less than 48 hours asks, Yes stages", "healthy-next-staged", stage, {u"Y"_s}, {soon}, {},
            {u"Set-AuthConfig EX01"_s}, {{next, nextAuth}}},
        {"less than 48 hours asks, No stages nothing", "healthy-next-staged", stage, {u"N"_s}, {soon}, {},
            {}},
        {"49 hours ahead asks nothing", "healthy-next-staged",
            "Set-AuthConfig -NewCertificateThumbprint B0000000000000000000000000000000000000B2 "
            "-NewCertificateEffectiveDate (Get-Date).AddHours(49)\n",
            {}, {}, {}, {u"Set-AuthConfig EX01"_s}},
        {"the current one cannot be staged", "healthy",
            "Set-AuthConfig -NewCertificateThumbprint A0000000000000000000000000000000000000A1 "
            "-NewCertificateEffectiveDate (Get-Date) -Force\n",
            {}, {}, {u"already the current"_s}, {}},
        {"one that is not in the store cannot be staged", "healthy", stage, {}, {}, {u"was not found"_s}, {}},
        {"another staged one is asked for after the date", "healthy-next-staged",
            "$c = New-ExchangeCertificate -Services None -SubjectName 'cn=x' -PrivateKeyExportable "
            "$true\nSet-AuthConfig "
            "-NewCertificateThumbprint $c.Thumbprint -NewCertificateEffectiveDate (Get-Date)\n",
            {u"Y"_s, u"N"_s}, {soon, u"already configured"_s}, {}, {u"New-ExchangeCertificate EX01"_s},
            {{next, nextAuth}}},
        {"publishing without a next one is refused", "healthy",
            "try { Set-AuthConfig -PublishCertificate -ErrorAction Stop } catch { $_.CategoryInfo.Reason }\n",
            {}, {}, {u"NoNextCertificateException"_s}, {}, {{current, firstAuth}}},
        {"publishing ahead of its date asks", "healthy-next-staged", "Set-AuthConfig -PublishCertificate\n",
            {u"Y"_s}, {u"effective date"_s}, {}, {u"Set-AuthConfig EX01"_s},
            {{current, nextAuth}, {u"organisation/auth/previous"_s, firstAuth}, {next, u""_s}}},
        {"the certificate reaches the other site later", "auth-expired-three",
            "$c = New-ExchangeCertificate -Services None -SubjectName 'cn=x' -PrivateKeyExportable "
            "$true\nSet-AuthConfig "
            "-NewCertificateThumbprint $c.Thumbprint -NewCertificateEffectiveDate (Get-Date) "
            "-Force\nSet-AuthConfig "
            "-PublishCertificate\nfunction Count($s) { @(Get-ExchangeCertificate -Server $s).Count }\n"
            "'at once ' + (Count EX02) + (Count EX03)\nStart-Sleep -Seconds 180\n'then ' + (Count EX02) + "
            "(Count EX03)\n"
            "Start-Sleep -Seconds 3600\n'later ' + (Count EX02) + (Count EX03)\n",
            {}, {}, {u"at once 44"_s, u"then 54"_s, u"later 55"_s},
            {u"New-ExchangeCertificate EX01"_s, u"Set-AuthConfig EX01"_s, u"Set-AuthConfig EX01"_s}},
        {"the server parameter is not available", "healthy",
            "Set-AuthConfig -CertificateThumbprint A0000000000000000000000000000000000000A1 -Server EX01\n",
            {}, {}, {u"not available"_s}, {}},
        {"a key storage provider is no place for the key", "auth-cng-key",
            "Set-AuthConfig -CertificateThumbprint A0000000000000000000000000000000000000A1\n", {}, {},
            {u"CSP"_s}, {}},
    };
}

QList<Case> windowsCases()
{
    return {
        {"the binding shows the hash of HTTP.sys", "backend-hash-not-in-store",
            "Import-Module WebAdministration\n(Get-WebBinding -Name 'Exchange Back End' -Port "
            "444).certificateHash\n",
            {}, {}, {u"D0000000000000000000000000000000000000D4"_s}},
        {"adding a certificate writes HTTP.sys", "backend-no-entry",
            "Import-Module WebAdministration\n(Get-WebBinding -Name 'Exchange Back End' -Protocol https)."
            "AddSslCertificate('5E0100000000000000000000000000000000005E', 'My')\n",
            {}, {}, {}, {u"AddSslCertificate EX01"_s},
            {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}}},
        {"a certificate without key cannot be bound", "backend-keyless",
            "Import-Module WebAdministration\ntry { (Get-WebBinding -Name 'Exchange Back End' -Port "
            "444).AddSslCertificate("
            "'5E0100000000000000000000000000000000005E', 'My') } catch { $_.Exception.InnerException.Message "
            "}\n",
            {}, {}, {u"0x80070520"_s}, {}},
        {"netsh speaks German", "backend-no-entry-german",
            "netsh http show sslcert ipport=0.0.0.0:443\n\"code $LASTEXITCODE\"\n", {}, {},
            {u"Zertifikathash"_s, u"c0000000000000000000000000000000000000c1"_s, u"code 0"_s}},
        {"netsh fails by exit code", "backend-no-entry",
            "netsh http show sslcert ipport=0.0.0.0:444\n\"code $LASTEXITCODE\"\n", {}, {},
            {u"cannot find the file"_s, u"code 1"_s}},
        {"netsh refuses a second entry", "healthy",
            "netsh http add sslcert ipport=0.0.0.0:444 certhash=C0000000000000000000000000000000000000C1 "
            "'appid={4dc3e181-e14b-4a21-b022-59fc669b0914}' certstorename=MY\n\"code $LASTEXITCODE\"\n",
            {}, {}, {u"183"_s, u"code 1"_s}, {}},
        {"netsh cannot read a bare script block", "backend-no-entry",
            "netsh http add sslcert ipport=0.0.0.0:444 certhash=5E0100000000000000000000000000000000005E "
            "appid={4dc3e181-e14b-4a21-b022-59fc669b0914}\n\"code $LASTEXITCODE\"\n",
            {}, {}, {u"code 1"_s}, {}},
        {"the integrity level is a number", "healthy", "(whoami /groups /fo csv /nh) -match 'S-1-16-8192'\n",
            {}, {}, {u"S-1-16-8192"_s}, {}, {}, {{u"elevated"_s, false}, {u"language"_s, u"de"_s}}},
        {"WAS is not restarted without force", "healthy", "Restart-Service WAS\n", {}, {},
            {u"dependent services"_s}, {}},
        {"WAS and what depends on it restart", "healthy", "Restart-Service WAS -Force\n", {}, {}, {},
            {u"Restart-Service EX01"_s}},
        {"a stopped pool cannot be restarted", "pools-stopped",
            "Import-Module WebAdministration\nRestart-WebAppPool MSExchangeOWAAppPool\n", {}, {},
            {u"start stopped object"_s}, {}},
        {"another server is another world", "healthy-three",
            "$here = 'local'\nInvoke-Command -ComputerName EX02 -ScriptBlock { $env:COMPUTERNAME + "
            "\"[$here]\" + $using:here + "
            "(Get-Item Cert:\\LocalMachine\\My\\5E0200000000000000000000000000000000005E).HasPrivateKey "
            "}\n$env:COMPUTERNAME\n",
            {}, {}, {u"EX02[]localTrue"_s, u"EX01"_s}},
        {"a server that does not answer is an error", "auth-expired-unreachable",
            "try { Invoke-Command -ComputerName EX02 -ScriptBlock { 1 } -ErrorAction Stop } catch { "
            "$_.CategoryInfo.Reason }\n",
            {}, {}, {u"PSRemotingTransportException"_s}},
        {"the shell of a broken server opens on the neighbour", "backend-no-certificate-neighbour",
            "Import-Module \"$env:ExchangeInstallPath\\bin\\RemoteExchange.ps1\"\nConnect-ExchangeServer "
            "-Auto "
            "-ClientApplication:ManagementShell\n(Get-PSSession).ComputerName\n",
            {}, {}, {u"EX02.contoso.com"_s}},
        {"no shell opens where all are broken", "backend-no-certificate",
            "Import-Module \"$env:ExchangeInstallPath\\bin\\RemoteExchange.ps1\"\nConnect-ExchangeServer "
            "-Auto\n"
            "[bool](Get-Command Get-AuthConfig -ErrorAction SilentlyContinue)\n",
            {}, {}, {u"Failed to connect"_s, u"False"_s}},
        {"no event is an error of its own", "healthy",
            "try { Get-WinEvent -FilterHashtable @{LogName='System';Id=15021} -ErrorAction Stop } catch { "
            "$_.FullyQualifiedErrorId }\n",
            {}, {}, {u"NoMatchingEventsFound"_s}},
        {"nested groups are found through a cycle", "token-deep-cycle",
            "(Get-ADGroup -LDAPFilter "
            "'(member:1.2.840.113556.1.4.1941:=CN=EX01,CN=Computers,DC=contoso,DC=com)').Name -contains "
            "'Domain Admins'\n",
            {}, {}, {u"True"_s}},
        {"removing a member asks, Enter is Yes", "token-nested",
            "Remove-ADGroupMember -Identity 'Domain Admins' -Members 'Exchange Trusted Subsystem'\n", {u""_s},
            {u"Are you sure"_s}, {}, {u"Remove-ADGroupMember EX01"_s}},
        {"the running token outlives the membership", "token-nested",
            "Remove-ADGroupMember -Identity 'Domain Admins' -Members 'Exchange Trusted Subsystem' "
            "-Confirm:$false\n"
            "[bool]((gpresult /scope computer /r) -match 'Domain Admins')\nRestart-Computer -Force "
            "-Confirm:$false\n"
            "[bool]((gpresult /scope computer /r) -match 'Domain Admins')\n",
            {}, {}, {u"True\nFalse"_s}, {u"Remove-ADGroupMember EX01"_s, u"Restart-Computer EX01"_s}},
        {"without rights the directory refuses", "token-no-rights",
            "Remove-ADGroupMember -Identity 'Domain Admins' -Members 'Exchange Trusted Subsystem' "
            "-Confirm:$false\n",
            {}, {}, {u"Insufficient access rights"_s}, {}},
    };
}

} // namespace powershell

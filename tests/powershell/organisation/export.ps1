# Writes the files of tests/evidence-data anew: objects of a server as Export-Clixml writes them there. Keys and with
# them thumbprints are new each time, so the files are written once and kept.
#   pwsh tests/powershell/organisation/export.ps1 -Folder tests/evidence-data
param([Parameter(Mandatory)] [string] $Folder, [string] $Server = 'EX01', [string] $Domain = 'contoso.com')
$ErrorActionPreference = 'Stop'
Add-Type -Path "$PSScriptRoot/shapes.cs"
$computer = "$Server.$Domain"

# .NET's BinaryFormatter over the members of an ExchangeCertificate (MS-NRBF): four classes, the services one of them.
function ConvertTo-SerializationData([byte[]]$Raw, [string]$Thumbprint, [int]$Services) {
    $stream = [IO.MemoryStream]::new()
    $writer = [IO.BinaryWriter]::new($stream)
    $tasks = 'Microsoft.Exchange.Management.SystemConfigurationTasks'
    $library = 'Microsoft.Exchange.Management, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35'
    $enumerations = [ordered]@{ CertificateStatus = 1; CertificateAuthorityType = 0; AllowedServices = $Services }
    $writer.Write([byte[]](0, 1, 0, 0, 0, 255, 255, 255, 255, 1, 0, 0, 0, 0, 0, 0, 0, 12, 2, 0, 0, 0))
    $writer.Write($library)
    $writer.Write([byte[]](5, 1, 0, 0, 0))
    $writer.Write("$tasks.ExchangeCertificate")
    $members = 'CertData', 'Status', 'RootCAType', 'Services', 'Identity'
    $writer.Write([int]$members.Count)
    foreach ($name in $members) { $writer.Write($name) }
    $writer.Write([byte[]](7, 4, 4, 4, 1, 2))
    foreach ($name in $enumerations.Keys) { $writer.Write("$tasks.$name"); $writer.Write([int]2) }
    $writer.Write([int]2)
    $writer.Write([byte[]](9, 3, 0, 0, 0))
    $id = -4
    foreach ($name in $enumerations.Keys) {
        $writer.Write([byte]5); $writer.Write([int]$id--); $writer.Write("$tasks.$name")
        $writer.Write([int]1); $writer.Write('value__'); $writer.Write([byte[]](0, 8)); $writer.Write([int]2)
        $writer.Write([int]$enumerations[$name])
    }
    $writer.Write([byte[]](6, 8, 0, 0, 0))
    $writer.Write("$computer\$Thumbprint")
    $writer.Write([byte[]](15, 3, 0, 0, 0)); $writer.Write([int]$Raw.Length); $writer.Write([byte]2); $writer.Write($Raw)
    $writer.Write([byte]11)
    return , $stream.ToArray()
}

function Add-Remote($Object) {
    $properties = $Object.PSObject.Properties
    $properties.Add([psnoteproperty]::new('PSComputerName', $computer))
    $properties.Add([psnoteproperty]::new('RunspaceId', [guid]'5d1f6a0e-0000-4000-8000-000000000001'))
    $properties.Add([psnoteproperty]::new('PSShowComputerName', $false))
    return $Object
}

function New-Raw([string]$Subject, [string[]]$Names, [datetime]$From, [datetime]$To) {
    $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new($Subject,
        [System.Security.Cryptography.RSA]::Create(2048), [System.Security.Cryptography.HashAlgorithmName]::SHA256,
        [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
    if ($Names) {
        $builder = [System.Security.Cryptography.X509Certificates.SubjectAlternativeNameBuilder]::new()
        foreach ($name in $Names) { $builder.AddDnsName($name) }
        $request.CertificateExtensions.Add($builder.Build())
    }
    return , $request.CreateSelfSigned($From, $To).RawData
}

# Services: POP 2 + IMAP 1 + IIS 8 + SMTP 16. Without them the object is one whose signed serialisation failed.
function New-Shape([byte[]]$Raw, [int]$Services = -1) {
    $item = Add-Remote ([Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate]::new($Raw))
    if ($Services -ge 0) {
        $item.PSObject.Properties.Add([psnoteproperty]::new('SerializationData',
                (ConvertTo-SerializationData $Raw $item.Thumbprint $Services)))
    }
    return $item
}

function Export-Shape($Objects, [string]$Name) {
    $Objects | Export-Clixml -LiteralPath (Join-Path $Folder $Name) -Encoding utf8BOM
}

$begin = ([datetime]'2020-04-02T08:30:00Z').ToUniversalTime()
$auth = New-Raw 'CN=Microsoft Exchange Server Auth Certificate' @() $begin $begin.AddDays(1800)
$own = New-Raw "CN=$Server" @($Server, $computer) $begin $begin.AddYears(5)
$mail = New-Raw 'CN=mail.contoso.com' @('mail.contoso.com', 'autodiscover.contoso.com') $begin $begin.AddYears(6)
$whole = @((New-Shape $auth 16), (New-Shape $own 27), (New-Shape $mail 0))
Export-Shape $whole 'certificates.xml'
Export-Shape @($whole[1], $whole[2]) 'certificates-without-auth.xml'
Export-Shape @($auth, $own, $mail | ForEach-Object { New-Shape $_ }) 'certificates-bare.xml'

$config = [Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthConfig]::new()
$config.CurrentCertificateThumbprint = $whole[0].Thumbprint
$config.DistinguishedName = 'CN=Auth Configuration,CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com'
Export-Shape (Add-Remote $config) 'auth.xml'

# Typed by the names that the module for IIS gives its elements; its inner collections say nothing more.
$bindings = foreach ($row in @('http', '*:81:', ''), @('https', '*:444:', $whole[1].Thumbprint)) {
    $item = [pscustomobject][ordered]@{ protocol = $row[0]; bindingInformation = $row[1]; sslFlags = [long]0
        certificateHash = $row[2]; certificateStoreName = $(if ($row[2]) { 'My' } else { '' })
        ItemXPath = "/system.applicationHost/sites/site[@name='Exchange Back End' and @id='2']"
    }
    $item.PSObject.TypeNames.Clear()
    foreach ($type in 'Microsoft.IIs.PowerShell.Framework.ConfigurationElement#bindings#binding',
        'Microsoft.IIs.PowerShell.Framework.ConfigurationElement', 'System.Object') { $item.PSObject.TypeNames.Add($type) }
    $item
}
Export-Shape $bindings 'bindings.xml'

$components = foreach ($name in 'ServerWideOffline', 'HubTransport', 'OwaProxy', 'EcpProxy') {
    Add-Remote ([Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject]@{ ServerFqdn = $computer
            Component = $name; State = 'Active' })
}
Export-Shape $components 'components.xml'

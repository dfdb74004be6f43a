function ConvertTo-ShellCertificate($Server, $Certificate, [string]$Thumbprint) {
    $item = [pscustomobject][ordered]@{ PSComputerName = $Server['fqdn'] }
    $item.PSObject.TypeNames.Insert(0,
        'Deserialized.Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate')
    $add = { param($Name, $Value) $item.PSObject.Properties.Add([psnoteproperty]::new($Name, $Value)) }
    # Signed serialisation with an invalid Auth certificate leaves the raw bytes only.
    if ((Get-LabState)['organisation']['serializationBroken']) {
        & $add 'RawData' (ConvertTo-RawData $Certificate)
        return $item
    }
    & $add 'Thumbprint' $Thumbprint
    & $add 'Subject' $Certificate['subject']
    & $add 'Issuer' $(if ($Certificate['issuer']) { $Certificate['issuer'] } else { $Certificate['subject'] })
    & $add 'FriendlyName' "$($Certificate['friendlyName'])"
    & $add 'NotBefore' $Certificate['notBefore'].ToLocalTime()
    & $add 'NotAfter' $Certificate['notAfter'].ToLocalTime()
    & $add 'HasPrivateKey' ([bool]$Certificate['hasPrivateKey'])
    & $add 'PrivateKeyExportable' ([bool]$Certificate['exportable'])
    & $add 'CertificateDomains' @($Certificate['names'])
    & $add 'IisServices' @(Get-LabIisService $Server $Thumbprint)
    & $add 'IsSelfSigned' (-not $Certificate['issuer'])
    & $add 'RootCAType' $(if ($Certificate['issuer']) { 'ThirdParty' } else { 'None' })
    & $add 'PublicKeySize' 2048
    & $add 'Services' (Get-LabCertificateService $Server $Certificate $Thumbprint)
    & $add 'Status' (Get-LabCertificateStatus $Certificate)
    return $item
}

# Real bytes with the names and dates of the certificate; its thumbprint is another one.
function ConvertTo-RawData($Certificate) {
    if (-not $script:Key) { $script:Key = [System.Security.Cryptography.RSA]::Create(2048) }
    $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new($Certificate['subject'], $script:Key,
        [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
    return , $request.CreateSelfSigned($Certificate['notBefore'], $Certificate['notAfter']).RawData
}

function Write-CertificateMissing($Cmdlet, $Server, [string]$Thumbprint) {
    Write-LabError $Cmdlet "The certificate with thumbprint $Thumbprint was not found on server $($Server['fqdn'])." `
        -Reason 'InvalidOperationException' -Category 'InvalidOperation' -Target $Thumbprint
}

function Get-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint')]
    param(
        [object] $DomainController, [object] $DomainName,
        [Parameter(ParameterSetName = 'Identity', Position = 1)] [object] $Identity,
        [Parameter(ParameterSetName = 'Instance', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Instance,
        [Parameter(ParameterSetName = 'Instance')][Parameter(ParameterSetName = 'Thumbprint')] [object] $Server,
        [Parameter(ParameterSetName = 'Thumbprint', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Thumbprint', 'DomainController', 'Identity') $PSBoundParameters "$Server"
        if (-not $call) { return }
        if ($Identity -match '^(?<server>[^\\]+)\\(?<thumb>[0-9A-Fa-f]{40})$') {
            $Server = $Matches['server']
            $Thumbprint = $Matches['thumb']
        }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        # A shell that is not elevated lists nothing since January 2023.
        if (-not (Get-LabSession)['elevated']) { return }
        if (-not $Thumbprint) {
            foreach ($key in $target['certificates'].Keys) {
                ConvertTo-ShellCertificate $target $target['certificates'][$key] $key
            }
            return
        }
        $key = $Thumbprint.ToUpperInvariant()
        $certificate = $target['certificates'][$key]
        if (-not $certificate) { return Write-CertificateMissing $PSCmdlet $target $key }
        ConvertTo-ShellCertificate $target $certificate $key
    }
}

# The question that has no parameter for No. Returns whether the default SMTP certificate is replaced.
function Confirm-DefaultCertificate($Cmdlet, $Server, [string]$Thumbprint, $Certificate, [bool]$Force) {
    $old = $Server['internalTransport']
    if ($old -eq $Thumbprint) { return $false }
    if ($Force -or -not $old) { return $true }
    $expires = if ($Server['certificates'][$old]) { $Server['certificates'][$old]['notAfter'].ToLocalTime() } else { '' }
    $question = "Overwrite the existing default SMTP certificate?`n`n" +
        "Current certificate: '$old' (expires $expires)`n" +
        "Replace it with certificate: '$Thumbprint' (expires $($Certificate['notAfter'].ToLocalTime()))"
    return Confirm-LabQuestion $Cmdlet $question -Many
}

# What POP and IMAP show their clients.
function Set-ClientCertificate($Server, [string]$Thumbprint, [string[]]$Services) {
    foreach ($name in 'IMAP', 'POP') {
        if ($Server['clientCertificates'] -and $name -in $Services) { $Server['clientCertificates'][$name] = $Thumbprint }
    }
}

function New-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Certificate')]
    param(
        [Parameter(ParameterSetName = 'Request')] [switch] $BinaryEncoded,
        [object] $DomainController, [object] $DomainName, [switch] $Force, [string] $FriendlyName,
        [Parameter(ParameterSetName = 'Request')] [switch] $GenerateRequest,
        [switch] $IncludeAcceptedDomains, [switch] $IncludeAutoDiscover, [switch] $IncludeServerFQDN,
        [switch] $IncludeServerNetBIOSName,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Instance,
        [int] $KeySize, [bool] $PrivateKeyExportable,
        [Parameter(ParameterSetName = 'Request')] [string] $RequestFile,
        [object] $Server,
        [Parameter(ParameterSetName = 'Certificate')] [object] $Services,
        [string] $SubjectKeyIdentifier, [object] $SubjectName
    )
    process {
        $modelled = 'Server', 'DomainName', 'Force', 'FriendlyName', 'KeySize', 'PrivateKeyExportable', 'Services',
            'SubjectName', 'IncludeServerFQDN', 'IncludeServerNetBIOSName', 'DomainController'
        $call = Enter-LabCall $PSCmdlet $modelled $PSBoundParameters "$Server"
        if (-not $call) { return }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        $names = @($DomainName | Where-Object { $_ } | ForEach-Object { "$_" })
        if (-not $PSBoundParameters.ContainsKey('DomainName') -or $IncludeServerFQDN) { $names += $target['fqdn'] }
        if (-not $PSBoundParameters.ContainsKey('DomainName') -or $IncludeServerNetBIOSName) { $names += $target['name'] }
        $subject = if ($SubjectName) { "$SubjectName" -replace '^(?i)cn=', 'CN=' } else { "CN=$($target['name'])" }
        $wanted = if ($Services) { @("$Services" -split '[, ]+' | ForEach-Object { $_.ToUpperInvariant() }) } else { @('IMAP', 'POP', 'SMTP') }
        if ($PSBoundParameters.ContainsKey('SubjectName') -and -not $Services) { $wanted = @('SMTP') }
        if ($wanted -contains 'NONE') { $wanted = @() }
        if (-not (Confirm-LabChange $PSCmdlet $target['fqdn'] "Create certificate $subject")) { return }
        $now = (Get-LabState)['clock']
        $certificate = [ordered]@{ subject = $subject; names = @($names | Select-Object -Unique); notBefore = $now
            notAfter = $now.AddYears(5); hasPrivateKey = $true; provider = 'CSP'; exportable = $PrivateKeyExportable
            friendlyName = $(if ($FriendlyName) { $FriendlyName } else { 'Microsoft Exchange' }); services = $wanted
            arrivedAt = $now
        }
        $thumbprint = New-LabThumbprint $subject
        $target['certificates'][$thumbprint] = $certificate
        $call['changed'] = $true
        Set-ClientCertificate $target $thumbprint $wanted
        if ($wanted -contains 'SMTP' -and (Confirm-DefaultCertificate $PSCmdlet $target $thumbprint $certificate $Force)) {
            $target['internalTransport'] = $thumbprint
        }
        Complete-LabChange $call
        ConvertTo-ShellCertificate $target $certificate $thumbprint
    }
}

function Enable-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Thumbprint')]
    param(
        [switch] $DoNotRequireSsl, [object] $DomainController, [switch] $Force,
        [Parameter(ParameterSetName = 'Identity', Position = 1)] [object] $Identity,
        [switch] $NetworkServiceAllowed,
        [Parameter(ParameterSetName = 'Thumbprint')] [object] $Server,
        [Parameter(Mandatory)] [object] $Services,
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Thumbprint', 'Services', 'Force', 'DoNotRequireSsl', 'DomainController') `
            $PSBoundParameters "$Server"
        if (-not $call) { return }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        $key = $Thumbprint.ToUpperInvariant()
        $certificate = $target['certificates'][$key]
        if (-not $certificate) { return Write-CertificateMissing $PSCmdlet $target $key }
        $wanted = @("$Services" -split '[, ]+' | Where-Object { $_ } | ForEach-Object { $_.ToUpperInvariant() })
        if (-not (Confirm-LabChange $PSCmdlet $key "Enable certificate for $($wanted -join ', ')")) { return }
        if (-not (Test-LabCertificate $target $key)) {
            Write-LabError $PSCmdlet "The certificate $key isn't valid for Exchange Server: it has expired or has no private key."
            return
        }
        $call['changed'] = $true
        $certificate['services'] = @(@($certificate['services']) + @($wanted | Where-Object { $_ -notin 'IIS', 'NONE' }) |
                Select-Object -Unique)
        if ($wanted -contains 'IIS') { Set-FrontEndCertificate $target $key }
        Set-ClientCertificate $target $key $wanted
        if ($wanted -contains 'SMTP' -and (Confirm-DefaultCertificate $PSCmdlet $target $key $certificate $Force)) {
            $target['internalTransport'] = $key
        }
        Complete-LabChange $call
    }
}

# IIS means the front end: both https bindings of the default site, never port 444.
function Set-FrontEndCertificate($Server, [string]$Thumbprint) {
    foreach ($binding in @($Server['sites']['Default Web Site']['bindings'])) {
        if ($binding['protocol'] -ne 'https') { continue }
        $Server['sslEntries'][(ConvertTo-LabEndpoint $binding['bindingInformation'])] = [ordered]@{
            hash = $Thumbprint; appid = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'; store = 'My'
        }
    }
}

function Remove-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High', DefaultParameterSetName = 'Thumbprint')]
    param(
        [object] $DomainController,
        [Parameter(ParameterSetName = 'Identity', Position = 1)] [object] $Identity,
        [Parameter(ParameterSetName = 'Thumbprint')] [object] $Server,
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Thumbprint', 'DomainController') $PSBoundParameters "$Server"
        if (-not $call) { return }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        $key = $Thumbprint.ToUpperInvariant()
        if (-not $target['certificates'].Contains($key)) { return Write-CertificateMissing $PSCmdlet $target $key }
        if (-not (Confirm-LabChange $PSCmdlet "Remove certificate with thumbprint $key?" $null 'Confirm')) { return }
        if ($target['internalTransport'] -eq $key) {
            Write-LabError $PSCmdlet ('The internal transport certificate cannot be removed because that would cause the ' +
                'Microsoft Exchange Transport service to stop.')
            return
        }
        $connector = @((Get-LabState)['organisation']['connectorCertificates'])
        if ($key -in $connector) {
            Write-LabError $PSCmdlet "These certificates are tagged with following Send Connectors : $key"
            return
        }
        # The guard of the command does not know the back-end binding.
        $target['certificates'].Remove($key)
        Complete-LabChange $call
    }
}

# Builds since October 2025 do not hand out the Auth certificate. The file tells the build, not the server object.
function Test-ExportRefused($Server, $Certificate) {
    if ($Certificate['subject'] -notmatch 'Microsoft Exchange Server Auth Certificate') { return $false }
    $file = "$($Server['files'][$Server['installPath'] + 'bin\ExSetup.exe'])"
    if ($file -notmatch 'version ([0-9.]+)') { return $false }
    $build = [version]$Matches[1]
    foreach ($first in '15.2.2562.29', '15.2.1748.39', '15.2.1544.36', '15.1.2507.61') {
        $from = [version]$first
        if ($build.Minor -eq $from.Minor -and $build.Build -eq $from.Build) { return $build -ge $from }
    }
    return $build.Minor -eq 2 -and $build.Build -gt 2562
}

function Export-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'Thumbprint')]
    param(
        [switch] $BinaryEncoded, [object] $DomainController, [string] $FileName,
        [Parameter(ParameterSetName = 'Identity', Position = 1)] [object] $Identity,
        [securestring] $Password,
        [Parameter(ParameterSetName = 'Thumbprint')] [object] $Server,
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'Thumbprint', 'BinaryEncoded', 'Password', 'DomainController') `
            $PSBoundParameters "$Server"
        if (-not $call) { return }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        $key = $Thumbprint.ToUpperInvariant()
        $certificate = $target['certificates'][$key]
        if (-not $certificate) { return Write-CertificateMissing $PSCmdlet $target $key }
        if (-not (Confirm-LabChange $PSCmdlet $key 'Export certificate')) { return }
        if (Test-ExportRefused $target $certificate) {
            Write-LabError $PSCmdlet "The certificate $key is the Auth certificate and can't be exported." `
                -Reason 'ExportAuthCertificateException'
            return
        }
        if (-not $certificate['exportable'] -or -not $certificate['hasPrivateKey'] -or
            $certificate['notAfter'] -le (Get-LabState)['clock']) {
            Write-LabError $PSCmdlet "The certificate $key can't be exported: its private key isn't exportable or it has expired."
            return
        }
        $text = ConvertTo-Json -Compress -Depth 5 @{ thumbprint = $key; certificate = $certificate
            password = ConvertFrom-Secret $Password
        }
        [pscustomobject]@{ FileData = [System.Text.Encoding]::UTF8.GetBytes($text) }
    }
}

function ConvertFrom-Secret($Password) {
    if (-not $Password) { return '' }
    return [System.Net.NetworkCredential]::new('', $Password).Password
}

function Import-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'FileData')]
    param(
        [object] $DomainController,
        [Parameter(ParameterSetName = 'FileData', Mandatory)] [byte[]] $FileData,
        [Parameter(ParameterSetName = 'Instance', Mandatory)] [string] $FileName,
        [string] $FriendlyName,
        [Parameter(ParameterSetName = 'FileName', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Instance, [securestring] $Password, [bool] $PrivateKeyExportable, [object] $Server
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'FileData', 'Password', 'PrivateKeyExportable', 'FriendlyName',
            'DomainController') $PSBoundParameters "$Server"
        if (-not $call) { return }
        $target = Resolve-LabTarget $PSCmdlet $Server
        if (-not $target) { return }
        $call['server'] = $target['name']
        if (-not (Confirm-LabChange $PSCmdlet $target['fqdn'] 'Import certificate')) { return }
        if ($target['refusesImport']) {
            return Write-LabError $PSCmdlet "Cannot import certificate. The task on $($target['fqdn']) failed: access is denied."
        }
        $pfx = ConvertFrom-Json -AsHashtable ([System.Text.Encoding]::UTF8.GetString($FileData))
        if ($pfx['password'] -cne (ConvertFrom-Secret $Password)) {
            Write-LabError $PSCmdlet 'Cannot import certificate. A certificate with the given password could not be read.' `
                -Reason 'ImportCertificateDataInvalidException'
            return
        }
        $known = $target['certificates'][$pfx['thumbprint']]
        if ($known -and ($known['hasPrivateKey'] -or $target['refusesKeyless'])) {
            Write-LabError $PSCmdlet "A certificate with the thumbprint $($pfx['thumbprint']) already exists."
            return
        }
        $certificate = Copy-LabTable $pfx['certificate']
        $certificate['exportable'] = $PrivateKeyExportable
        $certificate['arrivedAt'] = (Get-LabState)['clock']
        foreach ($date in 'notBefore', 'notAfter') { $certificate[$date] = ([datetime]$certificate[$date]).ToUniversalTime() }
        $target['certificates'][$pfx['thumbprint']] = $certificate
        Complete-LabChange $call
        ConvertTo-ShellCertificate $target $certificate $pfx['thumbprint']
    }
}

# Where readings lag, the configuration of before is seen that often after a change.
function Get-SeenAuth {
    $organisation = (Get-LabState)['organisation']
    $lag = [int]$organisation['authReadLag']
    $auth = $organisation['auth']
    if ($lag -eq 0 -or -not $auth) { return $auth }
    $text = "$($auth['current']) $($auth['next'])"
    if (-not $organisation['lastAuth']) { $organisation['lastAuth'] = @{ text = $text; auth = Copy-LabTable $auth } }
    if ($organisation['lastAuth']['text'] -ne $text) {
        $organisation['seenAuth'] = $organisation['lastAuth']['auth']
        $organisation['lastAuth'] = @{ text = $text; auth = Copy-LabTable $auth }
        $organisation['staleAuthReads'] = $lag
    }
    if ([int]$organisation['staleAuthReads'] -le 0) { return $auth }
    $organisation['staleAuthReads']--
    return $organisation['seenAuth']
}

function Get-AuthConfig {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [object] $DomainController
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('DomainController') $PSBoundParameters
        if (-not $call) { return }
        $auth = Get-SeenAuth
        if (-not $auth) { return }
        $date = $null
        if ($auth['nextEffective']) { $date = $auth['nextEffective'].ToLocalTime() }
        $item = [pscustomobject][ordered]@{ Name = 'Auth Configuration'; Realm = ''
            ServiceName = '00000002-0000-0ff1-ce00-000000000000'; CurrentCertificateThumbprint = $auth['current']
            PreviousCertificateThumbprint = $auth['previous']; NextCertificateThumbprint = $auth['next']
            NextCertificateEffectiveDate = $date
            DistinguishedName = "CN=Auth Configuration,$((Get-LabState)['organisation']['distinguishedName'])"
        }
        $item.PSObject.TypeNames.Insert(0, 'Deserialized.Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthConfig')
        $item
    }
}

function Set-AuthConfig {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'AuthConfigSettings')]
    param(
        [Parameter(ParameterSetName = 'CurrentCertificateParameter', Mandatory)] [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')] [switch] $ClearPreviousCertificate,
        [object] $DomainController,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'NewCertificateParameter')] [datetime] $NewCertificateEffectiveDate,
        [Parameter(ParameterSetName = 'NewCertificateParameter')] [string] $NewCertificateThumbprint,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')] [switch] $PublishCertificate,
        [Parameter(ParameterSetName = 'AuthConfigSettings')] [string] $Realm,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [object] $Server,
        [Parameter(ParameterSetName = 'AuthConfigSettings')] [string] $ServiceName,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [switch] $SkipImmediateCertificateDeployment
    )
    process {
        $modelled = 'CertificateThumbprint', 'ClearPreviousCertificate', 'Force', 'NewCertificateEffectiveDate',
            'NewCertificateThumbprint', 'PublishCertificate', 'DomainController'
        if ($PSBoundParameters.ContainsKey('Server')) {
            Write-LabError $PSCmdlet 'The parameter Server is not available in this release.' -Reason 'ArgumentException'
            return
        }
        $call = Enter-LabCall $PSCmdlet $modelled $PSBoundParameters
        if (-not $call) { return }
        if (-not (Confirm-LabChange $PSCmdlet 'Auth Configuration' 'Set-AuthConfig')) { return }
        $here = Resolve-LabTarget $PSCmdlet
        if (-not $here) { return }
        if ($NewCertificateThumbprint) {
            Set-NextAuthCertificate $PSCmdlet $call $here $NewCertificateThumbprint.ToUpperInvariant() `
                $NewCertificateEffectiveDate $Force
        } elseif ($CertificateThumbprint) {
            Set-CurrentAuthCertificate $PSCmdlet $call $here $CertificateThumbprint.ToUpperInvariant() $Force
        } else {
            if ($PublishCertificate) { Publish-NextAuthCertificate $PSCmdlet $call $here $Force }
            if ($ClearPreviousCertificate) {
                (Get-LabState)['organisation']['auth']['previous'] = ''
                Complete-LabChange $call
            }
        }
    }
}

# What the command itself demands of a certificate; -Force skips all but its presence.
function Test-AuthCandidate($Cmdlet, $Server, [string]$Thumbprint, [bool]$Force) {
    $certificate = $Server['certificates'][$Thumbprint]
    if (-not $certificate) {
        Write-CertificateMissing $Cmdlet $Server $Thumbprint
        return $false
    }
    $usable = (Test-LabCertificate $Server $Thumbprint) -and $certificate['provider'] -eq 'CSP' -and $certificate['exportable']
    if (-not $usable -and -not $Force) {
        Write-LabError $Cmdlet "The certificate $Thumbprint can't be deployed: it needs a valid date and an exportable CSP key."
        return $false
    }
    return $true
}

function Set-NextAuthCertificate($Cmdlet, $Call, $Server, [string]$Thumbprint, $Date, [bool]$Force) {
    $auth = (Get-LabState)['organisation']['auth']
    $now = (Get-LabState)['clock']
    if (-not (Test-AuthCandidate $Cmdlet $Server $Thumbprint $Force)) { return }
    if ($Thumbprint -eq $auth['current']) {
        return Write-LabError $Cmdlet "The certificate $Thumbprint is already the current certificate." -Reason 'ArgumentException'
    }
    if (-not $Date) { return Write-LabError $Cmdlet 'NewCertificateEffectiveDate is missing.' -Reason 'ArgumentException' }
    $effective = $Date.ToUniversalTime()
    if ($effective -lt $now.AddMinutes(-5)) {
        return Write-LabError $Cmdlet 'The new certificate effective date must be greater than the current time.' `
            -Reason 'ArgumentException'
    }
    if ($effective -lt $now.AddHours(48) -and -not $Force) {
        $question = 'The new certificate effective date is not at least "48" hours in the future and may not be deployed ' +
            'on all necessary servers. Do you wish to continue?'
        if (-not (Confirm-LabQuestion $Cmdlet $question)) { return }
    }
    if ($auth['next'] -and $auth['next'] -ne $Thumbprint -and -not $Force) {
        $question = "A next certificate with thumbprint '$($auth['next'])' is already configured. Do you want to replace it?"
        if (-not (Confirm-LabQuestion $Cmdlet $question)) { return }
    }
    $auth['next'] = $Thumbprint
    $auth['nextEffective'] = $effective
    Start-LabDeployment $Thumbprint $Server
    Complete-LabChange $Call
}

function Publish-NextAuthCertificate($Cmdlet, $Call, $Server, [bool]$Force) {
    $auth = (Get-LabState)['organisation']['auth']
    if (-not $auth['next']) {
        return Write-LabError $Cmdlet 'There is no next certificate to publish.' -Reason 'NoNextCertificateException'
    }
    if (-not (Test-AuthCandidate $Cmdlet $Server $auth['next'] $Force)) { return }
    if ($auth['nextEffective'] -and $auth['nextEffective'] -gt (Get-LabState)['clock'] -and -not $Force) {
        $question = 'The effective date of the next certificate has not been reached. Do you want to publish it now?'
        if (-not (Confirm-LabQuestion $Cmdlet $question)) { return }
    }
    $auth['previous'] = $auth['current']
    $auth['current'] = $auth['next']
    $auth['next'] = ''
    $auth['nextEffective'] = $null
    $auth['publishedAt'] = (Get-LabState)['clock']
    Start-LabDeployment $auth['current'] $Server
    Complete-LabChange $Call
}

function Set-CurrentAuthCertificate($Cmdlet, $Call, $Server, [string]$Thumbprint, [bool]$Force) {
    $auth = (Get-LabState)['organisation']['auth']
    if (-not (Test-AuthCandidate $Cmdlet $Server $Thumbprint $Force)) { return }
    $question = 'Setting the current certificate at once may cause an outage until every server has it. Do you want to continue?'
    if (-not $Force -and -not (Confirm-LabQuestion $Cmdlet $question)) { return }
    $auth['current'] = $Thumbprint
    $auth['publishedAt'] = (Get-LabState)['clock']
    Start-LabDeployment $Thumbprint $Server
    Complete-LabChange $Call
}

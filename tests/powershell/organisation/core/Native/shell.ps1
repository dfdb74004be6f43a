# Ways to the Exchange commands: the shell itself, a session with a neighbour, the snap-in.
$script:Sessions = @()

function Import-Shell([string]$Server) {
    (Get-LabSession)['shellServer'] = $Server
    Import-Module (Join-Path $PSScriptRoot '../ExchangeStandIn/ExchangeStandIn.psm1') -Global -DisableNameChecking -PassThru
}

# Takes the own server, else a healthy one of the same site: a shell that opens proves nothing about the own server.
function Connect-LabShell($Cmdlet, [string]$ServerFqdn) {
    $null = Add-LabJournal 'Connect-ExchangeServer' @{ ServerFqdn = $ServerFqdn } (Get-LabSession)['server']
    $health = Get-LabHealth
    $here = Get-LabServer
    $candidates = if ($ServerFqdn) { @(Get-LabServer $ServerFqdn) }
    else { @($here) + @(Get-LabServerList | Where-Object { $_['name'] -ne $here['name'] -and $_['site'] -eq $here['site'] }) }
    foreach ($server in $candidates) {
        if (-not $server -or -not $server['reachable'] -or -not $health[$server['name']]['ems'] -or (Wait-LabOpening $server)) { continue }
        $null = Import-Shell $server['name']
        return
    }
    Write-LabError $Cmdlet 'Failed to connect to an Exchange server in the current site.' -Reason 'PSRemotingTransportException' `
        -Id '-2144108212,PSSessionOpenFailed' -Category 'OpenError'
}

function Add-PSSnapin {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string[]] $Name, [switch] $PassThru)
    $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
    if (-not $call) { return }
    if ('Microsoft.Exchange.Management.PowerShell.SnapIn' -notlike $Name[0]) {
        return Write-LabError $PSCmdlet "No snap-ins have been registered for Windows PowerShell version 5: $Name" -Reason 'ArgumentException'
    }
    if ((Get-LabSession)['noSnapin']) {
        return Write-LabError $PSCmdlet "The Windows PowerShell snap-in '$Name' is not installed on this computer." -Reason 'ArgumentException'
    }
    $null = Import-Shell (Get-LabSession)['server']
}

function Get-PSSnapin {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string[]] $Name, [switch] $Registered)
    $call = Enter-LabCall $PSCmdlet @('Name', 'Registered') $PSBoundParameters
    if (-not $call) { return }
    if ($Registered -and -not (Get-LabSession)['noSnapin']) { [pscustomobject]@{ Name = 'Microsoft.Exchange.Management.PowerShell.SnapIn' } }
}

function New-PSSession {
    [CmdletBinding()]
    param(
        [string] $ConfigurationName, [uri] $ConnectionUri, [string] $Authentication, [pscredential] $Credential,
        [switch] $AllowRedirection, [string[]] $ComputerName
    )
    $call = Enter-LabCall $PSCmdlet @('ConfigurationName', 'ConnectionUri', 'Authentication') $PSBoundParameters
    if (-not $call) { return }
    $server = Get-LabServer $ConnectionUri.Host
    $call['server'] = $ConnectionUri.Host
    if (-not $server -or -not $server['reachable'] -or -not (Get-LabHealth)[$server['name']]['ems'] -or (Wait-LabOpening $server)) {
        return Write-LabError $PSCmdlet "Connecting to remote server $($ConnectionUri.Host) failed." `
            -Reason 'PSRemotingTransportException' -Id '-2144108212,PSSessionOpenFailed' -Category 'OpenError'
    }
    $session = [pscustomobject][ordered]@{ Id = 1; ComputerName = $server['fqdn']; State = 'Opened'
        ConfigurationName = $ConfigurationName; Availability = 'Available'
    }
    $script:Sessions += $session
    return $session
}

function Import-PSSession {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] $Session, [Parameter(Position = 1)] [string[]] $CommandName,
        [switch] $AllowClobber, [switch] $DisableNameChecking, [string] $Prefix
    )
    $call = Enter-LabCall $PSCmdlet @('Session', 'CommandName', 'AllowClobber', 'DisableNameChecking') $PSBoundParameters
    if (-not $call) { return }
    Import-Shell (Get-LabServer $Session.ComputerName)['name']
}

function Remove-PSSession {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] $Session)
    process {
        $null = Enter-LabCall $PSCmdlet @('Session') @{}
        $script:Sessions = @($script:Sessions | Where-Object { $_ -ne $Session })
        Remove-Module ExchangeStandIn -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
    }
}

function Get-PSSession {
    [CmdletBinding()]
    param([string[]] $ComputerName)
    $script:Sessions
    if ($script:Sessions.Count -eq 0 -and (Get-Module ExchangeStandIn) -and -not (Get-LabSession)['noSession']) {
        [pscustomobject][ordered]@{ Id = 1; ComputerName = (Get-LabServer (Get-LabSession)['shellServer'])['fqdn']
            State = 'Opened'; ConfigurationName = 'Microsoft.Exchange'
        }
    }
}

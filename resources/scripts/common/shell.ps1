# Exchange commands, by the first way that works: the shell we are in, the shell of this server, the shell of
# a neighbour, and the snap-in only if somebody chose it. A real command is the test: its mere presence is not.
$script:ShellSession = $null

function Test-ExchangeShell {
    if (-not (Get-Command -Name Get-EventLogLevel -ErrorAction SilentlyContinue)) {
        return $false
    }
    try {
        return (@(Get-EventLogLevel -ErrorAction Stop).Count -gt 0)
    } catch {
        Write-Line ('The management shell does not answer: ' + $_.Exception.Message)
        return $false
    }
}

function Open-LocalShell {
    $folder = Get-ExchangeFolder
    if (-not $folder) {
        return $false
    }
    $bin = Join-Path -Path $folder -ChildPath 'bin'
    $loader = Join-Path -Path $bin -ChildPath 'RemoteExchange.ps1'
    if (-not (Test-Path -Path $loader)) {
        return $false
    }
    try {
        Import-Module -Name $loader -ErrorAction Stop
        [void](Connect-ExchangeServer -Auto -ClientApplication:ManagementShell)
    } catch {
        Write-Line ('The management shell of this server does not open: ' + $_.Exception.Message)
        return $false
    }
    return (Test-ExchangeShell)
}

function Open-NeighbourShell {
    param([string]$Neighbour)
    if (-not $Neighbour) {
        return $false
    }
    $option = @{
        ConfigurationName = 'Microsoft.Exchange'
        ConnectionUri     = "http://$Neighbour/PowerShell/"
        Authentication    = 'Kerberos'
        ErrorAction       = 'Stop'
    }
    try {
        $script:ShellSession = New-PSSession @option
        $module = Import-PSSession -Session $script:ShellSession -DisableNameChecking -AllowClobber
        Import-Module -ModuleInfo $module -Global -DisableNameChecking
    } catch {
        Write-Line ("The management shell of $Neighbour does not open: " + $_.Exception.Message)
        return $false
    }
    return (Test-ExchangeShell)
}

function Open-SnapInShell {
    Write-Line 'LAST RESORT: loading the Exchange snap-in. It bypasses the permissions of Exchange.'
    Write-Line "Chosen by the person who runs this as $([Environment]::UserName)."
    Add-PSSnapin -Name Microsoft.Exchange.Management.PowerShell.SnapIn -ErrorAction Stop
    return (Test-ExchangeShell)
}

# Returns how the commands were found: shell, local, neighbour or snapin.
function Open-ExchangeShell {
    param([string]$Neighbour, [switch]$BreakGlass)
    if (Test-ExchangeShell) {
        return 'shell'
    }
    if (Open-LocalShell) {
        return 'local'
    }
    if (Open-NeighbourShell -Neighbour $Neighbour) {
        return 'neighbour'
    }
    if ($BreakGlass -and (Open-SnapInShell)) {
        return 'snapin'
    }
    Exit-Refused 'No Exchange management shell opens. Run this on a server whose shell opens.'
}

function Close-ExchangeShell {
    if ($script:ShellSession) {
        Remove-PSSession -Session $script:ShellSession -WhatIf:$false -Confirm:$false
        $script:ShellSession = $null
    }
}

# Set-AuthConfig checks the certificate on the server that executes it, so the shell must be on this one.
function Confirm-ShellServer {
    param([string]$Local)
    $sessions = @(Get-PSSession | Where-Object -FilterScript { $_.ConfigurationName -eq 'Microsoft.Exchange' })
    foreach ($session in $sessions) {
        $name = ([string]$session.ComputerName -split '\.')[0].ToUpperInvariant()
        if ($name -ne $Local) {
            Exit-Refused "The management shell is connected to $name, not to $Local. Run this script on $name."
        }
    }
}

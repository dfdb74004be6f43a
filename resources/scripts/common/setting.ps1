# A repair of settings: each thing that is wrong has a name, what it is and what it shall be. Each repair knows how
# to find, read and write its own; how they are asked, changed, read back and put back is the same for all.
function New-Setting {
    param([string]$Name, [string]$Before, [string]$After, [string]$What = '')
    if (-not $What) {
        $What = "set it to '$After' (it is '$Before')"
    }
    return [pscustomobject]@{ Name = $Name; Before = $Before; After = $After; What = $What }
}

function Write-Setting {
    param([object[]]$Settings)
    foreach ($one in $Settings) {
        Write-Line "To do: $($one.Name): $($one.What)"
    }
}

# Asks, changes and reads back one thing.
function Update-Setting {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Setting, [string]$Value, [string]$What)
    if (-not $PSCmdlet.ShouldProcess($Setting.Name, $What)) {
        return (Exit-Declined "$What ($($Setting.Name))")
    }
    $script:Run.Begun = $true
    Set-SettingValue -Name $Setting.Name -Value $Value
    $script:Run.Changed = $true
}

# Restarts pools that read the settings only when they start, asked separately. One that is stopped stays so.
function Restart-Reader {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [string[]]$Pools)
    $what = 'restart ' + ($Pools -join ', ') + ' (whoever works there is disconnected)'
    if (-not $PSCmdlet.ShouldProcess($Local, $what)) {
        return (Exit-Declined $what)
    }
    $script:Run.Changed = $true
    Import-Module -Name WebAdministration -ErrorAction Stop
    foreach ($pool in $Pools) {
        if ([string](Get-WebAppPoolState -Name $pool -ErrorAction Stop).Value -eq 'Started') {
            Restart-WebAppPool -Name $pool -ErrorAction Stop
        }
    }
}

# include: common/unfinished.ps1

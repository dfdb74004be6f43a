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
    if ($PSCmdlet.ShouldProcess($Setting.Name, $What)) {
        $script:Run.Begun = $true
        Set-SettingValue -Name $Setting.Name -Value $Value
        $script:Run.Changed = $true
    } else {
        Exit-Declined "$What ($($Setting.Name))"
    }
}

# Restarts what reads the settings only when it starts, asked separately. A pool that is stopped stays so.
function Restart-Reader {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [string[]]$Services, [string[]]$Pools)
    $names = @(@($Services) + @($Pools) | Where-Object -FilterScript { $_ })
    if ($names.Count -eq 0) {
        return
    }
    $what = 'restart ' + ($names -join ', ') + ' (whoever works there is disconnected)'
    if ($PSCmdlet.ShouldProcess($Local, $what)) {
        $script:Run.Changed = $true
        if ($Services) {
            # W3SVC depends on WAS: WAS restarts only with Force, and W3SVC is named to come up again.
            Restart-Service -Name $Services -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        }
        if ($Pools) {
            Import-Module -Name WebAdministration -ErrorAction Stop
        }
        foreach ($pool in @($Pools | Where-Object -FilterScript { $_ })) {
            if ([string](Get-WebAppPoolState -Name $pool -ErrorAction Stop).Value -eq 'Started') {
                Restart-WebAppPool -Name $pool -ErrorAction Stop
            }
        }
    } else {
        Exit-Declined $what
    }
}

# include: common/unfinished.ps1

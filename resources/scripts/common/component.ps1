# Components of the server and who asked for them to be inactive. One such requester is enough.
function Initialize-Setting {
    Confirm-NoSetup
    [void](Open-ExchangeShell)
}

function Get-WrongSetting {
    $blocked = @()
    $states = @(Get-ServerComponentState -Identity (Get-LocalServerName) -ErrorAction Stop)
    # The server as a whole comes first; two components are inactive as they come.
    foreach ($state in @($states | Sort-Object -Property { [string]$_.Component -ne 'ServerWideOffline' })) {
        $component = [string]$state.Component
        $idle = (@('ForwardSyncDaemon', 'ProvisioningRps') -contains $component)
        if ($idle -or ([string]$state.State -eq 'Active')) {
            continue
        }
        $asked = @(@($state.LocalStates) + @($state.RemoteStates) | Where-Object -FilterScript {
                $_ -and ([string]$_.State -ne 'Active')
            })
        $requesters = @($asked | ForEach-Object -Process { [string]$_.Requester } | Sort-Object -Unique)
        foreach ($requester in $requesters) {
            $before = @($asked | Where-Object -FilterScript { [string]$_.Requester -eq $requester })[0].State
            $open = (@('Functional', 'Deployment') -contains $requester)
            if ($open -or ($EndMaintenance -and ($requester -eq 'Maintenance')) -or $Looking) {
                New-Setting -Name "$component ($requester)" -Before ([string]$before) -After 'Active'
            } else {
                $blocked += "$component ($requester)"
            }
        }
    }
    if ($blocked.Count -gt 0) {
        Write-Line ('Held inactive: ' + ($blocked -join ', '))
        Write-Line 'Maintenance: somebody works on this server. If that is over, choose to end the maintenance.'
        Write-Line 'HealthAPI, Sidelined: Exchange found a fault by itself. Get-HealthReport names it; mend that.'
        Exit-Refused 'What holds the components inactive may be wanted.'
    }
}

function Get-SettingValue {
    param([string]$Name)
    $component, $requester = ($Name -replace '\)$', '') -split ' \(', 2
    $option = @{ Identity = (Get-LocalServerName); Component = $component; ErrorAction = 'Stop' }
    foreach ($state in @(Get-ServerComponentState @option)) {
        foreach ($one in @(@($state.LocalStates) + @($state.RemoteStates))) {
            if ($one -and ([string]$one.Requester -eq $requester) -and ([string]$one.State -ne 'Active')) {
                return [string]$one.State
            }
        }
    }
    return 'Active'
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $component, $requester = ($Name -replace '\)$', '') -split ' \(', 2
    $option = @{ Identity = (Get-LocalServerName); Component = $component; Requester = $requester; State = $Value }
    Set-ServerComponentState @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    if ($component -eq 'HubTransport') {
        $readers.Services = @('MSExchangeTransport')
    }
}

function Test-OwnSetting {
    param($Setting)
    return (($Setting.Name -match '^[A-Za-z0-9]+ \((Functional|Deployment|Maintenance)\)$') -and
        ($Setting.After -eq 'Active') -and (@('Inactive', 'Draining') -contains $Setting.Before))
}

# Services without which Exchange does not work, in the order in which they start. What is not in this list may be
# disabled on purpose (POP3 and IMAP4 are, as they come) and is named only.
$script:NeededServices = @('WinMgmt', 'IISADMIN', 'WAS', 'W3SVC', 'MSExchangeADTopology', 'MSExchangeServiceHost',
    'MSExchangeIS', 'MSExchangeRPC', 'MSExchangeRepl', 'MSExchangeDelivery', 'MSExchangeSubmission',
    'MSExchangeFrontEndTransport', 'MSExchangeTransport', 'HostControllerService', 'MSExchangeFastSearch')

function Initialize-Setting {
    Confirm-NoSetup
}

# A service that could not start because another one was disabled belongs to the same fault.
function Get-WrongSetting {
    $all = @(Get-WmiObject -Class Win32_Service -ErrorAction Stop)
    $needed = @()
    foreach ($name in $script:NeededServices) {
        $needed += @($all | Where-Object -FilterScript { $_.Name -eq $name })
    }
    if (@($needed | Where-Object -FilterScript { $_.StartMode -eq 'Disabled' }).Count -eq 0) {
        return
    }
    foreach ($service in $needed) {
        $now = '{0}, {1}' -f $service.StartMode, $service.State
        $down = ($service.StartMode -eq 'Auto') -and ($service.State -eq 'Stopped')
        if ($down -or ($service.StartMode -eq 'Disabled')) {
            $what = 'let it start with Windows, and start it'
            New-Setting -Name $service.Name -Before $now -After 'Auto, Running' -What $what
        }
    }
    foreach ($service in $all) {
        if (($service.Name -like 'MSExchange*') -and ($service.StartMode -eq 'Disabled') -and
            ($script:NeededServices -notcontains $service.Name)) {
            Write-Line "Left alone: $($service.Name) is disabled too; it may be so on purpose."
        }
    }
}

function Get-SettingValue {
    param([string]$Name)
    $found = @(Get-WmiObject -Class Win32_Service -ErrorAction Stop |
            Where-Object -FilterScript { $_.Name -eq $Name })
    return ('{0}, {1}' -f $found[0].StartMode, $found[0].State)
}

function Set-SettingValue {
    param([string]$Name, [string]$Value)
    if ($script:NeededServices -notcontains $Name) {
        throw "$Name is no service that this repair changes."
    }
    Set-Service -Name $Name -StartupType Automatic -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    Start-StoppedService -Name $Name
    Write-Line "$Name runs again ($Value)."
}

# include: common/startservice.ps1

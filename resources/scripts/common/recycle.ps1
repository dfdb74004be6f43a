# Restarts what keeps the Auth certificate or the canary keys in memory, smallest first. One block of work for
# this server and for others, so both do the same.
$script:SignInPools = @('MSExchangeOWAAppPool', 'MSExchangeECPAppPool')

function Restart-SignIn {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Name, [switch]$Remote, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    $what = 'restart ' + (@($Services + $Pools) -join ', ')
    if ($Mode -eq 'iisreset') {
        $what = 'restart ' + (@($Services + 'all of IIS (every web client disconnects)') -join ', ')
    }
    if (-not $PSCmdlet.ShouldProcess($Name, $what)) {
        return (Exit-Declined "$what on $Name")
    }
    $work = {
        param([string]$Mode, [string[]]$Services, [string[]]$Pools)
        $ErrorActionPreference = 'Stop'
        foreach ($service in $Services) {
            Restart-Service -Name $service -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        }
        if ($Mode -eq 'iisreset') {
            iisreset | Out-Null
            if ($global:LASTEXITCODE -ne 0) { throw "iisreset ended with code $global:LASTEXITCODE." }
        }
        Import-Module -Name WebAdministration -ErrorAction Stop
        foreach ($pool in $Pools) {
            if ((Get-WebAppPoolState -Name $pool).Value -eq 'Stopped') {
                Start-WebAppPool -Name $pool -ErrorAction Stop
            } elseif ($Mode -ne 'iisreset') {
                Restart-WebAppPool -Name $pool -ErrorAction Stop
            }
            for ($i = 1; (Get-WebAppPoolState -Name $pool).Value -ne 'Started'; $i++) {
                if ($i -gt 6) { throw "The pool $pool does not run." }
                Start-Sleep -Seconds 5
            }
        }
        'done'
    }
    $option = @{ ScriptBlock = $work; ArgumentList = @($Mode, $Services, $Pools); ErrorAction = 'Stop' }
    $script:Run.Changed = $true
    Wait-Work -Job $(if ($Remote) { Invoke-Command @option -ComputerName $Name -AsJob } else { Start-Job @option })
    Write-Line "Restarted on $Name."
}

# Returns the servers on which it failed. One that fails does not keep the next from its turn.
function Restart-RemoteSignIn {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string[]]$Names, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    $failed = @()
    foreach ($name in $Names) {
        try {
            Restart-SignIn -Name $name -Remote -Mode $Mode -Services $Services -Pools $Pools
        } catch {
            $failed += $name
            Write-Line ("Not restarted on ${name}: " + $_.Exception.Message)
        }
    }
    return $failed
}

function Write-RecycleCommand {
    param([string[]]$Names, [string]$Mode, [string[]]$Services, [string[]]$Pools)
    if ($Names.Count -eq 0) {
        return
    }
    Write-Line
    Write-Line ('Run on each of these servers, as administrator: ' + ($Names -join ', '))
    foreach ($service in $Services) {
        Write-Line "    Restart-Service -Name $service"
    }
    if ($Mode -eq 'iisreset') {
        return (Write-Line '    iisreset')
    }
    Write-Line '    Import-Module -Name WebAdministration'
    foreach ($pool in $Pools) {
        Write-Line "    Restart-WebAppPool -Name $pool"
    }
}

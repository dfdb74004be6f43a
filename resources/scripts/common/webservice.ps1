# The web services of Windows as a whole.
function Restart-WebService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [string]$Mode)
    $what = "restart WAS and W3SVC, by $Mode (every web client disconnects for about a minute)"
    if (-not $PSCmdlet.ShouldProcess($Local, $what)) {
        return (Exit-Declined $what)
    }
    $script:Run.Changed = $true
    if ($Mode -eq 'iisreset') {
        $global:LASTEXITCODE = 0
        iisreset | Out-Null
        if ($global:LASTEXITCODE -ne 0) {
            throw "iisreset ended with code $global:LASTEXITCODE."
        }
    } else {
        # W3SVC depends on WAS: WAS restarts only with Force, and W3SVC is named to come up again.
        Restart-Service -Name WAS, W3SVC -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    }
}

function Test-WebService {
    foreach ($name in @('WAS', 'W3SVC')) {
        if ([string](Get-Service -Name $name -ErrorAction Stop).Status -ne 'Running') {
            Write-Line "The service $name does not run."
            return $false
        }
    }
    return $true
}

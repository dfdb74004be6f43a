# The web services of Windows as a whole.
function Restart-WebService {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [string]$Mode = 'services')
    $what = "restart WAS and W3SVC, by $Mode (every web client disconnects for about a minute)"
    if (-not $PSCmdlet.ShouldProcess($Local, $what)) {
        return (Exit-Declined $what)
    }
    $work = {
        param([string]$Mode)
        if ($Mode -eq 'iisreset') {
            iisreset | Out-Null
            if ($global:LASTEXITCODE -ne 0) { throw "iisreset ended with code $global:LASTEXITCODE." }
        } else {
            # W3SVC depends on WAS: WAS restarts only with Force, and W3SVC is named to come up again.
            Restart-Service -Name WAS, W3SVC -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        }
        'done'
    }
    $script:Run.Changed = $true
    Wait-Work -Job (Start-Job -ScriptBlock $work -ArgumentList $Mode -ErrorAction Stop)
}

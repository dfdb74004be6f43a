# A service that hangs while it starts would be waited for without end.
function Start-StoppedService {
    param([string]$Name)
    $work = {
        param([string]$Name)
        Start-Service -Name $Name -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        'done'
    }
    Wait-Work -Job (Start-Job -ScriptBlock $work -ArgumentList $Name -ErrorAction Stop)
}

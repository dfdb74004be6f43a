# Runs the steps. However they end, the last line says how, and the shell is left as it was.
function Invoke-Run {
    param($Steps)
    $ErrorActionPreference = 'Stop'
    $globalPreference = $global:ErrorActionPreference
    if ($Unattended) {
        $ConfirmPreference = 'None'
    }
    try {
        try {
            # Commands of modules see this one only.
            $global:ErrorActionPreference = 'Stop'
            & $Steps
        } catch {
            Resolve-RunFailure -ErrorRecord $_
        }
        Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
    } finally {
        $global:ErrorActionPreference = $globalPreference
        if ($script:ShellSession) {
            Remove-PSSession -Session $script:ShellSession -WhatIf:$false -Confirm:$false
        }
        if ($script:Run.Logging) {
            [void](Stop-Transcript -WhatIf:$false)
        }
    }
}

# Only a job has a limit: a service that does not stop or start, or a session that hangs, takes for ever.
# One that was cut off ends without an error, and without the last word of its block.
function Wait-Work {
    param($Job)
    $last = if (Wait-Job -Job $Job -Timeout 900) { Receive-Job -Job $Job -ErrorAction Stop }
    if (@($last) -notcontains 'done') {
        throw 'The work there did not come to its end, or not within 15 minutes. Look there first.'
    }
}

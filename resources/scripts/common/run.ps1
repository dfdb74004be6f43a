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

$ErrorActionPreference = 'Stop'
$globalPreference = $global:ErrorActionPreference
try {
    try {
        $global:ErrorActionPreference = 'Stop'

        #region check
        # Reads what is wrong. Changes nothing.
        $local = Confirm-Machine -Server $Server
        Confirm-Rights
        Initialize-Setting
        $wrong = @(Get-WrongSetting)
        Write-Setting -Settings $wrong
        if ($wrong.Count -eq 0) {
            Exit-Absent "$($told.Healthy) (seen from $local)"
        }
        Exit-Present "$($wrong.Count) of them (seen from $local)."
        #endregion
    } catch {
        Resolve-RunFailure -ErrorRecord $_
    }
    Write-Output ('RESULT {0} {1}' -f $script:Run.Code, $script:Run.Word)
} finally {
    $global:ErrorActionPreference = $globalPreference
    Close-ExchangeShell
}
exit $script:Run.Code

# The state of a run that changed something and broke off before everything was restarted; nothing where there is
# none, or where it was about another certificate.
function Get-UnfinishedState {
    param([string]$RestartFor)
    if ($RestartFor -and (Get-StateFile)) {
        $state = Read-RunState
        if ([string]$state.RestartFor -eq $RestartFor) {
            Write-Line 'The last run left servers to be restarted. That is taken up again.'
            return $state
        }
        $script:Run.StateFile = ''
    }
}

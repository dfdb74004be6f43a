# The state of the last run where that one left something to be done for the certificate that is current now,
# else a new one: what undo and a later run need. Waiting: the servers on which it still has to be read anew.
function Get-AuthRunState {
    param($Found, [switch]$Resume)
    $last = $null
    if (Get-StateFile) {
        $last = Read-RunState
        $isOpen = $last.TransportDue -or ($last.Waiting -and ($last.RestartFor -eq $Found.Config.Current))
        if ($Resume -and $isOpen) {
            Write-Line 'The last run left something to be done. That is taken up again.'
            return $last
        }
        $script:Run.StateFile = ''
    }
    return @{
        Current      = $Found.Config.Current
        Next         = $Found.Config.Next
        Effective    = Get-InstantText -Time $Found.Config.NextEffective
        Thumbprint   = ''
        Created      = ''
        Transport    = $last.Transport
        TransportDue = [string]$last.TransportDue
        RestartFor   = ''
        Waiting      = @()
    }
}

# The Auth configuration and each server are read again, and what keeps the certificate in memory is restarted
# where it is there: here, and on the other servers where that was chosen. One on which it fails does not keep
# the next from its turn. Waiting: the servers that need it; what is left of them is for a later run.
function Restart-AuthServer {
    param($Found, [string]$Thumbprint, $State, [string[]]$Without)
    $work = @{ Mode = $Restart; Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
    $left = @{ Late = @(); Missed = @(); Wrong = '' }
    try {
        if (((Get-AuthConfiguration).Current -ne $Thumbprint) -and (-not $WhatIfPreference)) {
            $left.Wrong = 'The Auth configuration is not what it should be.'
        }
    } catch {
        $left.Wrong = $_.Exception.Message
    }
    $servers = @(Get-AuthServerState -Config @{ Current = $Thumbprint } -Local $Found.Local)
    foreach ($one in $servers) {
        $here = ($one.Name -eq $Found.Local)
        $turn = ($State.Waiting -contains $one.Name) -and ($Without -notcontains $one.Name)
        if (($one.Current.State -ne 'usable') -and (-not $WhatIfPreference)) {
            $left.Late += $one.Name
        } elseif ($turn -and ($here -or ($OtherServers -eq 'remote'))) {
            try {
                Restart-SignIn -Name $one.Fqdn -Remote:(-not $here) @work
                $State.Waiting = @($State.Waiting | Where-Object -FilterScript { $_ -ne $one.Name })
            } catch {
                if (-not $script:Run.Changed) {
                    throw
                }
                $left.Missed += "not restarted: $($one.Name)"
                Write-Line ("Not restarted on $($one.Name): " + $_.Exception.Message)
            }
        }
    }
    Write-RecycleCommand -Names $State.Waiting @work
    $left.Unsure = Get-UnsureText -Servers $servers
    $left.Open = @($State.Waiting + $left.Late | Sort-Object -Unique)
    if ($State.RestartFor) {
        Save-RunState -State $State
    }
    return $left
}

# The last word tells the whole organisation.
function Complete-AuthRepair {
    param($Found, $Left, [string[]]$Missed)
    if ($Left.Late.Count -gt 0) {
        Write-Line ('The certificate has not arrived there yet: ' + ($Left.Late -join ', '))
        Write-Line 'That may take an hour. Run the commands there after that, and create no other one.'
    }
    if ($Left.Late -contains $Found.Local) {
        $Left.Wrong = "The certificate is not usable on $($Found.Local)."
    }
    $all = @(@($Missed) + $Left.Missed | Where-Object -FilterScript { $_ })
    $last = @{ Message = 'Done. Sign in to Outlook on the web and the admin center to see it.' }
    if ($Left.Wrong) {
        $last = @{ Code = 3; Word = 'unverified'; Message = $Left.Wrong }
    } elseif ($all.Count -gt 0) {
        $text = 'Done, except: ' + ($all -join '; ') + '. Still to be restarted: ' + ($Left.Open -join ', ')
        $last = @{ Code = 2; Word = 'partial'; Message = $text }
    } elseif (($Left.Open.Count -gt 0) -and (-not $WhatIfPreference)) {
        $text = "Done on $($Found.Local) only. Nobody can be sure to sign in on these servers before the " +
            'commands above were run there: '
        $last = @{ Code = 2; Word = 'elsewhere'; Message = $text + ($Left.Open -join ', ') }
    } elseif ($Left.Unsure) {
        $last = @{ Code = 3; Word = 'unverified'; Message = $Left.Unsure }
    }
    Complete-Run @last
}

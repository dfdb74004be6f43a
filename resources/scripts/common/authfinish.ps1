# The end of a repair of the Auth certificate: what reads it is restarted here, and on the other servers where that
# was chosen and they have it; for the rest the commands are printed. Returned are the servers that still wait
# (Open) and those on which a restart failed (Failed). State: what a later run needs if this one breaks off.
function Complete-AuthRestart {
    param($Found, [string[]]$Names, [string]$Thumbprint, $State, [string[]]$Owed = @())
    $work = @{ Mode = $Restart; Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
    $left = @{ Open = @(); Failed = @(); Unsure = @() }
    $late = @()
    $others = @($Found.Servers | Where-Object -FilterScript {
            ($Names -contains $_.Name) -and ($_.Name -ne $Found.Local)
        })
    if ($Names -contains $Found.Local) {
        Restart-SignIn -Name $Found.Local @work
        if ($Restart -eq 'iisreset') {
            Wait-ExchangeShell
        }
        if ($State) {
            $State.Waiting = @(@($others | ForEach-Object -Process { $_.Name }) + $Owed)
            Save-RunState -State $State
        }
    }
    foreach ($one in $others) {
        $record = Get-AuthRecord -ServerName $one.Fqdn -Thumbprint $Thumbprint
        $has = $WhatIfPreference -or ((Get-CertificateState -Record $record -Now (Get-Date)) -eq 'usable')
        try {
            if ($has -and ($OtherServers -eq 'remote')) {
                Restart-SignIn -Name $one.Fqdn -Remote @work
                continue
            }
        } catch {
            $left.Failed += $one.Name
            Write-Line ("Not restarted on $($one.Fqdn): " + $_.Exception.Message)
        }
        $left.Open += $one.Name
        if (-not $has) {
            $late += $one.Name
        }
    }
    Write-RecycleCommand -Names $left.Open @work
    if ($late.Count -gt 0) {
        Write-Line ('The certificate has not arrived there yet; that may take an hour: ' + ($late -join ', '))
        Write-Line 'Run the commands there after that. Create no other one.'
    }
    if ($State) {
        # A copy that failed may arrive late or be made by hand: that server still needs its restart then.
        $State.Waiting = @(@($left.Open) + $Owed)
        if ($State.Waiting.Count -eq 0) {
            $State.RestartFor = ''
        }
        Save-RunState -State $State
    }
    return $left
}

# The Auth configuration, the certificate on each server and the pools, read again. Found there, but the objects of
# the shell do not tell whether with its key: Unsure.
function Confirm-AuthResult {
    param($Found, [string[]]$Names, [string]$Thumbprint, [System.Collections.IDictionary]$Left)
    if ($WhatIfPreference) {
        return
    }
    $after = Get-AuthConfiguration
    if ((-not $after) -or ($after.Current -ne $Thumbprint)) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The Auth configuration is not what it should be.'
    }
    foreach ($one in @(Get-AuthServerState -Config $after -Local $Found.Local)) {
        $state = Get-CertificateState -Record $one.Current -Now (Get-Date)
        Write-Line "  $($one.Name): $state"
        if (($state -ne 'usable') -and ($one.Name -eq $Found.Local)) {
            Exit-Run -Code 3 -Word 'unverified' -Message "The certificate is not usable on $($one.Name)."
        } elseif ($state -ne 'usable') {
            $Left.Open += $one.Name
        } elseif ($null -eq $one.Current.HasKey) {
            $Left.Unsure += $one.Name
        }
    }
    if (($Names -contains $Found.Local) -and (-not (Test-PoolStarted -Pools $script:SignInPools))) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The pools do not run.'
    }
    $Left.Open = @($Left.Open | Sort-Object -Unique)
}

# The last word tells the whole organisation.
function Complete-AuthRepair {
    param([string]$Local, $Left, [string[]]$Missed)
    $list = @($Missed | Where-Object -FilterScript { $_ })
    if ($Left.Failed.Count -gt 0) {
        $list += 'not restarted: ' + ($Left.Failed -join ', ')
    }
    if ($list.Count -gt 0) {
        $text = 'Done, except: ' + ($list -join '; ')
        if ($Left.Open.Count -gt 0) {
            $text += '. Still to be restarted: ' + ($Left.Open -join ', ')
        }
        Complete-Run -Code 2 -Word 'partial' -Message $text
    } elseif (($Left.Open.Count -gt 0) -and (-not $WhatIfPreference)) {
        Complete-Elsewhere -Local $Local -Names $Left.Open
    } elseif ($Left.Unsure.Count -gt 0) {
        Complete-Run -Code 3 -Word 'unverified' -Message (Get-UnsureText -Names $Left.Unsure)
    } else {
        Complete-Run -Message 'Done. Sign in to Outlook on the web and the admin center to see it.'
    }
}

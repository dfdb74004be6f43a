# The other servers, once a certificate was published or copied. Those that have it only need their restart; to
# the rest Exchange brings it by itself.
function Split-WaitingServer {
    param([object[]]$Servers, [string[]]$Names, [string]$Thumbprint)
    $split = @{ Ready = @(); Later = @() }
    foreach ($one in @($Servers | Where-Object -FilterScript { $Names -contains $_.Name })) {
        $record = Get-AuthRecord -ServerName $one.Fqdn -Thumbprint $Thumbprint
        if ($WhatIfPreference -or ((Get-CertificateState -Record $record -Now (Get-Date)) -eq 'usable')) {
            $split.Ready += $one.Name
        } else {
            $split.Later += $one.Name
        }
    }
    return $split
}

# Restarts them where that was chosen, else prints what to run there. Open: they still wait for their restart.
function Complete-OtherServer {
    param([object[]]$Servers, [string[]]$Names, [string]$Thumbprint, [string]$Choice, $Work)
    $left = @{ Open = @(); Failed = @() }
    $split = Split-WaitingServer -Servers $Servers -Names $Names -Thumbprint $Thumbprint
    $ready = @($split.Ready)
    if (($Choice -eq 'remote') -and ($ready.Count -gt 0)) {
        $fqdns = @($Servers | Where-Object -FilterScript { $ready -contains $_.Name } |
                ForEach-Object -Process { $_.Fqdn })
        $failed = @(Restart-RemoteSignIn -Names $fqdns @Work)
        $left.Failed = @($Servers | Where-Object -FilterScript { $failed -contains $_.Fqdn } |
                ForEach-Object -Process { $_.Name })
        $ready = $left.Failed
    }
    Write-RecycleCommand -Names $ready @Work
    if ($split.Later.Count -gt 0) {
        Write-Line
        Write-Line 'The certificate has not arrived there yet; that may take an hour. Create no other one.'
        Write-RecycleCommand -Names $split.Later @Work
    }
    $left.Open = @($ready + $split.Later | Sort-Object -Unique)
    return $left
}

# The servers of the list on which the current certificate cannot be used, as they answer now.
function Get-UnusableServer {
    param([object[]]$Servers, [string[]]$Names)
    $now = Get-Date
    return @($Servers | Where-Object -FilterScript {
            ($Names -contains $_.Name) -and ((Get-CertificateState -Record $_.Current -Now $now) -ne 'usable')
        } | ForEach-Object -Process { $_.Name })
}

# Found there, but the objects of the shell do not tell whether with its private key.
function Get-UnsureServer {
    param([object[]]$Servers)
    return @($Servers | Where-Object -FilterScript {
            ($_.Current.Query -eq 'found') -and ($null -eq $_.Current.HasKey)
        } | ForEach-Object -Process { $_.Name })
}

function Get-UnsureText {
    param([string[]]$Names)
    return ('The certificate is there, but whether with its private key could not be read: ' +
        ($Names -join ', ') + '. Run this script again in a new management shell, or on each of them.')
}

function Complete-Elsewhere {
    param([string]$Local, [string[]]$Names)
    $text = "Done on $Local only. Nobody can be sure to sign in on these servers before the commands above " +
        'were run there: ' + ($Names -join ', ')
    Complete-Run -Code 2 -Word 'elsewhere' -Message $text
}

# Mail between the servers after an Auth certificate was made: the certificate of before becomes its default
# again; where that one cannot be used any more, the server gets another one of its own. What could not be
# done is returned in words, and the run goes on: the sign-in must not wait for it. TransportDue is 'perhaps'
# where the command asked: then readings tell the answer, and they may be some seconds behind.
function Repair-MailCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, $State)
    if ($WhatIfPreference -or (-not $State.TransportDue)) { return }
    $old = [string]$State.Transport.Thumbprint
    $usable = Test-MailCertificate -Thumbprint $old
    $is = @{ Server = $Server; Old = $(if ($usable) { $old }); Made = @($State.Created, $State.Thumbprint) }
    try {
        $asked = $usable -and ($State.TransportDue -eq 'perhaps')
        for ($i = 1; $asked -and ($i -lt 4) -and (Test-MailRight @is); $i++) {
            Start-Sleep -Seconds 5
        }
        if (($asked -or (-not $usable)) -and (Test-MailRight @is)) {
            $State.TransportDue = ''
            Save-RunState -State $State
            return
        }
        $what = "put the internal mail certificate $old back"
        if (-not $usable) {
            $what = "create a server certificate for mail between the servers, because $old cannot be used"
        }
        if (-not $PSCmdlet.ShouldProcess($Server, $what)) {
            Exit-Declined $what
            return
        }
        $State.TransportDue = 'yes'
        $script:Run.Changed = $true
        # Force makes it the default for mail. With IIS in the list the web site would be bound anew to it.
        $option = @{ Server = $Server; Services = 'SMTP'; Force = $true }
        if ($usable) {
            $option.Thumbprint = $old
            [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        } else {
            $option += @{ DomainName = $Server; IncludeServerFQDN = $true; FriendlyName = 'Microsoft Exchange' }
            $option += @{ KeySize = 2048; PrivateKeyExportable = $true }
            [void](New-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        }
        for ($i = 1; -not (Test-MailRight @is); $i++) {
            if ($i -ge 6) { throw 'The internal mail certificate still reads as another one.' }
            Start-Sleep -Seconds 5
        }
        Write-Line "Done: $what"
        $State.TransportDue = ''
    } catch {
        Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
        Write-MailAdvice -Server $Server -Old $old
        'the internal mail certificate is not right'
    }
    Save-RunState -State $State
}

# Whether the one of before is the default again, or, where that cannot be used, another one that can.
function Test-MailRight {
    param([string]$Server, [string]$Old, [string[]]$Made)
    $now = Get-TransportThumbprint -Server $Server
    if ($Old) {
        return ($now -eq $Old)
    }
    return (($Made -notcontains $now) -and (Test-MailCertificate -Thumbprint $now))
}

function Write-MailAdvice {
    param([string]$Server, [string]$Old)
    Write-Line 'When the rest is done, the first of these that works:'
    Write-Line "    Enable-ExchangeCertificate -Server $Server -Thumbprint $Old -Services SMTP -Force"
    $by = "-Server $Server -DomainName $Server -IncludeServerFQDN -Services SMTP -Force"
    Write-Line "    New-ExchangeCertificate $by"
}

# Which certificate may serve port 444: made by Exchange for this server, in date, with its key. Neither the Auth
# certificate, nor the one of the management service, nor a public one of the front end.
function Get-CertificateName {
    param($Certificate)
    $names = @()
    foreach ($name in @($Certificate.DnsNameList)) {
        if ($name.Unicode) {
            $names += [string]$name.Unicode
        } elseif ($name) {
            $names += [string]$name
        }
    }
    if ($names.Count -gt 0) {
        return $names
    }
    foreach ($extension in @($Certificate.Extensions)) {
        if ($extension.Oid.Value -eq '2.5.29.17') {
            $names += @($extension.Format($false) -split '[\s,=:]+')
        }
    }
    return $names
}

# Empty when the certificate will do, else why not.
function Get-BackEndObjection {
    param(
        $Certificate, [string]$Local, [string]$FullName, [datetime]$Now, [string[]]$FrontEndHashes,
        [switch]$AlsoShort
    )
    $utc = $Now.ToUniversalTime()
    if (-not $Certificate.HasPrivateKey) { return 'it has no private key' }
    if ($Certificate.NotAfter.ToUniversalTime() -le $utc) { return 'it has expired' }
    if ($Certificate.NotBefore.ToUniversalTime() -gt $utc) { return 'it is not valid yet' }
    if ($Certificate.Subject -match 'Microsoft Exchange Server Auth Certificate') {
        return 'it is the Auth certificate'
    }
    if (($Certificate.Subject -match 'CN=WMSvc') -or ($Certificate.FriendlyName -match 'WMSVC')) {
        return 'it belongs to the web management service'
    }
    $public = ($Certificate.Subject -ne $Certificate.Issuer)
    if ($public -and ($FrontEndHashes -contains $Certificate.Thumbprint)) {
        return 'it is the public certificate of the front end'
    }
    foreach ($name in @(Get-CertificateName -Certificate $Certificate)) {
        $wildcard = (($FullName -replace '^[^.]+', '*') -eq $name)
        $guess = (-not $FullName) -and ($name -like "$Local.*")
        $short = $AlsoShort -and ($name -eq $Local)
        if (($FullName -and ($name -eq $FullName)) -or $wildcard -or $guess -or $short) {
            return ''
        }
    }
    return 'it does not name this server in full'
}

function Select-BackEndCertificate {
    param([object[]]$Stored, [string]$Local, [string]$FullName, [datetime]$Now, [string[]]$FrontEndHashes)
    $good = @($Stored | Where-Object -FilterScript {
            $check = @{
                Certificate = $_; Local = $Local; FullName = $FullName; Now = $Now
                FrontEndHashes = $FrontEndHashes
            }
            ($_.Subject -eq "CN=$Local") -and ($_.Subject -eq $_.Issuer) -and (-not (Get-BackEndObjection @check))
        } | Sort-Object -Property NotAfter, Thumbprint -Descending)
    return @($good | ForEach-Object -Process { ([string]$_.Thumbprint).ToUpperInvariant() })
}

# For mail between the servers, where the certificate of before cannot come back. Returns what is left.
function Set-TransportCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, [string]$Thumbprint)
    try {
        $now = Get-TransportThumbprint -Server $Server
        if (Test-MailCertificate -Thumbprint $now) {
            return ''
        }
        Write-Line "The internal mail certificate $now has expired, or is gone or without its key."
        if ($PSCmdlet.ShouldProcess($Server, "use $Thumbprint for mail between the servers")) {
            # Force is right here: this one is meant to become the default for mail.
            $by = @{ Server = $Server; Thumbprint = $Thumbprint; Services = 'SMTP'; Force = $true }
            $script:Run.Begun = $true
            [void](Enable-ExchangeCertificate @by -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            $script:Run.Changed = $true
            if ((Wait-TransportThumbprint -Server $Server -Until $Thumbprint) -eq $Thumbprint) {
                Write-Line "The internal mail certificate is now $Thumbprint."
                return ''
            }
        }
    } catch {
        Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
    }
    Write-Line 'For mail between the servers:'
    Write-Line "    Enable-ExchangeCertificate -Server $Server -Thumbprint $Thumbprint -Services SMTP -Force"
    return 'the internal mail certificate cannot be used'
}

# What is owed for mail once port 444 is mended; the web services restart after it and may take the shell along.
function Complete-Transport {
    param([string]$Server, [string]$Thumbprint, $State)
    if ($WhatIfPreference -or (-not $State.TransportDue)) {
        return ''
    }
    $before = [string]$State.Transport.Thumbprint
    $left = ''
    if (-not (Test-MailCertificate -Thumbprint $before)) {
        $left = Set-TransportCertificate -Server $Server -Thumbprint $Thumbprint
    } else {
        try {
            [void](Wait-TransportThumbprint -Server $Server -While $before -Times 3)
            Restore-TransportCertificate -Server $Server -Before $State.Transport
        } catch {
            Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
            $left = "the internal mail certificate of before, $before, is not back"
        }
    }
    $State.TransportDue = [bool]$left
    Save-RunState -State $State
    return $left
}

# Binds through IIS, which writes HTTP.sys at once; through netsh under IIS's own id where that fails.
$script:IisAppId = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'

function Test-BackEndEntry {
    param([string]$Thumbprint)
    $entry = @(Get-HttpSysEntry | Where-Object -FilterScript { $_.Endpoint -eq '0.0.0.0:444' })
    return (($entry.Count -eq 1) -and ($entry[0].Hash -eq $Thumbprint))
}

function Set-BackEndCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint)
    if ($PSCmdlet.ShouldProcess('Exchange Back End *:444:', "bind certificate $Thumbprint")) {
        $all = @(Get-WebBinding -Name 'Exchange Back End' -Protocol https -Port 444 -ErrorAction Stop)
        $binding = @($all | Where-Object -FilterScript { [string]$_.bindingInformation -eq '*:444:' })[0]
        try {
            $script:Run.Begun = $true
            $binding.AddSslCertificate($Thumbprint, 'My')
            $script:Run.Changed = $true
        } catch {
            Write-Line ('IIS did not bind it: ' + $_.Exception.Message)
            if ($_.Exception.Message -match '80070520') {
                throw 'The private key of the certificate cannot be used (0x80070520). Choose another one.'
            }
        }
        if (-not (Test-BackEndEntry -Thumbprint $Thumbprint)) {
            $entry = @{ Endpoint = '0.0.0.0:444'; Hash = $Thumbprint; AppId = $script:IisAppId; Store = 'MY' }
            $option = @{ Entry = [pscustomobject]$entry; Flags = [int]$binding.sslFlags }
            Add-HttpSysEntry @option -WhatIf:$WhatIfPreference -Confirm:$false
        }
        if (-not (Test-BackEndEntry -Thumbprint $Thumbprint)) {
            Exit-Run -Code 3 -Word 'unverified' -Message "HTTP.sys does not show $Thumbprint for port 444."
        }
        Write-Line "Port 444 has certificate $Thumbprint."
    } else {
        Exit-Declined 'binding the certificate'
    }
}

# A key may be there and of no use: then the next survivor has its turn. Returns the one that is bound.
function Set-FirstCertificate {
    param([string[]]$Thumbprints)
    foreach ($one in $Thumbprints) {
        try {
            Set-BackEndCertificate -Thumbprint $one
            return $one
        } catch {
            $again = ($_.Exception.Message -match '0x80070520') -and ($one -ne $Thumbprints[-1])
            if (-not $again) {
                throw
            }
            Write-Line "The key of $one cannot be used. The next certificate of this server is tried."
        }
    }
}

# include: common/webservice.ps1

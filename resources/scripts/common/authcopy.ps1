# The certificate with its key, as Base64. Since October 2025 Export-ExchangeCertificate refuses this one. The
# store of the server that has it hands the key over on every build; that of another server needs remoting, so
# there the command comes first.
function Export-AuthCertificate {
    param($Source, [string]$Local, [string]$Thumbprint, $Password)
    $read = {
        param([string]$Thumbprint, $Password)
        $ErrorActionPreference = 'Stop'
        $stored = @(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
                $_.Thumbprint -eq $Thumbprint
            })[0]
        # Export hands out a certificate without its key, and no error.
        if (-not $stored.HasPrivateKey) {
            throw "The certificate $Thumbprint is not in the store, or has no private key."
        }
        [Convert]::ToBase64String($stored.Export('Pfx', $Password))
    }
    if ($Source.Name -eq $Local) {
        return (& $read $Thumbprint $Password)
    }
    try {
        $by = @{ Server = $Source.Fqdn; Thumbprint = $Thumbprint; Password = $Password; BinaryEncoded = $true }
        $key = Export-ExchangeCertificate @by -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        return [Convert]::ToBase64String([byte[]]$key.FileData)
    } catch {
        Write-Line ("Export-ExchangeCertificate on $($Source.Name): " + $_.Exception.Message)
    }
    $option = @{ ComputerName = $Source.Fqdn; ScriptBlock = $read; ArgumentList = @($Thumbprint, $Password) }
    # Only a job has a limit.
    $job = Invoke-Command @option -AsJob -ErrorAction Stop | Wait-Job -Timeout 300
    if (-not $job) {
        throw "$($Source.Name) has not answered within five minutes."
    }
    return (Receive-Job -Job $job -ErrorAction Stop)
}

# Returns the servers on which it failed; one does not keep the next from its turn.
function Copy-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Found, [string]$Thumbprint, [string[]]$Sources, [string[]]$Targets)
    $from = @($Found.Servers | Where-Object -FilterScript { $Sources -contains $_.Name })
    foreach ($target in @($Found.Servers | Where-Object -FilterScript { $Targets -contains $_.Name })) {
        $here = ($target.Name -eq $Found.Local)
        $on = @{ ServerName = $target.Fqdn; Thumbprint = $Thumbprint; IsLocal = $here }
        $state = (Get-AuthRecord @on).State
        if ($state -eq 'usable') {
            Write-Line "It has arrived on $($target.Name) by itself."
            continue
        }
        $what = "import certificate $Thumbprint from " + ($Sources -join ' or ')
        $copied = $false
        if ($PSCmdlet.ShouldProcess($target.Name, $what)) {
            $copied = Import-AuthCertificate -On $on -From $from -Local $Found.Local
        } elseif (-not $script:Run.Changed) {
            Exit-Declined "copying the certificate to $($target.Name)"
            continue
        }
        if (-not $copied) {
            $target.Name
        }
        # An import does not always replace a certificate that is there without its key.
        if ((-not $copied) -and ($state -eq 'keyless')) {
            Write-Line "It is on $($target.Name) without its key. Remove it, then run this script again:"
            Write-Line "    Remove-ExchangeCertificate -Server $($target.Name) -Thumbprint $Thumbprint"
        }
    }
}

# The first source may refuse, be closed to remoting, or have lost the key itself: then the next one is asked.
function Import-AuthCertificate {
    param($On, [object[]]$From, [string]$Local)
    foreach ($source in $From) {
        try {
            $key = @{ Thumbprint = $On.Thumbprint; Password = Get-RandomPassword }
            $data = Export-AuthCertificate -Source $source -Local $Local @key
            $script:Run.Changed = $true
            $by = @{ Server = $On.ServerName; Password = $key.Password; PrivateKeyExportable = $true }
            $by.FileData = [Convert]::FromBase64String($data)
            [void](Import-ExchangeCertificate @by -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            if ((Get-AuthRecord @On).State -ne 'usable') {
                throw 'imported, but not usable there'
            }
            Write-Line "Copied to $($On.ServerName)."
            return $true
        } catch {
            Write-Line ("Not copied from $($source.Name) to $($On.ServerName): " + $_.Exception.Message)
        }
    }
    return $false
}

# Copies a certificate with its key to servers that lack it. One that fails keeps no other from its turn.
function Read-CertificateKey {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param([string]$Source, [string]$Local, [string]$Thumbprint, $Password)
    $read = {
        param([string]$Thumbprint, $Password)
        $ErrorActionPreference = 'Stop'
        $stored = @(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
                $_.Thumbprint -eq $Thumbprint
            })
        # Export hands out a certificate without its key, and no error.
        if (($stored.Count -ne 1) -or (-not $stored[0].HasPrivateKey)) {
            throw "The certificate $Thumbprint is not in the store with its private key."
        }
        [Convert]::ToBase64String($stored[0].Export('Pfx', $Password))
    }
    if (($Source -split '\.')[0] -eq $Local) {
        return (& $read $Thumbprint $Password)
    }
    $option = @{ ComputerName = $Source; ScriptBlock = $read; ArgumentList = @($Thumbprint, $Password) }
    if ($PSCmdlet.ShouldProcess($Source, 'read the certificate with its key')) {
        $job = Invoke-Command @option -AsJob -ErrorAction Stop | Wait-Job -Timeout 300
        if (-not $job) {
            throw "$Source has not answered within five minutes."
        }
        return (Receive-Job -Job $job -ErrorAction Stop)
    }
}

# Since October 2025 Export-ExchangeCertificate refuses the Auth certificate. The store of the server that has
# it hands the key over on every build; another server's store needs remoting, so there the command comes first.
function Export-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    param([string]$Source, [string]$Local, [string]$Thumbprint, $Password)
    if (($Source -split '\.')[0] -ne $Local) {
        if ($PSCmdlet.ShouldProcess($Source, 'export the certificate with its key')) {
            try {
                $by = @{ Server = $Source; Thumbprint = $Thumbprint; Password = $Password; BinaryEncoded = $true }
                $key = Export-ExchangeCertificate @by -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
                return [Convert]::ToBase64String([byte[]]$key.FileData)
            } catch {
                Write-Line ("Export-ExchangeCertificate on ${Source}: " + $_.Exception.Message)
                Write-Line "The key is read from the store of $Source instead."
            }
        }
    }
    return [string](Read-CertificateKey -Source $Source -Local $Local -Thumbprint $Thumbprint -Password $Password)
}

# The first source may refuse, be closed to remoting, or have lost the key itself: then the next one is asked.
function Import-AuthCertificate {
    param([string[]]$Sources, [string]$Target, [string]$Local, [string]$Thumbprint)
    foreach ($source in $Sources) {
        try {
            $password = Get-RandomPassword
            $key = @{ Source = $source; Local = $Local; Thumbprint = $Thumbprint; Password = $password }
            $data = [Convert]::FromBase64String((Export-AuthCertificate @key))
            $script:Run.Changed = $true
            $by = @{ Server = $Target; FileData = $data; Password = $password; PrivateKeyExportable = $true }
            [void](Import-ExchangeCertificate @by -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            $here = (($Target -split '\.')[0] -eq $Local)
            $record = Get-AuthRecord -ServerName $Target -Thumbprint $Thumbprint -IsLocal:$here
            if ((Get-CertificateState -Record $record -Now (Get-Date)) -ne 'usable') {
                throw 'imported, but not usable there'
            }
            return $true
        } catch {
            Write-Line ("Not copied from $source to ${Target}: " + $_.Exception.Message)
        }
    }
    return $false
}

# Into: Current and Next collect the servers that have it now, Failed those on which it did not work.
function Copy-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Import, [object[]]$Servers, [string[]]$Targets, [string]$Local, [System.Collections.IDictionary]$Into)
    $fqdns = @{}
    foreach ($one in $Servers) { $fqdns[$one.Name] = $one.Fqdn }
    $names = @($Import.Sources | Where-Object -FilterScript { $_ -eq $Local }) +
        @($Import.Sources | Where-Object -FilterScript { $_ -ne $Local })
    $by = @{ Sources = @($names | ForEach-Object -Process { $fqdns[$_] }); Thumbprint = $Import.Thumbprint }
    foreach ($target in $Targets) {
        $here = ($target -eq $Local)
        $record = Get-AuthRecord -ServerName $fqdns[$target] -Thumbprint $Import.Thumbprint -IsLocal:$here
        $what = "import certificate $($Import.Thumbprint) from " + ($by.Sources -join ' or ')
        $found = Get-CertificateState -Record $record -Now (Get-Date)
        if ($found -eq 'usable') {
            Write-Line "It has arrived on $target by itself."
            $Into[$Import.Role] += $target
        } elseif ($PSCmdlet.ShouldProcess($target, $what)) {
            if (Import-AuthCertificate @by -Target $fqdns[$target] -Local $Local) {
                Write-Line "Copied to $target."
                $Into[$Import.Role] += $target
            } else {
                $Into.Failed += $target
            }
            # An import does not always replace a certificate that is there without its key.
            if (($found -eq 'keyless') -and ($Into.Failed -contains $target)) {
                Write-Line "On $target it has no private key. Remove it there, then run this script again:"
                Write-Line "    Remove-ExchangeCertificate -Server $target -Thumbprint $($Import.Thumbprint)"
            }
        } elseif ($script:Run.Changed) {
            Write-Line "Not copied to ${target}: you said No."
            $Into.Failed += $target
        } else {
            Exit-Declined "copying the certificate to $target"
        }
    }
}

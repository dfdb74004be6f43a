# Copies a certificate with its private key to the servers that lack it. Returns the servers that have it now.
function Copy-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Import, [object[]]$Servers)
    $source = @($Servers | Where-Object -FilterScript { $_.Name -eq $Import.Sources[0] })[0].Fqdn
    $copied = @()
    foreach ($target in $Import.Targets) {
        $fqdn = @($Servers | Where-Object -FilterScript { $_.Name -eq $target })[0].Fqdn
        if ($PSCmdlet.ShouldProcess($target, "import certificate $($Import.Thumbprint) from $source")) {
            $password = Get-RandomPassword
            $option = @{ Server = $source; Thumbprint = $Import.Thumbprint; Password = $password }
            $option.BinaryEncoded = $true
            $file = Export-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            $option = @{ Server = $fqdn; FileData = $file.FileData; Password = $password }
            $option.PrivateKeyExportable = $true
            [void](Import-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            $script:Run.Changed = $true
            if ((Get-AuthRecord -ServerName $fqdn -Thumbprint $Import.Thumbprint).Query -ne 'found') {
                Exit-Run -Code 3 -Word 'unverified' -Message "Imported on $target, but not listed there."
            }
            Write-Line "Copied to $target."
            $copied += $target
        } else {
            Exit-Declined "copying the certificate to $target"
        }
    }
    return $copied
}

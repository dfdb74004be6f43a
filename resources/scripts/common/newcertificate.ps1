# Creates a certificate on this server and returns its thumbprint. The object may come back without one when
# signed serialisation is broken, so the store is asked: what is new there and bears the friendly name.
function New-GuardedCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Local, [System.Collections.IDictionary]$By, [string]$What)
    if ($PSCmdlet.ShouldProcess($Local, $What)) {
        $before = @(Get-ChildItem -Path Cert:\LocalMachine\My | ForEach-Object -Process { $_.Thumbprint })
        $script:Run.Begun = $true
        try {
            if ($Unattended) {
                # Force answers the question with Yes; the internal mail certificate is put back right after.
                $c = New-ExchangeCertificate @By -Force -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            } else {
                $notice = @{
                    Question = 'Overwrite the existing default SMTP certificate?'
                    Answer   = 'N'
                    Why      = 'Enter means Yes and changes mail between the servers. It is created anyway.'
                }
                Write-PromptNotice @notice
                $c = New-ExchangeCertificate @By -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
            }
        } catch {
            # It may have failed after the certificate was made.
            $after = @(Get-ChildItem -Path Cert:\LocalMachine\My | ForEach-Object -Process { $_.Thumbprint })
            $script:Run.Changed = $script:Run.Changed -or ($after.Count -ne $before.Count)
            throw
        }
        $script:Run.Changed = $true
        return (Find-NewCertificate -Made $c -Before $before -FriendlyName $By.FriendlyName)
    }
    Exit-Declined $What
    return ('0' * 40)
}

function Find-NewCertificate {
    param($Made, [string[]]$Before, [string]$FriendlyName)
    $thumbprint = [string]@($Made)[0].Thumbprint
    if ($thumbprint) {
        return $thumbprint.ToUpperInvariant()
    }
    $fresh = @(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
            ($Before -notcontains $_.Thumbprint) -and ($_.FriendlyName -eq $FriendlyName)
        })
    if ($fresh.Count -ne 1) {
        Exit-Run -Code 3 -Word 'unverified' -Message 'The new certificate is not in the store of this computer.'
    }
    return ([string]$fresh[0].Thumbprint).ToUpperInvariant()
}

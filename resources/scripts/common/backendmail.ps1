# Mail between the servers after a certificate was made: the certificate of before comes back; where neither
# that one nor the one of now can be used, another takes its place. Certain: it was replaced, whatever a
# reading says. Returns what is left.
function Restore-MailCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Server, [string]$Before, [string]$Instead, [switch]$Certain)
    $wanted = $Before
    try {
        $now = Wait-TransportThumbprint -Server $Server -While $Before -Times 3
        if (Get-CertificateObjection -Certificate (Get-StoreCertificate -Thumbprint $Before)) {
            Write-Line "The internal mail certificate of before, $Before, cannot be used any more."
            $wanted = $Instead
            $then = Get-StoreCertificate -Thumbprint $now
            if ((-not $wanted) -or (-not (Get-CertificateObjection -Certificate $then))) {
                return ''
            }
        } elseif (($now -eq $Before) -and (-not $Certain)) {
            return ''
        }
        if ($PSCmdlet.ShouldProcess($Server, "use $wanted for mail between the servers (now it is $now)")) {
            # Only SMTP: with IIS in the list the web site would be bound anew. Force is right here: whether
            # this certificate becomes the default was the question.
            $option = @{ Server = $Server; Thumbprint = $wanted; Services = 'SMTP'; Force = $true }
            $script:Run.Begun = $true
            [void](Enable-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
            $script:Run.Changed = $true
            if ((Wait-TransportThumbprint -Server $Server -Until $wanted) -eq $wanted) {
                Write-Line "The internal mail certificate is $wanted."
                return ''
            }
        }
    } catch {
        Write-Line ('Not done for mail between the servers: ' + $_.Exception.Message)
    }
    Write-Line 'For mail between the servers:'
    Write-Line "    Enable-ExchangeCertificate -Server $Server -Thumbprint $wanted -Services SMTP -Force"
    return "the internal mail certificate is not $wanted"
}

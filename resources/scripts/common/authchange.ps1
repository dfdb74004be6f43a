# The two changes of the Auth configuration, each read back: Next stages a certificate, Current publishes the
# staged one. A reading may fail, or be some seconds behind.
function Set-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Role, [string]$Thumbprint, [int]$Days, [string[]]$Questions)
    $what = "make $Thumbprint the current certificate now"
    if ($Role -eq 'Next') {
        $what = "stage $Thumbprint, effective in $Days days"
    }
    if (-not $PSCmdlet.ShouldProcess('Auth configuration', $what)) {
        return (Exit-Declined $what)
    }
    foreach ($question in $Questions) {
        Write-PromptNotice -Question $question -Answer 'Y' -Why 'It is needed now. N changes nothing.'
    }
    $change = @{ PublishCertificate = $true }
    if ($Role -eq 'Next') {
        # The date is taken here and not earlier: one that is older than five minutes is refused.
        $date = (Get-Date).AddDays($Days)
        $change = @{ NewCertificateThumbprint = $Thumbprint; NewCertificateEffectiveDate = $date }
    }
    $change.Force = [bool]$Unattended
    $script:Run.Begun = $true
    [void](Set-AuthConfig @change -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
    $script:Run.Changed = $true
    for ($i = 1; $i -le 6; $i++) {
        try {
            if ((Get-AuthConfiguration).$Role -eq $Thumbprint) {
                return (Write-Line "Done: $what")
            }
        } catch {
            Write-Line $_.Exception.Message
        }
        Start-Sleep -Seconds 5
    }
    Exit-Run -Code 2 -Word 'partial' -Message "Not done: $what"
}

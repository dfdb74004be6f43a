# The two changes of the Auth configuration, each read back. A reading may be some seconds behind.
function Wait-AuthConfiguration {
    param([string]$Role, [string]$Thumbprint)
    for ($i = 1; $i -le 6; $i++) {
        $config = Get-AuthConfiguration
        if ($config -and ($config.$Role -eq $Thumbprint)) {
            return $true
        }
        if ($i -lt 6) {
            Start-Sleep -Seconds 5
        }
    }
    return $false
}

function Set-NextAuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint, [int]$Days, [switch]$ReplacesNext)
    if ($PSCmdlet.ShouldProcess('Auth configuration', "stage $Thumbprint, effective in $Days days")) {
        if ($Days -lt 2) {
            $why = 'The certificate is needed now. N stages nothing.'
            Write-PromptNotice -Question '... not at least "48" hours in the future ...' -Answer 'Y' -Why $why
        }
        if ($ReplacesNext) {
            $why = 'The plan above says why this one takes its place.'
            Write-PromptNotice -Question 'A next certificate is already configured ...' -Answer 'Y' -Why $why
        }
        # The date is taken here and not earlier: one that is older than five minutes is refused.
        $option = @{
            NewCertificateThumbprint    = $Thumbprint
            NewCertificateEffectiveDate = (Get-Date).AddDays($Days)
            Force                       = [bool]$Unattended
        }
        $script:Run.Begun = $true
        [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        if (-not (Wait-AuthConfiguration -Role 'Next' -Thumbprint $Thumbprint)) {
            Exit-Run -Code 2 -Word 'partial' -Message 'The certificate was not staged.'
        }
        Write-Line "Staged: $Thumbprint"
    } else {
        Exit-Declined 'staging the certificate'
    }
}

function Publish-NextAuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$Thumbprint, [switch]$Early)
    if ($PSCmdlet.ShouldProcess('Auth configuration', "make $Thumbprint the current certificate now")) {
        if ($Early) {
            $why = 'The certificate was staged for later, and is needed now.'
            Write-PromptNotice -Question 'The effective date has not been reached ...' -Answer 'Y' -Why $why
        }
        $option = @{ PublishCertificate = $true; Force = [bool]$Unattended }
        $script:Run.Begun = $true
        [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        if (-not (Wait-AuthConfiguration -Role 'Current' -Thumbprint $Thumbprint)) {
            Exit-Run -Code 2 -Word 'partial' -Message 'The certificate was not published.'
        }
        Write-Line "Published: $Thumbprint"
    } else {
        Exit-Declined 'publishing the certificate'
    }
}

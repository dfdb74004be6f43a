#Requires -Version 3.0

<#
.SYNOPSIS
    Removes the previous Auth certificate from the configuration and from the servers.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    For a day or more after the renewal. Nothing is removed that is still valid or that anything uses: the Auth
    configuration, mail between servers, a web site, a port. There is no undo for a removed certificate.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER IgnoreUnreachableServers
    Go on although not every server answers.
.PARAMETER OldThumbprint
    The old certificate to remove; empty for the one that the configuration names as the previous one.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*auth-cert-expired_2-cleanup.ps1) -WhatIf
.NOTES
    Run once, on one Mailbox server, in Windows PowerShell as administrator.
    Needs: Organization Management, local administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$IgnoreUnreachableServers = ('@IgnoreUnreachableServers@' -eq 'true'),
    [ValidatePattern('^([0-9A-Fa-f]{40})?$')]
    [string]$OldThumbprint = '@OldThumbprint@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authfixed.ps1
# include: common/authremove.ps1

#region check
# The current certificate has to work everywhere before the previous one goes.
$found = Open-AuthRepair -Cause 'auth-cert-expired'
$local = $found.Local
$config = $found.Config
if (($found.Current.State -ne 'usable') -or ($found.Current.LackingOn.Count -gt 0)) {
    Exit-Refused 'The current Auth certificate is not usable on every server. Repair that first.'
}
$old = $config.Previous
if ($OldThumbprint) {
    $old = $OldThumbprint.ToUpperInvariant()
}
if ((-not $old) -and (Get-StateFile)) {
    # A clean-up that broke off has cleared it already; the repair noted it.
    $old = [string](Read-RunState).Current
    if (@($config.Current, $config.Next) -contains $old) {
        $old = ''
    }
}
if (-not $old) {
    Write-OrphanList -Config $config
    Exit-Healthy 'The Auth configuration names no previous certificate.'
}
if (($old -eq $config.Current) -or ($old -eq $config.Next)) {
    Exit-Refused "$old is the current or the next Auth certificate."
}
$holders = @()
foreach ($one in $found.Servers) {
    $record = Get-AuthRecord -ServerName $one.Fqdn -Thumbprint $old -IsLocal:($one.Name -eq $local)
    if ($record.NotAfter -gt (Get-Date).ToUniversalTime()) {
        Exit-Refused "$old is still valid; partners may still use it. Clean up when it has expired."
    }
    if ($record.NotAfter) {
        $holders += $one
    }
}
if (($holders.Count -eq 0) -and ($old -ne $config.Previous)) {
    Exit-Healthy "$old is on none of the servers."
}
Write-Line "Old certificate: $old"
#endregion

#region clear
# The thumbprint is in the log from here on, and nowhere else.
if ($config.Previous -and ($config.Previous -eq $old)) {
    if ($PSCmdlet.ShouldProcess('Auth configuration', "forget the previous certificate $old")) {
        $option = @{ ClearPreviousCertificate = $true; Force = [bool]$Unattended }
        $script:Run.Begun = $true
        [void](Set-AuthConfig @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop)
        $script:Run.Changed = $true
        if ((Get-AuthConfiguration).Previous) {
            Exit-Run -Code 3 -Word 'unverified' -Message 'The previous certificate is still configured.'
        }
    } else {
        Exit-Declined 'forgetting the previous certificate'
    }
}
#endregion

#region remove
# One server after the other, each behind its own guards.
$kept = @()
foreach ($holder in $holders) {
    $objection = Get-RemovalObjection -Holder $holder -Thumbprint $old -Local $local
    if ($objection) {
        Write-Line "Kept on $($holder.Name): $objection."
        $kept += $holder.Name
        continue
    }
    if ($PSCmdlet.ShouldProcess($holder.Name, "remove certificate $old")) {
        $option = @{ Server = $holder.Fqdn; Thumbprint = $old }
        $script:Run.Begun = $true
        Remove-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
        if ((Get-AuthRecord -ServerName $holder.Fqdn -Thumbprint $old).NotAfter) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$old is still on $($holder.Name)."
        }
        Write-Line "Removed on $($holder.Name)."
    } else {
        Exit-Declined "removing the certificate on $($holder.Name)"
    }
}
if ($kept.Count -gt 0) {
    Complete-Run -Code 2 -Word 'partial' -Message ('Kept on: ' + ($kept -join ', '))
} else {
    Complete-Run -Message 'Done. The old certificate is gone.'
}
#endregion

#Requires -Version 3.0

<#
.SYNOPSIS
    Undoes the renewal of the Auth certificate as far as that is possible.
.DESCRIPTION
    Cause: auth-cert-expired. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Puts the internal mail certificate back, publishes the earlier Auth certificate again if it is still valid,
    stages again what was staged, and removes the certificate that the repair created if nothing uses it.
    There is no way back to a certificate that has expired, and no documented way to take a staged one back.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*auth-cert-expired_undo.ps1) -WhatIf
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
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/shellserver.ps1
# include: common/certificates.ps1
# include: common/authstate.ps1
# include: common/authplan.ps1
# include: common/authreport.ps1
# include: common/transport.ps1
# include: common/mail.ps1
# include: common/authcase.ps1
# include: common/authchange.ps1
# include: common/authremove.ps1
# include: common/recycle.ps1

#region check
# What the repair noted before it began, against what is configured now.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-expired'
$state = Read-RunState
Import-Module -Name WebAdministration -ErrorAction Stop
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
Confirm-ShellServer -Local $local
$config = Get-AuthConfiguration
Confirm-SavedCertificate -State $state -Config $config -Server $local
if ($state.Friendly -and (-not $state.Created)) {
    $state.Created = [string]@(Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object -FilterScript {
            $_.FriendlyName -eq $state.Friendly
        })[0].Thumbprint
}
$published = ($config.Current -ne $state.Current) -and ($config.Current -eq $state.Thumbprint)
$staged = [bool]((-not $published) -and $config.Next -and ($config.Next -ne $state.Next))
# The same certificate, on another date.
$moved = (-not $published) -and $state.Effective -and ($config.Next -eq $state.Next) -and
    ((Get-InstantText -Time $config.NextEffective) -ne [string]$state.Effective)
#endregion

#region transport
# Mail between the servers first: it matters to more people than the rest. A repair that created nothing
# has not touched it.
if ($state.Created -and (-not $state.TransportDue)) {
    $state.TransportDue = 'perhaps'
}
$stays = @(Repair-MailCertificate -Server $local -State $state)
#endregion

#region restage
# Only a certificate that works may come back. A run that broke off before its restart makes up for it.
$soon = '... not at least "48" hours in the future ...'
$back = 'undo ' + $state.Current
$others = @()
$restored = ([string]$state.RestartFor -eq $back) -and ($config.Current -eq $state.Current)
if ($published) {
    $found = (Get-AuthRecord -ServerName $local -Thumbprint ([string]$state.Current) -IsLocal).State
    if ($found -eq 'usable') {
        Set-AuthCertificate -Role 'Next' -Thumbprint $state.Current -Questions $soon
        $state.RestartFor = $back
        Save-RunState -State $state
        Set-AuthCertificate -Role 'Current' -Thumbprint $state.Current
        $restored = $true
    } else {
        $stays += "the new Auth certificate, because the earlier one cannot come back: $found"
    }
} elseif ($staged -and (-not $state.Next) -and (-not $restored)) {
    $stays += "the staged certificate $($config.Next): no documented command takes it back"
}
if ($restored) {
    $work = @{ Mode = 'recycle'; Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
    Restart-SignIn -Name $local @work
    $others = @(Get-AuthServer -Local $local | ForEach-Object -Process { $_.Name.ToUpperInvariant() } |
            Where-Object -FilterScript { $_ -ne $local })
    Write-RecycleCommand -Names $others @work
    Write-HybridFollowUp
}
# What was staged is staged again, on its date.
if ($state.Next -and ($restored -or $staged -or $moved)) {
    $found = (Get-AuthRecord -ServerName $local -Thumbprint ([string]$state.Next) -IsLocal).State
    if ($found -eq 'usable') {
        $days = 0
        if ($state.Effective) {
            $culture = [System.Globalization.CultureInfo]::InvariantCulture
            $form = "yyyyMMdd'T'HHmmss'Z'"
            $date = [datetime]::ParseExact([string]$state.Effective, $form, $culture, 'AssumeUniversal')
            $days = [int][math]::Max(0, [math]::Ceiling(($date - (Get-Date)).TotalDays))
        }
        $questions = @($soon, 'A next certificate is already configured ...')
        Set-AuthCertificate -Role 'Next' -Thumbprint $state.Next -Days $days -Questions $questions
    } else {
        $stays += "the staged certificate: $($state.Next) cannot come back: $found"
    }
}
if ($restored) {
    $state.RestartFor = ''
    Save-RunState -State $state
}
#endregion

#region leftover
# Created by the repair and used by nothing: only then it goes.
$created = [string]$state.Created
$after = Get-AuthConfiguration
if (-not (Get-AuthRecord -ServerName $local -Thumbprint $created -IsLocal).NotAfter) {
    $created = ''
} elseif (@($after.Current, $after.Next, $after.Previous) -contains $created) {
    Write-Line "The certificate of the repair, $created, stays: the Auth configuration names it."
    $created = ''
}
if ($created) {
    $holder = @{ Name = $local; Fqdn = $local }
    $objection = Get-RemovalObjection -Holder $holder -Thumbprint $created -Local $local
    if ($objection) {
        $stays += "the created certificate ${created}: $objection"
    } elseif ($PSCmdlet.ShouldProcess($local, "remove the created certificate $created")) {
        $option = @{ Server = $local; Thumbprint = $created }
        $script:Run.Begun = $true
        Remove-ExchangeCertificate @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
    } else {
        Exit-Declined 'removing the created certificate'
    }
}
if ($stays.Count -gt 0) {
    Complete-Run -Code 2 -Word 'partial' -Message ('Undone except: ' + ($stays -join '; '))
} else {
    Close-RunState
    $last = @{ Message = 'Done. The state of before is back.' }
    if ($others.Count -gt 0) {
        $text = "Done on $local only. Run the commands above on " + ($others -join ', ')
        $last = @{ Code = 2; Word = 'elsewhere'; Message = $text }
    }
    Complete-Run @last
}
#endregion

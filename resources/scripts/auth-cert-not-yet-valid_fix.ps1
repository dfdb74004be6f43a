#Requires -Version 3.0

<#
.SYNOPSIS
    Restarts the pools once the renewed Auth certificate works on this server.
.DESCRIPTION
    Cause: auth-cert-not-yet-valid. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    The certificate is right, but new: other servers receive it within an hour. Builds before Exchange 2019 CU12
    and 2016 CU23 (the first of 2022) refuse it for as many hours as the server differs from UTC; the script reads
    the build and waits that long only there.
    The script creates nothing. Before the time it says when to come back; after it, it restarts the pools.

    Effect on users: signed out of Outlook on the web and the admin center once, on this server.
    Undo: not needed.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER BreakGlass
    Load the Exchange snap-in if no management shell opens. Microsoft does not support this.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*auth-cert-not-yet-valid_1-fix.ps1) -WhatIf
.NOTES
    Run on each server, after the time that it names, in Windows PowerShell as administrator.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/5012779
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [switch]$BreakGlass = ('@BreakGlass@' -eq 'true'),
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/timetext.ps1
# include: common/certificates.ps1
# include: common/ownauth.ps1
# include: common/fileversion.ps1
# include: common/authfresh.ps1
# include: common/recycle.ps1

#region check
# Too early is refused: a restart before the time would only sign people out.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'auth-cert-not-yet-valid'
Import-Module -Name WebAdministration -ErrorAction Stop
[void](Open-ExchangeShell -BreakGlass:$BreakGlass)
$now = Get-Date
$record = Get-CurrentAuthCertificate -Now $now
if (@('usable', 'future') -notcontains $record.State) {
    Exit-Refused "The Auth certificate on this server is $($record.State); that is another fault."
}
$build = Get-LocalBuild
$window = Get-FreshWindow -Record $record -Now $now -Build $build
$end = Get-TimeText -Time $window.End
if ($window.Open) {
    Exit-Refused "Too early. Come back after $end, and create no other certificate while you wait."
}
if (-not $window.Fresh) {
    Exit-Healthy 'The Auth certificate has been valid for more than two days.'
}
$last = Get-StateFile
if ($last -and ((Read-RunState).Current -eq $record.Thumbprint)) {
    Exit-Healthy 'The pools were restarted for this certificate already.'
}
$script:Run.StateFile = ''
#endregion

#region recycle
# The processes have read the certificate before it worked.
$work = @{ Services = @('MSExchangeServiceHost'); Pools = $script:SignInPools }
Restart-SignIn -Name $local -Mode $Restart @work
if (-not $WhatIfPreference) {
    Save-RunState -State @{
        Cause   = 'auth-cert-not-yet-valid'
        Server  = $local
        Taken   = Get-InstantText -Time $now
        Current = $record.Thumbprint
    }
}
Complete-Run -Message 'Done. Sign in again; if that fails on another server, run this there.'
#endregion

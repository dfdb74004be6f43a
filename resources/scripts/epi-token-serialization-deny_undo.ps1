#Requires -Version 3.0

<#
.SYNOPSIS
    Adds the memberships again that the repair removed.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Only the memberships that the repair noted. The server fails again after its next restart.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*epi-token-serialization-deny_undo.ps1) -WhatIf
.NOTES
    Run once, on a computer with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the group, for groups of the forest root Enterprise Admins.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://support.microsoft.com/help/2898571
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/directory.ps1
# include: common/tokendeny.ps1
# include: common/tokenpath.ps1

#region check
# The noted edges and nothing else.
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'epi-token-serialization-deny'
Open-Directory
$state = Read-RunState
$wanted = ($Server -split '\.')[0].ToUpperInvariant()
if ($wanted -and ($wanted -ne $state.Server)) {
    Exit-Refused "The noted memberships are those of $($state.Server), not of $wanted."
}
# Only what the repair can have removed comes back: the server, or a group that it is in, into a denied group.
$computer = [string]$state.Server
$denied = @(Get-DeniedGroup -Computer $computer | ForEach-Object -Process { [string]$_.DistinguishedName })
$own = Get-OwnAccount -Computer $computer
foreach ($edge in @($state.Edges)) {
    if ($denied -notcontains [string]$edge.Group) {
        Exit-Refused "The saved state is about $($edge.Group), which the repair never changes."
    }
    $below = @(Get-NestedMember -Dn $edge.Member -Own $own -Seen @())
    if (@($below | Where-Object -FilterScript { @($own.Values) -contains $_.Dn }).Count -eq 0) {
        Exit-Refused "The saved state is about $($edge.Member), which is no group of $computer."
    }
}
$missing = @($state.Edges | Where-Object -FilterScript { -not (Test-Edge -Edge $_) })
if ($missing.Count -eq 0) {
    Exit-Healthy 'All noted memberships are there.'
}
#endregion

#region restore
# One by one, read back at once.
foreach ($edge in $missing) {
    if ($PSCmdlet.ShouldProcess($edge.Group, "add the member $($edge.Member)")) {
        # A member of another domain is found only if it is handed over as an object.
        $where = Get-DirectoryServer -Dn $edge.Member
        $option = @{ Identity = $edge.Group; Server = (Get-DirectoryServer -Dn $edge.Group) }
        $option.Members = Get-ADObject -Identity $edge.Member -Server $where -ErrorAction Stop
        $script:Run.Begun = $true
        Add-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
        if (-not (Test-Edge -Edge $edge)) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$($edge.Member) is not back in $($edge.Group)."
        }
    } else {
        Exit-Declined "adding $($edge.Member) to $($edge.Group)"
    }
}
Close-RunState
Complete-Run -Message 'Done. The noted memberships are back.'
#endregion

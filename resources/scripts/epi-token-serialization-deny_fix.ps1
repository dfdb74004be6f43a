#Requires -Version 3.0

<#
.SYNOPSIS
    Takes the Exchange server out of the group whose members may not pass on a token.
.DESCRIPTION
    Cause: epi-token-serialization-deny. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Domain Admins, Schema Admins and Enterprise Admins of the forest root and Organization Management are denied
    the right ms-Exch-EPI-Token-Serialization. A server whose computer account gets into one of them, mostly
    through nested groups, can sign nobody in any more. The script works out the membership that leads in,
    shows it, and removes it after a Yes. The denied right stays: it is a protection.

    Question: Are you sure you want to perform this action?   Y   after checking the two names.

    Effect on users: none at once; the server has to be restarted afterwards, which the script does not do.
    Undo: the script of this set that ends in _undo.ps1 adds the same membership again.
.PARAMETER Server
    The Exchange server whose computer account is refused; empty for the computer on which this is started.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*epi-token-serialization-deny_1-fix.ps1) -WhatIf
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
# The way in is worked out anew: what was true at the diagnosis may have changed.
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'epi-token-serialization-deny'
Open-Directory
$computer = ($Server -split '\.')[0].ToUpperInvariant()
if (-not $computer) {
    $computer = Get-LocalServerName
}
$edges = @(Find-DeniedEdge -Computer $computer -Denied @(Get-DeniedGroup -Computer $computer))
# What a run that broke off has cut already belongs to the state of before as well.
$cut = @()
if (Get-StateFile) {
    $last = Get-SavedState -File (Get-StateFile)
    $cut = @($last.Edges | Where-Object -FilterScript { $last.Unfinished -and ($last.Server -eq $computer) })
}
if ($edges.Count -eq 0) {
    Exit-Healthy "$computer is in none of the denied groups. If it still refuses people, restart it."
}
foreach ($edge in $edges) {
    Write-Line "Way in: $($edge.Text)"
    if ($edge.Primary) {
        Exit-Refused 'That is its primary group. Make Domain Computers its primary group first (dsa.msc).'
    }
    $people = @($edge.Below | Where-Object -FilterScript { @('group', 'computer') -notcontains $_.Class } |
            ForEach-Object -Process { $_.Object.Name } | Select-Object -First 50)
    if ($people.Count -gt 0) {
        Write-Line ("These people lose $($edge.Group) as well: " + ($people -join ', '))
        if ($Unattended) {
            Exit-Refused 'People would lose the group too. Decide that in person, without -Unattended.'
        }
    }
}
$noted = @($cut | ForEach-Object -Process { "$($_.Group)|$($_.Member)" })
$new = @($edges | Where-Object -FilterScript { $noted -notcontains "$($_.Group)|$($_.Member)" })
$state = @{
    Cause      = 'epi-token-serialization-deny'
    Server     = $computer
    Taken      = Get-InstantText -Time (Get-Date)
    Edges      = $cut + @($new | Select-Object -Property Group, Member)
    Unfinished = $true
}
Save-RunState -State $state
#endregion

#region cut
# Only the edges that enter a denied group from outside; nothing else is touched.
foreach ($edge in $edges) {
    if ($PSCmdlet.ShouldProcess($edge.Group, "remove the member $($edge.Member)")) {
        # A member of another domain is found only if it is handed over as an object.
        $option = @{ Identity = $edge.Group; Members = $edge.Below[0].Object }
        $option.Server = Get-DirectoryServer -Dn $edge.Group
        $script:Run.Begun = $true
        Remove-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
        $script:Run.Changed = $true
    } else {
        Exit-Declined "removing $($edge.Member) from $($edge.Group)"
    }
}
#endregion

#region verify
# The way in, worked out once more.
if (-not $WhatIfPreference) {
    $left = @(Find-DeniedEdge -Computer $computer -Denied @(Get-DeniedGroup -Computer $computer))
    if ($left.Count -gt 0) {
        Exit-Run -Code 3 -Word 'unverified' -Message "There is still a way in: $($left[0].Text)"
    }
    $state.Unfinished = $false
    Save-RunState -State $state
}
Write-Line
Write-Line 'What remains, in this order:'
Write-Line '  1. Let the domain controllers replicate: repadmin /syncall /AdeP'
Write-Line "  2. Put $computer into maintenance (in a DAG: move its active databases away)."
Write-Line '  3. Restart it, and other Exchange servers of that group: groups are read at the start only.'
Write-Line '  4. End the maintenance, then check: gpresult /scope computer /r'
Write-Line '  5. Find what put the group there, for example a policy with Restricted Groups.'
Write-Line '  6. Former administrators keep adminCount=1 and no inheritance: clear it, and let them inherit.'
Complete-Run -Message "Done in the directory. $computer works again after its restart."
#endregion

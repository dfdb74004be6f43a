#Requires -Version 3.0

<#
.SYNOPSIS
    Writes the saved canary keys back.
.DESCRIPTION
    Cause: canary-data-corrupt. Made by Exmedic [[version]].

    Evidence:
    [[evidence]]

    Exactly the saved values. Restarts the pools of this server.

    Effect on users: everybody is signed out of Outlook on the web and the admin center.
.PARAMETER Server
    The server on which this runs; empty for the one on which it is started. It refuses to run elsewhere.
.PARAMETER Restart
    recycle: only the pools concerned. iisreset: all of IIS.
.PARAMETER Unattended
    Ask nothing; -Unattended:$false asks again.
.PARAMETER LogFolder
    Where the log and the state of before are kept; ProgramData\Exmedic if empty.
.EXAMPLE
    & (Get-Item .\*canary-data-corrupt_undo.ps1) -WhatIf
.NOTES
    Run once, on a Mailbox server with the Active Directory module, in Windows PowerShell as administrator.
    Needs: the right to change the Exchange configuration in Active Directory.
    Exit codes: 0 done or healthy, 2 partly done, 3 not verified, 4 cancelled, 5 refused.
    The last line is RESULT, the code and a word.
.LINK
    https://learn.microsoft.com/powershell/module/activedirectory/set-adobject
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string]$Server = '@Server@',
    [ValidateSet('recycle', 'iisreset')]
    [string]$Restart = '@Restart@',
    [switch]$Unattended = ('@Unattended@' -eq 'true'),
    [string]$LogFolder = ''
)

# include: common/canary.ps1
# include: common/recycle.ps1

#region check
# Only what the repair saved.
$local = Confirm-Machine -Server $Server
Confirm-Rights
Confirm-Attended
Open-RunLog -LogFolder $LogFolder -Cause 'canary-data-corrupt'
Import-Module -Name WebAdministration -ErrorAction Stop
Open-CanaryDirectory
$state = Read-RunState
$object = Get-CanaryObject
if ([string]$object.DistinguishedName -ne [string]$state.Object) {
    Exit-Refused "The saved values belong to $($state.Object)."
}
$saved = @{}
$texts = @{}
foreach ($property in @($state.Values.PSObject.Properties)) {
    if ($script:CanaryNames -contains $property.Name) {
        $saved[$property.Name] = Get-SavedValue -Text $property.Value
        $texts[$property.Name] = [string]$property.Value
    }
}
if ($saved.Count -eq 0) {
    Exit-Refused 'The saved state holds no values.'
}
#endregion

#region restore
# Compared byte by byte afterwards.
if ($PSCmdlet.ShouldProcess($state.Object, 'write the saved canary keys back')) {
    $option = @{ Identity = [string]$state.Object; Replace = $saved }
    $option.Server = $script:Directory.Server
    # From here on the repair does not count as the last one: events of before it mean something again.
    $state.Taken = ''
    Save-RunState -State $state
    $script:Run.Begun = $true
    Set-ADObject @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    $script:Run.Changed = $true
    $after = Get-CanaryValue -Object (Get-CanaryObject)
    foreach ($name in @($texts.Keys)) {
        if ($after[$name] -cne $texts[$name]) {
            Exit-Run -Code 3 -Word 'unverified' -Message "$name does not have the saved value."
        }
    }
} else {
    Exit-Declined 'writing the canary keys back'
}
#endregion

#region recycle
# The processes read the keys when they start.
Restart-SignIn -Name $local -Mode $Restart -Services @() -Pools $script:SignInPools
Close-RunState
Complete-Run -Message 'Done. The saved canary keys are back.'
#endregion

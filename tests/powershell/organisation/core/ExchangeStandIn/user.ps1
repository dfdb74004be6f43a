function Set-User {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [object] $AllowUMCallsFromNonUsers, [switch] $Arbitration, [string] $AssistantName, [string] $AuthenticationPolicy,
        [object] $CertificateSubject, [string] $City, [string] $Company, [object] $CountryOrRegion, [bool] $CreateDTMFMap,
        [string] $Department, [string] $DisplayName, [object] $DomainController, [string] $Fax, [string] $FirstName,
        [object] $GeoCoordinates, [string] $HomePhone,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [switch] $IgnoreDefaultScope, [string] $Initials, [string] $LastName, [pscredential] $LinkedCredential,
        [string] $LinkedDomainController, [object] $LinkedMasterAccount, [object] $Manager, [string] $MobilePhone,
        [string] $Name, [string] $Notes, [string] $Office, [object] $OtherFax, [object] $OtherHomePhone,
        [object] $OtherTelephone, [string] $Pager, [switch] $PermanentlyClearPreviousMailboxInfo, [string] $Phone,
        [string] $PhoneticDisplayName, [object] $PostOfficeBox, [string] $PostalCode, [switch] $PublicFolder,
        [bool] $RemotePowerShellEnabled, [bool] $ResetPasswordOnNextLogon, [string] $SamAccountName, [int] $SeniorityIndex,
        [string] $SimpleDisplayName, [switch] $SkipDualWrite, [string] $StateOrProvince, [string] $StreetAddress,
        [string] $TelephoneAssistant, [string] $Title, [object] $UMCallingLineIds, [object] $UMDtmfMap,
        [string] $UserPrincipalName, [string] $WebPage, [object] $WindowsEmailAddress
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'RemotePowerShellEnabled', 'DomainController') $PSBoundParameters
        if (-not $call) { return }
        $name = Find-Account "$Identity"
        if (-not $name) {
            return Write-LabError $PSCmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
                -Reason 'ManagementObjectNotFoundException'
        }
        if (-not (Confirm-LabChange $PSCmdlet $name 'Set user')) { return }
        (Get-LabState)['directory']['users'][$name]['remoteShell'] = $RemotePowerShellEnabled
        Complete-LabChange $call
    }
}

# Whether a person may use the shell, as the controller of the session knows it: behind as often as members are.
function Get-SeenShell($User) {
    $lag = [int](Get-LabState)['organisation']['memberReadLag']
    $now = $User['remoteShell'] -ne $false
    if ($lag -eq 0) { return $now }
    if (-not $User.Contains('lastShell')) { $User['lastShell'] = $now }
    if ($User['lastShell'] -ne $now) {
        $User['lastShell'] = $now
        $User['staleShellReads'] = $lag
    }
    if ([int]$User['staleShellReads'] -le 0) { return $now }
    $User['staleShellReads']--
    return -not $now
}

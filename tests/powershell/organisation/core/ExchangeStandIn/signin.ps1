# Forms brings Basic with it and takes the others away; Basic alone is set only where forms are off.
function Set-PageDirectory($Cmdlet, $Call, [string]$Page, [string]$Identity, $Bound) {
    $server = Get-LabServer (($Identity -split '\\')[0])
    if (-not $server -or ($Identity -split '\\')[1] -ne "$Page (Default Web Site)") {
        return Write-LabError $Cmdlet "The operation couldn't be performed because object '$Identity' couldn't be found." `
            -Reason 'ManagementObjectNotFoundException'
    }
    if (-not (Confirm-LabChange $Cmdlet $Identity 'Set virtual directory')) { return }
    $methods = $server['iis']['locations']["Default Web Site/$Page"]['methods']
    foreach ($name in 'Basic', 'Windows', 'Digest') {
        if ($Bound.ContainsKey("$($name)Authentication")) { $methods[$name.ToLowerInvariant()] = $Bound["$($name)Authentication"] }
    }
    if ($Bound['FormsAuthentication']) {
        $methods['basic'] = $true
        $methods['windows'] = $false
        $methods['digest'] = $false
    } elseif ($Bound.ContainsKey('FormsAuthentication')) { $methods['basic'] = $false }
    Complete-LabChange $Call
}

function Set-OwaVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [object] $ActionForUnknownFileAndMIMETypes, [bool] $ActiveSyncIntegrationEnabled, [bool] $AdfsAuthentication,
        [bool] $AllAddressListsEnabled, [bool] $AllowCopyContactsToDeviceAddressBook, [object] $AllowOfflineOn,
        [object] $AllowedFileTypes, [object] $AllowedMimeTypes, [bool] $AnonymousFeaturesEnabled,
        [bool] $BasicAuthentication, [object] $BlockedFileTypes, [object] $BlockedMimeTypes, [bool] $BoxAttachmentsEnabled,
        [bool] $CalendarEnabled, [bool] $CalendarPublishingEnabled, [bool] $ChangePasswordEnabled,
        [bool] $ClassicAttachmentsEnabled, [object] $ClientAuthCleanupLevel, [bool] $ContactsEnabled,
        [object] $CrossSiteRedirectType, [int] $DefaultClientLanguage, [string] $DefaultDomain, [string] $DefaultTheme,
        [bool] $DelegateAccessEnabled, [bool] $DigestAuthentication, [bool] $DirectFileAccessOnPrivateComputersEnabled,
        [bool] $DirectFileAccessOnPublicComputersEnabled, [bool] $DisplayPhotosEnabled, [object] $DomainController,
        [bool] $DropboxAttachmentsEnabled, [uri] $Exchange2003Url, [object] $ExchwebProxyDestination,
        [bool] $ExplicitLogonEnabled, [object] $ExtendedProtectionFlags, [object] $ExtendedProtectionSPNList,
        [object] $ExtendedProtectionTokenChecking, [object] $ExternalAuthenticationMethods,
        [string] $ExternalDownloadHostName, [string] $ExternalSPMySiteHostURL, [uri] $ExternalUrl, [uri] $FailbackUrl,
        [object] $FilterWebBeaconsAndHtmlForms, [bool] $ForceSaveAttachmentFilteringEnabled, [object] $ForceSaveFileTypes,
        [object] $ForceSaveMimeTypes, [bool] $ForceWacViewingFirstOnPrivateComputers,
        [bool] $ForceWacViewingFirstOnPublicComputers, [bool] $ForceWebReadyDocumentViewingFirstOnPrivateComputers,
        [bool] $ForceWebReadyDocumentViewingFirstOnPublicComputers, [bool] $FormsAuthentication, [bool] $FreCardsEnabled,
        [bool] $GlobalAddressListEnabled, [bool] $GoogleDriveAttachmentsEnabled, [object] $GzipLevel, [bool] $IRMEnabled,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [string] $InstantMessagingCertificateThumbprint, [bool] $InstantMessagingEnabled,
        [string] $InstantMessagingServerName, [object] $InstantMessagingType, [bool] $IntegratedFeaturesEnabled,
        [string] $InternalDownloadHostName, [string] $InternalSPMySiteHostURL, [uri] $InternalUrl, [bool] $IsPublic,
        [bool] $JournalEnabled, [bool] $JunkEmailEnabled, [object] $LegacyRedirectType, [int] $LogonAndErrorLanguage,
        [object] $LogonFormat, [bool] $LogonPageLightSelectionEnabled, [bool] $LogonPagePublicPrivateSelectionEnabled,
        [bool] $NotesEnabled, [int] $NotificationInterval, [bool] $OAuthAuthentication, [bool] $OWALightEnabled,
        [bool] $OWAMiniEnabled, [bool] $OneDriveAttachmentsEnabled, [bool] $OrganizationEnabled, [object] $OutboundCharset,
        [bool] $PremiumClientEnabled, [bool] $PublicFoldersEnabled, [bool] $RecoverDeletedItemsEnabled,
        [bool] $RedirectToOptimalOWAServer, [bool] $ReferenceAttachmentsEnabled, [bool] $RemindersAndNotificationsEnabled,
        [object] $RemoteDocumentsActionForUnknownServers, [object] $RemoteDocumentsAllowedServers,
        [object] $RemoteDocumentsBlockedServers, [object] $RemoteDocumentsInternalDomainSuffixList,
        [bool] $ReportJunkEmailEnabled, [bool] $RulesEnabled, [bool] $SMimeEnabled, [bool] $SaveAttachmentsToCloudEnabled,
        [bool] $SearchFoldersEnabled, [bool] $SetPhotoEnabled, [string] $SetPhotoURL, [bool] $SignaturesEnabled,
        [bool] $SilverlightEnabled, [bool] $SpellCheckerEnabled, [bool] $TasksEnabled, [bool] $TextMessagingEnabled,
        [bool] $ThemeSelectionEnabled, [bool] $UMIntegrationEnabled, [bool] $UNCAccessOnPrivateComputersEnabled,
        [bool] $UNCAccessOnPublicComputersEnabled, [bool] $UseGB18030, [bool] $UseISO885915, [int] $UserContextTimeout,
        [object] $VirtualDirectoryType, [bool] $WSSAccessOnPrivateComputersEnabled,
        [bool] $WSSAccessOnPublicComputersEnabled, [bool] $WacEditingEnabled, [bool] $WacViewingOnPrivateComputersEnabled,
        [bool] $WacViewingOnPublicComputersEnabled, [object] $WebPartsFrameOptionsType,
        [bool] $WebReadyDocumentViewingForAllSupportedTypes, [bool] $WebReadyDocumentViewingOnPrivateComputersEnabled,
        [bool] $WebReadyDocumentViewingOnPublicComputersEnabled, [object] $WebReadyDocumentViewingSupportedFileTypes,
        [object] $WebReadyDocumentViewingSupportedMimeTypes, [object] $WebReadyFileTypes, [object] $WebReadyMimeTypes,
        [bool] $WindowsAuthentication
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'FormsAuthentication', 'BasicAuthentication', 'WindowsAuthentication',
            'DigestAuthentication') $PSBoundParameters
        if ($call) { Set-PageDirectory $PSCmdlet $call 'owa' "$Identity" $PSBoundParameters }
    }
}

function Set-EcpVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [bool] $AdfsAuthentication, [bool] $AdminEnabled, [bool] $BasicAuthentication, [bool] $DigestAuthentication,
        [object] $DomainController, [object] $ExtendedProtectionFlags, [object] $ExtendedProtectionSPNList,
        [object] $ExtendedProtectionTokenChecking, [object] $ExternalAuthenticationMethods, [uri] $ExternalUrl,
        [bool] $FormsAuthentication, [object] $GzipLevel,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Identity,
        [uri] $InternalUrl, [bool] $OAuthAuthentication, [bool] $OwaOptionsEnabled, [bool] $WindowsAuthentication
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Identity', 'FormsAuthentication', 'BasicAuthentication', 'WindowsAuthentication',
            'DigestAuthentication') $PSBoundParameters
        if ($call) { Set-PageDirectory $PSCmdlet $call 'ecp' "$Identity" $PSBoundParameters }
    }
}

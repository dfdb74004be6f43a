# Groups, computers, users and other objects as one list of records to search in.
function New-Sid([string]$Text) {
    $sid = [pscustomobject]@{ Value = $Text }
    $sid.PSObject.Methods.Add([psscriptmethod]::new('ToString', { $this.Value }))
    return $sid
}

# Denied rights of the server's object: the one of this cause, and another one. Without rights nobody reads them.
$script:SerializationRight = '06386f89-befb-4e48-baa1-559fd9221f78'

function New-Descriptor($Directory) {
    if ($Directory['permissionsUnreadable']) { return }
    $rules = @(
        foreach ($name in @($Directory['serializationDeniedTo'])) { , @($name, 'Deny', $script:SerializationRight) }
        , @('Exchange Servers', 'Allow', $script:SerializationRight)
        , @('Backup Operators Contoso', 'Deny', 'ab721a56-1e2f-11d0-9819-00aa0040529b')
    )
    $list = @($rules | ForEach-Object {
            [pscustomobject]@{ AccessControlType = $_[1]; ObjectType = [guid]$_[2]; IsInherited = $true
                IdentityReference = New-Sid $Directory['groups'][$_[0]]['sid']
            }
        })
    $read = { param($Explicit, $Inherited, $Kind) $list }.GetNewClosure()
    $descriptor = [pscustomobject]@{ Owner = 'Enterprise Admins' }
    $descriptor.PSObject.Methods.Add([psscriptmethod]::new('GetAccessRules', $read))
    return $descriptor
}

function Get-Record {
    $directory = (Get-LabState)['directory']
    foreach ($name in $directory['groups'].Keys) {
        $group = $directory['groups'][$name]
        $container = if ($group['container']) { $group['container'] } else { "CN=Users,$($directory['dn'])" }
        [pscustomobject]@{ class = 'group'; sam = $name; name = $name; dn = "CN=$name,$container"
            sid = $group['sid']; members = @(Get-LabMember (Get-LabState) $name $script:Asked); memberOf = @(); attributes = @{}
        }
    }
    foreach ($server in Get-LabServerList) {
        $domain = if ($server['domain']) { $server['domain'] } else { Get-LocalDomain }
        $primary = if ($server['primaryGroup']) { $server['primaryGroup'] } else { 'Domain Computers' }
        [pscustomobject]@{ class = 'computer'; sam = $server['name'] + '$'; name = $server['name']
            dn = "CN=$($server['name']),CN=Computers,$domain"; sid = $server['sid']; members = @(); memberOf = @()
            attributes = @{ dNSHostName = $server['fqdn']; primaryGroup = "CN=$primary,CN=Users,$domain" }
        }
        [pscustomobject]@{ class = 'msExchExchangeServer'; sam = ''; name = $server['name']; dn = $server['dn']; sid = ''
            members = @(); memberOf = @()
            attributes = @{ nTSecurityDescriptor = (New-Descriptor $directory); serialNumber = @($server['version'])
                msExchCurrentServerRoles = 16439; msExchServerSite = Get-LabSiteName $server['site']
            }
        }
    }
    # Servers of which nothing but the object in the directory matters.
    foreach ($name in @($directory['otherServers'].Keys | Where-Object { $_ })) {
        $one = $directory['otherServers'][$name]
        [pscustomobject]@{ class = 'msExchExchangeServer'; sam = ''; name = $name; sid = ''; members = @(); memberOf = @()
            dn = "CN=$name,CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),$((Get-LabState)['organisation']['distinguishedName'])"
            attributes = @{ serialNumber = @($one['version']); msExchCurrentServerRoles = $one['roles'] }
        }
    }
    foreach ($controller in Get-LabController) {
        $dn = "CN=$($controller['name']),CN=Servers,$(Get-LabSiteName $controller['site'])"
        [pscustomobject]@{ class = 'server'; sam = ''; name = $controller['name']; dn = $dn; sid = ''; members = @()
            memberOf = @(); attributes = @{ dNSHostName = $controller['fqdn'] }
        }
        [pscustomobject]@{ class = 'nTDSDSA'; sam = ''; name = 'NTDS Settings'; dn = "CN=NTDS Settings,$dn"; sid = ''
            members = @(); memberOf = @(); attributes = @{}
        }
    }
    [pscustomobject]@{ class = 'domainDNS'; sam = ''; name = ($directory['dn'] -split '[=,]')[1]; dn = $directory['dn']
        sid = $directory['sid']; members = @(); memberOf = @(); attributes = @{}
    }
    [pscustomobject]@{ class = 'controlAccessRight'; sam = ''; name = 'ms-Exch-EPI-Token-Serialization'; sid = ''
        dn = "CN=ms-Exch-EPI-Token-Serialization,CN=Extended-Rights,CN=Configuration,$($directory['dn'])"
        members = @(); memberOf = @(); attributes = @{ rightsGuid = $script:SerializationRight }
    }
    foreach ($name in $directory['users'].Keys) {
        [pscustomobject]@{ class = 'user'; sam = Get-LabSignIn $name; name = Get-LabSignIn $name; dn = Get-LabUserDn $name
            key = $name; sid = $directory['users'][$name]['sid']; members = @(); memberOf = @(); attributes = $directory['users'][$name]
        }
    }
    foreach ($dn in $directory['objects'].Keys) {
        [pscustomobject]@{ class = "$($directory['objects'][$dn]['objectClass'])"; sam = ''; dn = $dn
            name = ($dn -split ',')[0] -replace '^CN=', ''; sid = ''; members = @(); memberOf = @()
            attributes = $directory['objects'][$dn]
        }
    }
}

# All records with memberOf filled in.
function Get-Directory {
    $records = @(Get-Record)
    $bySam = @{}
    foreach ($record in $records) {
        # Two domains may have the same name; groups list the key by which the organisation knows the user.
        $key = if ($record.class -eq 'user') { $record.key } else { $record.sam }
        if ($key) { $bySam[$key] = $record }
    }
    foreach ($group in $records) {
        foreach ($name in $group.members) {
            # The primary group lists no member and stands in no memberOf.
            if ($bySam[$name] -and $bySam[$name].attributes['primaryGroup'] -ne $group.dn) {
                $bySam[$name].memberOf += $group.dn
            }
        }
    }
    return $records
}

function Find-One([string]$Class, [string]$Text, [string]$Domain) {
    foreach ($record in Get-Directory) {
        if (-not (Test-InDomain $record.dn $Domain)) { continue }
        if ($Class -ne '*' -and $record.class -ne $Class) { continue }
        if ($Text -in @($record.sam, $record.dn, $record.sid | Where-Object { $_ })) { return $record }
        if ($record.class -eq 'computer' -and $Text -eq $record.name) { return $record }
        if ($record.sid -and $Text -eq (Get-Guid $record)) { return $record }
    }
}

function Get-Guid($Record) {
    $md5 = [System.Security.Cryptography.MD5]::Create()
    return [guid]::new($md5.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Record.dn))).ToString()
}

# What an identity parameter accepts: text or an object of this module.
function Get-IdentityText($Identity) {
    if ($Identity.PSObject.Properties['DistinguishedName']) { return $Identity.DistinguishedName }
    if ($Identity.PSObject.Properties['Value']) { return $Identity.Value }
    return "$Identity"
}

function Write-NotFound($Cmdlet, [string]$Text, [string]$Domain) {
    Write-LabError $Cmdlet "Cannot find an object with identity: '$Text' under: '$Domain'." `
        -Reason 'ADIdentityNotFoundException' -Category 'ObjectNotFound' -Target $Text
}

function Test-DirectoryRight($Cmdlet) {
    if ((Get-LabSession)['directoryRights'] -ne $false) { return $true }
    Write-LabError $Cmdlet 'Insufficient access rights to perform the operation' -Reason 'ADException' `
        -Id 'ActiveDirectoryServer:8344' -Category 'NotSpecified'
    return $false
}

function Get-TokenSid($Record) {
    $known = @{}
    foreach ($one in Get-Directory) { $known[$one.dn] = $one }
    $seen = @()
    $open = @($Record.memberOf) + @($Record.attributes['primaryGroup'])
    while ($open.Count -gt 0) {
        $dn, $open = $open
        $open = @($open | Where-Object { $_ })
        if ($dn -in $seen) { continue }
        $seen += $dn
        $open += @($known[$dn].memberOf)
    }
    return @($seen | ForEach-Object { New-Sid $known[$_].sid })
}

function ConvertTo-DirectoryObject($Record, [string[]]$Properties, [string]$Domain) {
    if (-not $Record) { return }
    $item = [pscustomobject][ordered]@{ DistinguishedName = $Record.dn; Name = $Record.name; ObjectClass = $Record.class
        ObjectGUID = [guid](Get-Guid $Record)
    }
    $add = { param($Name, $Value) if (-not $item.PSObject.Properties[$Name]) { $item.PSObject.Properties.Add([psnoteproperty]::new($Name, $Value)) } }
    if ($Record.sam) {
        & $add 'SamAccountName' $Record.sam
        & $add 'SID' (New-Sid $Record.sid)
    }
    if ($Record.class -eq 'computer') {
        & $add 'DNSHostName' $Record.attributes['dNSHostName']
        $item.PSObject.TypeNames.Insert(0, 'Microsoft.ActiveDirectory.Management.ADComputer')
    }
    if ($Record.class -eq 'group') { & $add 'GroupScope' 'Universal' }
    foreach ($name in @($Properties | Where-Object { $_ })) {
        switch ($name) {
            'member' { & $add 'member' @(Get-Directory | Where-Object { $Record.dn -in $_.memberOf } | ForEach-Object { $_.dn }) }
            'members' { & $add 'Members' @(Get-Directory | Where-Object { $Record.dn -in $_.memberOf } | ForEach-Object { $_.dn }) }
            'memberOf' { & $add 'MemberOf' @($Record.memberOf | Where-Object { Test-InDomain $_ $Domain }) }
            'tokenGroups' { & $add 'tokenGroups' @(Get-TokenSid $Record) }
            'tokenGroupsGlobalAndUniversal' { & $add 'tokenGroupsGlobalAndUniversal' @(Get-TokenSid $Record) }
            'objectSid' { & $add 'objectSid' (New-Sid $Record.sid) }
            '*' { foreach ($key in @($Record.attributes.Keys)) { & $add $key $Record.attributes[$key] } }
            { $_ -like 'msExchCanaryData*' -and $Record.attributes[$_] } {
                & $add $name ([System.Text.Encoding]::UTF8.GetBytes($Record.attributes[$name]))
            }
            default { & $add $name $Record.attributes[$name] }
        }
    }
    return $item
}

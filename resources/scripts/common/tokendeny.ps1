# Which groups may not serialise a token? Groups are known by their identifiers; their names are translated.
function Get-WellKnownGroup {
    param([string]$Guid)
    $read = @{ Identity = (Get-ExchangeContainer); Properties = 'otherWellKnownObjects' }
    $exchange = Get-ADObject @read -Server $script:Directory.Controller -ErrorAction Stop
    foreach ($value in @($exchange.otherWellKnownObjects)) {
        if ([string]$value -match "^B:32:${Guid}:(.+)$") {
            $dn = $matches[1]
            Get-ADGroup -Identity $dn -Server (Get-DirectoryServer -Dn $dn) -ErrorAction Stop
        }
    }
}

# Exchange denies the right to these four. The permissions of the server's own object may name others.
function Get-DeniedGroup {
    param([string]$Computer)
    $forest = $script:Directory.Forest
    $where = Get-DirectoryServer -Dn $forest
    $domain = Get-ADDomain -Identity (Get-DomainName -Dn $forest) -Server $where -ErrorAction Stop
    $sid = [string]$domain.DomainSID
    if ($sid -notmatch '^S-1-5-21-') {
        Exit-Refused 'The identifier of the forest root domain could not be read.'
    }
    $groups = @()
    foreach ($rid in @('512', '518', '519')) {
        $groups += Get-ADGroup -Identity "$sid-$rid" -Server $where -ErrorAction Stop
    }
    $groups += @(Get-WellKnownGroup -Guid 'C262A929D691B74A9E068728F8F842EA')
    $known = @($groups | ForEach-Object -Process { [string]$_.SID.Value })
    foreach ($listed in @(Get-ListedDeny -Computer $Computer)) {
        if ($known -notcontains $listed) {
            $groups += @(Find-ListedGroup -Sid $listed)
        }
    }
    return $groups
}

# The identifiers that the permissions name. Where they cannot be read, the four have to do.
function Get-ListedDeny {
    param([string]$Computer)
    try {
        $option = @{
            LDAPFilter = '(|(cn=ms-Exch-EPI-Token-Serialization)(displayName=*Token Serialization*))'
            SearchBase = "CN=Extended-Rights,$($script:Directory.Configuration)"
            Properties = 'rightsGuid'
        }
        $right = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop)
        $option = @{ Filter = "objectClass -eq 'msExchExchangeServer'"; SearchBase = (Get-ExchangeContainer) }
        $option.Properties = 'nTSecurityDescriptor'
        $found = @(Get-ADObject @option -Server $script:Directory.Controller -ErrorAction Stop |
                Where-Object -FilterScript { $_.Name -eq $Computer })
        if (($right.Count -eq 0) -or ($found.Count -ne 1) -or (-not $found[0].nTSecurityDescriptor)) {
            throw "the object of $Computer, or the right, was not found"
        }
        $kind = [System.Security.Principal.SecurityIdentifier]
        $rules = @($found[0].nTSecurityDescriptor.GetAccessRules($true, $true, $kind))
        $denied = @($rules | Where-Object -FilterScript {
                ([string]$_.AccessControlType -eq 'Deny') -and
                ([string]$_.ObjectType -eq [string]$right[0].rightsGuid)
            })
        return @($denied | ForEach-Object -Process { [string]$_.IdentityReference.Value } | Select-Object -Unique)
    } catch {
        Write-Line ('Only the groups that Exchange itself denies were looked at: ' + $_.Exception.Message)
        return @()
    }
}

# Taking a server out of a group that every Exchange server needs would break it: then the permission is the fault.
function Find-ListedGroup {
    param([string]$Sid)
    $needed = @()
    foreach ($guid in @('A7D2016C83F003458132789EEB127B84', 'EA876A58DB6DD04C9006939818F800EB')) {
        $needed += @(Get-WellKnownGroup -Guid $guid | ForEach-Object -Process { [string]$_.SID.Value })
    }
    if (($needed -contains $Sid) -or ($Sid -notmatch '^S-1-5-21-') -or ($Sid -match '-515$')) {
        Exit-Refused "The permissions deny the right to $Sid, which every Exchange server has. Correct them."
    }
    $group = $null
    foreach ($dn in @($script:Directory.Domain, $script:Directory.Forest | Select-Object -Unique)) {
        if (-not $group) {
            $where = Get-DirectoryServer -Dn $dn
            $group = @(Get-ADGroup -Filter "objectSid -eq '$Sid'" -Server $where -ErrorAction Stop)[0]
        }
    }
    if (-not $group) {
        Write-Line "The permissions also name $Sid, which is no group here. Check that one yourself."
    }
    return $group
}

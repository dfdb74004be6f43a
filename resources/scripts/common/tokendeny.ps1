# Which groups may not serialise a token? Groups are known by their identifiers; their names are translated.
function Get-WellKnownGroup {
    param([string[]]$Guids)
    $read = @{ Identity = $script:Directory.Exchange; Properties = 'otherWellKnownObjects' }
    $exchange = Get-ADObject @read -Server $script:Directory.Controller -ErrorAction Stop
    foreach ($value in @($exchange.otherWellKnownObjects)) {
        if (([string]$value -match '^B:32:([0-9A-F]{32}):(.+)$') -and ($Guids -contains $matches[1])) {
            $read = @{ Identity = $matches[2]; Properties = 'member' }
            Get-ADGroup @read -Server (Get-DirectoryServer -Dn $read.Identity) -ErrorAction Stop
        }
    }
}

# Exchange denies the right to these four. The permissions of the server's own object may name others.
function Get-DeniedGroup {
    param([string]$Computer)
    $where = @{ Server = (Get-DirectoryServer -Dn $script:Directory.Forest); ErrorAction = 'Stop' }
    $domain = Get-ADDomain -Identity (Get-DomainName -Dn $script:Directory.Forest) @where
    $groups = @('512', '518', '519' | ForEach-Object -Process {
            Get-ADGroup -Identity "$($domain.DomainSID)-$_" -Properties member @where
        })
    $groups += @(Get-WellKnownGroup -Guids 'C262A929D691B74A9E068728F8F842EA')
    $needed = @('A7D2016C83F003458132789EEB127B84', 'EA876A58DB6DD04C9006939818F800EB')
    $needed = @(Get-WellKnownGroup -Guids $needed | ForEach-Object -Process { [string]$_.SID.Value })
    $known = @($groups | ForEach-Object -Process { [string]$_.SID.Value })
    foreach ($sid in @(Get-ListedDeny -Computer $Computer -Known $known)) {
        # Taking a server out of a group that every Exchange server needs would break it.
        if (($needed -contains $sid) -or ($sid -notmatch '^S-1-5-21-') -or ($sid -match '-515$')) {
            Exit-Refused "The permissions deny the right to $sid, which every server has. Correct them."
        }
        $found = @($script:Directory.Domain, $script:Directory.Forest | ForEach-Object -Process {
                $at = Get-DirectoryServer -Dn $_
                Get-ADGroup -Filter "objectSid -eq '$sid'" -Properties member -Server $at -ErrorAction Stop
            })
        if ($found.Count -eq 0) {
            Write-Line "The permissions also name $sid, which is no group here. Check that one yourself."
        }
        $groups += @($found | Select-Object -First 1)
    }
    return $groups
}

# The identifiers that the permissions name beside these. Where they cannot be read, the four have to do.
function Get-ListedDeny {
    param([string]$Computer, [string[]]$Known)
    $where = @{ Server = $script:Directory.Controller; ErrorAction = 'Stop' }
    try {
        $filter = '(|(cn=ms-Exch-EPI-Token-Serialization)(displayName=*Token Serialization*))'
        $base = "CN=Extended-Rights,$($script:Directory.Configuration)"
        $found = @(Get-ADObject -LDAPFilter $filter -SearchBase $base -Properties rightsGuid @where)
        $right = [string]$found[0].rightsGuid
        $option = @{ SearchBase = $script:Directory.Exchange; Properties = 'nTSecurityDescriptor' }
        $found = @(Get-ADObject -LDAPFilter '(objectClass=msExchExchangeServer)' @option @where |
                Where-Object -FilterScript { $_.Name -eq $Computer })
        if ((-not $right) -or ($found.Count -ne 1) -or (-not $found[0].nTSecurityDescriptor)) {
            throw "the object of $Computer, or the right, was not found"
        }
        $kind = [System.Security.Principal.SecurityIdentifier]
        $rules = @($found[0].nTSecurityDescriptor.GetAccessRules($true, $true, $kind))
        $rules = @($rules | Where-Object -FilterScript {
                ([string]$_.AccessControlType -eq 'Deny') -and ([string]$_.ObjectType -eq $right)
            } | ForEach-Object -Process { [string]$_.IdentityReference.Value } | Select-Object -Unique)
        return @($rules | Where-Object -FilterScript { $Known -notcontains $_ })
    } catch {
        Write-Line ('Only the groups that Exchange itself denies were looked at: ' + $_.Exception.Message)
    }
}

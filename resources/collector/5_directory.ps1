# --- Directory ---

# One LDAP search. Values are text: SIDs as S-1-..., dates as ISO 8601, certificates as thumbprints.
function Get-DirectoryEntry {
    param(
        [string]$Base, [string]$Filter = '(objectClass=*)', [string]$Scope = 'Base',
        [Parameter(Mandatory = $true)] [string[]]$Property
    )
    $root = New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList ('LDAP://' + $Base.Replace('/', '\/'))
    if ($Base -eq 'RootDSE') {
        $entry = @{}
        foreach ($name in $Property) { $entry[$name] = @($root.Properties[$name] | ForEach-Object -Process { "$_" }) }
        return $entry
    }
    $searcher = New-Object -TypeName System.DirectoryServices.DirectorySearcher -ArgumentList $root, $Filter, $Property, $Scope
    $searcher.SizeLimit = 500
    $searcher.ClientTimeout = New-TimeSpan -Seconds 20
    foreach ($result in $searcher.FindAll()) {
        $entry = @{ distinguishedName = @("$($result.Properties['distinguishedName'])") }
        foreach ($name in $Property) {
            $entry[$name] = @(foreach ($value in $result.Properties[$name]) { ConvertFrom-DirectoryValue $name $value })
        }
        $entry
    }
}

function ConvertFrom-DirectoryValue([string]$Name, $Value) {
    if ($Value -is [datetime]) { return ConvertTo-IsoDate ([datetime]::SpecifyKind($Value, 'Utc')) }
    if ($Value -isnot [byte[]]) { return "$Value" }
    if ($Name -in 'objectSid', 'tokenGroups') {
        return (New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $Value, 0).Value
    }
    if ($Name -eq 'msExchServerInternalTLSCert') {
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        return (New-Object -TypeName $type -ArgumentList @(, $Value)).Thumbprint
    }
    return [System.Convert]::ToBase64String($Value)
}

# Who is denied what on an object: SID and GUID of the right.
function Get-DirectoryDeny {
    param([Parameter(Mandatory = $true)] [string]$Base)
    $entry = New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList ('LDAP://' + $Base.Replace('/', '\/'))
    $entry.Options.SecurityMasks = [System.DirectoryServices.SecurityMasks]::Dacl
    $rules = $entry.ObjectSecurity.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        if ("$($rule.AccessControlType)" -ne 'Deny') { continue }
        @{ sid = $rule.IdentityReference.Value; objectType = "$($rule.ObjectType)"; inherited = [bool]$rule.IsInherited }
    }
}

# First value of a property of the first entry found.
function Get-FirstValue($Entries, [string]$Name) {
    foreach ($entry in @($Entries)) {
        foreach ($value in @($entry[$Name])) { return "$value" }
    }
    return ''
}

function Get-Forest {
    $names = 'defaultNamingContext', 'rootDomainNamingContext', 'configurationNamingContext'
    $dse = @(Get-DirectoryEntry -Base 'RootDSE' -Property $names)
    if ($dse.Count -eq 0) { throw 'No domain controller answered.' }
    [ordered]@{
        domain = Get-FirstValue $dse 'defaultNamingContext'
        root = Get-FirstValue $dse 'rootDomainNamingContext'
        configuration = Get-FirstValue $dse 'configurationNamingContext'
        exchange = 'CN=Microsoft Exchange,CN=Services,' + (Get-FirstValue $dse 'configurationNamingContext')
    }
}

function Read-AuthConfig($Settings) {
    $forest = Get-Forest
    $names = 'msExchAuthCertificateThumbprint', 'msExchAuthNextEffectiveDate'
    $found = @(Get-DirectoryEntry -Base $forest.exchange -Filter '(objectClass=msExchAuthAuthConfig)' -Scope 'Subtree' -Property $names)
    if ($found.Count -ne 1) { throw "The directory holds $($found.Count) Auth configurations; one was expected." }
    $hybrid = @(Get-DirectoryEntry -Base $forest.exchange -Filter '(objectClass=msExchCoexistenceRelationship)' -Scope 'Subtree' -Property 'cn')
    [ordered]@{
        thumbprints = @($found[0]['msExchAuthCertificateThumbprint'] | Where-Object -FilterScript { $_ } | ForEach-Object -Process { "$_" })
        nextEffective = Get-FirstValue $found 'msExchAuthNextEffectiveDate'
        hybridObjects = $hybrid.Count
    }
}

# SIDs of the groups that a shipped organisation denies token serialization, whatever they are called here.
function Get-ShippedDeny($Forest) {
    $domain = Get-FirstValue @(Get-DirectoryEntry -Base $Forest.root -Property 'objectSid') 'objectSid'
    $list = @()
    if ($domain) { $list = @("$domain-512", "$domain-518", "$domain-519") }
    foreach ($one in @(Get-DirectoryEntry -Base $Forest.exchange -Property 'otherWellKnownObjects')) {
        foreach ($value in @($one['otherWellKnownObjects'])) {
            if ("$value" -notmatch '^B:32:C262A929D691B74A9E068728F8F842EA:(.+)$') { continue }
            $list += Get-FirstValue @(Get-DirectoryEntry -Base $Matches[1] -Property 'objectSid') 'objectSid'
        }
    }
    return @($list | Where-Object -FilterScript { $_ })
}

# A name as LDAP filters take it.
function ConvertTo-FilterText([string]$Text) {
    return $Text.Replace('\', '\5c').Replace('*', '\2a').Replace('(', '\28').Replace(')', '\29')
}

function Get-DeniedSid($Forest, [string]$Server) {
    $rights = "CN=Extended-Rights,$($Forest.configuration)"
    foreach ($filter in '(cn=ms-Exch-EPI-Token-Serialization)', '(displayName=*Token Serialization*)') {
        $guid = Get-FirstValue @(Get-DirectoryEntry -Base $rights -Filter $filter -Scope 'OneLevel' -Property 'rightsGuid') 'rightsGuid'
        if ($guid) { break }
    }
    if (-not $guid) { throw 'The right ms-Exch-EPI-Token-Serialization was not found in the directory.' }
    return @(Get-DirectoryDeny -Base $Server | Where-Object -FilterScript { $_.objectType -eq $guid } | ForEach-Object -Process { $_.sid } | Select-Object -Unique)
}

function Read-Directory($Settings) {
    $forest = Get-Forest
    $name = ConvertTo-FilterText (Get-HostName)
    $computer = @(Get-DirectoryEntry -Base $forest.domain -Filter "(&(objectCategory=computer)(sAMAccountName=$name`$))" -Scope 'Subtree' -Property 'cn')
    $server = @(Get-DirectoryEntry -Base $forest.exchange -Filter "(&(objectClass=msExchExchangeServer)(cn=$name))" -Scope 'Subtree' -Property 'msExchServerInternalTLSCert')
    $result = [ordered]@{ computerGroups = $null; shippedDeny = $null; listedDeny = $null; denyNames = @(); internalTransport = ''; servers = @(); errors = @() }
    if ($computer.Count -eq 1) {
        $own = @(Get-DirectoryEntry -Base (Get-FirstValue $computer 'distinguishedName') -Property 'tokenGroups')
        $result.computerGroups = @($own[0]['tokenGroups'] | Where-Object -FilterScript { $_ })
    } else {
        $result.errors += "The directory holds $($computer.Count) computer accounts of this server."
    }
    $result.shippedDeny = @(Get-ShippedDeny $forest)
    $all = @(Get-DirectoryEntry -Base $forest.exchange -Filter '(objectClass=msExchExchangeServer)' -Scope 'Subtree' -Property 'cn')
    $result.servers = @($all | ForEach-Object -Process { Get-FirstValue @($_) 'cn' } | Where-Object -FilterScript { $_ })
    if ($server.Count -eq 1) {
        $result.internalTransport = Get-FirstValue $server 'msExchServerInternalTLSCert'
        try {
            $result.listedDeny = @(Get-DeniedSid $forest (Get-FirstValue $server 'distinguishedName'))
        } catch {
            $result.errors += "$_"
        }
    } else {
        $result.errors += "The directory holds $($server.Count) Exchange servers of this name."
    }
    $denied = @(@($result.shippedDeny) + @($result.listedDeny) | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    $result.denyNames = @(foreach ($sid in $denied) {
            $account = Get-FirstValue @(Get-DirectoryEntry -Base "<SID=$sid>" -Property 'sAMAccountName') 'sAMAccountName'
            [ordered]@{ sid = $sid; name = $account }
        })
    return $result
}

# Groups in the running token of the computer: the last list below a rule of dashes, whatever its heading says.
function Read-Token($Settings) {
    $lines = @(& gpresult /scope computer /r)
    $names = @()
    $inList = $false
    $previous = ''
    foreach ($line in $lines) {
        $text = "$line".TrimEnd()
        if ($text -match '^    -{5,}$' -and $previous.Length -eq $text.Length) {
            $names = @()
            $inList = $true
        } elseif ($inList -and $text -match '^ {8}(\S.*)$') {
            $names += $Matches[1]
        } elseif ($inList -and $text) {
            $inList = $false
        }
        $previous = $text
    }
    if ($names.Count -eq 0) { throw 'gpresult listed no groups of the computer.' }
    [ordered]@{ groups = @($names) }
}


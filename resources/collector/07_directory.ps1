# --- Directory ---

function Open-DirectoryObject([string]$Name) {
    $path = 'LDAP://' + $Name.Replace('/', '\/')
    return New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList $path
}

# One LDAP search. Values are text: SIDs as S-1-..., dates as ISO 8601, certificates as thumbprints.
function Get-DirectoryEntry {
    param(
        [string]$Base, [string]$Filter = '(objectClass=*)', [string]$Scope = 'Base',
        [Parameter(Mandatory = $true)] [string[]]$Property
    )
    $root = Open-DirectoryObject $Base
    if ($Base -eq 'RootDSE') {
        $entry = @{}
        foreach ($name in $Property) {
            $entry[$name] = @($root.Properties[$name] | ForEach-Object -Process { "$_" })
        }
        return $entry
    }
    $type = 'System.DirectoryServices.DirectorySearcher'
    $searcher = New-Object -TypeName $type -ArgumentList $root, $Filter, $Property, $Scope
    $searcher.SizeLimit = 500
    $searcher.ClientTimeout = New-TimeSpan -Seconds 20
    foreach ($result in $searcher.FindAll()) {
        $entry = @{ distinguishedName = @("$($result.Properties['distinguishedName'])") }
        foreach ($name in $Property) {
            $values = $result.Properties[$name]
            $entry[$name] = @(foreach ($value in $values) { ConvertFrom-DirectoryValue $name $value })
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
    $entry = Open-DirectoryObject $Base
    $entry.Options.SecurityMasks = [System.DirectoryServices.SecurityMasks]::Dacl
    $rules = $entry.ObjectSecurity.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        if ("$($rule.AccessControlType)" -ne 'Deny') { continue }
        $type = "$($rule.ObjectType)"
        @{ sid = $rule.IdentityReference.Value; objectType = $type; inherited = [bool]$rule.IsInherited }
    }
}

# First value of a property of the first entry found.
function Get-FirstValue($Entries, [string]$Name) {
    foreach ($entry in @($Entries)) {
        foreach ($value in @($entry[$Name])) { return "$value" }
    }
    return ''
}

# Everything of one class below a place.
function Find-DirectoryEntry {
    param([string]$Below, [string]$Filter, [string[]]$Property = @('cn'))
    Get-DirectoryEntry -Base $Below -Filter $Filter -Scope 'Subtree' -Property $Property
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
    $filter = '(objectClass=msExchAuthAuthConfig)'
    $found = @(Find-DirectoryEntry -Below $forest.exchange -Filter $filter -Property $names)
    if ($found.Count -ne 1) { throw "The directory holds $($found.Count) Auth configurations; one was expected." }
    $hybrid = @(Find-DirectoryEntry -Below $forest.exchange -Filter '(objectClass=msExchCoexistenceRelationship)')
    [ordered]@{
        thumbprints = @($found[0]['msExchAuthCertificateThumbprint'] | Where-Object -FilterScript { $_ } |
                ForEach-Object -Process { "$_" })
        nextEffective = Get-FirstValue $found 'msExchAuthNextEffectiveDate'
        hybridObjects = $hybrid.Count
    }
}

# SIDs of the groups that a shipped organisation denies token serialization, whatever they are called here.
function Get-ShippedDeny($Forest) {
    $domain = Get-FirstValue @(Get-DirectoryEntry -Base $Forest.root -Property 'objectSid') 'objectSid'
    $list = @()
    if ($domain) { $list = @("$domain-512", "$domain-518", "$domain-519") }
    $list += Get-WellKnownSid $Forest 'C262A929D691B74A9E068728F8F842EA'
    return @($list | Where-Object -FilterScript { $_ })
}

# SID of a group that Setup made, whatever it is called here: the container lists them by identifiers.
function Get-WellKnownSid($Forest, [string]$Identifier) {
    foreach ($one in @(Get-DirectoryEntry -Base $Forest.exchange -Property 'otherWellKnownObjects')) {
        foreach ($value in @($one['otherWellKnownObjects'])) {
            if ("$value" -notmatch "^B:32:$($Identifier):(.+)$") { continue }
            return Get-FirstValue @(Get-DirectoryEntry -Base $Matches[1] -Property 'objectSid') 'objectSid'
        }
    }
    return ''
}

# A name as LDAP filters take it.
function ConvertTo-FilterText([string]$Text) {
    return $Text.Replace('\', '\5c').Replace('*', '\2a').Replace('(', '\28').Replace(')', '\29')
}

function Get-DeniedSid($Forest, [string]$Server) {
    $rights = "CN=Extended-Rights,$($Forest.configuration)"
    foreach ($filter in '(cn=ms-Exch-EPI-Token-Serialization)', '(displayName=*Token Serialization*)') {
        $found = @(Get-DirectoryEntry -Base $rights -Filter $filter -Scope 'OneLevel' -Property 'rightsGuid')
        $guid = Get-FirstValue $found 'rightsGuid'
        if ($guid) { break }
    }
    if (-not $guid) { throw 'The right ms-Exch-EPI-Token-Serialization was not found in the directory.' }
    return @(Get-DirectoryDeny -Base $Server | Where-Object -FilterScript { $_.objectType -eq $guid } |
            ForEach-Object -Process { $_.sid } | Select-Object -Unique)
}

# How many other accounts of this domain hold the names under which the shell looks for this server.
function Read-ServiceName {
    param($Forest, [string]$Computer)
    $short = Get-HostName
    $domain = Get-RegistryValue 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' 'Domain'
    foreach ($name in @($short, "$short.$domain")) {
        if ($name.EndsWith('.')) { continue }
        $filter = "(servicePrincipalName=HTTP/$(ConvertTo-FilterText $name))"
        $others = @(Find-DirectoryEntry -Below $Forest.domain -Filter $filter |
                Where-Object -FilterScript { (Get-FirstValue @($_) 'distinguishedName') -ne $Computer })
        [ordered]@{ name = "HTTP/$name"; others = $others.Count }
    }
}

function Read-Directory($Settings) {
    $forest = Get-Forest
    $name = ConvertTo-FilterText (Get-HostName)
    $filter = "(&(objectCategory=computer)(sAMAccountName=$name`$))"
    $computer = @(Find-DirectoryEntry -Below $forest.domain -Filter $filter)
    $filter = "(&(objectClass=msExchExchangeServer)(cn=$name))"
    $names = 'msExchServerInternalTLSCert'
    $server = @(Find-DirectoryEntry -Below $forest.exchange -Filter $filter -Property $names)
    $result = [ordered]@{ computerGroups = $null; shippedDeny = $null; listedDeny = $null; denyNames = @()
        exchangeServers = ''; trustedSubsystem = ''; internalTransport = ''; servers = @(); serviceNames = @()
        errors = @() }
    if ($computer.Count -eq 1) {
        $token = @(Get-DirectoryEntry -Base (Get-FirstValue $computer 'distinguishedName') -Property 'tokenGroups')
        $result.computerGroups = @($token[0]['tokenGroups'] | Where-Object -FilterScript { $_ })
    } else {
        $result.errors += "The directory holds $($computer.Count) computer accounts of this server."
    }
    $own = Get-FirstValue $computer 'distinguishedName'
    try {
        if ($own) { $result.serviceNames = @(Read-ServiceName -Forest $forest -Computer $own) }
    } catch {
        $result.errors += "$_"
    }
    $result.shippedDeny = @(Get-ShippedDeny $forest)
    $result.exchangeServers = Get-WellKnownSid $forest 'A7D2016C83F003458132789EEB127B84'
    $result.trustedSubsystem = Get-WellKnownSid $forest 'EA876A58DB6DD04C9006939818F800EB'
    $all = @(Find-DirectoryEntry -Below $forest.exchange -Filter '(objectClass=msExchExchangeServer)')
    $result.servers = @($all | ForEach-Object -Process { Get-FirstValue @($_) 'cn' } |
            Where-Object -FilterScript { $_ })
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
    $denied = @(@($result.shippedDeny) + @($result.listedDeny) | Where-Object -FilterScript { $_ } |
            Select-Object -Unique)
    $result.denyNames = @(foreach ($sid in $denied) {
            $found = @(Get-DirectoryEntry -Base "<SID=$sid>" -Property 'sAMAccountName')
            [ordered]@{ sid = $sid; name = Get-FirstValue $found 'sAMAccountName' }
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


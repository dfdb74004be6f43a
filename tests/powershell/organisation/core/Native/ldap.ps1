# What the collector asks of the directory and of the server's own ports, with the answers of this organisation.
function New-LdapRecord([string]$Dn, [string]$Class, $Values) {
    $record = @{ distinguishedName = @($Dn); objectClass = @($Class); cn = @(($Dn -split ',')[0] -replace '^[A-Z]+=', '') }
    foreach ($key in $Values.Keys) { $record[$key] = @($Values[$key]) }
    return $record
}

function Get-AuthRecord($State) {
    $auth = $State['organisation']['auth']
    $thumbprints = @()
    foreach ($slot in @(@('0', 'current'), @('1', 'previous'), @('2', 'next'))) {
        if ($auth[$slot[1]]) { $thumbprints += "$($slot[0]):$($auth[$slot[1]])" }
    }
    $values = @{ msExchAuthCertificateThumbprint = $thumbprints }
    if ($auth['nextEffective']) { $values['msExchAuthNextEffectiveDate'] = $auth['nextEffective'].ToString('s') + 'Z' }
    New-LdapRecord "CN=Auth Configuration,$($State['organisation']['distinguishedName'])" 'msExchAuthAuthConfig' $values
}

function Get-LdapRecord {
    $state = Get-LabState
    $directory = $state['directory']
    New-LdapRecord $directory['dn'] 'domainDNS' @{ objectSid = $directory['sid'] }
    Get-AuthRecord $state
    New-LdapRecord "CN=ms-Exch-EPI-Token-Serialization,CN=Extended-Rights,CN=Configuration,$($directory['dn'])" 'controlAccessRight' @{
        rightsGuid = $script:SerializationRight; displayName = 'Exchange Web Services Token Serialization' }
    if ($state['organisation']['hybrid']) {
        $parent = "CN=Hybrid Configuration,$($state['organisation']['distinguishedName'])"
        New-LdapRecord "CN=Hybrid Configuration,$parent" 'msExchCoexistenceRelationship' @{}
    }
    foreach ($name in $directory['groups'].Keys) {
        $group = $directory['groups'][$name]
        $container = if ($group['container']) { $group['container'] } else { "CN=Users,$($directory['dn'])" }
        New-LdapRecord "CN=$name,$container" 'group' @{ objectSid = $group['sid']; sAMAccountName = $name }
    }
    foreach ($server in Get-LabServerList) {
        $groups = @(Get-LabTokenGroup $state $server['name'] | ForEach-Object { $directory['groups'][$_]['sid'] })
        New-LdapRecord "CN=$($server['name']),CN=Computers,$($directory['dn'])" 'computer' @{
            objectCategory = 'computer'; sAMAccountName = "$($server['name'])$"; objectSid = $server['sid']; tokenGroups = $groups }
        New-LdapRecord $server['dn'] 'msExchExchangeServer' @{ msExchServerInternalTLSCert = "$($server['internalTransport'])" }
    }
    foreach ($dn in $directory['objects'].Keys) { New-LdapRecord $dn "$($directory['objects'][$dn]['objectClass'])" $directory['objects'][$dn] }
}

$script:SerializationRight = '06386f89-befb-4e48-baa1-559fd9221f78'

# Conditions joined by "and"; nothing else is asked so far.
function Test-LdapFilter($Record, [string]$Filter) {
    if ($Filter -notmatch '^(\(&)?(\([A-Za-z-]+=[^()]+\))+\)?$') {
        Add-LabUnplanned "LDAP filter $Filter"
        throw [System.NotImplementedException]::new("The stand-in does not know the LDAP filter $Filter.")
    }
    foreach ($match in [regex]::Matches($Filter, '\(([A-Za-z-]+)=([^()]+)\)')) {
        $wanted = $match.Groups[2].Value
        if (@($Record[$match.Groups[1].Value] | Where-Object { $_ -like $wanted }).Count -eq 0) { return $false }
    }
    return $true
}

function Test-LdapScope([string]$Dn, [string]$Base, [string]$Scope) {
    switch ($Scope) {
        'Base' { return $Dn -eq $Base }
        'OneLevel' { return ($Dn -split ',', 2)[1] -eq $Base }
        'Subtree' { return $Dn -eq $Base -or $Dn.EndsWith(",$Base", [StringComparison]::OrdinalIgnoreCase) }
    }
    throw "No such scope: $Scope"
}

function Get-DirectoryEntry {
    [CmdletBinding()]
    param([string] $Base, [string] $Filter = '(objectClass=*)', [string] $Scope = 'Base', [Parameter(Mandatory)] [string[]] $Property)
    $call = Enter-LabCall $PSCmdlet @('Base', 'Filter', 'Scope', 'Property') $PSBoundParameters
    if (-not $call) { return }
    if ((Get-LabState)['directory']['unreachable']) { throw [System.Runtime.InteropServices.COMException]::new('The server is not operational.') }
    $dn = (Get-LabState)['directory']['dn']
    if ($Base -eq 'RootDSE') {
        $time = (Get-LabState)['clock'].AddSeconds([double](Get-LabState)['directory']['clockAheadSeconds'])
        return @{ defaultNamingContext = @($dn); rootDomainNamingContext = @($dn); configurationNamingContext = @("CN=Configuration,$dn")
            currentTime = @($time.ToString('yyyyMMddHHmmss') + '.0Z') }
    }
    foreach ($record in Get-LdapRecord) {
        $inBase = if ($Base -match '^<SID=(.+)>$') { $Matches[1] -in @($record['objectSid']) } else { Test-LdapScope $record['distinguishedName'][0] $Base $Scope }
        if (-not $inBase -or -not (Test-LdapFilter $record $Filter)) { continue }
        $entry = @{ distinguishedName = $record['distinguishedName'] }
        foreach ($name in $Property) { $entry[$name] = @($record[$name] | Where-Object { $_ }) }
        $entry
    }
}

# The denied right, and another one that the same people are denied in every organisation.
function Get-DirectoryDeny {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Base)
    $call = Enter-LabCall $PSCmdlet @('Base') $PSBoundParameters
    if (-not $call) { return }
    $directory = (Get-LabState)['directory']
    foreach ($name in @($directory['serializationDeniedTo'])) {
        @{ sid = $directory['groups'][$name]['sid']; objectType = $script:SerializationRight; inherited = $true }
    }
    foreach ($name in 'Domain Admins', 'Backup Operators Contoso') {
        @{ sid = $directory['groups'][$name]['sid']; objectType = 'ab721a56-1e2f-11d0-9819-00aa0040529b'; inherited = $true }
    }
}

function Test-TlsPort {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $ComputerName, [Parameter(Mandatory)] [int] $Port)
    $call = Enter-LabCall $PSCmdlet @('ComputerName', 'Port') $PSBoundParameters
    if (-not $call) { return }
    $server = Get-LabServer $ComputerName
    $result = @{ port = $Port; connected = $false; handshake = ''; thumbprint = ''; protocol = ''; error = 'ConnectionRefused' }
    $protocol = if ($Port -eq 80) { 'http' } else { 'https' }
    $ports = @($server['sites'].Values | Where-Object { $_['state'] -eq 'Started' } | ForEach-Object { $_['bindings'] } |
            Where-Object { $_['protocol'] -eq $protocol -and $_['bindingInformation'] -notlike '127.*' } |
            ForEach-Object { ($_['bindingInformation'] -split ':')[1] })
    if ("$Port" -notin $ports -or $server['services']['W3SVC']['status'] -ne 'Running') { return $result }
    $result.connected = $true
    $result.error = ''
    if ($Port -eq 80) { return $result }
    # The name of the server leads to its own address, not to the loopback.
    $reached = @{ sslEntries = [ordered]@{} }
    foreach ($key in @($server['sslEntries'].Keys | Where-Object { $_ -notlike '127.*' })) { $reached.sslEntries[$key] = $server['sslEntries'][$key] }
    $entry = Get-LabWinningEntry $reached "$Port"
    $certificate = if ($entry) { $server['certificates'][$entry['hash']] }
    if (-not $certificate -or -not $certificate['hasPrivateKey']) {
        $result.handshake = 'closed'
        $result.error = 'IOException'
        return $result
    }
    $result.handshake = 'completed'
    $result.thumbprint = $entry['hash']
    $result.protocol = 'Tls12'
    return $result
}

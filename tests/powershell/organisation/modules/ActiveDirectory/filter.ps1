# The part of LDAP and -Filter that the reference documents and scripts use; anything else fails loudly.
function Read-LdapFilter([string]$Text, [ref]$At) {
    if ($Text[$At.Value] -ne '(') { throw [System.FormatException]::new("LDAP filter: '(' expected in $Text") }
    $At.Value++
    $mark = $Text[$At.Value]
    if ($mark -in '&', '|', '!') {
        $At.Value++
        $parts = @()
        while ($Text[$At.Value] -eq '(') { $parts += , (Read-LdapFilter $Text $At) }
        $At.Value++
        return @{ mark = "$mark"; parts = $parts }
    }
    $end = $Text.IndexOf(')', $At.Value)
    $term = $Text.Substring($At.Value, $end - $At.Value)
    $At.Value = $end + 1
    $name, $value = $term -split '=', 2
    $value = [regex]::Replace($value, '\\([0-9A-Fa-f]{2})', { [string][char][Convert]::ToInt32($args[0].Groups[1].Value, 16) })
    return @{ mark = '='; name = $name; value = $value }
}

function Test-LdapFilter($Filter, $Record) {
    switch ($Filter.mark) {
        '&' { return @($Filter.parts | Where-Object { -not (Test-LdapFilter $_ $Record) }).Count -eq 0 }
        '|' { return @($Filter.parts | Where-Object { Test-LdapFilter $_ $Record }).Count -gt 0 }
        '!' { return -not (Test-LdapFilter $Filter.parts[0] $Record) }
    }
    if ($Filter.name -eq 'member:1.2.840.113556.1.4.1941:') {
        $member = Find-One '*' $Filter.value
        return $Record.class -eq 'group' -and $member -and $Record.sid -in @(Get-TokenSid $member | ForEach-Object { $_.Value })
    }
    $values = switch ($Filter.name) {
        { $_ -in 'objectClass', 'objectCategory' } { $Record.class }
        { $_ -in 'sAMAccountName' } { $Record.sam }
        { $_ -in 'name', 'cn' } { $Record.name }
        'distinguishedName' { $Record.dn }
        'objectSid' { $Record.sid }
        'memberOf' { $Record.memberOf }
        'member' { Get-Directory | Where-Object { $Record.dn -in $_.memberOf } | ForEach-Object { $_.dn } }
        default { $Record.attributes[$Filter.name] }
    }
    $pattern = [System.Management.Automation.WildcardPattern]::Escape($Filter.value) -replace '`\*', '*'
    return @($values | Where-Object { $null -ne $_ -and "$_" -like $pattern }).Count -gt 0
}

# Name -eq 'x' and the like, joined by -and or -or.
function ConvertFrom-FilterText([string]$Text) {
    if ($Text -eq '*') { return '(name=*)' }
    $mark = if ($Text -match '\s-or\s') { '|' } else { '&' }
    $terms = foreach ($term in $Text -split '\s-(?:and|or)\s') {
        if ($term -notmatch '^\s*\(?\s*(\w+)\s+-(eq|like)\s+[''"]?(.*?)[''"]?\s*\)?\s*$') {
            Add-LabUnplanned "-Filter $Text"
            throw [System.NotImplementedException]::new("The stand-in cannot evaluate the filter: $Text")
        }
        "($($Matches[1])=$($Matches[3]))"
    }
    return "($mark$(-join $terms))"
}

function Find-DirectoryObject($Cmdlet, $Bound, [string]$Class) {
    $modelled = 'Identity', 'Filter', 'LDAPFilter', 'Properties', 'SearchBase', 'SearchScope', 'Server', 'ResultSetSize',
        'ResultPageSize'
    $call = Enter-LabCall $Cmdlet $modelled $Bound
    if (-not $call) { return }
    $domain = Resolve-Domain $Cmdlet $Bound['Server']
    if (-not $domain) { return }
    $controller = Get-LabController $Bound['Server']
    if ($controller -and $controller['unreachable']) {
        return Write-LabError $Cmdlet 'Unable to contact the server. This may be because this server does not exist.' `
            -Reason 'ADServerDownException' -Category 'ResourceUnavailable'
    }
    if ($Bound.ContainsKey('Identity')) {
        $text = Get-IdentityText $Bound['Identity']
        $record = Find-One $Class $text $domain
        if (-not $record) { return Write-NotFound $Cmdlet $text $domain }
        $old = Get-LabStaleValue $controller $record.dn
        if ($old) { $record.attributes = $old }
        return ConvertTo-DirectoryObject $record $Bound['Properties'] $domain
    }
    $text = if ($Bound.ContainsKey('LDAPFilter')) { $Bound['LDAPFilter'] } else { ConvertFrom-FilterText $Bound['Filter'] }
    if ($text -notlike '(*') { $text = "($text)" }
    $at = 0
    $filter = Read-LdapFilter $text ([ref]$at)
    foreach ($record in Get-Directory) {
        if ($Class -ne '*' -and $record.class -ne $Class) { continue }
        if (-not (Test-InDomain $record.dn $domain)) { continue }
        if ($Bound['SearchBase'] -and -not $record.dn.EndsWith($Bound['SearchBase'], [StringComparison]::OrdinalIgnoreCase)) { continue }
        if ("$($Bound['SearchScope'])" -in 'Base', '0' -and $record.dn -ne $Bound['SearchBase']) { continue }
        if (Test-LdapFilter $filter $record) { ConvertTo-DirectoryObject $record $Bound['Properties'] $domain }
    }
}

# Programs that print settings of Windows: reg query, setspn -X, w32tm /stripchart, and Get-TimeZone.
function Format-RegistryKey($Server, [string]$Key) {
    "HKEY_LOCAL_MACHINE\$Key"
    foreach ($name in $Server['registry'][$Key].Keys) {
        $value = $Server['registry'][$Key][$name]
        if ($value -is [string]) { '    {0}    REG_SZ    {1}' -f $name, $value }
        else { '    {0}    REG_DWORD    0x{1:x}' -f $name, [long]$value }
    }
    ''
}

function reg {
    $null = Enter-Program 'reg' $args
    $words = @($args | ForEach-Object { "$_" })
    if ($words[0] -ne 'query' -or $words[1] -notmatch '^(?:HKLM|HKEY_LOCAL_MACHINE)\\(.+)$') { Deny-Program 'reg' $args }
    $root = $Matches[1]
    $server = Get-LabServer
    $keys = @($server['registry'].Keys | Where-Object { $_ -eq $root -or ('/s' -in $words -and $_ -like "$root\*") })
    if ($keys.Count -eq 0) {
        return Complete-LabProgram @('', 'ERROR: The system was unable to find the specified registry key or value.') 1
    }
    Complete-LabProgram (@('') + @($keys | ForEach-Object { Format-RegistryKey $server $_ })) 0
}

# Names that two accounts hold. HOST of a computer serves HTTP as well, but only what is written counts here.
function setspn {
    $null = Enter-Program 'setspn' $args
    if ("$args" -notmatch '^[-/]X$') { Deny-Program 'setspn' $args }
    $state = Get-LabState
    $holders = [ordered]@{}
    foreach ($dn in $state['directory']['objects'].Keys) {
        foreach ($name in @($state['directory']['objects'][$dn]['servicePrincipalName'] | Where-Object { $_ })) {
            $computer = @(Get-LabServerList | Where-Object { ($name -split '/')[1] -in $_['name'], $_['fqdn'] })
            $holders[$name] = @($dn) + @($computer | ForEach-Object { "CN=$($_['name']),CN=Computers,$($state['directory']['dn'])" })
        }
    }
    $twice = @($holders.Keys | Where-Object { $holders[$_].Count -gt 1 })
    $lines = @("Checking domain $($state['directory']['dn'])", 'Processing entry 0')
    foreach ($name in $twice) {
        $lines += "$name is registered on these accounts:"
        $lines += @($holders[$name] | ForEach-Object { "`t$_" }) + @('')
    }
    Complete-LabProgram ($lines + @("found $($twice.Count) group(s) of duplicate SPNs.")) 0
}

function w32tm {
    $null = Enter-Program 'w32tm' $args
    if ("$args" -notmatch '^/stripchart /computer:([\w.-]+) /samples:1$') { Deny-Program 'w32tm' $args }
    $computer = $Matches[1]
    $state = Get-LabState
    $ahead = [double]$state['directory']['clockAheadSeconds']
    $text = $ahead.ToString('+00.0000000;-00.0000000', [cultureinfo]::InvariantCulture)
    Complete-LabProgram @("Tracking $computer [10.1.1.10:123].", 'Collecting 1 samples.',
        "The current time is $($state['clock'].ToString('M/d/yyyy h:mm:ss tt', [cultureinfo]::InvariantCulture)).",
        "$($state['clock'].ToString('HH:mm:ss')), d:+00.0004012s o:$($text)s  [                           *                           ]") 0
}

function Get-TimeZone {
    [CmdletBinding()]
    param()
    $call = Enter-LabCall $PSCmdlet @() $PSBoundParameters
    if (-not $call) { return }
    $offset = [timespan]::FromHours([double](Get-LabServer)['utcOffset'])
    $name = if ($offset -eq [timespan]::Zero) { 'UTC' } else { 'Contoso Standard Time' }
    [pscustomobject][ordered]@{ Id = $name; DisplayName = "(UTC) $name"; StandardName = $name; DaylightName = $name
        BaseUtcOffset = $offset; SupportsDaylightSavingTime = $false
    }
}

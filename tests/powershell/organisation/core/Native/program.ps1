# Native programs, as far as scripts need them. They know no -WhatIf.
function Enter-Program([string]$Name, $Arguments) {
    $call = Add-LabJournal $Name @{ arguments = ($Arguments -join ' ') } (Get-LabSession)['server']
    $fault = Get-LabFault $Name
    if ($fault) { throw [System.InvalidOperationException]::new($fault) }
    return $call
}

function Deny-Program([string]$Name, $Arguments) {
    Add-LabUnplanned "$Name $($Arguments -join ' ')"
    throw [System.NotImplementedException]::new("The stand-in of $Name does not know: $($Arguments -join ' ')")
}

function hostname {
    $null = Enter-Program 'hostname' $args
    Complete-LabProgram @((Get-LabSession)['server']) 0
}

# Integrity level and groups of the person who runs the script; names are translated, SIDs are not.
function whoami {
    $null = Enter-Program 'whoami' $args
    $words = @($args | ForEach-Object { "$_".ToLowerInvariant() })
    $session = Get-LabSession
    $netbios = (Get-LabState)['directory']['netbios']
    if ($words.Count -eq 0) { return Complete-LabProgram @("$netbios\$($session['user'])".ToLowerInvariant()) 0 }
    if ('/groups' -notin $words) { Deny-Program 'whoami' $args }
    $german = $session['language'] -eq 'de'
    $rows = @(
        , @($(if ($german) { 'Jeder' } else { 'Everyone' }), 'S-1-1-0')
        , @($(if ($german) { 'VORDEFINIERT\Administratoren' } else { 'BUILTIN\Administrators' }), 'S-1-5-32-544')
        , @("$netbios\Organization Management", (Get-LabState)['directory']['groups']['Organization Management']['sid'])
        , @($(if ($german) { 'Verbindliche Beschriftung\Verbindlichkeitsstufe' } else { 'Mandatory Label\Mandatory Level' }),
            $(if ($session['elevated']) { 'S-1-16-12288' } else { 'S-1-16-8192' }))
    )
    if ($session['noOrganizationManagement']) { $rows = @($rows | Where-Object { $_[0] -notlike '*Organization Management' }) }
    $csv = 'csv' -in $words
    $lines = @($rows | ForEach-Object {
            if ($csv) { '"{0}","{1}","{2}",""' -f $_[0], 'Label', $_[1] } else { '{0,-50} {1,-16} {2}' -f $_[0], 'Label', $_[1] }
        })
    if ($csv -and '/nh' -notin $words) { $lines = @('"Group Name","Type","SID","Attributes"') + $lines }
    Complete-LabProgram $lines 0
}

function iisreset {
    $call = Add-LabJournal 'iisreset' @{ arguments = ($args -join ' ') } (Get-LabSession)['server']
    # A program fails by its exit code.
    $fault = Get-LabFault 'iisreset'
    if ($fault) { return Complete-LabProgram @($fault) 1062 }
    if (-not (Get-LabSession)['elevated']) {
        return Complete-LabProgram @('Access denied, you must be an administrator of the remote computer to use this command.') 5
    }
    $words = @($args | ForEach-Object { "$_".TrimStart('/', '-').ToLowerInvariant() } | Where-Object { $_ -ne 'noforce' })
    if ($words.Count -gt 0 -and $words[0] -ne 'restart') { Deny-Program 'iisreset' $args }
    $server = Get-LabServer
    foreach ($name in 'WAS', 'W3SVC') { Set-Running $server $name }
    # The management shell is a session inside this IIS: what is called next finds it dead, then a new one opens.
    if ((Get-LabSession)['shellServer'] -eq $server['name']) { (Get-LabSession)['shellLost'] = 2 }
    $call['changed'] = $true
    if ($call['lost']) { return Complete-LabProgram @('') 1460 }
    Complete-LabProgram @('', 'Attempting stop...', 'Internet services successfully stopped', 'Attempting start...',
        'Internet services successfully restarted') 0
}

# The running token, not the directory: what gpresult shows changes with the next start of Windows.
function gpresult {
    $null = Enter-Program 'gpresult' $args
    $words = ($args -join ' ').ToLowerInvariant() -replace ':', ' '
    if ($words -notmatch '/scope computer' -or $words -notmatch '/r') { Deny-Program 'gpresult' $args }
    if (-not (Get-LabSession)['elevated']) { return Complete-LabProgram @('ERROR: Access is denied.') 1 }
    $german = (Get-LabSession)['language'] -eq 'de'
    $server = Get-LabServer
    $title = if ($german) { 'Der Computer ist Mitglied der folgenden Sicherheitsgruppen' }
    else { 'The computer is a part of the following security groups' }
    $first = if ($german) { 'VORDEFINIERT\Administratoren', 'Jeder' } else { 'BUILTIN\Administrators', 'Everyone' }
    $names = @($first) + @("$($server['name'])$") + @($server['token'])
    $lines = @('', $(if ($german) { 'COMPUTEREINSTELLUNGEN' } else { 'COMPUTER SETTINGS' }), '------------------', '',
        "    $title", ('    ' + '-' * $title.Length))
    Complete-LabProgram ($lines + @($names | ForEach-Object { "        $_" })) 0
}

function Find-StoreCertificate([string]$Id) {
    $server = Get-LabServer
    foreach ($key in $server['certificates'].Keys) {
        if (-not $Id -or $key -eq $Id -or $key.Substring(0, 32) -eq $Id) { $key }
    }
}

function certutil {
    $call = Enter-Program 'certutil' $args
    $words = @($args | ForEach-Object { "$_" })
    $verb = $words[0].TrimStart('-', '/').ToLowerInvariant()
    $id = if ($words.Count -gt 2) { $words[2] -replace ' ', '' } else { '' }
    if ($verb -notin 'store', 'verifystore', 'repairstore' -or $words[1] -ne 'my') { Deny-Program 'certutil' $args }
    $found = @(Find-StoreCertificate $id)
    if ($found.Count -eq 0) { return Complete-LabProgram @('CertUtil: Object was not found. 0x80090011 (-2146893807)') -2146893807 }
    $server = Get-LabServer
    $lines = @('my "Personal"')
    $code = 0
    foreach ($key in $found) {
        $certificate = $server['certificates'][$key]
        if ($verb -eq 'repairstore' -and $certificate['keyRepairable'] -and -not $certificate['hasPrivateKey']) {
            $certificate['hasPrivateKey'] = $true
            $call['changed'] = $true
        }
        $lines += "Serial Number: $($key.Substring(0, 32).ToLowerInvariant())", "Subject: $($certificate['subject'])",
            "Cert Hash(sha1): $($key.ToLowerInvariant())"
        if ($certificate['hasPrivateKey']) {
            $provider = if ($certificate['provider'] -eq 'CNG') { 'Microsoft Software Key Storage Provider' }
            else { 'Microsoft RSA SChannel Cryptographic Provider' }
            $lines += "  Provider = $provider", 'Encryption test passed'
        } else {
            $lines += 'Missing stored keyset'
            if ($verb -ne 'store') { $code = -2146885621 }
        }
    }
    Complete-LabProgram $lines $code
}

function repadmin {
    $call = Enter-Program 'repadmin' $args
    if ("$($args[0])" -notmatch '^/(syncall|showrepl|replsummary)$') { Deny-Program 'repadmin' $args }
    if ($args[0] -eq '/syncall') {
        $call['changed'] = $true
        foreach ($controller in Get-LabController) { $controller.Remove('staleMembers') }
    }
    Complete-LabProgram @('SyncAll terminated with no errors.') 0
}

function ldifde {
    $null = Enter-Program 'ldifde' $args
    $words = @($args | ForEach-Object { "$_" })
    $file = [array]::IndexOf($words, '-f')
    $base = [array]::IndexOf($words, '-d')
    if ('-i' -in $words -or $file -lt 0 -or $base -lt 0) { Deny-Program 'ldifde' $args }
    $dn = $words[$base + 1]
    $lines = @("dn: $dn", 'changetype: add')
    $object = (Get-LabState)['directory']['objects'][$dn]
    if (-not $object) { return Complete-LabProgram @('No Entries found') 1 }
    foreach ($key in $object.Keys) { $lines += "$($key): $($object[$key])" }
    Microsoft.PowerShell.Management\Set-Content -LiteralPath $words[$file + 1] -Value $lines
    Complete-LabProgram @('1 entries exported') 0
}

# VDIR "Default Web Site/owa/" (physicalPath:...), one a directory of every site.
function Get-DirectoryRow($Server) {
    foreach ($path in $Server['iis']['directories'].Keys) {
        'VDIR "{0}/" (physicalPath:{1})' -f $path, $Server['iis']['directories'][$path].Replace('{install}', $Server['installPath'])
    }
}

# appcmd list apppool|site|vdir, add backup, restore backup.
function appcmd {
    $call = Enter-Program 'appcmd' $args
    $server = Get-LabServer
    $words = ($args -join ' ').ToLowerInvariant()
    if ($words -match '^list apppools?') {
        return Complete-LabProgram @($server['pools'].Keys | ForEach-Object { "APPPOOL `"$_`" (MgdVersion:v4.0,MgdMode:Integrated,state:$($server['pools'][$_]['state']))" }) 0
    }
    if ($words -match '^list sites?') {
        return Complete-LabProgram @($server['sites'].Keys | ForEach-Object { "SITE `"$_`" (id:$($server['sites'][$_]['id']),state:$($server['sites'][$_]['state']))" }) 0
    }
    if ($words -match '^list vdirs?$') { return Complete-LabProgram @(Get-DirectoryRow $server) 0 }
    if ($words -match '^add backup "?([\w.-]+)"?$') {
        $call['backup'] = $Matches[1]
        return Complete-LabProgram @("BACKUP object `"$($Matches[1])`" added") 0
    }
    Deny-Program 'appcmd' $args
}

# Writes the file that it is asked for. Its parameters are those of the article.
function dependentassemblygenerator {
    $call = Enter-Program 'dependentassemblygenerator' $args
    $words = @($args | ForEach-Object { "$_" })
    if ($words.Count -ne 6 -or "$($words[0]) $($words[2]) $($words[4])" -ne '-exchangePath -exchangePath -configFile') {
        Deny-Program 'dependentassemblygenerator' $args
    }
    $text = "<?xml version=`"1.0`" encoding=`"utf-8`"?>`r`n<configuration>`r`n</configuration>`r`n"
    Microsoft.PowerShell.Management\Set-Content -LiteralPath $words[5] -Value $text -NoNewline
    $call['changed'] = $true
    Complete-LabProgram @() $(if ($call['lost']) { 1460 } else { 0 })
}

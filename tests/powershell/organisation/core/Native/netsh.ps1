# netsh http show|add|delete sslcert, in the language of the server.
$script:Label = @{
    en = @{ title = 'SSL Certificate bindings:'; ip = 'IP:port'; host = 'Hostname:port'; hash = 'Certificate Hash'
        id = 'Application ID'; store = 'Certificate Store Name'; revocation = 'Verify Client Certificate Revocation'
        on = 'Enabled'; missing = 'The system cannot find the file specified.'
        exists = 'Cannot create a file when that file already exists.'
        session = 'A specified logon session does not exist. It may already have been terminated.'
        added = 'SSL Certificate successfully added'; deleted = 'SSL Certificate successfully deleted'
        addFailed = 'SSL Certificate add failed, Error: '; deleteFailed = 'SSL Certificate deletion failed, Error: '
        elevation = 'The requested operation requires elevation (Run as administrator).'
    }
    de = @{ title = 'SSL-Zertifikatbindungen:'; ip = 'IP:Port'; host = 'Hostname:Port'; hash = 'Zertifikathash'
        id = 'Anwendungs-ID'; store = 'Zertifikatspeichername'; revocation = 'Clientzertifikatsperre pruefen'
        on = 'Aktiviert'; missing = 'Das System kann die angegebene Datei nicht finden.'
        exists = 'Eine Datei kann nicht erstellt werden, wenn sie bereits vorhanden ist.'
        session = 'Eine angegebene Anmeldesitzung ist nicht vorhanden. Sie wurde gegebenenfalls bereits beendet.'
        added = 'Das SSL-Zertifikat wurde erfolgreich hinzugefuegt.'; deleted = 'Das SSL-Zertifikat wurde erfolgreich geloescht.'
        addFailed = 'Fehler beim Hinzufuegen des SSL-Zertifikats. Fehler: '
        deleteFailed = 'Fehler beim Loeschen des SSL-Zertifikats. Fehler: '
        elevation = 'Der angeforderte Vorgang erfordert erhoehte Rechte (Als Administrator ausfuehren).'
    }
}

function Get-Label {
    $language = (Get-LabSession)['language']
    if ($language -and $script:Label.ContainsKey($language)) { return $script:Label[$language] }
    return $script:Label['en']
}

function Format-SslEntry($Server, [string]$Endpoint, $Text) {
    $entry = $Server['sslEntries'][$Endpoint]
    $isName = $Endpoint -match '[a-z]' -and $Endpoint -notlike '`[*'
    $line = { param($Name, $Value) '    {0,-29}: {1}' -f $Name, $Value }
    & $line $(if ($isName) { $Text.host } else { $Text.ip }) $Endpoint
    & $line $Text.hash $entry['hash'].ToLowerInvariant()
    & $line $Text.id $entry['appid']
    & $line $Text.store $(if ($entry['store']) { $entry['store'] } else { '(null)' })
    & $line $Text.revocation $Text.on
    ''
}

# name=value arguments; a bare script block in place of appid={...} is what the program cannot read.
function Read-NetshArgument($Arguments) {
    $table = @{}
    foreach ($argument in $Arguments) {
        if ("$argument" -notmatch '^([\w-]+)=(.*)$') { return }
        $table[$Matches[1]] = $Matches[2]
    }
    return $table
}

function netsh {
    $words = @($args | ForEach-Object { "$_" })
    $command = ($words | Select-Object -First 3) -join ' '
    $rest = @($words | Select-Object -Skip 3)
    $server = Get-LabServer
    $call = Add-LabJournal "netsh $command" @{ arguments = $rest -join ' ' } $server['name']
    $text = Get-Label
    $fault = Get-LabFault "netsh $command"
    if ($fault) { return Complete-LabProgram @($fault) 1 }
    $values = Read-NetshArgument $rest
    if ($null -eq $values) { return Complete-LabProgram @('The parameter is incorrect.') 1 }
    switch ($command) {
        'http show sslcert' { return Show-SslEntry $server $values $text }
        'http add sslcert' { return Add-SslEntry $server $values $text $call }
        'winhttp show proxy' { return Show-Proxy $server }
        'winhttp set proxy' { return Set-Proxy $server $values $call }
        'http delete sslcert' { return Remove-SslEntry $server $values $text $call }
    }
    Add-LabUnplanned "netsh $($words -join ' ')"
    throw [System.NotImplementedException]::new("The stand-in of netsh does not know: $($words -join ' ')")
}

function Get-Endpoint($Values) {
    if ($Values.ContainsKey('ipport')) { return $Values['ipport'] }
    return $Values['hostnameport']
}

function Show-SslEntry($Server, $Values, $Text) {
    $endpoint = Get-Endpoint $Values
    if ($endpoint -and -not $Server['sslEntries'].Contains($endpoint)) { return Complete-LabProgram @('', $Text.missing, '') 1 }
    $lines = @('', $Text.title, ('-' * $Text.title.Length), '')
    foreach ($key in @($Server['sslEntries'].Keys)) {
        if (-not $endpoint -or $key -eq $endpoint) { $lines += @(Format-SslEntry $Server $key $Text) }
    }
    return Complete-LabProgram $lines 0
}

function Add-SslEntry($Server, $Values, $Text, $Call) {
    if (-not (Get-LabSession)['elevated']) { return Complete-LabProgram @('', $Text.elevation, '') 1 }
    $endpoint = Get-Endpoint $Values
    if ($Server['sslEntries'].Contains($endpoint)) {
        return Complete-LabProgram @('', ($Text.addFailed + '183'), '', $Text.exists, '') 1
    }
    $hash = "$($Values['certhash'])".ToUpperInvariant()
    $certificate = $Server['certificates'][$hash]
    if (-not $certificate -or -not $certificate['hasPrivateKey'] -or $Values['appid'] -notmatch '^\{[0-9A-Fa-f-]{36}\}$') {
        return Complete-LabProgram @('', ($Text.addFailed + '1312'), $Text.session, '') 1
    }
    $Server['sslEntries'][$endpoint] = [ordered]@{ hash = $hash; appid = $Values['appid']
        store = $(if ($Values['certstorename'] -in 'my', '', $null) { 'My' } else { $Values['certstorename'] })
    }
    $limits = @($Values.Keys | Where-Object { $_ -like 'disable*' -and $Values[$_] -eq 'enable' } | Sort-Object)
    if ($limits.Count -gt 0) { $Server['sslEntries'][$endpoint]['limits'] = $limits }
    $Call['changed'] = $true
    if ($Call['lost']) { return Complete-LabProgram @('') 1 }
    return Complete-LabProgram @('', $Text.added, '') 0
}

function Remove-SslEntry($Server, $Values, $Text, $Call) {
    if (-not (Get-LabSession)['elevated']) { return Complete-LabProgram @('', $Text.elevation, '') 1 }
    $endpoint = Get-Endpoint $Values
    if (-not $Server['sslEntries'].Contains($endpoint)) {
        return Complete-LabProgram @('', ($Text.deleteFailed + '2'), $Text.missing, '') 1
    }
    $Server['sslEntries'].Remove($endpoint)
    $Call['changed'] = $true
    if ($Call['lost']) { return Complete-LabProgram @('') 1 }
    return Complete-LabProgram @('', $Text.deleted, '') 0
}

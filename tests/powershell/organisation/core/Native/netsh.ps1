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
    fr = @{ title = 'Liaisons de certificat SSL :'; ip = 'IP:port'; host = "Nom d`u{2019}h`u{00f4}te:port"; hash = 'Hachage du certificat'
        id = "ID de l`u{2019}application"; store = 'Nom du magasin de certificats'
        revocation = "V`u{00e9}rifier la r`u{00e9}vocation"; on = "Activ`u{00e9}"
        missing = "Le fichier sp`u{00e9}cifi`u{00e9} est introuvable."
        exists = "Impossible de cr`u{00e9}er un fichier d`u{00e9}j`u{00e0} existant."
        session = "Une session sp`u{00e9}cifi`u{00e9}e n`u{2019}existe pas. Elle est peut-`u{00ea}tre d`u{00e9}j`u{00e0} termin`u{00e9}e."
        added = "Le certificat SSL a `u{00e9}t`u{00e9} ajout`u{00e9}."; deleted = "Le certificat SSL a `u{00e9}t`u{00e9} supprim`u{00e9}."
        addFailed = "`u{00c9}chec de l`u{2019}ajout du certificat SSL, erreur : "
        deleteFailed = "`u{00c9}chec de la suppression du certificat SSL, erreur : "
        elevation = "L`u{2019}op`u{00e9}ration demand`u{00e9}e n`u{00e9}cessite une `u{00e9}l`u{00e9}vation."
    }
    ja = @{ title = "SSL `u{8a3c}`u{660e}`u{66f8}`u{306e}`u{30d0}`u{30a4}`u{30f3}`u{30c9}:"; ip = "IP:`u{30dd}`u{30fc}`u{30c8}"
        host = "`u{30db}`u{30b9}`u{30c8}`u{540d}:`u{30dd}`u{30fc}`u{30c8}"
        hash = "`u{8a3c}`u{660e}`u{66f8}`u{306e}`u{30cf}`u{30c3}`u{30b7}`u{30e5}"
        id = "`u{30a2}`u{30d7}`u{30ea}`u{30b1}`u{30fc}`u{30b7}`u{30e7}`u{30f3} ID"
        store = "`u{8a3c}`u{660e}`u{66f8}`u{30b9}`u{30c8}`u{30a2}`u{540d}"
        revocation = "`u{5931}`u{52b9}`u{306e}`u{691c}`u{8a3c}"; on = "`u{6709}`u{52b9}"
        missing = "`u{6307}`u{5b9a}`u{3055}`u{308c}`u{305f}`u{30d5}`u{30a1}`u{30a4}`u{30eb}`u{304c}`u{898b}`u{3064}`u{304b}`u{308a}`u{307e}`u{305b}`u{3093}`u{3002}"
        exists = "`u{65e2}`u{306b}`u{5b58}`u{5728}`u{3059}`u{308b}`u{30d5}`u{30a1}`u{30a4}`u{30eb}`u{3067}`u{3059}`u{3002}"
        session = "`u{6307}`u{5b9a}`u{3055}`u{308c}`u{305f}`u{30ed}`u{30b0}`u{30aa}`u{30f3} `u{30bb}`u{30c3}`u{30b7}`u{30e7}`u{30f3}`u{306f}`u{5b58}`u{5728}`u{3057}`u{307e}`u{305b}`u{3093}`u{3002}"
        added = "SSL `u{8a3c}`u{660e}`u{66f8}`u{3092}`u{8ffd}`u{52a0}`u{3057}`u{307e}`u{3057}`u{305f}`u{3002}"
        deleted = "SSL `u{8a3c}`u{660e}`u{66f8}`u{3092}`u{524a}`u{9664}`u{3057}`u{307e}`u{3057}`u{305f}`u{3002}"
        addFailed = "SSL `u{8a3c}`u{660e}`u{66f8}`u{306e}`u{8ffd}`u{52a0}`u{306b}`u{5931}`u{6557}: "
        deleteFailed = "SSL `u{8a3c}`u{660e}`u{66f8}`u{306e}`u{524a}`u{9664}`u{306b}`u{5931}`u{6557}: "
        elevation = "`u{8981}`u{6c42}`u{3055}`u{308c}`u{305f}`u{64cd}`u{4f5c}`u{306b}`u{306f}`u{7ba1}`u{7406}`u{8005}`u{7279}`u{6a29}`u{304c}`u{5fc5}`u{8981}`u{3067}`u{3059}`u{3002}"
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
    if (-not $certificate -or -not $certificate['hasPrivateKey'] -or $certificate['keyDamaged'] -or $Values['appid'] -notmatch '^\{[0-9A-Fa-f-]{36}\}$') {
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

# netsh winhttp show proxy, in the language of the server.
function Show-Proxy($Server) {
    $german = (Get-LabSession)['language'] -eq 'de'
    $title = if ($german) { 'Aktuelle WinHTTP-Proxyeinstellungen:' } else { 'Current WinHTTP proxy settings:' }
    if (-not $Server['winHttpProxy']) {
        $direct = if ($german) { '    Direktzugriff (kein Proxyserver).' } else { '    Direct access (no proxy server).' }
        return Complete-LabProgram @('', $title, '', $direct, '') 0
    }
    $first, $second = if ($german) { 'Proxyserver', 'Umgehungsliste' } else { 'Proxy Server(s)', 'Bypass List    ' }
    $bypass = if ($Server['winHttpBypass']) { $Server['winHttpBypass'] } else { '(none)' }
    Complete-LabProgram @('', $title, '', "    $first :  $($Server['winHttpProxy'])", "    $second :  $bypass", '') 0
}

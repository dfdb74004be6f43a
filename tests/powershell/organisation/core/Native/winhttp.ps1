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

function Set-Proxy($Server, $Values, $Call) {
    if (-not (Get-LabSession)['elevated']) { return Complete-LabProgram @('', (Get-Label).elevation, '') 1 }
    if (-not $Values['proxy-server']) { return Complete-LabProgram @('The parameter is incorrect.') 1 }
    $Server['winHttpProxy'] = $Values['proxy-server']
    $Server.Remove('winHttpBypass')
    if ($Values['bypass-list']) { $Server['winHttpBypass'] = $Values['bypass-list'] }
    $Call['changed'] = $true
    if ($Call['lost']) { return Complete-LabProgram @('') 1 }
    Show-Proxy $Server
}

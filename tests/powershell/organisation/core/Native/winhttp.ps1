# netsh winhttp show proxy, in the language of the server.
function Show-Proxy($Server) {
    $title, $direct, $first, $second, $none = switch ((Get-LabSession)['language']) {
        'de' {
            'Aktuelle WinHTTP-Proxyeinstellungen:', 'Direktzugriff (kein Proxyserver).', 'Proxyserver', 'Umgehungsliste', '(none)'
        }
        'fr' {
            "Param`u{00e8}tres actuels du proxy WinHTTP :", "Acc`u{00e8}s direct (sans serveur proxy).", 'Serveur(s) proxy',
            'Liste de contournement', '(aucun)'
        }
        'ja' {
            "`u{73fe}`u{5728}`u{306e} WinHTTP `u{30d7}`u{30ed}`u{30ad}`u{30b7}`u{8a2d}`u{5b9a}:",
            "`u{76f4}`u{63a5}`u{30a2}`u{30af}`u{30bb}`u{30b9} (`u{30d7}`u{30ed}`u{30ad}`u{30b7} `u{30b5}`u{30fc}`u{30d0}`u{30fc}`u{306a}`u{3057})`u{3002}",
            "`u{30d7}`u{30ed}`u{30ad}`u{30b7} `u{30b5}`u{30fc}`u{30d0}`u{30fc}", "`u{30d0}`u{30a4}`u{30d1}`u{30b9}`u{4e00}`u{89a7}", "(`u{306a}`u{3057})"
        }
        default {
            'Current WinHTTP proxy settings:', 'Direct access (no proxy server).', 'Proxy Server(s)', 'Bypass List    ', '(none)'
        }
    }
    if (-not $Server['winHttpProxy']) { return Complete-LabProgram @('', $title, '', "    $direct", '') 0 }
    $bypass = if ($Server['winHttpBypass']) { $Server['winHttpBypass'] } else { $none }
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

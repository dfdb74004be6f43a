# applicationHost.config of a server, written from the state: directories, and what locations set.
function ConvertTo-LabXml([string]$Text) { return [System.Security.SecurityElement]::Escape($Text) }

function Format-LabLocation([string]$Path, $Setting) {
    $lines = @("    <location path=`"$(ConvertTo-LabXml $Path)`">", '        <system.webServer>')
    $security = @()
    if ($Setting['methods']) {
        $security += '                <authentication>'
        foreach ($name in $Setting['methods'].Keys) {
            $security += "                    <$($name)Authentication enabled=`"$("$($Setting['methods'][$name])".ToLowerInvariant())`" />"
        }
        $security += '                </authentication>'
    }
    if ($Setting['sslFlags']) { $security += "                <access sslFlags=`"$($Setting['sslFlags'])`" />" }
    if ($security.Count -gt 0) { $lines += @('            <security>') + $security + @('            </security>') }
    if ($Setting.Contains('redirect')) {
        $lines += "            <httpRedirect enabled=`"$("$($Setting['redirect'])".ToLowerInvariant())`" destination=`"/owa`" />"
    }
    if ($Setting['rule']) { $lines += Format-LabRule $Setting['rule'] }
    return $lines + @('        </system.webServer>', '    </location>')
}

function Format-LabRule($Rule) {
    $syntax = if ($Rule['syntax']) { " patternSyntax=`"$($Rule['syntax'])`"" } else { '' }
    return '            <rewrite><rules>', "                <rule name=`"own`"$syntax>",
        "                    <match url=`"$(ConvertTo-LabXml $Rule['url'])`" /><action type=`"AbortRequest`" />",
        '                </rule>', '            </rules></rewrite>'
}

function Format-LabSite($Server, [string]$Name) {
    $lines = @("            <site name=`"$Name`" id=`"$($Server['sites'][$Name]['id'])`">")
    foreach ($path in $Server['iis']['directories'].Keys) {
        if ($path -ne $Name -and -not $path.StartsWith("$Name/")) { continue }
        $application = if ($path -eq $Name) { '/' } else { $path.Substring($Name.Length) }
        $folder = $Server['iis']['directories'][$path].Replace('{install}', $Server['installPath'])
        $lines += "                <application path=`"$application`">",
            "                    <virtualDirectory path=`"/`" physicalPath=`"$(ConvertTo-LabXml $folder)`" />",
            '                </application>'
    }
    return $lines + @('            </site>')
}

function Get-LabIisConfiguration($Server) {
    $lines = @('<?xml version="1.0" encoding="UTF-8"?>', '<configuration>', '    <system.applicationHost>', '        <sites>')
    foreach ($name in $Server['sites'].Keys) { $lines += Format-LabSite $Server $name }
    $lines += '        </sites>', '    </system.applicationHost>', '    <system.webServer>', '        <globalModules>',
        '            <add name="UriCacheModule" image="%windir%\System32\inetsrv\cachuri.dll" />'
    foreach ($name in @($Server['iis']['globalModules'].Keys)) {
        $lines += '            <add name="{0}" image="{1}" />' -f $name, $Server['iis']['globalModules'][$name]
    }
    $lines += '        </globalModules>',
        '        <httpRedirect enabled="false" />', '    </system.webServer>'
    foreach ($path in $Server['iis']['locations'].Keys) { $lines += Format-LabLocation $path $Server['iis']['locations'][$path] }
    return ($lines + @('</configuration>', '')) -join "`r`n"
}

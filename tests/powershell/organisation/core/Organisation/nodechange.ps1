# Changes through the drives. The provider has asked ShouldProcess before.
function Get-LabProperty([string]$Path) {
    $drive, $rest = Split-LabPath $Path
    $properties = [ordered]@{}
    if ($drive -eq 'HKLM') {
        $server = Get-LabServer
        $key = Find-LabRegistryKey $server $rest
        if ($key) { foreach ($name in $server['registry'][$key].Keys) { $properties[$name] = $server['registry'][$key][$name] } }
        return [pscustomobject]$properties
    }
    return Get-LabNode $Path
}

function Set-LabProperty([string]$Path, $Values) {
    $drive, $rest = Split-LabPath $Path
    if ($drive -eq 'IIS' -and $rest -match '^Sites\\([^\\]+)\\(.+)$' -and $Values.PSObject.Properties['physicalPath']) {
        $call = Add-LabJournal 'Set-ItemProperty' @{ Path = $Path } (Get-LabServer)['name']
        $fault = Get-LabFault 'Set-ItemProperty'
        if ($fault) { throw [System.InvalidOperationException]::new($fault) }
        $folder = "$($Values.physicalPath)".Replace((Get-LabServer)['installPath'], '{install}')
        (Get-LabServer)['iis']['directories']["$($Matches[1])/$($Matches[2] -replace '\\', '/')"] = $folder
        Complete-LabChange $call
        return
    }
    if ($drive -ne 'HKLM') {
        Add-LabUnplanned "Set-ItemProperty $Path"
        throw [System.NotImplementedException]::new("Set-ItemProperty on $Path is not planned.")
    }
    $server = Get-LabServer
    $key = Find-LabRegistryKey $server $rest
    if (-not $key) { $key = $rest; $server['registry'][$key] = [ordered]@{} }
    $call = Add-LabJournal 'Set-ItemProperty' @{ Path = $Path } $server['name']
    $fault = Get-LabFault 'Set-ItemProperty'
    if ($fault) { throw [System.InvalidOperationException]::new($fault) }
    foreach ($property in $Values.PSObject.Properties) { $server['registry'][$key][$property.Name] = $property.Value }
    Complete-LabChange $call
}

function Remove-LabNode([string]$Path) {
    $drive, $rest = Split-LabPath $Path
    $server = Get-LabServer
    $call = Add-LabJournal 'Remove-Item' @{ Path = $Path } $server['name']
    $leaf = ($rest -split '\\')[-1]
    if ($drive -eq 'Cert' -and $rest -like 'LocalMachine\My\*') {
        $server['certificates'].Remove($leaf)
        $call['changed'] = $true
        return
    }
    if ($drive -eq 'IIS' -and $rest -like 'SslBindings\*') {
        foreach ($endpoint in @($server['sslEntries'].Keys)) {
            if ((Convert-LabEndpointName $endpoint) -eq $leaf) { $server['sslEntries'].Remove($endpoint) }
        }
        $call['changed'] = $true
        return
    }
    Add-LabUnplanned "Remove-Item $Path"
    throw [System.NotImplementedException]::new("Remove-Item on $Path is not planned.")
}

function New-LabNode([string]$Path, $Value) {
    $drive, $rest = Split-LabPath $Path
    $server = Get-LabServer
    $call = Add-LabJournal 'New-Item' @{ Path = $Path } $server['name']
    if ($drive -ne 'IIS' -or $rest -notmatch '^SslBindings\\([^!]+)!(\d+)$') {
        Add-LabUnplanned "New-Item $Path"
        throw [System.NotImplementedException]::new("New-Item on $Path is not planned.")
    }
    $endpoint = "$($Matches[1]):$($Matches[2])"
    if ($server['sslEntries'].Contains($endpoint)) {
        throw [System.Runtime.InteropServices.COMException]::new('Cannot create a file when that file already exists',
            -2147024713)
    }
    $server['sslEntries'][$endpoint] = [ordered]@{ hash = $Value.Thumbprint; appid = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'
        store = 'My'
    }
    $call['changed'] = $true
}

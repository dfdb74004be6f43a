# The C drives of the servers as folders: written before a step, read back after it.
. "$PSScriptRoot/iisconfiguration.ps1"
function ConvertTo-LabFolder([string]$Server, [string]$Path) {
    return Join-Path ([Exmedic.Lab.Shared]::Root) (Join-Path $Server ($Path.Substring(3) -replace '\\', '/'))
}

function Write-LabFile {
    foreach ($server in Get-LabServerList) {
        $folders = 'C:\Windows\Temp', 'C:\ProgramData', ($server['installPath'] + 'bin\CmdletExtensionAgents'),
            ($server['installPath'] + 'ClientAccess\Owa\bin')
        foreach ($name in 'owa', 'ecp', 'EWS', 'Autodiscover', 'sync', 'OAB', 'PowerShell', 'mapi') {
            $folders += $server['installPath'] + "FrontEnd\HttpProxy\$name"
        }
        foreach ($folder in $folders) { $null = [IO.Directory]::CreateDirectory((ConvertTo-LabFolder $server['name'] $folder)) }
        $server['files'][$server['installPath'] + 'bin\RemoteExchange.ps1'] = [IO.File]::ReadAllText("$PSScriptRoot/remoteexchange.ps1")
        if ($server['iis']) {
            $server['files']['C:\Windows\System32\inetsrv\config\applicationHost.config'] = Get-LabIisConfiguration $server
        }
        foreach ($path in $server['files'].Keys) {
            $file = ConvertTo-LabFolder $server['name'] $path
            $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($file))
            [IO.File]::WriteAllText($file, "$($server['files'][$path])")
        }
    }
}

function Read-LabFile {
    foreach ($server in Get-LabServerList) {
        $root = Join-Path ([Exmedic.Lab.Shared]::Root) $server['name']
        $files = [ordered]@{}
        foreach ($file in [IO.Directory]::GetFiles($root, '*', 'AllDirectories') | Sort-Object) {
            $files['C:\' + ($file.Substring($root.Length + 1) -replace '/', '\')] = [IO.File]::ReadAllText($file)
        }
        $server['files'] = $files
    }
}

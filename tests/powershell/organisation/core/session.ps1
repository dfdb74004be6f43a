# Runspaces that look like a Windows PowerShell on one of the servers.
function Set-LabEnvironment($Session) {
    $server = Get-LabServer $Session['server']
    $values = @{
        COMPUTERNAME = $(if ($Session['shownName']) { $Session['shownName'] } else { $Session['server'] }); USERNAME = "$($Session['user'])"; USERDNSDOMAIN = "$((Get-LabState)['organisation']['forest'])"
        USERDOMAIN = "$((Get-LabState)['directory']['netbios'])"; ProgramData = 'C:\ProgramData'; SystemRoot = 'C:\Windows'
        windir = 'C:\Windows'; TEMP = 'C:\Windows\Temp'; TMP = 'C:\Windows\Temp'; SystemDrive = 'C:'
        ExchangeInstallPath = "$($server['installPath'])"; PATH = ''
        PROCESSOR_ARCHITECTURE = $(if ($Session['is32Bit']) { 'x86' } else { 'AMD64' })
        PROCESSOR_ARCHITEW6432 = $(if ($Session['is32Bit']) { 'AMD64' } else { '' })
        PSModulePath = [string]::Join([IO.Path]::PathSeparator, @((Join-Path $PSScriptRoot '../modules'), (Join-Path $PSHOME 'Modules')))
    }
    foreach ($name in $values.Keys) { [Environment]::SetEnvironmentVariable($name, $values[$name]) }
}

# Everything comes with the initial state, so that a script's own runspaces look the same.
function New-LabRunspace($Console, $Session) {
    $initial = [initialsessionstate]::CreateDefault2()
    $initial.Providers.Add([System.Management.Automation.Runspaces.SessionStateProviderEntry]::new(
            'LabDrive', [Exmedic.Lab.DriveProvider], $null))
    $start = @{ core = $PSScriptRoot; session = $Session; folder = (Join-Path ([Exmedic.Lab.Shared]::Root) $Session['server']) }
    $initial.Variables.Add([System.Management.Automation.Runspaces.SessionStateVariableEntry]::new('LabStart', $start, ''))
    $null = $initial.StartupScripts.Add((Join-Path $PSScriptRoot 'start.ps1'))
    Set-LabEnvironment $Session
    $runspace = [runspacefactory]::CreateRunspace([Exmedic.Lab.Host]::new($Console), $initial)
    $runspace.Open()
    if (-not $runspace.SessionStateProxy.GetVariable('LabReady')) { throw "The session on $($Session['server']) could not be prepared." }
    return $runspace
}

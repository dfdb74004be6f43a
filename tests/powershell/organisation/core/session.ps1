# Runspaces that look like a Windows PowerShell on one of the servers.
function Set-LabEnvironment($Session) {
    $server = Get-LabServer $Session['server']
    $values = @{
        COMPUTERNAME = $Session['server']; USERNAME = "$($Session['user'])"; USERDNSDOMAIN = "$((Get-LabState)['organisation']['forest'])"
        USERDOMAIN = "$((Get-LabState)['directory']['netbios'])"; ProgramData = 'C:\ProgramData'; SystemRoot = 'C:\Windows'
        windir = 'C:\Windows'; TEMP = 'C:\Windows\Temp'; TMP = 'C:\Windows\Temp'; SystemDrive = 'C:'
        ExchangeInstallPath = "$($server['installPath'])"; PATH = ''
        PROCESSOR_ARCHITECTURE = $(if ($Session['is32Bit']) { 'x86' } else { 'AMD64' })
        PROCESSOR_ARCHITEW6432 = $(if ($Session['is32Bit']) { 'AMD64' } else { '' })
        PSModulePath = [string]::Join([IO.Path]::PathSeparator, @((Join-Path $PSScriptRoot '../modules'), (Join-Path $PSHOME 'Modules')))
    }
    foreach ($name in $values.Keys) { [Environment]::SetEnvironmentVariable($name, $values[$name]) }
}

# Runs inside a new runspace before anything else.
$script:Prepare = {
    param($Core, $Session, $Folder)
    Import-Module (Join-Path $Core 'Organisation/Organisation.psm1') -Global
    Set-LabSession $Session
    Import-Module (Join-Path $Core 'Native/Native.psm1') -Global -DisableNameChecking
    Get-PSDrive | Where-Object { $_.Name -in 'Cert', 'HKLM', 'C' } | Remove-PSDrive -Force
    foreach ($name in 'Cert', 'HKLM') { $null = New-PSDrive -Name $name -PSProvider LabDrive -Root $name -Scope Global }
    $null = New-PSDrive -Name C -PSProvider FileSystem -Root $Folder -Scope Global
    Update-TypeData -TypeName System.IO.FileInfo -MemberName VersionInfo -MemberType ScriptProperty -Force -Value {
        [pscustomobject]@{ FileVersion = (Get-LabFileVersion $this.FullName); ProductVersion = (Get-LabFileVersion $this.FullName) }
    }
    $ExecutionContext.InvokeCommand.CommandNotFoundAction = { Add-LabMissing $args[0] }
    Set-Location C:\Windows
    if ($PSStyle) { $PSStyle.OutputRendering = 'PlainText' }
    if ($Session['shell'] -eq 'loaded') {
        Import-Module (Join-Path $Core 'ExchangeStandIn/ExchangeStandIn.psm1') -Global -DisableNameChecking
    }
    $global:Error.Clear()
}

function New-LabRunspace($Console, $Session) {
    $initial = [initialsessionstate]::CreateDefault2()
    $initial.Providers.Add([System.Management.Automation.Runspaces.SessionStateProviderEntry]::new(
            'LabDrive', [Exmedic.Lab.DriveProvider], $null))
    Set-LabEnvironment $Session
    $runspace = [runspacefactory]::CreateRunspace([Exmedic.Lab.Host]::new($Console), $initial)
    $runspace.Open()
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $folder = Join-Path ([Exmedic.Lab.Shared]::Root) $Session['server']
    $null = $shell.AddScript($script:Prepare.ToString()).AddArgument($PSScriptRoot).AddArgument($Session).AddArgument($folder)
    $null = $shell.Invoke()
    if ($shell.Streams.Error.Count -gt 0) { throw "The session on $($Session['server']) could not be prepared: $($shell.Streams.Error)" }
    $shell.Dispose()
    return $runspace
}

# --- Running the parts ---

# The parts see the commands that this session sees. Their runspace can be given up where a part hangs.
function Open-PartRunspace {
    $type = [System.Management.Automation.Runspaces.InitialSessionState]
    $initial = $type::CreateDefault()
    $own = [System.Management.Automation.Runspaces.Runspace]::DefaultRunspace.InitialSessionState
    if ($own) { $initial = $own.Clone() }
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace($initial)
    $runspace.Open()
    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddScript((Get-PartText), $false).Invoke()
    $shell.Dispose()
    return $runspace
}

# The functions of the parts as text. A command of the same name that the session already has comes first, so
# that a stand-in can answer for the directory and the ports.
function Get-PartText {
    $text = @('$ErrorActionPreference = "Stop"', 'Set-StrictMode -Version 2.0')
    foreach ($name in $script:PartFunction) {
        $body = (Get-Item -LiteralPath "Function:\$name").Definition
        $text += "if (-not (Test-Path -LiteralPath 'Function:\$name')) { function $name {`r`n$body`r`n} }"
    }
    return $text -join "`r`n"
}

function Get-ErrorText($Exception) {
    $inner = $Exception
    while ($inner.InnerException) { $inner = $inner.InnerException }
    $record = Get-PropertyValue $inner 'ErrorRecord'
    if ($record -and $record.Exception) { $inner = $record.Exception }
    return Limit-Text $inner.Message 1000
}

function Invoke-Part([string]$Function, [hashtable]$Settings) {
    $part = [ordered]@{ state = 'failed'; seconds = 0.0; error = ''; data = $null }
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $shell = [System.Management.Automation.PowerShell]::Create()
    try {
        if ($null -eq $script:PartRunspace) { $script:PartRunspace = Open-PartRunspace }
        $shell.Runspace = $script:PartRunspace
        $null = $shell.AddCommand($Function).AddArgument($Settings)
        $running = $shell.BeginInvoke()
        if ($running.AsyncWaitHandle.WaitOne($Settings.PartSeconds * 1000)) {
            $output = @($shell.EndInvoke($running))
            if ($output.Count -eq 0) { throw 'The part returned nothing.' }
            $part.data = $output[$output.Count - 1].PSObject.BaseObject
            $part.state = 'ok'
            $shell.Dispose()
        } else {
            # Stopping waits for calls that do not come back, so nobody waits for the stop.
            $null = $shell.BeginStop($null, $null)
            $script:PartRunspace = $null
            $part.state = 'timed-out'
            $part.error = "The part took longer than $($Settings.PartSeconds) seconds."
        }
    } catch {
        $part.error = Get-ErrorText $_.Exception
    }
    $part.seconds = [Math]::Round($clock.Elapsed.TotalSeconds, 1)
    return $part
}

function Write-TextFile([string]$Path, [string]$Text) {
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    [System.IO.File]::WriteAllText($Path, $Text, $encoding)
}

function ConvertTo-AliasText([hashtable]$Map) {
    $aliases = [ordered]@{}
    foreach ($key in @($Map.known.Keys | Sort-Object)) { $aliases[$key] = $Map.known[$key] }
    ConvertTo-Json -InputObject ([ordered]@{ schema = 1; aliases = $aliases }) -Depth 4
}

$script:PartFunction = @('ConvertTo-IsoDate', 'Limit-Text', 'Get-PropertyValue', 'Get-RegistryValue', 'Get-InstallPath',
    'Get-HostName', 'Read-Server', 'Read-Versions', 'Get-KeyProvider', 'Read-Certificates', 'Read-RegistryKey', 'Read-Registry',
    'Read-Bindings', 'Read-HttpSys', 'Read-Pools', 'Read-Services', 'Read-ConfigurationFile', 'Read-Files',
    'Read-EventGroup', 'Read-Events', 'Get-DirectoryEntry', 'ConvertFrom-DirectoryValue', 'Get-DirectoryDeny',
    'Get-FirstValue', 'Get-Forest', 'Read-AuthConfig', 'Get-ShippedDeny', 'ConvertTo-FilterText', 'Get-DeniedSid',
    'Read-Directory', 'Read-Token', 'Test-TlsPort', 'Read-Handshake', 'Read-Ports')

if ($Redact -and -not $OutFile) { throw '-Redact needs -OutFile: the map of the aliases must stay on this computer.' }
$target = ''
if ($OutFile) { $target = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile) }

$script:PartRunspace = $null
$settings = @{ PartSeconds = $PartSeconds; EventHours = $EventHours }
$parts = [ordered]@{}
$plan = [ordered]@{ server = 'Read-Server'; versions = 'Read-Versions'; certificates = 'Read-Certificates'
    bindings = 'Read-Bindings'; httpSys = 'Read-HttpSys'; pools = 'Read-Pools'; services = 'Read-Services'
    files = 'Read-Files'; registry = 'Read-Registry'; events = 'Read-Events'; authConfig = 'Read-AuthConfig'
    directory = 'Read-Directory'; token = 'Read-Token'; ports = 'Read-Ports' }
$count = 0
foreach ($name in @($plan.Keys)) {
    Write-Progress -Activity 'Collecting' -Status $name -PercentComplete (100 * $count / $plan.Count)
    $parts[$name] = Invoke-Part $plan[$name] $settings
    $count += 1
}
Write-Progress -Activity 'Collecting' -Completed
if ($script:PartRunspace) { $script:PartRunspace.Dispose() }

$report = [ordered]@{ schema = 1; tool = 'exmedic-collector 1'; made = ConvertTo-IsoDate (Get-Date); server = Get-HostName
    redacted = [bool]$Redact; parts = $parts }
if ($Redact) {
    $mapFile = $target + '.map.json'
    $map = Read-AliasMap $mapFile
    Initialize-AliasMap $map $parts
    $report.server = Get-NameAlias -Map $map -Kind 'host' -Name $report.server
    foreach ($name in @($parts.Keys)) { $parts[$name] = Hide-Value -Map $map -Field '' -Value $parts[$name] }
    Write-TextFile $mapFile (ConvertTo-AliasText $map)
}
$json = ConvertTo-Json -InputObject $report -Depth 12
if ($target) {
    Write-TextFile $target $json
    Write-Verbose -Message "Written: $target"
} else {
    $json
}

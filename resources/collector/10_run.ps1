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

$script:PartFunction = @('ConvertTo-IsoDate', 'Limit-Text', 'Get-PropertyValue', 'Get-RegistryValue',
    'Get-InstallPath', 'Get-HostName', 'Read-Server', 'Read-Versions', 'Get-KeyProvider', 'Read-Certificates',
    'Read-RegistryKey', 'Read-Registry', 'Get-SiteState', 'Read-Bindings', 'Read-HttpSys', 'Read-Pools',
    'Get-StartType', 'Read-Services', 'Read-ConfigurationFile', 'Read-Files', 'Read-Xml', 'Select-Node',
    'Test-StarRule', 'Get-SignInMethod', 'Read-Section', 'Read-WebDirectory', 'Read-WebFile', 'Read-Iis',
    'Read-Disks', 'Read-Proxy', 'Read-Clock', 'Read-EventGroup', 'Read-SignInFailure', 'Read-Events',
    'Open-DirectoryObject', 'Get-DirectoryEntry', 'Find-DirectoryEntry', 'ConvertFrom-DirectoryValue',
    'Get-DirectoryDeny', 'Get-FirstValue', 'Get-Forest', 'Read-AuthConfig', 'Get-WellKnownSid',
    'Get-ShippedDeny', 'ConvertTo-FilterText', 'Get-DeniedSid', 'Read-ServiceName', 'Read-Directory', 'Read-Token',
    'Test-TlsPort', 'Read-Handshake', 'Read-Ports')

function Read-AllParts($Settings) {
    $script:PartRunspace = $null
    $plan = [ordered]@{ server = 'Read-Server'; versions = 'Read-Versions'; certificates = 'Read-Certificates'
        bindings = 'Read-Bindings'; httpSys = 'Read-HttpSys'; pools = 'Read-Pools'; services = 'Read-Services'
        files = 'Read-Files'; iis = 'Read-Iis'; registry = 'Read-Registry'; disks = 'Read-Disks'
        proxy = 'Read-Proxy'; clock = 'Read-Clock'; events = 'Read-Events'; authConfig = 'Read-AuthConfig'
        directory = 'Read-Directory'; token = 'Read-Token'; ports = 'Read-Ports' }
    $parts = [ordered]@{}
    foreach ($name in @($plan.Keys)) {
        Write-Progress -Activity 'Collecting' -Status $name -PercentComplete (100 * $parts.Count / $plan.Count)
        $parts[$name] = Invoke-Part $plan[$name] $Settings
    }
    Write-Progress -Activity 'Collecting' -Completed
    if ($script:PartRunspace) { $script:PartRunspace.Dispose() }
    return $parts
}

# Objects out of JSON as the parts made them. Newer versions of PowerShell turn dates into objects.
function ConvertTo-Table($Value) {
    if ($Value -is [datetime]) { return ConvertTo-IsoDate $Value }
    if ($Value -isnot [System.Management.Automation.PSCustomObject]) { return $Value }
    $table = [ordered]@{}
    foreach ($property in $Value.PSObject.Properties) {
        if ($property.Value -is [array]) {
            $table[$property.Name] = @(foreach ($one in $property.Value) { ConvertTo-Table $one })
        } else {
            $table[$property.Name] = ConvertTo-Table $property.Value
        }
    }
    return $table
}

function Read-Collected([string]$Text) {
    $report = ConvertTo-Table (ConvertFrom-Json -InputObject $Text)
    foreach ($key in 'schema', 'tool', 'server', 'redacted', 'parts') {
        if (-not $report.Contains($key)) { throw "This is no file of the collector: it has no $key." }
    }
    if ($report.schema -ne 1) { throw "The file has version $($report.schema) of the format; version 1 is known." }
    if ($report.redacted) { throw 'The file is redacted already.' }
    foreach ($name in 'server', 'directory', 'certificates') {
        if ($report.parts.Contains($name)) { continue }
        $report.parts[$name] = [ordered]@{ state = 'failed'; data = $null }
    }
    return $report
}

function Protect-Report($Report, [hashtable]$Map) {
    Initialize-AliasMap -Map $Map -Parts $Report.parts -Server $Report.server
    $Report.server = Get-NameAlias -Map $Map -Kind 'host' -Name $Report.server
    $Report.redacted = $true
    foreach ($name in @($Report.parts.Keys)) {
        $Report.parts[$name] = Hide-Value -Map $Map -Field '' -Value $Report.parts[$name]
    }
}

if ($Collected -and -not $Redact) { throw '-Collected needs -Redact.' }
if ($Redact -and -not $OutFile -and -not $Collected) {
    throw '-Redact needs -OutFile: the map of the aliases must stay on this computer.'
}
$target = ''
if ($OutFile) { $target = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile) }

if ($Collected) {
    $report = Read-Collected $Collected
} else {
    $parts = Read-AllParts @{ PartSeconds = $PartSeconds; EventHours = $EventHours }
    $report = [ordered]@{ schema = 1; tool = 'exmedic-collector 1'; made = ConvertTo-IsoDate (Get-Date)
        server = Get-HostName; redacted = $false; parts = $parts }
}
$known = $Aliases
if ($Redact) {
    $mapFile = $target + '.map.json'
    if ($target -and -not $known -and (Test-Path -LiteralPath $mapFile)) {
        $known = [string](Get-Content -LiteralPath $mapFile -Raw)
    }
    $map = Read-AliasMap $known
    Protect-Report $report $map
    $known = ConvertTo-AliasText $map
    if ($target) { Write-TextFile $mapFile $known }
}
$json = ConvertTo-Json -InputObject $report -Depth 12
if ($target) {
    Write-TextFile $target $json
    Write-Verbose -Message "Written: $target"
} elseif ($Redact) {
    ConvertTo-Json -InputObject ([ordered]@{ report = $json; aliases = $known })
} else {
    $json
}

function Restart-Computer {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $ComputerName,
        [switch] $Force, [switch] $Wait, [pscredential] $Credential
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('ComputerName', 'Force') $PSBoundParameters
        if (-not $call) { return }
        $names = if ($ComputerName) { $ComputerName } else { @((Get-LabSession)['server']) }
        foreach ($name in $names) {
            $server = Resolve-LabTarget $PSCmdlet $name
            if (-not $server -or -not (Confirm-LabChange $PSCmdlet $name 'Restart-Computer')) { continue }
            Restart-LabServer $server['name']
            $call['changed'] = $true
        }
    }
}

# Only programs that a scenario names run.
function Get-Process {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string[]] $Name)
    $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
    if (-not $call) { return }
    foreach ($one in $Name) {
        $found = @(@((Get-LabServer)['processes']) -like $one)
        if ($found.Count -eq 0) {
            Write-LabError $PSCmdlet "Cannot find a process with the name `"$one`"." -Id 'NoProcessFoundForGivenName' -Category 'ObjectNotFound'
        }
        foreach ($process in $found) { [pscustomobject]@{ Name = $process; ProcessName = $process } }
    }
}

function Get-WinEvent {
    [CmdletBinding(DefaultParameterSetName = 'GetLogSet')]
    param(
        [Parameter(ParameterSetName = 'GetLogSet', Position = 0)] [string[]] $LogName,
        [Parameter(ParameterSetName = 'HashQuerySet', Mandatory, Position = 0)] [hashtable[]] $FilterHashtable,
        [long] $MaxEvents, [string] $ComputerName, [switch] $Oldest
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('LogName', 'FilterHashtable', 'MaxEvents', 'ComputerName') $PSBoundParameters
        if (-not $call) { return }
        $server = if ($ComputerName) { Resolve-LabTarget $PSCmdlet $ComputerName } else { Get-LabServer }
        if (-not $server) { return }
        $filter = if ($FilterHashtable) { $FilterHashtable[0] } else { @{ LogName = $LogName } }
        $found = @($server['events'] | Where-Object { Test-Event $_ $filter } | ForEach-Object { ConvertTo-Event $server $_ })
        if ($found.Count -eq 0) {
            return Write-LabError $PSCmdlet 'No events were found that match the specified selection criteria.' `
                -Reason 'Exception' -Id 'NoMatchingEventsFound' -Category 'ObjectNotFound'
        }
        if ($MaxEvents) { $found | Select-Object -First $MaxEvents } else { $found }
    }
}

function Test-Event($Event, $Filter) {
    if ($null -eq $Event) { return $false }
    foreach ($key in $Filter.Keys) {
        $wanted = @($Filter[$key])
        $fits = switch ($key) {
            'LogName' { $Event['log'] -in $wanted }
            'ProviderName' { $Event['provider'] -in $wanted }
            'Id' { $Event['id'] -in $wanted }
            'Level' { $Event['level'] -in $wanted }
            'StartTime' { $Event['at'] -ge ([datetime]$wanted[0]).ToUniversalTime() }
            'EndTime' { $Event['at'] -le ([datetime]$wanted[0]).ToUniversalTime() }
            default {
                Add-LabUnplanned "Get-WinEvent filter $key"
                throw [System.NotImplementedException]::new("The stand-in of Get-WinEvent does not filter by $key.")
            }
        }
        if (-not $fits) { return $false }
    }
    return $true
}

function ConvertTo-Event($Server, $Event) {
    [pscustomobject][ordered]@{ Id = [int]$Event['id']; LogName = $Event['log']; ProviderName = $Event['provider']
        Level = [byte]$Event['level']; TimeCreated = $Event['at'].ToLocalTime(); MachineName = $Server['fqdn']
        Message = $Event['message']; RecordId = [long]$Event['record']; Qualifiers = 0
        Properties = @(@($Event['values']) | ForEach-Object { [pscustomobject]@{ Value = $_ } })
    }
}

# The classes that scripts read; any other fails loudly.
function Get-LabWmi($Cmdlet, [string]$Class, $Server) {
    switch ($Class) {
        'Win32_OperatingSystem' {
            [pscustomobject][ordered]@{ Caption = 'Microsoft Windows Server 2022 Standard'; Version = '10.0.20348'
                BuildNumber = '20348'; OSArchitecture = '64-bit'; OSLanguage = 1033; Locale = '0409'
                LastBootUpTime = $(if ($Server['startedAt']) { $Server['startedAt'].ToLocalTime() })
                CurrentTimeZone = [int]$Server['utcOffset'] * 60
            }
        }
        'Win32_ComputerSystem' {
            [pscustomobject][ordered]@{ Name = $Server['name']; DNSHostName = $Server['name']; DomainRole = 3
                Domain = (Get-LabState)['organisation']['forest']; PartOfDomain = $true
            }
        }
        'Win32_Service' {
            foreach ($name in $Server['services'].Keys) {
                $start = $Server['services'][$name]['startType']
                [pscustomobject][ordered]@{ Name = $name; State = $Server['services'][$name]['status']
                    StartMode = $(if ($start -eq 'Automatic') { 'Auto' } else { $start })
                }
            }
        }
        'Win32_LogicalDisk' {
            foreach ($drive in $Server['disks'].Keys) {
                [pscustomobject][ordered]@{ DeviceID = $drive; DriveType = 3; Size = [uint64]($Server['disks'][$drive]['sizeGB'] * 1GB)
                    FreeSpace = [uint64]($Server['disks'][$drive]['freeGB'] * 1GB) }
            }
        }
        default {
            Add-LabUnplanned "WMI class $Class"
            throw [System.NotImplementedException]::new("The stand-in does not know the WMI class $Class.")
        }
    }
}

function Get-WmiObject {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string] $Class, [string] $Filter, [string] $ComputerName, [string] $Namespace)
    $call = Enter-LabCall $PSCmdlet @('Class') $PSBoundParameters
    if ($call) { Get-LabWmi $PSCmdlet $Class (Get-LabServer) }
}

function Get-CimInstance {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string] $ClassName, [string] $Filter, [string] $ComputerName, [string] $Namespace)
    $modelled = if ($Filter -eq 'DriveType=3' -and $ClassName -eq 'Win32_LogicalDisk') { 'ClassName', 'Filter' } else { , 'ClassName' }
    $call = Enter-LabCall $PSCmdlet $modelled $PSBoundParameters
    if ($call) { Get-LabWmi $PSCmdlet $ClassName (Get-LabServer) }
}

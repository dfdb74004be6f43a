# --- Events ---

# Errors are told apart by their id: no match is an answer, anything else means that nobody looked.
function Read-EventGroup {
    param([hashtable]$Filter, [int]$Most, [scriptblock]$Keep)
    $group = [ordered]@{ log = $Filter.LogName; provider = ''; ids = @(); state = 'ok'; error = ''; events = @() }
    if ($Filter.ContainsKey('ProviderName')) { $group.provider = $Filter.ProviderName }
    if ($Filter.ContainsKey('Id')) { $group.ids = @($Filter.Id) }
    try {
        $found = @(Get-WinEvent -FilterHashtable $Filter -MaxEvents $Most | Where-Object -FilterScript $Keep)
    } catch {
        if ($_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') {
            $group.state = 'none'
        } else {
            $group.state = 'not-collected'
            $group.error = "$_"
        }
        return $group
    }
    if ($found.Count -eq 0) { $group.state = 'none' }
    $group.events = @($found | Select-Object -First 20 | ForEach-Object -Process {
            [ordered]@{
                id = [int]$_.Id
                provider = $_.ProviderName
                time = ConvertTo-IsoDate $_.TimeCreated
                text = Limit-Text "$($_.Message)" 4000
                values = @(@($_.Properties) | Where-Object -FilterScript { $_ -and $_.Value -is [string] } |
                        Select-Object -First 30 | ForEach-Object -Process { Limit-Text "$($_.Value)" 400 })
            }
        })
    return $group
}

# Sign-ins refused for their channel binding. Such an event names people; nothing of that is kept.
function Read-SignInFailure([datetime]$Start) {
    $filter = @{ LogName = 'Security'; ProviderName = 'Microsoft-Windows-Security-Auditing'; Id = 4625
        StartTime = $Start }
    $keep = {
        @($_.Properties | Where-Object -FilterScript {
                $_.Value -is [ValueType] -and '{0:X8}' -f $_.Value -match 'C000035B$'
            }).Count -gt 0
    }
    $group = Read-EventGroup -Filter $filter -Most 1000 -Keep $keep
    foreach ($one in $group.events) {
        $one.text = '0xC000035B'
        $one.values = @()
    }
    return $group
}

function Read-Events($Settings) {
    $start = (Get-Date).AddHours(-$Settings.EventHours)
    # Log, source as Windows registers it, numbers. Those that come in floods stand in a row of their own, for
    # only the newest are kept.
    $wanted = @(
        , @('Application', 'MSExchange Control Panel', @(4))
        , @('Application', 'MSExchange BackEndRehydration', @(3002))
        , @('Application', 'MSExchange Front End HTTP Proxy', @(1003, 3005))
        , @('Application', 'MSExchange Front End HTTPS Proxy', @(1003, 3005))
        , @('Application', 'MSExchange RBAC', @(16, 80))
        , @('Application', 'ASP.NET 4.0.30319.0', @(1309))
        , @('Application', 'ASP.NET 4.0.30319.0', @(1310))
        , @('Application', 'MSExchange Common', @(4999))
        , @('Application', 'Microsoft-Windows-IIS-W3SVC-WP', @(2280, 2282, 2297, 2298))
        , @('Application', 'MSExchangeADTopology', @(2141, 2142))
        , @('Application', 'MSExchange ADAccess', @(2101, 2102, 2103, 2106, 2114, 2141, 2142))
        , @('Application', 'MSExchange ADAccess', @(2080, 2501, 2601, 2604))
        , @('Application', 'MSExchangeIS', @(1013, 1014, 5003, 9518, 9519))
        , @('Application', 'MSExchangeTransport', @(15004, 15005, 15006, 15007))
        , @('Application', 'MSExchange ActiveSync', @(1053))
        , @('Application', 'Microsoft-Filtering-FIPFS', @(1106, 5300))
        , @('System', 'Microsoft-Windows-HttpEvent', @(15005, 15021, 15300, 15301, 15302))
        , @('System', 'Schannel', @(36869, 36870, 36873))
        , @('System', 'Schannel', @(36871, 36874, 36887, 36888))
        , @('System', 'Microsoft-Windows-WAS', @(5002, 5022, 5059, 5138, 5139, 5172, 5189))
        , @('System', 'Microsoft-Windows-WAS', @(5009, 5011))
        , @('System', 'Microsoft-Windows-IIS-W3SVC', @(1004, 1007, 1027, 1084))
        , @('System', 'Microsoft-Windows-WinRM', @(10113))
        , @('System', 'Microsoft-Windows-Security-Kerberos', @(4))
        , @('System', 'NETLOGON', @(3210))
        , @('System', 'Service Control Manager', @(7024))
        , @('System', 'LsaSrv', @(6167))
        , @('System', 'Tcpip', @(4227))
    )
    $groups = foreach ($one in $wanted) {
        $filter = @{ LogName = $one[0]; ProviderName = $one[1]; Id = $one[2]; StartTime = $start }
        Read-EventGroup -Filter $filter -Most 200 -Keep { $true }
    }
    # The id of this event is not certain, its words and the thumbprint are.
    $filter = @{ LogName = 'Application'; Level = @(2, 3); StartTime = $start }
    $keep = { "$($_.Message)" -match 'Auth certificate not found: ?[0-9A-Fa-f]{40}' }
    $missing = Read-EventGroup -Filter $filter -Most 2000 -Keep $keep
    [ordered]@{ hours = $Settings.EventHours; groups = @(@($groups) + @($missing) + @(Read-SignInFailure $start)) }
}


# Commands: each one exists, with these parameters, in one parameter set, and takes nothing by position.
$script:Native = 'netsh', 'whoami', 'iisreset', 'gpresult', 'certutil', 'repadmin', 'hostname', 'klist', 'appcmd', 'ldifde'
# Commands of Windows PowerShell 3.0 that no other system has, with the parameters that scripts may use.
$script:Windows = @{
    'Get-Acl' = 'LiteralPath', 'ErrorAction'
    'Set-Acl' = 'LiteralPath', 'AclObject', 'WhatIf', 'Confirm', 'ErrorAction'
    'Get-Service' = 'Name', 'ComputerName', 'ErrorAction'
    'Restart-Service' = 'Name', 'Force', 'PassThru', 'WhatIf', 'Confirm', 'ErrorAction'
    'Set-Service' = 'Name', 'StartupType', 'WhatIf', 'Confirm', 'ErrorAction'
    'Start-Service' = 'Name', 'PassThru', 'WhatIf', 'Confirm', 'ErrorAction'
    'Add-PSSnapin' = 'Name', 'PassThru', 'ErrorAction'
    'Get-PSSnapin' = 'Name', 'Registered', 'ErrorAction'
    'Get-WinEvent' = 'FilterHashtable', 'LogName', 'MaxEvents', 'ComputerName', 'ErrorAction'
    'Get-CimInstance' = 'ClassName', 'Namespace', 'Filter', 'ComputerName', 'ErrorAction'
    'Get-WmiObject' = 'Class', 'Namespace', 'Filter', 'ComputerName', 'ErrorAction'
    'Import-PSSession' = 'Session', 'CommandName', 'AllowClobber', 'DisableNameChecking', 'Prefix', 'ErrorAction'
    'Connect-ExchangeServer' = 'Auto', 'ServerFqdn', 'ClientApplication', 'ErrorAction'
}
# What PowerShell 7 has and 3.0 has not.
$script:Newer = @{
    'ConvertFrom-Json' = 'AsHashtable', 'Depth', 'NoEnumerate', 'DateKind'
    'ConvertTo-Json' = 'AsArray', 'EnumsAsStrings', 'EscapeHandling'
    'Start-Transcript' = 'OutputDirectory', 'IncludeInvocationHeader', 'UseMinimalHeader'
    'Get-Date' = 'AsUTC', 'UnixTimeSeconds'
    'Get-Content' = 'AsByteStream'; 'Set-Content' = 'AsByteStream', 'NoNewline'
    'Sort-Object' = 'Top', 'Bottom', 'Stable'; 'Select-Object' = 'SkipIndex'; 'Get-ChildItem' = 'Depth', 'FollowSymlink'
    'ForEach-Object' = 'Parallel'; 'Join-Path' = 'AdditionalChildPath'; 'Split-Path' = 'LeafBase', 'Extension'
}
$script:NewerCommand = 'Get-ItemPropertyValue', 'Expand-Archive', 'Compress-Archive', 'Write-Information', 'New-Guid', 'Get-TimeZone',
    'Format-Hex', 'Convert-String', 'Invoke-Expression', 'Remove-Alias', 'Test-Json', 'Join-String', 'New-TemporaryFile'
$script:Common = [System.Management.Automation.PSCmdlet]::CommonParameters

function Read-Reference([string]$Path) {
    if (-not $Path) { return @{} }
    $table = @{}
    $read = ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText($Path))
    foreach ($name in $read.Keys) { $table[$name] = $read[$name]['parameters'] }
    return $table
}

function Test-Command($Ast, [string]$File) {
    $own = @{}
    foreach ($function in Find-Node $Ast { $args[0] -is [System.Management.Automation.Language.FunctionDefinitionAst] }) {
        $parameters = if ($function.Body.ParamBlock) { $function.Body.ParamBlock.Parameters } else { @() }
        $own[$function.Name] = @($parameters | ForEach-Object { $_.Name.VariablePath.UserPath })
    }
    foreach ($command in Find-Node $Ast { $args[0] -is [System.Management.Automation.Language.CommandAst] }) {
        $name = $command.GetCommandName()
        # A block that the script keeps in a variable.
        if (-not $name) { continue }
        $script:Checked++
        $used = Get-UsedParameter $command
        if (Get-Alias -Name $name -ErrorAction SilentlyContinue) { Add-Finding $File $command.Extent "$name is an alias"; continue }
        if ($name -in $script:NewerCommand) { Add-Finding $File $command.Extent "$name is not allowed"; continue }
        if ($own.ContainsKey($name)) { Test-Parameter $File $command $used $own[$name] $true; continue }
        if ($name -in $script:Native) { continue }
        $text = $name -in 'Write-Host', 'Write-Output' -and $used.positional -eq 1
        if ($used.positional -gt 0 -and -not $text) { Add-Finding $File $command.Extent "$name takes an argument by position" }
        if ($script:Known.ContainsKey($name)) { Test-ReferenceCommand $File $command $used $script:Known[$name] }
        elseif ($script:Windows.ContainsKey($name)) { Test-Parameter $File $command $used $script:Windows[$name] $false }
        else { Test-BuiltIn $File $command $used $name }
    }
}

# Named parameters, those of splatted tables, and how many arguments have no name.
function Get-UsedParameter($Command) {
    $names = @()
    $positional = 0
    $expectsValue = $false
    foreach ($element in @($Command.CommandElements | Select-Object -Skip 1)) {
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            $names += $element.ParameterName
            $expectsValue = -not $element.Argument
        } elseif ($element -is [System.Management.Automation.Language.VariableExpressionAst] -and $element.Splatted) {
            $names += Get-SplattedKey $Command $element.VariablePath.UserPath
            $expectsValue = $false
        } else {
            if (-not $expectsValue) { $positional++ }
            $expectsValue = $false
        }
    }
    return @{ names = @($names | Select-Object -Unique); positional = $positional }
}

# Keys of the table that stands nearest before the command, and those added to it.
function Get-SplattedKey($Command, [string]$Variable) {
    $scope = $Command.Parent
    while ($scope.Parent -and $scope -isnot [System.Management.Automation.Language.FunctionDefinitionAst]) { $scope = $scope.Parent }
    $keys = @()
    $assignments = Find-Node $scope { $args[0] -is [System.Management.Automation.Language.AssignmentStatementAst] }
    foreach ($one in $assignments | Where-Object { $_.Extent.StartOffset -lt $Command.Extent.StartOffset }) {
        $left = $one.Left
        if ($left -is [System.Management.Automation.Language.MemberExpressionAst] -and "$($left.Expression)" -eq "`$$Variable") {
            $keys += "$($left.Member)"
        }
        if ("$left" -ne "`$$Variable") { continue }
        $table = $one.Right.Find({ $args[0] -is [System.Management.Automation.Language.HashtableAst] }, $true)
        if ($table) { $keys = @($table.KeyValuePairs | ForEach-Object { "$($_.Item1)".Trim("'", '"') }) }
    }
    return $keys
}

function Test-Parameter([string]$File, $Command, $Used, [string[]]$Allowed, [bool]$Own) {
    foreach ($name in $Used.names) {
        if ($name -in $Allowed -or ($Own -and ($name -in $script:Common -or $name -in 'WhatIf', 'Confirm'))) { continue }
        Add-Finding $File $Command.Extent "$($Command.GetCommandName()) has no parameter $name"
    }
}

function Test-ReferenceCommand([string]$File, $Command, $Used, $Parameters) {
    $sets = $null
    foreach ($name in $Used.names) {
        if ($name -in $script:Common) { continue }
        $known = $Parameters.Keys | Where-Object { $_ -eq $name }
        if (-not $known) {
            Add-Finding $File $Command.Extent "$($Command.GetCommandName()) has no parameter $name"
            continue
        }
        if (-not $Parameters[$known]['sets']) { continue }
        $sets = if ($null -eq $sets) { @($Parameters[$known]['sets']) } else { @($sets | Where-Object { $_ -in $Parameters[$known]['sets'] }) }
        if ($sets.Count -eq 0) { Add-Finding $File $Command.Extent "$($Command.GetCommandName()): no parameter set has all of $($Used.names)" }
    }
}

function Test-BuiltIn([string]$File, $Command, $Used, [string]$Name) {
    $found = Get-Command -Name $Name -CommandType Cmdlet, Function -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $found -or "$($found.Source)" -notlike 'Microsoft.PowerShell.*') { return Add-Finding $File $Command.Extent "$Name is not known" }
    foreach ($parameter in $Used.names) {
        $exists = $found.Parameters.Keys | Where-Object { $_ -eq $parameter }
        if (-not $exists -or $parameter -in $script:Newer[$Name]) { Add-Finding $File $Command.Extent "$Name has no parameter $parameter in 3.0" }
    }
}

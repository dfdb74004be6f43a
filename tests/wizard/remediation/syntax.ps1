# Reads rendered scripts with PowerShell's own parser and prints what is wrong, one line each.
param([Parameter(Mandatory)] [string] $Folder, [Parameter(Mandatory)] [string] $Reference)
$ErrorActionPreference = 'Stop'
$documented = @{}
if (Test-Path -LiteralPath $Reference) {
    $documented = ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText($Reference))
}
$aliases = @{}
foreach ($alias in Get-Alias) { $aliases[$alias.Name] = $true }
$verbs = (Get-Verb).Verb
$cmdlets = @{}
$native = 'netsh', 'iisreset', 'whoami', 'hostname', 'gpresult', 'certutil'
# In Windows PowerShell or in the Exchange shell, and in no reference file.
$elsewhere = 'Connect-ExchangeServer', 'Add-PSSnapin', 'Get-Service', 'Restart-Service', 'Get-WinEvent', 'Get-Acl', 'Set-Acl',
    'Start-Service', 'Set-Service', 'Get-WmiObject'
$changing = 'New-ExchangeCertificate', 'Enable-ExchangeCertificate', 'Remove-ExchangeCertificate',
    'Import-ExchangeCertificate', 'Set-AuthConfig', 'Add-ADGroupMember', 'Remove-ADGroupMember', 'Set-ADObject',
    'Add-RoleGroupMember', 'Remove-RoleGroupMember', 'Restart-Service', 'Restart-WebAppPool', 'Start-WebAppPool',
    'iisreset', 'Invoke-Command', 'Export-ExchangeCertificate'

# Every node of a script, by the name of its type.
function Group-Node($Ast) {
    $groups = @{}
    foreach ($node in $Ast.FindAll({ $true }, $true)) {
        $type = $node.GetType().Name
        if (-not $groups.ContainsKey($type)) { $groups[$type] = [System.Collections.Generic.List[object]]::new() }
        $groups[$type].Add($node)
    }
    return $groups
}

function Test-Cmdlet([string]$Name) {
    if (-not $cmdlets.ContainsKey($Name)) {
        $cmdlets[$Name] = [bool](Get-Command -Name $Name -CommandType Cmdlet -ErrorAction SilentlyContinue)
    }
    return $cmdlets[$Name]
}

function Get-Ancestor($Node, [string]$Type) {
    for ($at = $Node.Parent; $at; $at = $at.Parent) { if ($at.GetType().Name -eq $Type) { $at } }
}

# Asked for here, or in every place that calls the function which this stands in.
# Before it, in a block around it, stands a question after whose No nothing more of the block runs.
function Test-Guarded($Node) {
    foreach ($block in @(Get-Ancestor $Node 'NamedBlockAst') + @(Get-Ancestor $Node 'StatementBlockAst')) {
        foreach ($one in @($block.Statements | Where-Object { $_.Extent.EndOffset -le $Node.Extent.StartOffset })) {
            if ($one.GetType().Name -ne 'IfStatementAst') { continue }
            $asks = $one.Clauses[0].Item1.Extent.Text.StartsWith('-not $PSCmdlet.ShouldProcess(')
            $last = @($one.Clauses[0].Item2.Statements)[-1]
            if ($asks -and $last -and $last.GetType().Name -in 'ReturnStatementAst', 'ThrowStatementAst') { return $true }
        }
    }
    return $false
}

function Test-Gated($Node, $Commands, [int]$Depth = 0) {
    if (Test-Guarded $Node) { return $true }
    foreach ($clause in @(Get-Ancestor $Node 'IfStatementAst' | ForEach-Object { $_.Clauses })) {
        $inside = $clause.Item2.Extent
        $holds = $Node.Extent.StartOffset -ge $inside.StartOffset -and $Node.Extent.EndOffset -le $inside.EndOffset
        if ($holds -and $clause.Item1.Extent.Text.StartsWith('$PSCmdlet.ShouldProcess(')) { return $true }
    }
    $function = @(Get-Ancestor $Node 'FunctionDefinitionAst')[0]
    if (-not $function -or $Depth -gt 4) { return $false }
    $calls = @($Commands | Where-Object { $_.GetCommandName() -eq $function.Name })
    return $calls.Count -gt 0 -and @($calls | Where-Object { -not (Test-Gated $_ $Commands ($Depth + 1)) }).Count -eq 0
}

# A value from outside may be one constant string, or that compared with a constant.
function Test-Constant($Default) {
    if ($Default.GetType().Name -eq 'StringConstantExpressionAst') { return $true }
    return $Default.Extent.Text -in '$true', '$false'
}

function Test-Command($Command, $Own, $Commands, $Say) {
    $name = $Command.GetCommandName()
    if (-not $name) { return }
    if ($aliases.ContainsKey($name)) { & $Say $Command "alias $name" }
    if ($name -in $changing -and -not (Test-Gated $Command $Commands)) { & $Say $Command "$name outside ShouldProcess" }
    if ($name -in $native -or $name -in $Own) { return }
    $positional = @($Command.CommandElements | Select-Object -Skip 1 | Where-Object {
            $_.GetType().Name -ne 'CommandParameterAst' -and -not $_.Splatted
        })
    $named = @($Command.CommandElements | Where-Object { $_.GetType().Name -eq 'CommandParameterAst' })
    $values = @($named | Where-Object { -not $_.Argument }).Count
    if ($positional.Count -gt $values) {
        if ($name -notin 'Out-Null', 'Write-Host', 'Write-Output', 'Join-Path') { & $Say $Command "positional argument of $name" }
    }
    $known = $documented[$name].parameters
    if (-not $known) {
        if ($name -notin $elsewhere -and $documented.Count -gt 0 -and -not (Test-Cmdlet $name)) {
            & $Say $Command "unknown command $name"
        }
        return
    }
    foreach ($parameter in $named) {
        $plain = $parameter.ParameterName
        if ($plain -notin 'ErrorAction', 'Verbose' -and -not $known.ContainsKey($plain)) { & $Say $Command "$name has no $plain" }
    }
}

foreach ($file in Get-ChildItem -LiteralPath $Folder -Filter '*.ps1') {
    $say = { param($Node, $Text) "$($file.Name):$($Node.Extent.StartLineNumber): $Text" }
    $problems = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref]$null, [ref]$problems)
    foreach ($problem in $problems) { "$($file.Name):$($problem.Extent.StartLineNumber): $($problem.Message)" }
    if (-not $ast.GetHelpContent().Synopsis) { "$($file.Name): no help" }
    $names = @($ast.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath })
    foreach ($parameter in $ast.ParamBlock.Parameters) {
        if (-not (Test-Constant $parameter.DefaultValue)) { & $say $parameter 'default is no constant' }
    }
    $nodes = Group-Node $ast
    $functions = @($nodes['FunctionDefinitionAst'])
    foreach ($function in $functions) {
        if ($function.Name.Split('-')[0] -notin $verbs) { & $say $function "verb of $($function.Name)" }
        $lines = $function.Extent.EndLineNumber - $function.Extent.StartLineNumber
        if ($lines -gt 50) { & $say $function "$($function.Name) has $lines lines" }
    }
    foreach ($command in @($nodes['CommandAst'])) { Test-Command $command $functions.Name $nodes['CommandAst'] $say }
    foreach ($assignment in @($nodes['AssignmentStatementAst'])) {
        $left = $assignment.Left.Extent.Text.TrimStart('$')
        $inFunction = @(Get-Ancestor $assignment 'FunctionDefinitionAst').Count -gt 0
        if (-not $inFunction -and $left -in $names) { & $say $assignment "assigns the parameter $left" }
        if ($left -in 'input', 'args', 'matches', 'error', 'host', 'event', 'sender', 'this', 'profile', 'pwd') {
            & $say $assignment "assigns the automatic variable $left"
        }
    }
    foreach ($loop in @($nodes['ForEachStatementAst'])) {
        $inFunction = @(Get-Ancestor $loop 'FunctionDefinitionAst').Count -gt 0
        if (-not $inFunction -and $loop.Variable.VariablePath.UserPath -in $names) { & $say $loop 'loops over a parameter' }
    }
    foreach ($late in 'TernaryExpressionAst', 'UsingStatementAst', 'TypeDefinitionAst', 'PipelineChainAst') {
        foreach ($node in @($nodes[$late] | Where-Object { $_ })) { & $say $node "$late is newer than PowerShell 3.0" }
    }
}

# Parses scripts that carry outside values. A value may change one string constant or the text of a comment: the
# sequence of token kinds stays that of the script without it.
param([Parameter(Mandatory)] [string] $Batch, [Parameter(Mandatory)] [string] $Result)
$ErrorActionPreference = 'Stop'
$kinds = @{}

function Read-Script([string]$Path) {
    $tokens = $null
    $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref]$tokens, [ref]$errors)
    return @{ ast = $ast; errors = @($errors); kinds = [string]::Join(' ', $tokens.Kind) }
}

# Commands to type by hand have no parameters: the value stands in the line.
function Test-Constant($Ast, [string]$Value) {
    $constants = $Ast.FindAll({ $args[0] -is [System.Management.Automation.Language.StringConstantExpressionAst] }, $true)
    foreach ($constant in $constants) {
        if ("$($constant.StringConstantType)" -eq 'SingleQuoted' -and $constant.Value -ceq $Value) { return '' }
    }
    return 'value not found'
}

function Test-Default($Ast, [string]$Name, [string]$Value) {
    if (-not $Ast.ParamBlock) { return Test-Constant $Ast $Value }
    foreach ($parameter in $Ast.ParamBlock.Parameters) {
        if ($parameter.Name.VariablePath.UserPath -ne $Name) { continue }
        $constant = $parameter.DefaultValue
        if ($constant -isnot [System.Management.Automation.Language.StringConstantExpressionAst]) { return 'default is no constant' }
        if ("$($constant.StringConstantType)" -ne 'SingleQuoted') { return 'default is not single-quoted' }
        if ($constant.Value -cne $Value) { return 'default has another value' }
        return ''
    }
    return 'parameter not found'
}

function Test-Script($Case) {
    if (-not $kinds.ContainsKey($Case['baseline'])) { $kinds[$Case['baseline']] = (Read-Script $Case['baseline']).kinds }
    $script = Read-Script $Case['file']
    if ($script.errors.Count -gt 0) { return "parse error: $($script.errors[0].Message)" }
    if ($script.kinds -cne $kinds[$Case['baseline']]) { return 'other tokens' }
    if (-not $Case['parameter']) { return '' }
    return Test-Default $script.ast $Case['parameter'] ([System.Text.Encoding]::Unicode.GetString([Convert]::FromBase64String($Case['value'])))
}

function Test-Literal($Case) {
    $text = [System.Text.Encoding]::Unicode.GetString([Convert]::FromBase64String($Case['literal']))
    $tokens = $null
    $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput("`$x = $text", [ref]$tokens, [ref]$errors)
    if (@($errors).Count -gt 0) { return 'parse error' }
    if ([string]::Join(' ', $tokens.Kind) -cne 'Variable Equals StringLiteral EndOfInput') { return 'not one constant' }
    $value = [System.Text.Encoding]::Unicode.GetString([Convert]::FromBase64String($Case['value']))
    if ($ast.EndBlock.Statements[0].Right.Expression.Value -cne $value) { return 'another value' }
    return ''
}

$cases = ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText($Batch))
$wrong = @(
    foreach ($case in @($cases['scripts'])) { $text = Test-Script $case; if ($text) { "$($case['name']): $text" } }
    foreach ($case in @($cases['literals'])) { $text = Test-Literal $case; if ($text) { "$($case['name']): $text" } }
)
[IO.File]::WriteAllText($Result, (ConvertTo-Json @{ wrong = $wrong; scripts = @($cases['scripts']).Count
            literals = @($cases['literals']).Count } -Depth 4))

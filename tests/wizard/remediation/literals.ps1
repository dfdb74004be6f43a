# Each line of the file must be one constant string of PowerShell, and nothing else. Prints those that are not.
param([Parameter(Mandatory)] [string] $File)
foreach ($line in [IO.File]::ReadAllLines($File)) {
    $problems = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput("`$x = $line`n`$y = 2", [ref]$null, [ref]$problems)
    $statements = $ast.EndBlock.Statements
    $value = $statements[0].Right.Expression
    if ($problems -or $statements.Count -ne 2 -or $value.GetType().Name -ne 'StringConstantExpressionAst' -or
        $value.StringConstantType -ne 'SingleQuoted') { $line }
}

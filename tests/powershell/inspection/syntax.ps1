# Form: what PowerShell 3.0 cannot read, and what surprises.
function Add-Finding([string]$File, $Extent, [string]$Text) {
    $script:Findings.Add("$($File):$($Extent.StartLineNumber) $Text")
}

function Find-Node($Ast, [scriptblock]$Filter) { return @($Ast.FindAll($Filter, $true)) }

function Test-Syntax($Ast, [string]$File) {
    $newer = 'UsingStatementAst', 'TypeDefinitionAst', 'TernaryExpressionAst', 'PipelineChainAst', 'ConfigurationDefinitionAst',
        'BaseCtorInvokeMemberExpressionAst'
    foreach ($node in Find-Node $Ast { $true }) {
        $kind = $node.GetType().Name
        if ($kind -in $newer) { Add-Finding $File $node.Extent "$kind is not in PowerShell 3.0" }
        switch ($kind) {
            'BinaryExpressionAst' {
                if ("$($node.Operator)" -like 'QuestionQuestion*') { Add-Finding $File $node.Extent '?? is not in PowerShell 3.0' }
            }
            'AssignmentStatementAst' {
                if ("$($node.Operator)" -like 'QuestionQuestion*') { Add-Finding $File $node.Extent '??= is not in PowerShell 3.0' }
            }
            'InvokeMemberExpressionAst' { Test-Member $node $File }
            'MemberExpressionAst' { Test-Clock $node $File }
            'CatchClauseAst' {
                if ($node.Body.Statements.Count -eq 0) { Add-Finding $File $node.Extent 'empty catch' }
            }
            'FunctionDefinitionAst' {
                $verb = ($node.Name -split '-')[0]
                if ($node.Name -notmatch '^[A-Z][a-z]+-[A-Z][A-Za-z0-9]+$' -or $verb -notin (Get-Verb).Verb) {
                    Add-Finding $File $node.Extent "$($node.Name) has no approved verb"
                }
            }
        }
    }
    Test-ParameterName $Ast $File
}

function Test-Member($Node, [string]$File) {
    $name = "$($Node.Member)"
    if ($Node.Static -and $name -eq 'new') { Add-Finding $File $Node.Extent '::new() is not in PowerShell 3.0' }
    if (-not $Node.Static -and $name -in 'ForEach', 'Where') { Add-Finding $File $Node.Extent ".$name() is not in PowerShell 3.0" }
}

# The clock is asked through a command, so that a test can set it.
function Test-Clock($Node, [string]$File) {
    if ($Node.Static -and "$($Node.Member)" -in 'Now', 'UtcNow', 'Today' -and "$($Node.Expression)" -match '(?i)date') {
        Add-Finding $File $Node.Extent 'the clock is read without Get-Date'
    }
}

# A variable of the script that has the name of a parameter gets its type as well, whatever the case of the letters.
function Test-ParameterName($Ast, [string]$File) {
    if (-not $Ast.ParamBlock) { return }
    $names = @($Ast.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath })
    foreach ($node in Find-Node $Ast { $args[0].GetType().Name -in 'ForEachStatementAst', 'AssignmentStatementAst' }) {
        $variable = if ($node.Variable) { $node.Variable } else { $node.Left }
        if ($variable.GetType().Name -ne 'VariableExpressionAst' -or $variable.VariablePath.UserPath -notin $names) { continue }
        $outer = $node.Parent
        while ($outer -and $outer.GetType().Name -ne 'FunctionDefinitionAst') { $outer = $outer.Parent }
        if (-not $outer) { Add-Finding $File $node.Extent "the parameter $variable is given another value" }
    }
}

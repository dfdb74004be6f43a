# Judges scripts by their syntax trees. Says what is wrong, with file and line.
param([Parameter(Mandatory)] [string] $Folder, [string] $Reference, [Parameter(Mandatory)] [string] $Result)
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/commands.ps1"
. "$PSScriptRoot/syntax.ps1"
$script:Findings = [System.Collections.Generic.List[string]]::new()
$script:Known = Read-Reference $Reference
$script:Checked = 0

foreach ($file in Get-ChildItem -LiteralPath $Folder -Filter *.ps1 | Sort-Object Name) {
    $tokens = $null
    $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref]$tokens, [ref]$errors)
    foreach ($one in @($errors)) { Add-Finding $file.Name $one.Extent "parse error: $($one.Message)" }
    Test-Syntax $ast $file.Name
    Test-Command $ast $file.Name
}
$analyzer = [bool](Get-Module -ListAvailable PSScriptAnalyzer)
if ($analyzer) {
    Import-Module PSScriptAnalyzer
    # Write-Host is the dialogue with the operator; parameters are used in included functions; nouns may be plural.
    $settings = @{ IncludeDefaultRules = $true
        ExcludeRules = 'PSAvoidUsingWriteHost', 'PSReviewUnusedParameter', 'PSUseSingularNouns'
        Rules = @{ PSUseCompatibleSyntax = @{ Enable = $true; TargetVersions = @('3.0', '5.1') } }
    }
    foreach ($record in Invoke-ScriptAnalyzer -Path $Folder -Settings $settings) {
        $script:Findings.Add("$($record.ScriptName):$($record.Line) $($record.RuleName): $($record.Message)")
    }
}
[IO.File]::WriteAllText($Result, (ConvertTo-Json @{ findings = @($script:Findings | Sort-Object -Unique)
            commands = $script:Checked; analyzer = $analyzer } -Depth 4))

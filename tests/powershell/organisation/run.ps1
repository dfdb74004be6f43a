# Runs scripts unchanged in the stand-in organisation.
# Input: {"runs":[{"state":{},"steps":[{"script","parameters","answers","rules","session","before","timeout"}]}]}.
param([Parameter(Mandatory)] [string] $Batch, [Parameter(Mandatory)] [string] $Result)
$ErrorActionPreference = 'Stop'
Add-Type -Path "$PSScriptRoot/console.cs", "$PSScriptRoot/drive.cs"
Import-Module "$PSScriptRoot/core/Organisation/Organisation.psm1"
. "$PSScriptRoot/core/session.ps1"
. "$PSScriptRoot/core/files.ps1"

# What happens between two steps: time passes, a server starts, something changes behind the script.
function Invoke-Before($Actions) {
    foreach ($action in @($Actions | Where-Object { $_ })) {
        switch ($action['do']) {
            'wait' { Add-LabTime ([double]$action['minutes']) }
            'restart' { Restart-LabServer $action['server'] }
            'fail' { (Get-LabState)['failAt'] = @($action['faults']); (Get-LabState)['calls'] = [ordered]@{} }
            'patch' { Merge-LabTable (Get-LabState) $action['patch'] }
            'touch' { Read-LabFile }
        }
    }
}

function Get-LastLine([string]$Text) {
    $lines = @($Text -split "`r?`n" | Where-Object { $_.Trim() })
    if ($lines.Count -gt 0) { return $lines[-1].Trim() }
    return ''
}

# The lines of a file as a person types them: each one by itself, whatever became of the one before. Numbers: only
# these paragraphs. What a line asked for must be answered before the next line, so nothing may follow in its step.
function Invoke-TypedLine($Step, $Runspace, $Console) {
    $number = -1
    $asked = $false
    $blank = $true
    foreach ($line in [IO.File]::ReadAllLines($Step['script'])) {
        if (-not $line.Trim()) { $blank = $true; continue }
        if ($blank) { $number++; $asked = $false; $blank = $false }
        if ($line.StartsWith('#') -or ($Step['typed'] -isnot [bool] -and $number -notin @($Step['typed']))) { continue }
        if ($asked) { throw "Pasted with its step, this line would have answered a question: $line" }
        $shell = [powershell]::Create()
        $shell.Runspace = $Runspace
        $null = $shell.AddScript($line)
        $shell.Commands.Commands[0].MergeMyResults('Error', 'Output')
        $null = $shell.AddCommand('Out-Default')
        $before = $Console.Prompts.Count
        try { $null = $shell.Invoke() } catch { $Console.Shown.AppendLine("$line`n$_") }
        $asked = $Console.Prompts.Count -gt $before
        $shell.Dispose()
    }
}

function Invoke-Step($Step, $Session) {
    if ($Step['session']) { foreach ($key in $Step['session'].Keys) { $Session[$key] = $Step['session'][$key] } }
    if (-not $Session['shellServer']) { $Session['shellServer'] = $Session['server'] }
    Invoke-Before $Step['before']
    $state = Get-LabState
    $state['unplanned'] = @()
    $first = @($state['journal']).Count
    $console = [Exmedic.Lab.Console]::new(@($Step['answers']), -not $Session['nonInteractive'])
    foreach ($rule in @($Step['rules'] | Where-Object { $_ })) { $console.AddRule($rule['match'], $rule['answer']) }
    $runspace = New-LabRunspace $console $Session
    if ($Session['languageMode']) { $runspace.SessionStateProxy.LanguageMode = $Session['languageMode'] }
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddCommand([string]$Step['script'])
    if ($Step['parameters']) { foreach ($key in $Step['parameters'].Keys) { $null = $shell.AddParameter($key, $Step['parameters'][$key]) } }
    $shell.Commands.Commands[0].MergeMyResults('Error', 'Output')
    $null = $shell.AddCommand('Out-Default')
    $thrown = ''
    $timedOut = $false
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    try {
        if ($Step['typed']) {
            Invoke-TypedLine $Step $runspace $console
        } else {
            $running = $shell.BeginInvoke()
            $seconds = if ($Step['timeout']) { [int]$Step['timeout'] } else { 60 }
            if ($running.AsyncWaitHandle.WaitOne($seconds * 1000)) { $null = $shell.EndInvoke($running) }
            else { $timedOut = $true; $shell.Stop() }
        }
    } catch {
        $inner = if ($_.Exception.InnerException) { $_.Exception.InnerException } else { $_.Exception }
        $thrown = $inner.Message
        if ($inner.ErrorRecord) { $thrown += " [$($inner.ErrorRecord.FullyQualifiedErrorId)] $($inner.ErrorRecord.ScriptStackTrace)" }
    }
    $last = $runspace.SessionStateProxy.GetVariable('LASTEXITCODE')
    $runspace.Dispose()
    Read-LabFile
    $shown = $console.Shown.ToString()
    return [ordered]@{
        exitCode = $(if ($thrown -or $timedOut) { 1 } elseif ($null -eq $last) { 0 } else { [int]$last })
        result = Get-LastLine $shown; thrown = $thrown; timedOut = $timedOut; shown = $shown
        errors = $console.Errors.ToString(); unusedAnswers = $console.Unused; milliseconds = $clock.ElapsedMilliseconds
        prompts = @($console.Prompts | ForEach-Object {
                [ordered]@{ kind = $_.Kind; caption = $_.Caption; message = $_.Message; choices = $_.Choices; default = $_.Default; answer = $_.Answer }
            })
        journal = @(@($state['journal']) | Select-Object -Skip $first); unplanned = @($state['unplanned'] | Select-Object -Unique)
        health = Get-LabHealth
        state = ConvertTo-LabSnapshot $state
    }
}

function Invoke-Run($Run) {
    $root = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
    [Exmedic.Lab.Shared]::Root = $root
    try {
        Import-LabState $Run['state']
        Write-LabFile
        Read-LabFile
        $session = Copy-LabTable (Get-LabState)['session']
        Set-LabSession $session
        $initial = ConvertTo-LabSnapshot (Get-LabState)
        $health = Get-LabHealth
        $steps = @(foreach ($step in @($Run['steps'])) {
                $own = Copy-LabTable $session
                Set-LabSession $own
                Invoke-Step $step $own
            })
        return [ordered]@{ initial = $initial; initialHealth = $health; steps = $steps; error = '' }
    } catch {
        return [ordered]@{ initial = @{}; steps = @(); error = "$_ $($_.ScriptStackTrace)" }
    } finally {
        if (Test-Path -LiteralPath $root) { Remove-Item -LiteralPath $root -Recurse -Force }
    }
}

$path = $env:PATH
$input = ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText($Batch))
$results = @(foreach ($run in @($input['runs'])) { Invoke-Run $run })
$env:PATH = $path
[IO.File]::WriteAllText($Result, (ConvertTo-Json @{ runs = $results } -Depth 40 -Compress))

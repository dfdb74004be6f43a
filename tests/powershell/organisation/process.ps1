# Makes a PowerShell process of its own one on a server: its -ConfigurationFile names this file, so it comes before the
# script that -File names. EXMEDIC_LAB is a folder with lab.dll and state.json; result.json is written at the end.
$ErrorActionPreference = 'Stop'
Import-Module -Assembly ([System.Reflection.Assembly]::LoadFrom("$env:EXMEDIC_LAB/lab.dll")) -Global
Import-Module "$PSScriptRoot/core/Organisation/Organisation.psm1" -Global
. "$PSScriptRoot/core/session.ps1"
. "$PSScriptRoot/core/files.ps1"
[Exmedic.Lab.Shared]::Root = Join-Path $env:EXMEDIC_LAB 'servers'
Import-LabState (ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText("$env:EXMEDIC_LAB/state.json")))
Write-LabFile
Read-LabFile
[IO.File]::WriteAllText("$env:EXMEDIC_LAB/initial.json", (ConvertTo-Json (ConvertTo-LabSnapshot (Get-LabState)) -Depth 40 -Compress))
$session = (Get-LabState)['session']
if (-not $session['shellServer']) { $session['shellServer'] = $session['server'] }
Set-LabSession $session
Set-LabEnvironment $session
$global:LabStart = @{ core = "$PSScriptRoot/core"; session = $session; result = "$env:EXMEDIC_LAB/result.json"
    folder = Join-Path ([Exmedic.Lab.Shared]::Root) $session['server']
}
$null = Register-EngineEvent -SourceIdentifier PowerShell.Exiting -SupportEvent -Action {
    . "$($LabStart.core)/files.ps1"
    Read-LabFile
    $state = Get-LabState
    [IO.File]::WriteAllText($LabStart.result, (ConvertTo-Json -Depth 40 -Compress @{ journal = @($state['journal'])
                unplanned = @($state['unplanned'] | Select-Object -Unique); made = [int]$state['made']; state = ConvertTo-LabSnapshot $state }))
}
. "$PSScriptRoot/core/start.ps1"

# For a script that holds one plan: the organisation has to be in the state for which it was made.
function Exit-OtherPlan {
    param([string]$Found)
    Write-Line
    Write-Line 'To diagnose anew (exmedic-cli collector --out collector.ps1 makes the first of these files):'
    Write-Line '    .\collector.ps1 -OutFile .\collected.json'
    Write-Line '    exmedic-cli diagnose --evidence .\collected.json'
    Exit-Refused "The plan of this script does not fit: $Found. Diagnose anew with the commands above."
}

# A server whose back end is dead tries its own shell for minutes and asks a question: a neighbour that
# somebody named comes first.
function Open-NearestShell {
    param([string]$Neighbour, [switch]$BreakGlass)
    if ($Neighbour -and (-not (Test-ExchangeShell))) {
        $at = @{ ConfigurationName = 'Microsoft.Exchange'; ConnectionUri = "http://$Neighbour/PowerShell/" }
        try {
            $script:ShellSession = New-PSSession @at -Authentication 'Kerberos' -ErrorAction Stop
            $module = Import-PSSession -Session $script:ShellSession -DisableNameChecking -AllowClobber
            Import-Module -ModuleInfo $module -Global -DisableNameChecking
        } catch {
            Write-Line ("The management shell of $Neighbour does not open: " + $_.Exception.Message)
        }
    }
    Write-Line 'If no shell opens here: -Neighbour names a server whose shell does, -BreakGlass loads the snap-in.'
    [void](Open-ExchangeShell -BreakGlass:$BreakGlass)
}

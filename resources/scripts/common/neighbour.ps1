# A server whose back end is dead tries its own shell for minutes and asks a question: a neighbour that somebody
# named comes first. Returns how the commands were found: shell, neighbour, local or snapin.
function Open-NearestShell {
    param([string]$Neighbour, [switch]$BreakGlass)
    if (Test-ExchangeShell) {
        return 'shell'
    }
    if ($Neighbour -and (Open-NeighbourShell -Neighbour $Neighbour)) {
        return 'neighbour'
    }
    return (Open-ExchangeShell -BreakGlass:$BreakGlass)
}

function Open-NeighbourShell {
    param([string]$Neighbour)
    $option = @{
        ConfigurationName = 'Microsoft.Exchange'
        ConnectionUri     = "http://$Neighbour/PowerShell/"
        Authentication    = 'Kerberos'
        ErrorAction       = 'Stop'
    }
    try {
        $script:ShellSession = New-PSSession @option
        $module = Import-PSSession -Session $script:ShellSession -DisableNameChecking -AllowClobber
        Import-Module -ModuleInfo $module -Global -DisableNameChecking
    } catch {
        Write-Line ("The management shell of $Neighbour does not open: " + $_.Exception.Message)
        return $false
    }
    return (Test-ExchangeShell)
}

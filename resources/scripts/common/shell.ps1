# Exchange commands, by the first way that works: the shell we are in, the shell of this server, and the snap-in
# only if somebody chose it. A real command is the test: its mere presence is not.
$script:ShellSession = $null

function Test-ExchangeShell {
    $full = [bool](Get-Command -Name Get-EventLogLevel -ErrorAction SilentlyContinue)
    if ((-not $full) -and (-not (Get-Command -Name Get-ExchangeServer -ErrorAction SilentlyContinue))) {
        return $false
    }
    try {
        # A role group without Server Management has the second of them only.
        if (-not $full) {
            return (@(Get-ExchangeServer -ErrorAction Stop).Count -gt 0)
        }
        return (@(Get-EventLogLevel -ErrorAction Stop).Count -gt 0)
    } catch {
        Write-Line ('The management shell does not answer: ' + $_.Exception.Message)
        return $false
    }
}

function Open-LocalShell {
    $folder = Get-ExchangeFolder
    if (-not $folder) {
        return $false
    }
    $loader = Join-Path -Path (Join-Path -Path $folder -ChildPath 'bin') -ChildPath 'RemoteExchange.ps1'
    if (-not (Test-Path -Path $loader)) {
        return $false
    }
    $why = 'No other server answered. Enter ends the search; a name is tried.'
    Write-PromptNotice -Question 'Enter the server FQDN where you want to connect.:' -Answer 'Enter' -Why $why
    $preference = $global:ErrorActionPreference
    try {
        # The loader reports small errors and goes on; the shell opens nevertheless.
        $ErrorActionPreference = 'Continue'
        $global:ErrorActionPreference = 'Continue'
        Import-Module -Name $loader -ErrorAction Continue
        [void](Connect-ExchangeServer -Auto -ClientApplication:ManagementShell)
    } catch {
        Write-Line ('The management shell of this server does not open: ' + $_.Exception.Message)
        return $false
    } finally {
        $global:ErrorActionPreference = $preference
    }
    return (Test-ExchangeShell)
}

function Open-SnapInShell {
    Write-Line 'LAST RESORT: loading the Exchange snap-in. It bypasses the permissions of Exchange.'
    Write-Line "Chosen by the person who runs this as $([Environment]::UserName)."
    Add-PSSnapin -Name Microsoft.Exchange.Management.PowerShell.SnapIn -ErrorAction Stop
    return (Test-ExchangeShell)
}

# Returns how the commands were found: shell, local or snapin.
function Open-ExchangeShell {
    param([switch]$BreakGlass)
    if (Test-ExchangeShell) {
        return 'shell'
    }
    if (Open-LocalShell) {
        return 'local'
    }
    if ($BreakGlass -and (Open-SnapInShell)) {
        return 'snapin'
    }
    Exit-Refused 'No Exchange management shell opens. Run this on a server whose shell opens.'
}

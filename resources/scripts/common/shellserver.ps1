# The management shell is a session inside IIS, and ends with it. A new one opens when the pools are up again.
function Wait-ExchangeShell {
    if ($WhatIfPreference) {
        return
    }
    for ($i = 1; $i -le 24; $i++) {
        if (Test-ExchangeShell) {
            return
        }
        Start-Sleep -Seconds 5
    }
    if (-not (Open-LocalShell)) {
        $text = 'Restarted, but the management shell does not open again, so nothing could be read back.'
        Exit-Run -Code 3 -Word 'unverified' -Message $text
    }
}

# Set-AuthConfig checks the certificate on the server that executes it, so the shell must be on this one.
function Confirm-ShellServer {
    param([string]$Local)
    $sessions = @(Get-PSSession | Where-Object -FilterScript { $_.ConfigurationName -eq 'Microsoft.Exchange' })
    foreach ($session in $sessions) {
        $name = ([string]$session.ComputerName -split '\.')[0].ToUpperInvariant()
        if ($name -ne $Local) {
            Exit-Refused "The management shell is connected to $name, not to $Local. Run this script on $name."
        }
    }
}

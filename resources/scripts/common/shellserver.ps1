# Set-AuthConfig checks the certificate on the server that executes it, so the shell must be on this one.
function Confirm-ShellServer {
    param([string]$Local)
    foreach ($session in @(Get-PSSession)) {
        $name = ([string]$session.ComputerName -split '\.')[0]
        if (($session.ConfigurationName -eq 'Microsoft.Exchange') -and ($name -ne $Local)) {
            Exit-Refused "The management shell is connected to $name, not $Local. Run this script on $name."
        }
    }
}

# Setup and updates stop services, disable them and take components out of service while they work.
function Confirm-NoSetup {
    $names = @(Get-Process -Name 'ExSetup', 'ExSetupUI', 'msiexec' -ErrorAction SilentlyContinue |
            ForEach-Object -Process { $_.Name })
    # One msiexec is the service itself; an installation runs a second one.
    if (($names -like 'ExSetup*') -or (@($names -eq 'msiexec').Count -gt 1)) {
        Exit-Refused 'Setup or an update is running on this server. Let it end first.'
    }
}

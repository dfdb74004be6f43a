# Setup and updates stop services, disable them and take components out of service while they work.
function Confirm-NoSetup {
    $names = @('ExSetup', 'ExSetupUI', 'Setup', 'msiexec')
    $running = @(Get-Process -Name $names -ErrorAction SilentlyContinue | ForEach-Object -Process { $_.Name })
    # One msiexec is the service itself; an installation runs a second one.
    $setup = @($running | Where-Object -FilterScript { $_ -like 'ExSetup*' })
    $installers = @($running | Where-Object -FilterScript { $_ -eq 'msiexec' })
    if (($setup.Count -gt 0) -or ($installers.Count -gt 1)) {
        Exit-Refused 'Setup or an update is running on this server. Let it end first.'
    }
}

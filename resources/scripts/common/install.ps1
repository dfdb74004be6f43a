# Where Exchange is installed, from the registry.
function Get-ExchangeFolder {
    $setup = Get-ItemProperty -Path HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup -ErrorAction Ignore
    if ($setup.MsiInstallPath) {
        return [string]$setup.MsiInstallPath
    }
    return [string]$env:ExchangeInstallPath
}

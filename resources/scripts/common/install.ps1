# Where Exchange is installed, and the full name of this server, from the registry.
function Get-ExchangeFolder {
    $key = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'
    $setup = $null
    try {
        $setup = Get-ItemProperty -Path $key -ErrorAction Stop
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    if ($setup -and $setup.MsiInstallPath) {
        return [string]$setup.MsiInstallPath
    }
    return [string]$env:ExchangeInstallPath
}

function Get-LocalFullName {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    try {
        $network = Get-ItemProperty -Path $key -ErrorAction Stop
        if ($network.Domain) {
            return ((Get-LocalServerName) + '.' + $network.Domain)
        }
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    return ''
}

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

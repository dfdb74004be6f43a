function Get-LocalFullName {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    $domain = (Get-ItemProperty -Path $key -ErrorAction SilentlyContinue).Domain
    if ($domain) {
        return ((Get-LocalServerName) + '.' + $domain)
    }
    return ''
}

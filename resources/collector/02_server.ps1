# --- Server, certificates, registry ---

function Read-Server($Settings) {
    $tcpip = 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    $offset = $null
    try {
        $offset = [int](Get-CimInstance -ClassName Win32_OperatingSystem).CurrentTimeZone
    } catch {
        $now = [System.DateTimeOffset](Get-Date)
        $offset = [int]$now.Offset.TotalMinutes
    }
    $elevated = $null
    try {
        $groups = (@(& whoami /groups /fo csv /nh) -join "`n")
        $elevated = $groups -match 'S-1-16-(12288|16384)\b'
    } catch {
        Write-Verbose -Message "The rights of this session were not read: $_"
    }
    [ordered]@{
        name = Get-HostName
        domain = "$(Get-RegistryValue $tcpip 'Domain')"
        userDomain = "$env:USERDOMAIN"
        utcOffsetMinutes = $offset
        elevated = $elevated
        powerShell = "$($PSVersionTable.PSVersion)"
        windowsBuild = "$(Get-RegistryValue 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'CurrentBuild')"
        processBits = [System.IntPtr]::Size * 8
    }
}

function Read-Versions($Settings) {
    $bin = (Get-InstallPath) + 'bin\'
    $result = [ordered]@{}
    foreach ($name in 'ExSetup.exe', 'Microsoft.Exchange.Common.dll') {
        $result[$name] = $null
        if (Test-Path -LiteralPath ($bin + $name)) {
            $result[$name] = "$((Get-Item -LiteralPath ($bin + $name)).VersionInfo.FileVersion)"
        }
    }
    return $result
}

# Where the private key lies. A CNG key cannot be opened as a key of a cryptographic service provider.
function Get-KeyProvider($Certificate) {
    $result = [ordered]@{ kind = ''; name = ''; error = '' }
    if (-not $Certificate.HasPrivateKey) { return $result }
    try {
        $key = $Certificate.PrivateKey
        if ($null -eq $key) {
            $result.kind = 'CNG'
        } else {
            $container = Get-PropertyValue $key 'CspKeyContainerInfo'
            if ($container) {
                $result.kind = 'CSP'
                $result.name = "$($container.ProviderName)"
            } elseif ($key.GetType().Name -match 'Cng') {
                $result.kind = 'CNG'
            }
        }
    } catch {
        $inner = $_.Exception
        while ($inner.InnerException) { $inner = $inner.InnerException }
        $code = '0x{0:X8}' -f $inner.HResult
        # 0x80090014: the provider is of another kind than asked for.
        if ($code -eq '0x80090014') { $result.kind = 'CNG' } else { $result.error = $code }
    }
    return $result
}

function Read-Certificates($Settings) {
    $list = foreach ($one in @(Get-ChildItem -Path 'Cert:\LocalMachine\My')) {
        $provider = Get-KeyProvider $one
        [ordered]@{
            thumbprint = $one.Thumbprint
            subject = $one.Subject
            issuer = $one.Issuer
            notBefore = ConvertTo-IsoDate $one.NotBefore
            notAfter = ConvertTo-IsoDate $one.NotAfter
            hasPrivateKey = [bool]$one.HasPrivateKey
            keyKind = $provider.kind
            keyProvider = $provider.name
            keyError = $provider.error
            names = @(@(Get-PropertyValue $one 'DnsNameList') | Where-Object -FilterScript { $_ } |
                    ForEach-Object -Process { "$($_.Unicode)" })
        }
    }
    [ordered]@{ complete = $true; certificates = @($list) }
}

function Read-RegistryKey([string]$Key, [string[]]$Name) {
    if (-not (Test-Path -LiteralPath "HKLM:\$Key")) { return }
    $all = Get-ItemProperty -LiteralPath "HKLM:\$Key"
    foreach ($one in $Name) {
        $value = Get-PropertyValue $all $one
        if ($null -ne $value) { [ordered]@{ key = $Key; name = $one; value = "$value" } }
    }
}

function Read-Registry($Settings) {
    $control = 'SYSTEM\CurrentControlSet\Control'
    $values = @(
        Read-RegistryKey 'SOFTWARE\Microsoft\ExchangeServer\v15\Setup' 'MsiInstallPath'
        Read-RegistryKey 'SOFTWARE\Microsoft\ExchangeServer\v15\Diagnostics' 'EnableSerializationDataSigning'
        Read-RegistryKey "$control\Session Manager\Environment" 'ExchangeInstallPath'
        Read-RegistryKey "$control\Lsa" 'LmCompatibilityLevel', 'SuppressExtendedProtection'
        Read-RegistryKey 'SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine' 'PowerShellVersion'
        foreach ($root in 'SOFTWARE\Microsoft', 'SOFTWARE\Wow6432Node\Microsoft') {
            Read-RegistryKey "$root\.NETFramework\v4.0.30319" 'SchUseStrongCrypto', 'SystemDefaultTlsVersions'
        }
        foreach ($protocol in 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3') {
            foreach ($side in 'Client', 'Server') {
                $key = "$control\SecurityProviders\SCHANNEL\Protocols\$protocol\$side"
                Read-RegistryKey $key 'Enabled', 'DisabledByDefault'
            }
        }
    )
    # Only of a key that is there can a missing value be told from one that nobody could read.
    $keys = foreach ($key in "$control\Session Manager\Environment", "$control\SecurityProviders\SCHANNEL") {
        [ordered]@{ key = $key; present = [bool](Test-Path -LiteralPath "HKLM:\$key") }
    }
    [ordered]@{ seen = @($keys); values = $values }
}


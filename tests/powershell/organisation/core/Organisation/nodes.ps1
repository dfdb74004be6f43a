# What stands at a path of the Cert:, HKLM: and IIS: drives of the server that a session runs on.
function Split-LabPath([string]$Path) {
    $parts = $Path -split '\\', 2
    $rest = if ($parts.Count -gt 1) { $parts[1].Trim('\') } else { '' }
    return $parts[0], $rest
}

function New-LabItem([bool]$Container, $Properties) {
    $item = [pscustomobject]$Properties
    $item.PSObject.Properties.Add([psnoteproperty]::new('LabContainer', $Container))
    return $item
}

function Get-LabNode([string]$Path) {
    $drive, $rest = Split-LabPath $Path
    switch ($drive) {
        'Cert' { return Get-LabCertificateNode $rest }
        'HKLM' { return Get-LabRegistryNode $rest }
        'IIS' { return Get-LabIisNode $rest }
    }
}

function Get-LabChildName([string]$Path) {
    $drive, $rest = Split-LabPath $Path
    $server = Get-LabServer
    switch ($drive) {
        'Cert' {
            switch ($rest) {
                '' { 'CurrentUser'; 'LocalMachine' }
                'LocalMachine' { 'My'; 'Root'; 'WebHosting' }
                'LocalMachine\My' { $server['certificates'].Keys }
            }
        }
        'HKLM' { Get-LabRegistryChild $server $rest }
        'IIS' {
            switch ($rest) {
                '' { 'AppPools'; 'Sites'; 'SslBindings' }
                'AppPools' { $server['pools'].Keys }
                'Sites' { $server['sites'].Keys }
                'SslBindings' { $server['sslEntries'].Keys | ForEach-Object { Convert-LabEndpointName $_ } }
            }
        }
    }
}

# '0.0.0.0:444' is the item '0.0.0.0!444', a host name entry '!444!name'.
function Convert-LabEndpointName([string]$Endpoint) {
    $port = ($Endpoint -split ':')[-1]
    $address = $Endpoint.Substring(0, $Endpoint.Length - $port.Length - 1)
    if ($address -match '[a-z]' -and $address -notlike '`[*') { return "!$port!$address" }
    return "$address!$port"
}

function Get-LabCertificateNode([string]$Rest) {
    if ($Rest -in '', 'CurrentUser', 'LocalMachine', 'LocalMachine\My', 'LocalMachine\Root', 'LocalMachine\WebHosting') {
        return New-LabItem $true ([ordered]@{ Name = ($Rest -split '\\')[-1] })
    }
    if ($Rest -notmatch '^LocalMachine\\My\\([0-9A-F]{40})$') { return }
    $certificate = (Get-LabServer)['certificates'][$Matches[1]]
    if (-not $certificate) { return }
    return ConvertTo-LabStoreCertificate $certificate $Matches[1].ToUpperInvariant()
}

function ConvertTo-LabStoreCertificate($Certificate, [string]$Thumbprint) {
    $names = @($Certificate['names'] | ForEach-Object { [pscustomobject]@{ Unicode = $_; Punycode = $_ } })
    $key = $null
    if ($Certificate['hasPrivateKey'] -and $Certificate['provider'] -eq 'CSP') {
        $key = [pscustomobject]@{ KeySize = 2048; CspKeyContainerInfo = [pscustomobject]@{
                ProviderName = 'Microsoft RSA SChannel Cryptographic Provider'; ProviderType = 12
                KeyNumber = 'Exchange'; Exportable = [bool]$Certificate['exportable']
            }
        }
    }
    $issuer = if ($Certificate['issuer']) { $Certificate['issuer'] } else { $Certificate['subject'] }
    $item = New-LabItem $false ([ordered]@{
            Thumbprint = $Thumbprint; Subject = $Certificate['subject']; Issuer = $issuer
            FriendlyName = "$($Certificate['friendlyName'])"; SerialNumber = $Thumbprint.Substring(0, 32)
            NotBefore = $Certificate['notBefore'].ToLocalTime(); NotAfter = $Certificate['notAfter'].ToLocalTime()
            HasPrivateKey = [bool]$Certificate['hasPrivateKey']; PrivateKey = $key; DnsNameList = $names
            Extensions = @(); EnhancedKeyUsageList = @([pscustomobject]@{
                    FriendlyName = 'Server Authentication'; ObjectId = '1.3.6.1.5.5.7.3.1'
                })
        })
    $record = $Certificate
    $item.PSObject.Methods.Add([psscriptmethod]::new('Export', {
                param($Type, $Password)
                # Without a key .NET hands out the certificate alone, and no error.
                if ($record['hasPrivateKey'] -and -not $record['exportable']) {
                    throw [System.Security.Cryptography.CryptographicException]::new('Key not valid for use in specified state.')
                }
                $secret = [System.Net.NetworkCredential]::new('', [securestring]$Password).Password
                $text = ConvertTo-Json -Compress -Depth 5 @{ thumbprint = $this.Thumbprint; certificate = $record; password = $secret }
                return , [System.Text.Encoding]::UTF8.GetBytes($text)
            }.GetNewClosure()))
    $item.PSObject.TypeNames.Insert(0, 'System.Security.Cryptography.X509Certificates.X509Certificate2')
    return $item
}

function Find-LabRegistryKey($Server, [string]$Rest) {
    foreach ($key in $Server['registry'].Keys) {
        if ($key -eq $Rest) { return $key }
    }
}

function Get-LabRegistryChild($Server, [string]$Rest) {
    $prefix = if ($Rest) { "$Rest\" } else { '' }
    $names = foreach ($key in $Server['registry'].Keys) {
        if ($key.Length -gt $prefix.Length -and $key.StartsWith($prefix, [StringComparison]::OrdinalIgnoreCase)) {
            ($key.Substring($prefix.Length) -split '\\')[0]
        }
    }
    return @($names | Select-Object -Unique)
}

function Get-LabRegistryNode([string]$Rest) {
    $server = Get-LabServer
    $key = Find-LabRegistryKey $server $Rest
    if (-not $key -and $Rest -and @(Get-LabRegistryChild $server $Rest).Count -eq 0) { return }
    $names = if ($key) { @($server['registry'][$key].Keys) } else { @() }
    $item = New-LabItem $true ([ordered]@{ Name = "HKEY_LOCAL_MACHINE\$Rest"; PSChildName = ($Rest -split '\\')[-1]
            Property = [string[]]$names; ValueCount = $names.Count
        })
    $values = if ($key) { $server['registry'][$key] } else { @{} }
    $read = { param($Name) $values[$Name] }.GetNewClosure()
    $item.PSObject.Methods.Add([psscriptmethod]::new('GetValue', $read))
    return $item
}

function Get-LabIisNode([string]$Rest) {
    $server = Get-LabServer
    $parts = $Rest -split '\\', 2
    if ($Rest -in '', 'AppPools', 'Sites', 'SslBindings') { return New-LabItem $true ([ordered]@{ Name = $Rest }) }
    switch ($parts[0]) {
        'AppPools' {
            $pool = $server['pools'][$parts[1]]
            if ($pool) { return New-LabItem $true ([ordered]@{ Name = $parts[1]; State = $pool['state'] }) }
        }
        'Sites' {
            $directory = $parts[1] -replace '\\', '/'
            if ($server['iis']['directories'].Contains($directory) -and $directory -ne $parts[1]) {
                return New-LabItem $true ([ordered]@{ Name = ($directory -split '/')[-1]
                        PhysicalPath = $server['iis']['directories'][$directory].Replace('{install}', $server['installPath'])
                    })
            }
            $site = $server['sites'][$parts[1]]
            if ($site) {
                return New-LabItem $true ([ordered]@{ Name = $parts[1]; ID = $site['id']; State = $site['state'] })
            }
        }
        'SslBindings' {
            foreach ($endpoint in $server['sslEntries'].Keys) {
                if ((Convert-LabEndpointName $endpoint) -ne $parts[1]) { continue }
                $entry = $server['sslEntries'][$endpoint]
                $port = ($endpoint -split ':')[-1]
                $address = $endpoint.Substring(0, $endpoint.Length - $port.Length - 1)
                $isName = $parts[1].StartsWith('!')
                return New-LabItem $false ([ordered]@{ Host = $(if ($isName) { $address }); Port = [int]$port
                        IPAddress = $(if (-not $isName) { [System.Net.IPAddress]::Parse($address.Trim('[', ']')) })
                        Thumbprint = $entry['hash']; Store = $entry['store']; Sites = @(Get-LabEndpointSite $server $endpoint)
                    })
            }
        }
    }
}

function Get-LabEndpointSite($Server, [string]$Endpoint) {
    foreach ($name in $Server['sites'].Keys) {
        foreach ($binding in @($Server['sites'][$name]['bindings'])) {
            if ($binding['protocol'] -eq 'https' -and
                (ConvertTo-LabEndpoint $binding['bindingInformation']) -eq $Endpoint) { $name }
        }
    }
}

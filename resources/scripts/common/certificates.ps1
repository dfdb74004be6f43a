# What a certificate object says. With signed serialisation broken, the management shell hands over objects
# that carry RawData only; they are read again from that. No date means that nothing could be read.
function Get-CertificateFact {
    param($Certificate)
    $source = $Certificate
    $hasKey = $Certificate.HasPrivateKey
    if ((-not $Certificate.NotAfter) -and $Certificate.RawData) {
        $hasKey = $null
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        try {
            $source = New-Object -TypeName $type -ArgumentList (, [byte[]]$Certificate.RawData)
        } catch {
            Write-Line ('A certificate of the management shell cannot be read: ' + $_.Exception.Message)
        }
    }
    if (-not $source.NotAfter) {
        return @{ NotBefore = $null; NotAfter = $null; HasKey = $null }
    }
    return @{
        NotBefore = ([datetime]$source.NotBefore).ToUniversalTime()
        NotAfter  = ([datetime]$source.NotAfter).ToUniversalTime()
        HasKey    = $hasKey
    }
}

# The certificate as the store of this computer has it; empty when it is not there.
function Get-StoreCertificate {
    param([string]$Thumbprint)
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop | Where-Object -FilterScript {
            $Thumbprint -and ($_.Thumbprint -eq $Thumbprint)
        })[0]
}

# True: key in a CSP, False: key in a key storage provider, which Exchange cannot use for the Auth certificate,
# empty: cannot be told. Names of providers are not translated.
function Test-CspKey {
    param($Certificate)
    $key = $null
    try {
        $key = $Certificate.PrivateKey
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    if ($key -and $key.CspKeyContainerInfo) {
        return $true
    }
    $global:LASTEXITCODE = 0
    $lines = @(certutil -store My $Certificate.Thumbprint)
    if ($global:LASTEXITCODE -ne 0) {
        return $null
    }
    if (@($lines -match 'Key Storage Provider|Platform Crypto Provider').Count -gt 0) {
        return $false
    }
    if (@($lines -match 'Cryptographic Provider').Count -gt 0) {
        return $true
    }
    return $null
}

# A random password that exists in memory only, for a certificate on its way from one server to another.
function Get-RandomPassword {
    $bytes = New-Object -TypeName 'System.Byte[]' -ArgumentList 48
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $random.GetBytes($bytes)
    $random.Dispose()
    $letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_'
    $password = New-Object -TypeName System.Security.SecureString
    foreach ($byte in $bytes) {
        $password.AppendChar($letters[$byte % $letters.Length])
    }
    $password.MakeReadOnly()
    return $password
}

# What a certificate object says. With signed serialisation broken, the management shell hands over objects
# that carry RawData only; they are read again from that.
function Get-CertificateFact {
    param($Certificate)
    $source = $Certificate
    $hasKey = $Certificate.HasPrivateKey
    if ((-not $Certificate.NotAfter) -and $Certificate.RawData) {
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        $source = New-Object -TypeName $type -ArgumentList (, [byte[]]$Certificate.RawData)
        $hasKey = $null
    }
    return @{
        Thumbprint = ([string]$source.Thumbprint).ToUpperInvariant()
        Subject    = [string]$source.Subject
        NotBefore  = ([datetime]$source.NotBefore).ToUniversalTime()
        NotAfter   = ([datetime]$source.NotAfter).ToUniversalTime()
        HasKey     = $hasKey
    }
}

# True: key in a CSP, False: key in a CNG provider, which Exchange cannot use for the Auth certificate,
# empty: cannot be told. The .NET Framework refuses to hand out a CNG key and PowerShell turns the refusal into
# nothing, so the name of the provider decides; certutil translates its labels, not the names.
function Test-CspKey {
    param($Certificate)
    $key = $Certificate.PrivateKey
    if ($key -and $key.CspKeyContainerInfo) {
        return $true
    }
    if ($key -and ($key.GetType().Name -like '*Cng*')) {
        return $false
    }
    $global:LASTEXITCODE = 0
    $lines = @(certutil -store My $Certificate.Thumbprint)
    if (@($lines -match 'Key Storage Provider').Count -gt 0) {
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

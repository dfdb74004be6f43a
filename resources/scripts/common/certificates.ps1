# Adds what a certificate object says. With signed serialisation broken, the management shell hands over objects
# that carry RawData only; they are read again from that. Without a date nothing could be read.
function Add-CertificateFact {
    param($Record, $Certificate)
    $source = $Certificate
    if ((-not $source.NotAfter) -and $source.RawData) {
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        $source = New-Object -TypeName $type -ArgumentList (, [byte[]]$Certificate.RawData)
    } else {
        $Record.HasKey = $Certificate.HasPrivateKey
    }
    if ($source.NotAfter) {
        $Record.Query = 'found'
        $Record.NotBefore = ([datetime]$source.NotBefore).ToUniversalTime()
        $Record.NotAfter = ([datetime]$source.NotAfter).ToUniversalTime()
        $Record.Exportable = $Certificate.PrivateKeyExportable
    }
}

# The certificate as the store of this computer has it; empty when it is not there.
function Get-StoreCertificate {
    param([string]$Thumbprint)
    return @(Get-ChildItem -Path Cert:\LocalMachine\My -ErrorAction Stop | Where-Object -FilterScript {
            $Thumbprint -and ($_.Thumbprint -eq $Thumbprint)
        })[0]
}

# False: the key is in a key storage provider, which Exchange cannot use for the Auth certificate. Names of
# providers are not translated.
function Test-CspKey {
    param($Certificate)
    $lines = @(certutil -store My $Certificate.Thumbprint)
    return (@($lines -match 'Key Storage Provider|Platform Crypto Provider').Count -eq 0)
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

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
    [System.Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
    $password = New-Object -TypeName System.Security.SecureString
    foreach ($letter in [Convert]::ToBase64String($bytes).ToCharArray()) {
        $password.AppendChar($letter)
    }
    return $password
}

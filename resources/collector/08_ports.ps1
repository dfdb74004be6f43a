# --- Own ports ---

# How far a TLS handshake gets; port 80 has none. Certificates are not judged here.
function Test-TlsPort {
    param([Parameter(Mandatory = $true)] [string]$ComputerName, [Parameter(Mandatory = $true)] [int]$Port)
    $result = @{ port = $Port; connected = $null; handshake = ''; thumbprint = ''; protocol = ''; error = '' }
    $client = New-Object -TypeName System.Net.Sockets.TcpClient
    try {
        $pending = $client.BeginConnect($ComputerName, $Port, $null, $null)
        if (-not $pending.AsyncWaitHandle.WaitOne(5000)) {
            $result.error = 'TimedOut'
            return $result
        }
        $client.EndConnect($pending)
        $result.connected = $true
        if ($Port -eq 80) { return $result }
        $client.ReceiveTimeout = 5000
        $client.SendTimeout = 5000
        Read-Handshake -Client $client -ComputerName $ComputerName -Result $result
    } catch {
        $inner = $_.Exception
        while ($inner.InnerException) { $inner = $inner.InnerException }
        $result.error = $inner.GetType().Name
        if ($inner -is [System.Net.Sockets.SocketException]) {
            $result.error = "$($inner.SocketErrorCode)"
            if ($result.error -eq 'ConnectionRefused') { $result.connected = $false }
        }
    } finally {
        $client.Close()
    }
    return $result
}

function Read-Handshake {
    param($Client, [string]$ComputerName, [hashtable]$Result)
    $accept = [System.Net.Security.RemoteCertificateValidationCallback] { $true }
    $stream = New-Object -TypeName System.Net.Security.SslStream -ArgumentList $Client.GetStream(), $false, $accept
    $protocols = [System.Security.Authentication.SslProtocols]'Tls, Tls11, Tls12'
    try {
        $stream.AuthenticateAsClient($ComputerName, $null, $protocols, $false)
        $Result.handshake = 'completed'
        $Result.protocol = "$($stream.SslProtocol)"
        $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
        $Result.thumbprint = (New-Object -TypeName $type -ArgumentList $stream.RemoteCertificate).Thumbprint
    } catch {
        $kinds = @()
        $timedOut = $false
        for ($inner = $_.Exception; $inner; $inner = $inner.InnerException) {
            $kinds += $inner.GetType().Name
            $isSocket = $inner -is [System.Net.Sockets.SocketException]
            if ($isSocket -and "$($inner.SocketErrorCode)" -eq 'TimedOut') { $timedOut = $true }
        }
        $Result.error = $kinds -join ' '
        # Only a connection that the other side ended says that nobody serves TLS there.
        if ($timedOut) { return }
        $Result.handshake = if ($kinds -contains 'IOException') { 'closed' } else { 'refused' }
    } finally {
        $stream.Dispose()
    }
}

function Read-Ports($Settings) {
    $name = Get-HostName
    $ports = foreach ($port in 80, 443, 444) { Test-TlsPort -ComputerName $name -Port $port }
    [ordered]@{ ports = @($ports) }
}


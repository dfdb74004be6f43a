$script:ServiceOrder = 'IMAP', 'POP', 'UM', 'IIS', 'SMTP', 'Federation'

# Repeatable thumbprint of the nth certificate that a run makes.
function New-LabThumbprint([string]$Subject) {
    $state = Get-LabState
    $state['made'] = [int]$state['made'] + 1
    $sha = [System.Security.Cryptography.SHA1]::Create()
    $bytes = $sha.ComputeHash([System.Text.Encoding]::UTF8.GetBytes("$($state['made']) $Subject"))
    return -join ($bytes | ForEach-Object { $_.ToString('X2') })
}

# Sites whose HTTP.sys entry names the certificate; nothing else tells, because IIS keeps no hash.
function Get-LabIisService($Server, [string]$Thumbprint) {
    foreach ($site in $Server['sites'].Values) {
        foreach ($binding in @($site['bindings'])) {
            if ($binding['protocol'] -ne 'https') { continue }
            $entry = $Server['sslEntries'][(ConvertTo-LabEndpoint $binding['bindingInformation'])]
            if ($entry -and $entry['hash'] -eq $Thumbprint) {
                "IIS://$($Server['name'])/W3SVC/$($site['id'])"
                break
            }
        }
    }
}

# '*:444:' of IIS is '0.0.0.0:444' of HTTP.sys.
function ConvertTo-LabEndpoint([string]$BindingInformation) {
    $parts = $BindingInformation -split ':'
    $address = if ($parts[0] -in '', '*') { '0.0.0.0' } else { $parts[0] }
    return "$($address):$($parts[1])"
}

function Get-LabCertificateService($Server, $Certificate, [string]$Thumbprint) {
    $services = @($Certificate['services'])
    if (@(Get-LabIisService $Server $Thumbprint).Count -gt 0) { $services += 'IIS' }
    $ordered = @($script:ServiceOrder | Where-Object { $_ -in $services })
    if ($ordered.Count -eq 0) { return 'None' }
    return $ordered -join ', '
}

function Get-LabCertificateStatus($Certificate) {
    $now = (Get-LabState)['clock']
    if ($now -gt $Certificate['notAfter']) { return 'DateInvalid' }
    if ($now -lt $Certificate['notBefore']) { return 'DateInvalid' }
    return 'Valid'
}

# The entry of HTTP.sys that answers on a port: host name before address before 0.0.0.0.
function Get-LabWinningEntry($Server, [string]$Port) {
    $rank = @{ Expression = { if ($_ -like '0.0.0.0:*' -or $_ -like '`[::`]:*') { 1 } else { 0 } } }
    foreach ($endpoint in @($Server['sslEntries'].Keys | Where-Object { $_ -like "*:$Port" } | Sort-Object $rank)) {
        return $Server['sslEntries'][$endpoint]
    }
}

function Test-LabCertificate($Server, [string]$Thumbprint) {
    if (-not $Thumbprint -or -not $Server['certificates'].Contains($Thumbprint)) { return $false }
    $certificate = $Server['certificates'][$Thumbprint]
    $now = (Get-LabState)['clock']
    return [bool]$certificate['hasPrivateKey'] -and -not $certificate['keyDamaged'] -and $certificate['notBefore'] -le $now -and $certificate['notAfter'] -gt $now
}

# Domains of the forest. A domain controller knows the objects of its own domain and the configuration of the forest;
# a question without a server goes to the domain of the computer.
function Get-DomainDn([string]$Dn) { return $Dn.Substring($Dn.IndexOf('DC=', [StringComparison]::OrdinalIgnoreCase)) }

function ConvertTo-DomainName([string]$Dn) { return ($Dn -replace '^DC=' -split ',DC=') -join '.' }

function Get-LocalDomain {
    $directory = (Get-LabState)['directory']
    if ($directory['localDomain']) { return $directory['localDomain'] }
    return $directory['dn']
}

# Other domains of the forest: NetBIOS name -> distinguished name.
function Get-OtherDomain {
    $others = (Get-LabState)['directory']['domains']
    if ($others) { return $others }
    return @{}
}

function Get-DomainList {
    return @(@((Get-LabState)['directory']['dn'], (Get-LocalDomain)) + @((Get-OtherDomain).Values) | Select-Object -Unique)
}

function Get-NetBiosName([string]$Dn) {
    $others = Get-OtherDomain
    foreach ($name in $others.Keys) { if ($others[$name] -eq $Dn) { return $name } }
    if ($Dn -eq (Get-LabState)['directory']['dn']) { return (Get-LabState)['directory']['netbios'] }
    return ($Dn -split '[=,]')[1].ToUpperInvariant()
}

# Nothing where no domain controller answers to the name. Which one was asked decides which members are seen.
function Resolve-Domain($Cmdlet, [string]$Server) {
    $script:Asked = if ($Server) { @(Get-LabController $Server)[0] }
    if (-not $Server) { return Get-LocalDomain }
    foreach ($dn in Get-DomainList) {
        $name = ConvertTo-DomainName $dn
        if ($Server -match "^(dc\d\d\.)?$([regex]::Escape($name))$") { return $dn }
    }
    Write-LabError $Cmdlet 'Unable to contact the server. This may be because this server does not exist, or it is currently down.' `
        -Reason 'ADServerDownException' -Category 'ResourceUnavailable' -Target $Server
}

function Test-InDomain([string]$Dn, [string]$Domain) {
    return -not $Domain -or $Dn -match '(^|,)CN=Configuration,DC=' -or (Get-DomainDn $Dn) -eq $Domain
}

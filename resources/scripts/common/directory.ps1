# Reading Active Directory. One domain controller for each domain answers everything about it, so that what was
# changed is read back where it was changed.
function Open-Directory {
    Import-Module -Name ActiveDirectory -ErrorAction Stop
    $root = Get-ADRootDSE -ErrorAction Stop
    $script:Directory = @{
        Controller    = [string]$root.dnsHostName
        Domain        = [string]$root.defaultNamingContext
        Forest        = [string]$root.rootDomainNamingContext
        Configuration = [string]$root.configurationNamingContext
        Exchange      = "CN=Microsoft Exchange,CN=Services,$($root.configurationNamingContext)"
    }
    $domain = Get-DomainName -Dn $script:Directory.Domain
    $script:Directory.Controllers = @{ $domain = $script:Directory.Controller }
}

function Get-DomainName {
    param([string]$Dn)
    $labels = @([regex]::Matches($Dn, '(?i)(?:^|,)DC=([^,]+)') | ForEach-Object -Process { $_.Groups[1].Value })
    return ($labels -join '.')
}

function Get-DirectoryServer {
    param([string]$Dn)
    $domain = Get-DomainName -Dn $Dn
    $known = $script:Directory.Controllers
    if (-not $known[$domain]) {
        $known[$domain] = [string](Get-ADRootDSE -Server $domain -ErrorAction Stop).dnsHostName
    }
    return $known[$domain]
}

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
        Controllers   = @{}
        Silent        = @()
    }
    $own = Get-DomainName -Dn $script:Directory.Domain
    if (-not $script:Directory.Controller) {
        $script:Directory.Controller = $own
    }
    $script:Directory.Controllers[$own] = $script:Directory.Controller
}

function Get-DomainName {
    param([string]$Dn)
    $labels = @([regex]::Matches($Dn, '(?i)(?:^|,)DC=([^,]+)') | ForEach-Object -Process { $_.Groups[1].Value })
    return ($labels -join '.')
}

function Get-DirectoryServer {
    param([string]$Dn)
    $domain = Get-DomainName -Dn $Dn
    if ($domain -eq '') {
        return $script:Directory.Controller
    }
    $known = $script:Directory.Controllers
    if (-not $known[$domain]) {
        $root = Get-ADRootDSE -Server $domain -ErrorAction Stop
        $known[$domain] = $domain
        if ($root.dnsHostName) {
            $known[$domain] = [string]$root.dnsHostName
        }
    }
    return $known[$domain]
}

# The object below CN=Services in the configuration that holds everything of Exchange.
function Get-ExchangeContainer {
    return ('CN=Microsoft Exchange,CN=Services,' + $script:Directory.Configuration)
}

# Reading Active Directory. One domain controller answers everything in its own domain, so that what was changed
# is read back where it was changed; other domains are asked by their names.
function Open-Directory {
    Import-Module -Name ActiveDirectory -ErrorAction Stop
    $root = Get-ADRootDSE -ErrorAction Stop
    $script:Directory = @{
        Controller    = [string]$root.dnsHostName
        Domain        = [string]$root.defaultNamingContext
        Forest        = [string]$root.rootDomainNamingContext
        Configuration = [string]$root.configurationNamingContext
    }
    if (-not $script:Directory.Controller) {
        $script:Directory.Controller = Get-DomainName -Dn $script:Directory.Domain
    }
}

function Get-DomainName {
    param([string]$Dn)
    $labels = @([regex]::Matches($Dn, '(?i)(?:^|,)DC=([^,]+)') | ForEach-Object -Process { $_.Groups[1].Value })
    return ($labels -join '.')
}

function Get-DirectoryServer {
    param([string]$Dn)
    $domain = Get-DomainName -Dn $Dn
    if (($domain -eq '') -or ($domain -eq (Get-DomainName -Dn $script:Directory.Domain))) {
        return $script:Directory.Controller
    }
    return $domain
}

# The object below CN=Services in the configuration that holds everything of Exchange.
function Get-ExchangeContainer {
    return ('CN=Microsoft Exchange,CN=Services,' + $script:Directory.Configuration)
}

# The two groups through which a server has its rights in Active Directory, known by their identifiers.
$script:ServerGroups = @{
    'Exchange Servers'           = 'A7D2016C83F003458132789EEB127B84'
    'Exchange Trusted Subsystem' = 'EA876A58DB6DD04C9006939818F800EB'
}

function Initialize-Setting {
    Open-Directory
    $local = Get-LocalServerName
    $where = @{ Server = $script:Directory.Controller; ErrorAction = 'Stop' }
    $script:Account = Get-ADComputer -Identity $local @where
    $option = @{ LDAPFilter = '(objectClass=msExchExchangeServer)'; SearchBase = $script:Directory.Exchange }
    $servers = @(Get-ADObject @option @where | Where-Object -FilterScript { $_.Name -eq $local })
    if ($servers.Count -ne 1) {
        Exit-Refused "Active Directory knows no Exchange server $local."
    }
    $exchange = Get-ADObject -Identity $script:Directory.Exchange -Properties otherWellKnownObjects @where
    $script:Groups = @{}
    foreach ($name in $script:ServerGroups.Keys) {
        foreach ($value in @($exchange.otherWellKnownObjects)) {
            if ([string]$value -match "^B:32:$($script:ServerGroups[$name]):(.+)$") {
                $script:Groups[$name] = $matches[1]
            }
        }
        if (-not $script:Groups[$name]) {
            Exit-Refused "Active Directory names no group $name; Setup with /PrepareAD makes it."
        }
    }
}

function Get-WrongSetting {
    foreach ($name in @($script:ServerGroups.Keys | Sort-Object)) {
        if ((Get-SettingValue -Name $name) -eq 'missing') {
            $what = "add $($script:Account.DistinguishedName) to $($script:Groups[$name])"
            New-Setting -Name $name -Before 'missing' -After 'member' -What $what
        }
    }
}

# A member through another group counts. A question that fails is no answer: it ends the run.
function Get-SettingValue {
    param([string]$Name)
    $text = [regex]::Replace([string]$script:Account.DistinguishedName, '[\\*()\x00]', {
            '\{0:x2}' -f [int][char]$args[0].Value
        })
    $option = @{
        LDAPFilter  = "(member:1.2.840.113556.1.4.1941:=$text)"
        SearchBase  = $script:Groups[$Name]
        SearchScope = 'Base'
        Server      = (Get-DirectoryServer -Dn $script:Groups[$Name])
    }
    if (@(Get-ADGroup @option -ErrorAction Stop).Count -gt 0) {
        return 'member'
    }
    return 'missing'
}

# The account goes as an object: the domain of the group may not know its name.
function Set-SettingValue {
    param([string]$Name, [string]$Value)
    $option = @{
        Identity = $script:Groups[$Name]
        Members  = $script:Account
        Server   = (Get-DirectoryServer -Dn $script:Groups[$Name])
    }
    if ($Value -eq 'member') {
        Add-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    } else {
        Remove-ADGroupMember @option -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    }
}

function Test-OwnSetting {
    param($Setting)
    return ($script:ServerGroups.ContainsKey([string]$Setting.Name) -and ($Setting.Before -eq 'missing') -and
        ($Setting.After -eq 'member'))
}

# The ways in which the two pages of the front end let people sign in. The admin center uses the sign-in of Outlook
# on the web, so they have to agree.
function Initialize-Setting {
    [void](Open-ExchangeShell)
}

function Get-PageDirectory {
    param([string]$Name)
    $option = @{ Server = (Get-LocalServerName); ErrorAction = 'Stop' }
    $all = @()
    if ($Name -eq 'owa') {
        $all = @(Get-OwaVirtualDirectory @option)
    } else {
        $all = @(Get-EcpVirtualDirectory @option)
    }
    $own = @($all | Where-Object -FilterScript { [string]$_.WebSite -eq 'Default Web Site' })
    if ($own.Count -ne 1) {
        Exit-Refused "Default Web Site has $($own.Count) directories of the kind $Name."
    }
    return $own[0]
}

function Get-WrongSetting {
    $owa = Get-PageDirectory -Name 'owa'
    $ecp = Get-PageDirectory -Name 'ecp'
    foreach ($name in @('AdfsAuthentication', 'OAuthAuthentication')) {
        if ([string]$owa.$name -ne [string]$ecp.$name) {
            Exit-Refused "The two pages differ in $name. Set that by hand first, as your sign-in needs it."
        }
    }
    $mended = 'ecp'
    $model = 'owa'
    if ($Follow -eq 'ecp') {
        $mended = 'owa'
        $model = 'ecp'
    }
    $before = Get-SettingValue -Name $mended
    $after = Get-SettingValue -Name $model
    if ($before -ne $after) {
        New-Setting -Name $mended -Before $before -After $after
    }
}

function Get-SettingValue {
    param([string]$Name)
    $page = Get-PageDirectory -Name $Name
    return ('Forms={0} Basic={1} Windows={2} Digest={3}' -f $page.FormsAuthentication,
        $page.BasicAuthentication, $page.WindowsAuthentication, $page.DigestAuthentication)
}

# Forms brings Basic with it and takes the others away; without it each is set for itself, after it went.
function Set-SettingValue {
    param([string]$Name, [string]$Value)
    if ($Value -notmatch '^Forms=(True|False) Basic=(True|False) Windows=(True|False) Digest=(True|False)$') {
        throw "These ways of signing in are not known: $Value"
    }
    $option = @{ FormsAuthentication = ($matches[1] -eq 'True') }
    $rest = @{
        BasicAuthentication   = ($matches[2] -eq 'True')
        WindowsAuthentication = ($matches[3] -eq 'True')
        DigestAuthentication  = ($matches[4] -eq 'True')
    }
    Set-PageDirectory -Name $Name -By $option
    if (-not $option.FormsAuthentication) {
        Set-PageDirectory -Name $Name -By $rest
    }
}

function Set-PageDirectory {
    param([string]$Name, [hashtable]$By)
    $By.Identity = '{0}\{1} (Default Web Site)' -f (Get-LocalServerName), $Name
    if ($Name -eq 'owa') {
        Set-OwaVirtualDirectory @By -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    } else {
        Set-EcpVirtualDirectory @By -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
    }
}

function Test-OwnSetting {
    param($Setting)
    $form = '^Forms=(True|False) Basic=(True|False) Windows=(True|False) Digest=(True|False)$'
    return ((@('owa', 'ecp') -contains $Setting.Name) -and ($Setting.Before -match $form) -and
        ($Setting.After -match $form))
}

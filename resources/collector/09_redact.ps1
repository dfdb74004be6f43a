# --- Aliases ---

# One alias for one name, always the same; a map from an earlier run goes on.
function Get-NameAlias {
    param([hashtable]$Map, [string]$Kind, [string]$Name)
    $key = $Name.ToLowerInvariant()
    if ($Map.known.ContainsKey($key)) { return $Map.known[$key] }
    $Map.counts[$Kind] = 1 + [int]$Map.counts[$Kind]
    $number = $Map.counts[$Kind]
    $alias = switch ($Kind) {
        'host' { "HOST$number" }
        'domain' { "domain$number.example" }
        'sid' { "S-1-5-21-0-0-$number" }
        default { "$Kind$number" }
    }
    $Map.known[$key] = $alias
    return $alias
}

function Read-AliasMap([string]$Text) {
    $map = @{ known = @{}; counts = @{}; domains = @(); short = @(); words = @(); wordsOf = -1 }
    # The same text becomes the same text.
    $map.done = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,string]'
    if (-not $Text) { return $map }
    $stored = ConvertFrom-Json -InputObject $Text
    foreach ($property in $stored.aliases.PSObject.Properties) {
        $map.known[$property.Name] = "$($property.Value)"
        if ("$($property.Value)" -match '^(?:S-1-5-21-0-0-(?<n>\d+)|(?<kind>[A-Za-z]+)(?<n>\d+)(\.example)?)$') {
            $kind = if ($Matches.ContainsKey('kind')) { $Matches['kind'].ToLowerInvariant() } else { 'sid' }
            $map.counts[$kind] = [Math]::Max([int]$map.counts[$kind], [int]$Matches['n'])
        }
    }
    return $map
}

# Turning a block into what the class takes is slow, and most texts hold no match.
function Edit-Match {
    param([string]$Text, [string]$Pattern, [scriptblock]$Edit)
    if (-not [regex]::IsMatch($Text, $Pattern)) { return $Text }
    return [regex]::Replace($Text, $Pattern, $Edit)
}

# "mail.contoso.com" becomes "HOST2.domain1.example"; the longest known domain decides where the host ends.
function Get-FullNameAlias([hashtable]$Map, [string]$Name) {
    foreach ($domain in @($Map.domains | Sort-Object -Property Length -Descending)) {
        if ($Name -eq $domain) { return Get-NameAlias -Map $Map -Kind 'domain' -Name $domain }
        if (-not $Name.EndsWith(".$domain", [StringComparison]::OrdinalIgnoreCase)) { continue }
        $left = $Name.Substring(0, $Name.Length - $domain.Length - 1)
        if ($left -ne '*') { $left = Get-NameAlias -Map $Map -Kind 'host' -Name $left }
        return "$left.$(Get-NameAlias -Map $Map -Kind 'domain' -Name $domain)"
    }
    $first, $rest = $Name -split '\.', 2
    if ($first -ne '*') { $first = Get-NameAlias -Map $Map -Kind 'host' -Name $first }
    if ($rest) { return "$first.$(Get-NameAlias -Map $Map -Kind 'domain' -Name $rest)" }
    return $first
}

# Names of hosts that are names of Exchange's folders as well; alone they tell nothing.
$script:FolderName = 'autodiscover', 'owa', 'ecp', 'ews', 'oab', 'mapi', 'rpc', 'rest', 'api', 'sync',
    'powershell', 'exchange', 'mail'

# Names that every organisation has.
$script:SharedName = 'Microsoft Exchange Server Auth Certificate', 'Microsoft Exchange', 'Services',
    'Configuration', 'Users', 'Computers', 'Domain Controllers', 'Servers', 'Administrative Groups',
    'Extended-Rights', 'Builtin',
    'Exchange Administrative Group (FYDIBOHF23SPDLT)', 'Microsoft Exchange Security Groups', 'Auth Configuration',
    'Client Access', 'Domain Admins', 'Enterprise Admins', 'Schema Admins', 'Organization Management',
    'Exchange Servers', 'Exchange Trusted Subsystem', 'Exchange Windows Permissions',
    'Managed Availability Servers'

function Get-PartAlias {
    param([hashtable]$Map, [string]$Kind, [string]$Name)
    if ($script:SharedName -contains $Name -or $Name -match '^WMSvc-') { return $Name }
    if ($Name -match '^[\w*-]+(\.[\w-]+)+$') { return Get-FullNameAlias $Map $Name }
    if ($Map.known.ContainsKey($Name.ToLowerInvariant())) { return $Map.known[$Name.ToLowerInvariant()] }
    return Get-NameAlias -Map $Map -Kind $Kind -Name $Name
}

function Get-AccountAlias {
    param([hashtable]$Map, [string]$Domain, [string]$Account)
    if ($Domain -in 'NT AUTHORITY', 'BUILTIN', 'IIS APPPOOL', 'NT SERVICE') { return "$Domain\$Account" }
    # An earlier rule has been here.
    if ($Map.known.Values -contains "$Domain.example") { return "$Domain\$Account" }
    $left = (Get-NameAlias -Map $Map -Kind 'domain' -Name $Domain) -replace '\.example$', ''
    if ($Account.EndsWith('$')) {
        return "$left\$(Get-NameAlias -Map $Map -Kind 'host' -Name $Account.TrimEnd('$'))`$"
    }
    return "$left\$(Get-NameAlias -Map $Map -Kind 'user' -Name $Account)"
}

function Hide-Path([hashtable]$Map, [string]$Path) {
    $parts = @($Path -split '/')
    for ($i = 0; $i -lt $parts.Count; $i++) {
        $kind = if ($i -eq $parts.Count - 1) { 'user' } else { 'unit' }
        $parts[$i] = Get-PartAlias -Map $Map -Kind $kind -Name $parts[$i]
    }
    return $parts -join '/'
}

# What is learnt here is hidden wherever it stands, also as a single word.
function Add-KnownName([hashtable]$Map, [string]$FullName) {
    $name = $FullName.Trim().ToLowerInvariant()
    if ($name -notmatch '^[\w-]+(\.[\w-]+)+$') { return }
    foreach ($domain in $Map.domains) {
        if ($name -eq $domain -or $name.EndsWith(".$domain")) { return }
    }
    $rest = ($name -split '\.', 2)[1]
    $Map.domains += $(if ($rest.Contains('.')) { $rest } else { $name })
}

function Initialize-AliasMap {
    param([hashtable]$Map, $Parts, [string]$Server)
    $common = 'exchange', 'microsoft', 'server', 'windows', 'local', 'corp', 'mail', 'services', 'system', 'owa',
        'ecp'
    $hosts = @($Server)
    $names = @($env:USERDOMAIN)
    $data = $Parts['server']['data']
    if ($data -and $data['domain']) { $Map.domains += $data['domain'].ToLowerInvariant() }
    if ($data -and $data['userDomain']) { $names += $data['userDomain'] }
    if ($env:USERDNSDOMAIN) { $Map.domains += $env:USERDNSDOMAIN.ToLowerInvariant() }
    $data = $Parts['directory']['data']
    if ($data) { $hosts += @($data['servers'] | Where-Object -FilterScript { $_ }) }
    $data = $Parts['certificates']['data']
    if ($data) {
        foreach ($one in @($data['certificates'])) {
            foreach ($name in @($one['names'])) { Add-KnownName $Map ($name -replace '^\*\.', '') }
            if ($one['subject'] -match 'CN=\*?\.?([\w.-]+)') { Add-KnownName $Map $Matches[1] }
        }
    }
    $Map.domains = @($Map.domains | Select-Object -Unique)
    foreach ($name in $hosts) { $null = Get-NameAlias -Map $Map -Kind 'host' -Name $name }
    $short = @($Map.domains | ForEach-Object -Process { ($_ -split '\.')[0] }) + $names
    $short = @($short | Where-Object -FilterScript { $_ -and $_.Length -gt 2 -and $_ -notin $common })
    foreach ($name in @($short | Select-Object -Unique)) {
        $Map.short += $name
        if ($Map.known.ContainsKey($name.ToLowerInvariant())) { continue }
        $owner = @($Map.domains | Where-Object -FilterScript { $_ -like "$name.*" })
        $full = if ($owner.Count -gt 0) { $owner[0] } else { $name }
        $alias = Get-NameAlias -Map $Map -Kind 'domain' -Name $full
        $Map.known[$name.ToLowerInvariant()] = $alias -replace '\.example$', ''
    }
}

function Hide-Account([hashtable]$Map, [string]$Text) {
    $Text = Edit-Match -Text $Text -Pattern "(?i)[\w.%+'-]+@((?:[\w-]+\.)+[a-z]{2,})" -Edit {
            param($m)
            $user = Get-NameAlias -Map $Map -Kind 'user' -Name $m.Value.Split('@')[0]
            $user + '@' + (Get-FullNameAlias $Map $m.Groups[1].Value)
        }
    $path = { param($m) Hide-Path $Map $m.Value }
    $quoted = '(?i)(?<=["''])((?:[\w-]+\.)+[a-z]{2,}(?:/[^"''<>\r\n/]+)+)(?=["''])'
    $Text = Edit-Match -Text $Text -Pattern $quoted -Edit $path
    foreach ($domain in $Map.domains) {
        $below = "(?i)(?<![\w./-])$([regex]::Escape($domain))(?:/[^""'<>\s/]+)+"
        $Text = Edit-Match -Text $Text -Pattern $below -Edit $path
    }
    foreach ($name in $Map.short) {
        $Text = Edit-Match -Text $Text -Pattern "(?i)(?<![\w\\])($([regex]::Escape($name)))\\([\w.$-]+)" -Edit {
                param($m) Get-AccountAlias -Map $Map -Domain $m.Groups[1].Value -Account $m.Groups[2].Value
            }
    }
    $account = '(?i)(?<=["'']|user:? ["'']?)([\w.-]{1,60})\\' +
        '([^"''\\/:*?<>|\s][^"''\\/:*?<>|\r\n]{0,62}?)(?=["'']|\s*$|\s)'
    $Text = Edit-Match -Text $Text -Pattern $account -Edit {
            param($m) Get-AccountAlias -Map $Map -Domain $m.Groups[1].Value -Account $m.Groups[2].Value
        }
    return Edit-Match -Text $Text -Pattern '(?i)(?<=\\Users\\)[^\\"''<>|\r\n]+' -Edit {
            param($m) Get-NameAlias -Map $Map -Kind 'user' -Name $m.Value
        }
}

function Hide-Host([hashtable]$Map, [string]$Text) {
    $Text = Edit-Match -Text $Text -Pattern '(?i)\b(CN|OU|DC|O|L|ST|S|E|C)=((?:\\.|[^,+"''\r\n/])+)' -Edit {
            param($m) $m.Groups[1].Value + '=' + (Get-PartAlias -Map $Map -Kind 'name' -Name $m.Groups[2].Value)
        }
    $address = '(?i)(?<=https?://|(?<!\\)\\\\|Server=)(?!HOST\d)[a-z0-9-]+(?:\.[a-z0-9-]+)*(?<!^localhost)'
    $Text = Edit-Match -Text $Text -Pattern $address -Edit {
            param($m)
            if ($m.Value -eq 'localhost' -or $m.Value -match '^[\d.]+$') { return $m.Value }
            Get-FullNameAlias $Map $m.Value
        }
    $fullName = { param($m) Get-FullNameAlias $Map $m.Value }
    foreach ($domain in $Map.domains) {
        $below = "(?i)(?<![\w.*-])(?:(?:[\w-]+|\*)\.)*$([regex]::Escape($domain))(?![\w-])"
        $Text = Edit-Match -Text $Text -Pattern $below -Edit $fullName
    }
    # Lower case only: the names of classes and files are written otherwise.
    $ends = 'com|net|org|local|lan|corp|internal|intern|intra|priv|eu|de|fr|uk|ch|at|nl|it|es|info|biz'
    $Text = Edit-Match -Text $Text -Pattern "(?<![\w.-])(?:[A-Za-z0-9-]+\.)+(?:$ends)(?![\w.-])" -Edit $fullName
    if ($Map.wordsOf -ne $Map.known.Count) {
        $words = @($Map.known.Keys | Where-Object -FilterScript {
                $Map.known[$_] -match '^(HOST\d+|domain\d+)$' -and $_ -notin $script:FolderName
            })
        $Map.words = @($words | Sort-Object -Property Length -Descending)
        $Map.wordsOf = $Map.known.Count
    }
    foreach ($word in $Map.words) {
        if ($Text.IndexOf($word, [StringComparison]::OrdinalIgnoreCase) -lt 0) { continue }
        $alone = "(?i)(?<![\w.])$([regex]::Escape($word))(?!\w|\.(?:exe|dll|config))"
        $Text = Edit-Match -Text $Text -Pattern $alone -Edit { $Map.known[$word] }
    }
    return $Text
}

function Hide-Address([hashtable]$Map, [string]$Text) {
    $octet = '(?:25[0-5]|2[0-4]\d|1?\d?\d)'
    $Text = Edit-Match -Text $Text -Pattern "(?<![\w.])(?:$octet\.){3}$octet(?![\w]|\.\d)" -Edit {
            param($m)
            if ($m.Value -match '^(0\.0\.0\.0|127\.|15\.[012]\.)') { return $m.Value }
            Get-NameAlias -Map $Map -Kind 'address' -Name $m.Value
        }
    $sixth = '(?i)(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})+(?![\w:])' +
        '|(?<![\w:])(?:[0-9a-f]{1,4}:)+(?::[0-9a-f]{1,4})+(?:%\d+)?'
    $Text = Edit-Match -Text $Text -Pattern $sixth -Edit {
            param($m)
            if ($m.Value -match '^\d\d:\d\d:\d\d$') { return $m.Value }
            Get-NameAlias -Map $Map -Kind 'address' -Name $m.Value
        }
    return Edit-Match -Text $Text -Pattern 'S-1-5-21-\d+-\d+-\d+' -Edit {
            param($m) Get-NameAlias -Map $Map -Kind 'sid' -Name $m.Value
        }
}

# Fields with words of Windows and Exchange or with numbers; a server may be called like one of them.
$script:PlainField = 'provider', 'log', 'state', 'thumbprint', 'hash', 'keyKind', 'keyProvider', 'applicationId',
    'store', 'protocol', 'startType', 'status', 'time', 'notBefore', 'notAfter', 'powerShell', 'windowsBuild',
    'thumbprints', 'nextEffective', 'internalTransport', 'ExSetup.exe', 'Microsoft.Exchange.Common.dll',
    'handshake', 'controllerTime', 'sslFlags', 'drive'

# Whatever is no word of netsh is the name of a host; the form stays, for it decides what the list excepts.
function Hide-Proxy([hashtable]$Map, [string]$Text) {
    $word = '(?i)(?<![\w-])(?<!\w\.)(?!(?:https?|ftp|socks)(?:=|://)|local>|\d+(?![\w.-]))' +
        '[a-z0-9-]+(?:\.[a-z0-9-]+)*'
    return Edit-Match -Text $Text -Pattern $word -Edit {
            param($m)
            $kind = if ($m.Value -match '^[\d.]+$') { 'address' } else { 'name' }
            if ($kind -eq 'address') { Get-NameAlias -Map $Map -Kind $kind -Name $m.Value }
            else { Get-FullNameAlias $Map $m.Value }
        }
}

function Hide-Value {
    param([hashtable]$Map, [string]$Field, $Value)
    if ($null -eq $Value -or '' -eq $Value -or $script:PlainField -contains $Field) { return $Value }
    if ($Value -is [string]) {
        if ($Field -in 'proxy', 'bypass') { return Hide-Proxy $Map $Value }
        if ($Field -in 'name', 'servers' -and $Map.known.ContainsKey($Value.ToLowerInvariant())) {
            return $Map.known[$Value.ToLowerInvariant()]
        }
        if (-not $Map.done.ContainsKey($Value)) {
            $Map.done[$Value] = Hide-Address $Map (Hide-Host $Map (Hide-Account $Map $Value))
        }
        return $Map.done[$Value]
    }
    if ($Value -is [System.Collections.IDictionary]) {
        $copy = [ordered]@{}
        # An entry may itself be called "keys".
        foreach ($key in @($Value.PSBase.Keys)) {
            $inner = $Value[$key]
            # Arrays are made here: one that a function returns becomes an object with a count in version 5.1.
            if ($inner -is [array]) {
                $copy[$key] = @(foreach ($one in $inner) { Hide-Value -Map $Map -Field $key -Value $one })
            } else {
                $copy[$key] = Hide-Value -Map $Map -Field $key -Value $inner
            }
        }
        return $copy
    }
    return $Value
}


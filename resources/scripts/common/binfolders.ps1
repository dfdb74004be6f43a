# BinSearchFolders of the admin center: where it is, what it must name, and how to change nothing else.
function Get-EcpConfigPath {
    $root = (Get-ExchangeFolder).TrimEnd('\')
    if (-not $root) {
        Exit-Refused 'Exchange is not installed on this computer, or its registry key is missing.'
    }
    $path = "$root\ClientAccess\ecp\web.config"
    if (-not (Test-Path -LiteralPath $path)) {
        Exit-Refused "The file $path does not exist; that is another fault."
    }
    return (Resolve-Path -LiteralPath $path -ErrorAction Stop).ProviderPath
}

function Get-NeededFolder {
    $root = (Get-ExchangeFolder).TrimEnd('\')
    return @("$root\bin", "$root\bin\CmdletExtensionAgents", "$root\ClientAccess\Owa\bin")
}

# What the file names; exactly one value is right.
function Get-FolderValue {
    param([string]$Text)
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.LoadXml($Text)
    return @($xml.SelectNodes('/configuration/appSettings/add') |
            Where-Object -FilterScript { $_.GetAttribute('key') -eq 'BinSearchFolders' } |
            ForEach-Object -Process { $_.GetAttribute('value') })
}

# Right: the three folders are named and exist. More entries do not matter.
function Test-FolderValue {
    param([string]$Value, [string[]]$Needed)
    $named = @($Value -split ';' | ForEach-Object -Process { $_.Trim().TrimEnd('\') })
    return (@($Needed | Where-Object -FilterScript {
                ($named -notcontains $_) -or (-not (Test-Path -Path $_))
            }).Count -eq 0)
}

# The three folders first, then what else was named and exists.
function Get-WantedValue {
    param([string]$Value, [string[]]$Needed)
    $more = @($Value -split ';' | ForEach-Object -Process { $_.Trim().TrimEnd('\') } |
            Where-Object -FilterScript { $_ -and ($_ -notmatch '%') -and ($Needed -notcontains $_) } |
            Where-Object -FilterScript { Test-Path -Path $_ } | Select-Object -Unique)
    return (($Needed + $more) -join ';')
}

# Pure: the text with the one value replaced, or with the element added where it is missing. Comments are left
# alone: they count as blanks. Empty when the place is not unique.
function Get-ChangedText {
    param([string]$Text, [string]$Value, [int]$Count)
    $new = '"' + [System.Security.SecurityElement]::Escape($Value) + '"'
    $pattern = '(?s)<add\b(?=[^>]*?\bkey\s*=\s*["'']BinSearchFolders["''])[^>]*?\bvalue\s*=\s*' +
        '(?<at>"[^"]*"|''[^'']*'')[^>]*>'
    if ($Count -eq 0) {
        $new = "<add key=""BinSearchFolders"" value=$new />"
        $pattern = '(?s)<appSettings(?:\s[^>]*)?(?<!/)>(?<at>)'
    }
    $plain = [regex]::Replace($Text, '(?s)<!--.*?-->', { ' ' * $args[0].Length })
    $places = [regex]::Matches($plain, $pattern)
    if ($places.Count -ne 1) {
        return ''
    }
    $at = $places[0].Groups['at']
    return $Text.Remove($at.Index, $at.Length).Insert($at.Index, $new)
}

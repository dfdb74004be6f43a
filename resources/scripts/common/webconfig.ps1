# BinSearchFolders of the admin center: where it is, what it must name, and how to change nothing else.
function Get-EcpConfigPath {
    param([string]$Folder)
    $path = Join-Path -Path $Folder -ChildPath 'ClientAccess'
    $path = Join-Path -Path $path -ChildPath 'ecp'
    return (Join-Path -Path $path -ChildPath 'web.config')
}

function Get-NeededFolder {
    param([string]$Folder)
    $root = $Folder
    if ($root -notmatch '[\\/]$') {
        $root = $root + '\'
    }
    return @("${root}bin", "${root}bin\CmdletExtensionAgents", "${root}ClientAccess\Owa\bin")
}

# The text and how it was encoded: the mark at the start, else the declaration, else UTF-8.
function Read-ConfigText {
    param([string]$Path)
    # .NET knows no drives of PowerShell.
    $full = (Resolve-Path -LiteralPath $Path -ErrorAction Stop).ProviderPath
    $bytes = [System.IO.File]::ReadAllBytes($full)
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false, $true
    $skip = 0
    if (($bytes.Length -ge 3) -and ($bytes[0] -eq 0xEF) -and ($bytes[1] -eq 0xBB) -and ($bytes[2] -eq 0xBF)) {
        $skip = 3
    } elseif (($bytes.Length -ge 2) -and ($bytes[0] -eq 0xFF) -and ($bytes[1] -eq 0xFE)) {
        $encoding = New-Object -TypeName System.Text.UnicodeEncoding -ArgumentList $false, $true
        $skip = 2
    } elseif (($bytes.Length -ge 2) -and ($bytes[0] -eq 0xFE) -and ($bytes[1] -eq 0xFF)) {
        $encoding = New-Object -TypeName System.Text.UnicodeEncoding -ArgumentList $true, $true
        $skip = 2
    } else {
        $count = [math]::Min(200, $bytes.Length)
        $start = [System.Text.Encoding]::ASCII.GetString($bytes, 0, $count)
        if ($start -match '^<\?xml[^>]*\bencoding\s*=\s*["'']([A-Za-z0-9._-]+)["'']') {
            if ($matches[1] -ne 'utf-8') {
                $encoding = [System.Text.Encoding]::GetEncoding($matches[1])
            }
        }
    }
    return [pscustomobject]@{
        Bytes    = $bytes
        Mark     = $skip
        Encoding = $encoding
        Text     = $encoding.GetString($bytes, $skip, $bytes.Length - $skip)
    }
}

function Get-ConfigByte {
    param($File, [string]$Text)
    $mark = New-Object -TypeName 'System.Byte[]' -ArgumentList $File.Mark
    [System.Array]::Copy($File.Bytes, $mark, $File.Mark)
    return [byte[]]($mark + $File.Encoding.GetBytes($Text))
}

function Get-FolderNode {
    param([string]$Text)
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.PreserveWhitespace = $true
    $xml.LoadXml($Text)
    $nodes = @($xml.SelectNodes('/configuration/appSettings/add') | Where-Object -FilterScript {
            $_.GetAttribute('key') -eq 'BinSearchFolders'
        })
    return [pscustomobject]@{ Document = $xml; Nodes = $nodes }
}

# Right: the three folders are named and exist. More entries do not matter.
function Test-FolderValue {
    param([string]$Value, [string[]]$Needed)
    $named = @($Value -split ';' | ForEach-Object -Process { $_.Trim().TrimEnd('\') })
    foreach ($folder in $Needed) {
        if (($named -notcontains $folder) -or (-not (Test-Path -Path $folder))) {
            return $false
        }
    }
    return $true
}

# The three folders first, then what else was named and exists.
function Get-WantedValue {
    param([string]$Value, [string[]]$Needed)
    $wanted = @($Needed)
    foreach ($entry in @($Value -split ';')) {
        $folder = $entry.Trim().TrimEnd('\')
        $usable = $folder -and ($folder -notmatch '%') -and ($wanted -notcontains $folder)
        if ($usable -and (Test-Path -Path $folder)) {
            $wanted += $folder
        }
    }
    return ($wanted -join ';')
}

# Pure: the text with the one value replaced, or with the element added where it is missing. Comments are left
# alone. Empty when the place is not unique.
function Get-ChangedText {
    param([string]$Text, [string]$Value, [int]$Count)
    $escaped = [System.Security.SecurityElement]::Escape($Value)
    $comments = @([regex]::Matches($Text, '(?s)<!--.*?-->'))
    $pattern = '(?s)<appSettings(?:\s[^>]*)?(?<!/)>'
    if ($Count -eq 1) {
        $pattern = '(?s)<add\b[^>]*?\bkey\s*=\s*["'']BinSearchFolders["''][^>]*>'
        $swapped = '(?s)<add\b[^>]*?\bvalue\s*=[^>]*?\bkey\s*=\s*["'']BinSearchFolders["''][^>]*>'
        $pattern = "(?:$pattern)|(?:$swapped)"
    }
    $places = @([regex]::Matches($Text, $pattern) | Where-Object -FilterScript {
            $place = $_
            @($comments | Where-Object -FilterScript {
                    ($place.Index -ge $_.Index) -and ($place.Index -lt ($_.Index + $_.Length))
                }).Count -eq 0
        })
    if ($places.Count -ne 1) {
        return ''
    }
    $end = $places[0].Index + $places[0].Length
    if ($Count -eq 0) {
        $element = "<add key=""BinSearchFolders"" value=""$escaped"" />"
        return $Text.Substring(0, $end) + $element + $Text.Substring($end)
    }
    $inner = [regex]::Match($places[0].Value, '(?s)\bvalue\s*=\s*("[^"]*"|''[^'']*'')')
    if (-not $inner.Success) {
        return ''
    }
    $at = $places[0].Index + $inner.Groups[1].Index
    return $Text.Substring(0, $at) + '"' + $escaped + '"' + $Text.Substring($at + $inner.Groups[1].Length)
}

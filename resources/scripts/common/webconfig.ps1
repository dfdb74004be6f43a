# Files of IIS: what is written into them is written as they are encoded, and no other byte changes.

# The text and how it was encoded: the mark at the start, else the declaration, else UTF-8. Bytes that are no
# text of that encoding are an error: they would not come back as they were.
function Read-ConfigText {
    param([string]$Path)
    # .NET knows no drives of PowerShell.
    $full = (Resolve-Path -LiteralPath $Path -ErrorAction Stop).ProviderPath
    $bytes = [System.IO.File]::ReadAllBytes($full)
    $start = [System.Text.Encoding]::GetEncoding(28591).GetString($bytes, 0, [math]::Min(200, $bytes.Length))
    $name = switch -Regex -CaseSensitive ($start) {
        '^\xEF\xBB\xBF' { 'utf-8' }
        '^\xFF\xFE' { 'utf-16' }
        '^\xFE\xFF' { 'utf-16BE' }
        '^<\?xml[^>]*\bencoding\s*=\s*["'']([A-Za-z0-9._-]+)["'']' { $matches[1] }
        default { 'utf-8' }
    }
    $strict = [System.Text.EncoderFallback]::ExceptionFallback
    $exact = [System.Text.DecoderFallback]::ExceptionFallback
    $encoding = [System.Text.Encoding]::GetEncoding($name, $strict, $exact)
    $mark = [regex]::Match($start, '^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)').Length
    return [pscustomobject]@{
        Bytes    = $bytes
        Mark     = $mark
        Encoding = $encoding
        Text     = $encoding.GetString($bytes, $mark, $bytes.Length - $mark)
    }
}

# A file of before and after, as the state and a setting hold it.
function Get-ConfigChange {
    param($File, [string]$Text)
    $mark = @($File.Bytes | Select-Object -First $File.Mark)
    return @{
        Before = [System.Convert]::ToBase64String($File.Bytes)
        After  = [System.Convert]::ToBase64String([byte[]]($mark + $File.Encoding.GetBytes($Text)))
    }
}

# Found there, but the objects of the shell do not tell whether with its private key.
function Get-UnsureServer {
    param([object[]]$Servers)
    return @($Servers | Where-Object -FilterScript {
            ($_.Current.Query -eq 'found') -and ($null -eq $_.Current.HasKey)
        } | ForEach-Object -Process { $_.Name })
}

function Get-UnsureText {
    param([string[]]$Names)
    return ('The certificate is there, but whether with its private key could not be read: ' +
        ($Names -join ', ') + '. Run this script again in a new management shell, or on each of them.')
}

function Complete-Elsewhere {
    param([string]$Local, [string[]]$Names)
    $text = "Done on $Local only. Nobody can be sure to sign in on these servers before the commands above " +
        'were run there: ' + ($Names -join ', ')
    Complete-Run -Code 2 -Word 'elsewhere' -Message $text
}

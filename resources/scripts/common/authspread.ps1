# Servers that have it, and the shell does not tell whether with its private key; empty where all is told.
function Get-UnsureText {
    param([object[]]$Servers)
    $names = @($Servers | Where-Object -FilterScript {
            $_.Current.NotAfter -and ($null -eq $_.Current.HasKey)
        } | ForEach-Object -Process { $_.Name })
    if ($names.Count -gt 0) {
        return ('The certificate is there, but whether with its private key could not be read: ' +
            ($names -join ', ') + '. Run this script again in a new management shell, or on each of them.')
    }
}

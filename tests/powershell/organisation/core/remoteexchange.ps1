if ((Get-LabSession)['loaderError']) { Write-Error 'The type data of the shell is there already.' }
function global:Connect-ExchangeServer {
    [CmdletBinding()]
    param([switch] $Auto, [string] $ServerFqdn, [string] $ClientApplication, [string] $UserName)
    Connect-LabShell $PSCmdlet $ServerFqdn
}

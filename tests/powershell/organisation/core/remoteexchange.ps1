function global:Connect-ExchangeServer {
    [CmdletBinding()]
    param([switch] $Auto, [string] $ServerFqdn, [string] $ClientApplication, [string] $UserName)
    Connect-LabShell $PSCmdlet $ServerFqdn
}

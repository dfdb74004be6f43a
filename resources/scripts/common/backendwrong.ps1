# A certificate that is in the store and in date may still be the wrong one: a public one, or one of another
# server. It is not deleted, because it may serve the front end or mail.
function Find-WrongCertificate {
    param($Fault, [object[]]$Stored, [hashtable]$Known)
    if ($Fault.Stop -or (-not (Test-BackEndHealthy -Fault $Fault))) {
        return
    }
    $bound = @($Stored | Where-Object -FilterScript { $_.Thumbprint -eq $Fault.Entry.Hash })[0]
    $objection = Get-BackEndObjection -Certificate $bound @Known -AlsoShort
    if ($objection) {
        $Fault.General = 'wrong'
        Write-Line "The certificate of port 444 is the wrong one: $objection."
    }
}

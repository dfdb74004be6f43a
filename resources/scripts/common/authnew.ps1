# The certificate that a renewal creates, and what must not have changed because of it.
function New-AuthCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Found, $State)
    $thumbprint = Find-UnusedCertificate -Config $Found.Config -Now $Found.Now
    if ($thumbprint) {
        Write-Line "Created by an earlier run and not used yet: $thumbprint"
    } else {
        $option = @{
            Server               = $Found.Local
            KeySize              = 2048
            PrivateKeyExportable = $true
            SubjectName          = 'cn=Microsoft Exchange Server Auth Certificate'
            FriendlyName         = $State.Friendly
            DomainName           = @()
        }
        $State.TransportDue = $true
        Save-RunState -State $State
        $thumbprint = New-GuardedCertificate -Local $Found.Local -By $option -What 'create an Auth certificate'
    }
    $State.Created = $thumbprint
    $State.Thumbprint = $thumbprint
    Save-RunState -State $State
    return $thumbprint
}

# Returns what is left to do for mail.
function Complete-Mail {
    param([System.Collections.IDictionary]$Mail, [switch]$Wait)
    if ($Wait -and $Mail.Before.Usable -and (-not $Unattended) -and (-not $WhatIfPreference)) {
        [void](Wait-TransportThumbprint -Server $Mail.Server -While $Mail.Before.Thumbprint -Times 3)
    }
    return (Repair-TransportCertificate @Mail)
}

function Confirm-FrontEnd {
    param([string[]]$Before)
    $now = @(Get-FrontEndBinding)
    if (($now -join ';') -ne ($Before -join ';')) {
        Write-Line ('Port 443 before: ' + ($Before -join '; '))
        Write-Line ('Port 443 now:    ' + ($now -join '; '))
        Exit-Run -Code 3 -Word 'unverified' -Message 'A certificate of port 443 changed during the run.'
    }
}

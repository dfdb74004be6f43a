# Says in words what the plan found and wants.
function Get-ReasonText {
    param([string]$Reason)
    $texts = @{
        'current-none'        = 'no current Auth certificate is configured'
        'current-absent'      = 'the current certificate is configured but is on no server'
        'current-expired'     = 'the current certificate has expired'
        'current-keyless'     = 'the current certificate has a private key on no server'
        'current-notcsp'      = 'the key of the current certificate is in a CNG provider; Exchange cannot use it'
        'current-future'      = 'the current certificate is not valid yet'
        'enforced'            = 'you asked for a new certificate although the current one looks valid'
        'just-renewed'        = 'the current certificate is less than a day old; another one would not help'
        'next-none'           = 'the current certificate ends soon and no next one is staged'
        'next-absent'         = 'the staged next certificate is on no server'
        'next-expired'        = 'the staged next certificate has expired'
        'next-future'         = 'the staged next certificate is not valid yet'
        'next-keyless'        = 'the staged next certificate has a private key on no server'
        'next-notcsp'         = 'the key of the staged next certificate is in a CNG provider'
        'next-short'          = 'the staged next certificate itself ends within 120 days'
        'next-overdue'        = 'the next certificate should have taken over already'
        'next-too-late'       = 'the next certificate would take over after the current one has ended'
        'next-staged'         = 'the next certificate takes over in time'
        'import'              = 'a server lacks a certificate that is valid elsewhere'
        'deploying'           = 'the certificate is new and still on its way to other servers'
        'healthy'             = 'the Auth certificate is in order'
        'hybrid'              = 'the organisation is hybrid; Exchange Online has to learn the new certificate'
        'hybrid-unknown'      = 'it could not be read whether the organisation is hybrid'
        'not-exportable'      = 'a server lacks the certificate, and no server can export it'
    }
    return $texts[$Reason]
}

function Get-PlanText {
    param($Plan)
    $texts = @{
        'none'       = 'change nothing in the Auth configuration'
        'wait'       = 'wait; creating another certificate would make it worse'
        'replace'    = 'create a new certificate, publish it at once'
        'publish'    = 'publish the next certificate that is staged already; create none'
        'stage'      = "create a new certificate and stage it, effective in $($Plan.EffectiveInDays) days"
        'reschedule' = "let the staged certificate take over earlier, in $($Plan.EffectiveInDays) days"
        'stop'       = 'stop'
    }
    $text = $texts[$Plan.Action] + ' (' + (Get-ReasonText -Reason $Plan.Reason) + ')'
    if ($Plan.Unreachable.Count -gt 0) {
        $text += '. Without an answer: ' + ($Plan.Unreachable -join ', ')
    }
    foreach ($import in $Plan.Imports) {
        $text += ". Copy $($import.Thumbprint) to " + ($import.Targets -join ', ')
    }
    return $text
}

# Servers about which nothing is known, or which do not have it yet; empty where there are none.
function Get-OpenText {
    param($Plan)
    $text = ''
    if ($Plan.Unreachable.Count -gt 0) {
        $text += ' Without an answer, so nothing is known about: ' + ($Plan.Unreachable -join ', ') + '.'
    }
    if ($Plan.Pending.Count -gt 0) {
        $text += ' It has not arrived on: ' + (@($Plan.Pending | Sort-Object -Unique) -join ', ') +
            '. That may take an hour; run this script again then.'
    }
    return $text
}

# Exchange Online trusts what the old certificate signs until it is told of the new one.
function Write-HybridFollowUp {
    Write-Line 'If the organisation is hybrid, tell Exchange Online the certificate, or free/busy fails:'
    Write-Line '    run the Hybrid Configuration Wizard again; or, with a dedicated hybrid application,'
    Write-Line '    .\ConfigureExchangeHybridApplication.ps1 -UpdateCertificate'
}

function Get-StopAdvice {
    param([string]$Reason)
    switch ($Reason) {
        'current-future' { return 'Wait until it is valid. See auth-cert-not-yet-valid.' }
        'hybrid' { return 'Run again with -IgnoreHybrid, then run the Hybrid Configuration Wizard.' }
        'hybrid-unknown' { return 'Run again with -IgnoreHybrid if you know the answer.' }
        'not-exportable' { return 'Run again with -EnforceNew to create a new certificate.' }
    }
    return 'Run it again in a management shell that was started as administrator.'
}

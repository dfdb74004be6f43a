# Feeds situations to Get-AuthCertificatePlan, which is a pure function of them.
param([Parameter(Mandatory)] [string] $Source, [Parameter(Mandatory)] [string] $Batch, [Parameter(Mandatory)] [string] $Result)
$ErrorActionPreference = 'Stop'
. $Source
$now = [datetime]::Parse('2026-11-21T09:00:00Z').ToUniversalTime()

function ConvertTo-Record([string]$Kind, $Days, $Age) {
    $record = [pscustomobject]@{ Thumbprint = 'x'; NotBefore = $now.AddDays(-$Age); NotAfter = $now.AddDays($Days)
        State = ''; HasKey = $true; IsCsp = $true; Exportable = $true; Detail = ''
    }
    switch ($Kind) {
        'keyless' { $record.HasKey = $false }
        'cng' { $record.IsCsp = $false }
        'sealed' { $record.Exportable = $false }
        'unknown' { $record.HasKey = $null; $record.IsCsp = $null; $record.Exportable = $null }
        { $_ -in 'none', 'missing', 'unreachable' } {
            $record.State = @{ none = 'none'; missing = 'absent'; unreachable = 'unreachable' }[$Kind]
            $record.NotBefore = $null
            $record.NotAfter = $null
        }
    }
    $record.State = Get-CertificateState -Record $record -Now $now
    return $record
}

$results = foreach ($case in (ConvertFrom-Json -AsHashtable ([IO.File]::ReadAllText($Batch)))['cases']) {
    $servers = @(
        for ($i = 0; $i -lt $case['current'].Count; $i++) {
            [pscustomobject]@{ Name = "EX0$($i + 1)"; Fqdn = "ex0$($i + 1).contoso.com"
                Current = ConvertTo-Record $case['current'][$i] $case['days'] $case['age']
                Next = ConvertTo-Record $case['next'][$i] $case['nextDays'] $case['nextAge']
            }
        }
    )
    $config = [pscustomobject]@{ Current = 'A' * 40; Previous = ''; Next = 'B' * 40
        NextEffective = $(if ($null -ne $case['effective']) { $now.AddDays($case['effective']) })
    }
    $option = @{ Now = $now; Config = $config; Servers = $servers; Hybrid = $case['hybrid'] }
    if ($case['unread']) { $option['Config'] = $null }
    foreach ($name in @($case['switches'])) { if ($name) { $option[$name] = $true } }
    $plan = Get-AuthCertificatePlan @option
    @{ action = $plan.Action; reason = $plan.Reason; days = $plan.EffectiveInDays; replaces = [bool]$plan.ReplacesNext
        imports = @($plan.Imports | ForEach-Object { "$($_.Role) $($_.Sources[0])>$($_.Targets -join '+')" })
        pending = @($plan.Pending)
    }
}
[IO.File]::WriteAllText($Result, (ConvertTo-Json @{ plans = @($results) } -Depth 5))

# Calls Get-AuthCertificatePlan for each case of a JSON file and writes the answers. Nothing else runs.
param([Parameter(Mandatory)] [string] $Cases, [Parameter(Mandatory)] [string] $Source, [Parameter(Mandatory)] [string] $Answers)
$ErrorActionPreference = 'Stop'
. ([scriptblock]::Create([IO.File]::ReadAllText($Source)))
$now = [datetime]::new(2026, 11, 21, 9, 0, 0, [DateTimeKind]::Utc)

# "800" usable with 800 days left, "-1h" ended an hour ago, "missing", "unreachable", "keyless:9", "cng:9",
# "fixed:9" (cannot be exported), "early" not valid yet, "new:900" valid since ten minutes, "-" not configured.
function ConvertTo-Record([string]$Text) {
    $record = @{ State = ''; NotBefore = $now.AddDays(-1000); NotAfter = $null; HasKey = $true
        IsCsp = $null; Exportable = $true
    }
    $kind, $left = $Text -split ':'
    if ($null -eq $left) { $left = $kind }
    switch ($kind) {
        '-' { $record.State = 'none' }
        'missing' { $record.State = 'absent' }
        'unreachable' { $record.State = 'unreachable' }
        'keyless' { $record.HasKey = $false }
        'cng' { $record.IsCsp = $false }
        'fixed' { $record.Exportable = $false }
        'new' { $record.NotBefore = $now.AddMinutes(-10) }
        'early' { $record.NotBefore = $now.AddHours(6); $left = '900' }
    }
    if (-not $record.State) {
        $record.NotAfter = if ($left -match '^(-?[\d.]+)h$') { $now.AddHours([double]$Matches[1]) } else { $now.AddDays([double]$left) }
    } else { $record.NotBefore = $null }
    $record.State = Get-CertificateState -Record ([pscustomobject]$record) -Now $now
    return [pscustomobject]$record
}

$result = foreach ($case in ConvertFrom-Json ([IO.File]::ReadAllText($Cases))) {
    $number = 0
    $servers = @(for (; $number -lt $case.current.Count; $number++) {
            [pscustomobject]@{ Name = 'EX0{0}' -f ($number + 1); Fqdn = 'EX0{0}.contoso.com' -f ($number + 1)
                Current = ConvertTo-Record $case.current[$number]; Next = ConvertTo-Record $case.next[$number]
            }
        })
    $effective = if ($null -ne $case.effective) { $now.AddDays($case.effective) }
    $config = [pscustomobject]@{ Current = 'A' * 40; Next = 'B' * 40; Previous = ''; NextEffective = $effective }
    if ($case.unread) { $config = $null }
    $with = @{ Now = $now; Config = $config; Servers = $servers; Hybrid = $case.hybrid }
    foreach ($name in 'IgnoreUnreachableServers', 'IgnoreHybrid', 'EnforceNew') { $with[$name] = [bool]($case.switches -contains $name) }
    $plan = Get-AuthCertificatePlan @with
    $imports = @($plan.Imports | ForEach-Object { $_.Role + '>' + ($_.Targets -join '+') }) -join ' '
    '{0} {1} {2} {3} [{4}] [{5}]' -f $plan.Action, $plan.Reason, $plan.EffectiveInDays, $(if ($plan.ReplacesNext) { 'replaces' } else { 'keeps' }),
        $imports, ($plan.Pending -join '+')
}
[IO.File]::WriteAllText($Answers, (@($result) -join "`n"))

# What the certificate can be used for. Dates are compared as instants, never as whole days.
function Get-CertificateState {
    param($Record, [datetime]$Now)
    Set-StrictMode -Version 2.0
    $utc = $Now.ToUniversalTime()
    if (-not $Record.NotAfter) { return $Record.State }
    if ($Record.NotAfter.ToUniversalTime() -le $utc) { return 'expired' }
    if ($Record.HasKey -eq $false) { return 'keyless' }
    if ($Record.IsCsp -eq $false) { return 'notcsp' }
    if ($Record.NotBefore.ToUniversalTime() -gt $utc) { return 'future' }
    return 'usable'
}

# One certificate over all servers. It is usable when at least one server can use it, and expired when any copy
# says so: all copies have the same dates.
function Get-CertificateSummary {
    param([object[]]$Servers, [string]$Role)
    $of = { param($States) $Servers | Where-Object -FilterScript { $States -contains $_.$Role.State } }
    $order = @('usable', 'expired', 'future', 'notcsp', 'keyless', 'absent', 'unreachable', 'none')
    $sources = @(& $of 'usable' | Where-Object -FilterScript { $_.$Role.Exportable -ne $false })
    $dated = @($Servers | Where-Object -FilterScript { $_.$Role.NotAfter } | Select-Object -First 1)
    return [pscustomobject]@{
        State     = @($order | Where-Object -FilterScript { & $of $_ })[0]
        LackingOn = @(& $of @('absent', 'keyless', 'notcsp') | ForEach-Object -Process { $_.Name })
        Sources   = @($sources | ForEach-Object -Process { $_.Name })
        Silent    = @(& $of 'unreachable' | ForEach-Object -Process { $_.Name })
        NotBefore = $dated | ForEach-Object -Process { $_.$Role.NotBefore }
        NotAfter  = $dated | ForEach-Object -Process { $_.$Role.NotAfter }
    }
}

# Days until a staged certificate takes over: a month where there is time, else so that it is done before the
# current one ends.
function Get-StageDelay {
    param([timespan]$Left)
    $days = [math]::Floor($Left.TotalDays)
    if ($days -ge 32) { return 30 }
    if ($days -gt 4) { return 4 }
    if ($days -ge 3) { return 2 }
    return 0
}

# A copy to the servers that lack the certificate. A certificate published within the last moments is on its
# way by itself: those servers are pending, not lacking.
function Add-ImportPlan {
    param($Plan, $Summary, [string]$Role, [string]$Thumbprint, [datetime]$Now, [timespan]$DeployWindow)
    Set-StrictMode -Version 2.0
    if (($Summary.State -ne 'usable') -or ($Summary.LackingOn.Count -eq 0)) {
        return
    }
    if (($Now.ToUniversalTime() - $Summary.NotBefore) -lt $DeployWindow) {
        $Plan.Pending += $Summary.LackingOn
        return
    }
    if ($Summary.Sources.Count -eq 0) {
        $Plan.Blocked += $Role
        return
    }
    $Plan.Imports += [pscustomobject]@{
        Role = $Role; Thumbprint = $Thumbprint; Sources = $Summary.Sources; Targets = $Summary.LackingOn
    }
}

# A current certificate that is in use and in date: is the next one there in time?
function Resolve-NextPlan {
    param($Plan, $Config, $Current, $Next, [datetime]$Now)
    Set-StrictMode -Version 2.0
    $utc = $Now.ToUniversalTime()
    $left = $Current.NotAfter - $utc
    $Plan.DaysLeft = [math]::Floor($left.TotalDays)
    if ($left.TotalDays -ge 61) {
        return
    }
    $Plan.EffectiveInDays = Get-StageDelay -Left $left
    if ($Next.State -ne 'usable') {
        $Plan.Action = 'stage'
        $Plan.Reason = 'next-' + $Next.State
        $Plan.ReplacesNext = ($Next.State -ne 'none')
        return
    }
    if (($Next.NotAfter - $utc).TotalDays -lt 121) {
        $Plan.Action = 'stage'
        $Plan.Reason = 'next-short'
        $Plan.ReplacesNext = $true
        return
    }
    $Plan.Thumbprint = $Config.Next
    $Plan.Reason = 'next-staged'
    $effective = $Current.NotAfter
    if ($Config.NextEffective) {
        $effective = ([datetime]$Config.NextEffective).ToUniversalTime()
    }
    # The servicelet that activates it runs about twice a day, so a day of grace on both sides.
    if ($effective.AddHours(24) -le $utc) {
        $Plan.Action = 'publish'
        $Plan.Reason = 'next-overdue'
    } elseif ($effective.AddHours(24) -gt $Current.NotAfter) {
        $Plan.Reason = 'next-too-late'
        $Plan.Action = 'reschedule'
        if ($left.TotalDays -le 2) {
            $Plan.Action = 'publish'
        }
    }
}

# Decides what to do about the Auth certificate. No command is called here: the clock, the configuration and the
# state of each server come in, a plan comes out.
# Action: none, wait, replace, publish, stage, reschedule or stop. Imports can go along with any of them.
function Get-AuthCertificatePlan {
    param(
        [datetime]$Now, $Config, [object[]]$Servers, [string]$Hybrid = 'no', [switch]$IgnoreUnreachableServers,
        [switch]$IgnoreHybrid, [switch]$EnforceNew, [timespan]$DeployWindow = ([timespan]::FromHours(1))
    )
    Set-StrictMode -Version 2.0
    $plan = [pscustomobject]@{
        Action = 'none'; Reason = 'healthy'; Wanted = ''; Imports = @(); Pending = @(); Blocked = @()
        Unreachable = @(); EffectiveInDays = 0; ReplacesNext = $false; Thumbprint = ''; DaysLeft = $null
        Current = $null; Next = $null
    }
    if ($null -eq $Config) {
        return (Stop-AuthPlan -Plan $plan -Reason 'config-unread')
    }
    if (($null -eq $Servers) -or ($Servers.Count -eq 0)) {
        return (Stop-AuthPlan -Plan $plan -Reason 'no-servers')
    }
    $plan.Current = Get-CertificateSummary -Servers $Servers -Role 'Current'
    $plan.Next = Get-CertificateSummary -Servers $Servers -Role 'Next'
    $plan.Unreachable = @($plan.Current.Silent + $plan.Next.Silent | Sort-Object -Unique)
    $nobody = ($plan.Unreachable.Count -eq $Servers.Count)
    if ($nobody -or ($plan.Unreachable.Count -gt 0 -and -not $IgnoreUnreachableServers)) {
        return (Stop-AuthPlan -Plan $plan -Reason 'unreachable')
    }
    Resolve-AuthPlan -Plan $plan -Config $Config -Now $Now -EnforceNew:$EnforceNew
    $known = $Hybrid
    if ($IgnoreHybrid) {
        $known = 'no'
    }
    return (Complete-AuthPlan -Plan $plan -Config $Config -Now $Now -Window $DeployWindow -Hybrid $known)
}

# The current certificate decides; a valid next one is never thrown away for a new one.
function Resolve-AuthPlan {
    param($Plan, $Config, [datetime]$Now, [switch]$EnforceNew)
    Set-StrictMode -Version 2.0
    $current = $Plan.Current
    $next = $Plan.Next
    $usable = ($current.State -eq 'usable')
    if ($EnforceNew -and $usable -and (($Now.ToUniversalTime() - $current.NotBefore).TotalHours -lt 24)) {
        $Plan.Reason = 'just-renewed'
    } elseif ($EnforceNew) {
        $Plan.Action = 'replace'
        $Plan.Reason = 'enforced'
        $Plan.ReplacesNext = ($next.State -ne 'none')
    } elseif ($current.State -eq 'future') {
        $Plan.Action = 'wait'
        $Plan.Reason = 'current-future'
    } elseif ($usable) {
        Resolve-NextPlan -Plan $Plan -Config $Config -Current $current -Next $next -Now $Now
    } else {
        $Plan.Reason = 'current-' + $current.State
        $Plan.Action = 'replace'
        $Plan.ReplacesNext = ($next.State -ne 'none')
        if ($next.State -eq 'usable') {
            $Plan.Action = 'publish'
            $Plan.ReplacesNext = $false
            $Plan.Thumbprint = $Config.Next
        }
    }
}

function Stop-AuthPlan {
    [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '')]
    param($Plan, [string]$Reason)
    $Plan.Wanted = $Plan.Action
    $Plan.Action = 'stop'
    $Plan.Reason = $Reason
    return $Plan
}

# Copies, and the stops that leave copies allowed: a hybrid organisation, and a key that cannot be exported.
function Complete-AuthPlan {
    param($Plan, $Config, [datetime]$Now, [timespan]$Window, [string]$Hybrid)
    Set-StrictMode -Version 2.0
    $common = @{ Plan = $Plan; Now = $Now; DeployWindow = $Window }
    if ($Plan.Reason -ne 'enforced') {
        Add-ImportPlan @common -Summary $Plan.Current -Role 'Current' -Thumbprint $Config.Current
    }
    if (@('replace', 'stage') -notcontains $Plan.Action) {
        Add-ImportPlan @common -Summary $Plan.Next -Role 'Next' -Thumbprint $Config.Next
    }
    $changes = (@('replace', 'publish', 'stage', 'reschedule') -contains $Plan.Action)
    if ($changes -and ($Hybrid -ne 'no')) {
        $reason = 'hybrid'
        if ($Hybrid -eq 'unknown') {
            $reason = 'hybrid-unknown'
        }
        return (Stop-AuthPlan -Plan $Plan -Reason $reason)
    }
    if ((-not $changes) -and ($Plan.Blocked.Count -gt 0)) {
        return (Stop-AuthPlan -Plan $Plan -Reason 'not-exportable')
    }
    if (($Plan.Action -eq 'none') -and ($Plan.Imports.Count -gt 0)) {
        $Plan.Reason = 'import'
    } elseif (($Plan.Action -eq 'none') -and ($Plan.Pending.Count -gt 0)) {
        $Plan.Reason = 'deploying'
    }
    return $Plan
}

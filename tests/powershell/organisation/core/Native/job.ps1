# Blocks as jobs, on other servers or beside the console: Wait-Job is the only limit that PowerShell has for a block
# that does not end.
$script:Jobs = @()

# Stands where a command would: keeps errors until somebody receives them.
function New-JobCaller {
    $caller = [pscustomobject]@{ Errors = [System.Collections.ArrayList]::new()
        MyInvocation = [pscustomobject]@{ MyCommand = [pscustomobject]@{ Name = 'Invoke-Command' } }
    }
    $caller.PSObject.Methods.Add([psscriptmethod]::new('WriteError', { param($Record) $null = $this.Errors.Add($Record) }))
    return $caller
}

# The work is done at once; the time that it takes passes when somebody waits for it. One that waits for ever has no end.
function Start-JobWork($Job, $Session, [string]$Text, $Values, $ArgumentList) {
    $state = Get-LabState
    $began = $state['clock']
    $Session['inJob'] = $true
    try {
        $Job.Output = @(Invoke-OnServer $Session $Text $Values $ArgumentList $Job.Caller)
        $Job.Minutes = if ($Session['waits']) { [double]::PositiveInfinity } else { ($state['clock'] - $began).TotalMinutes }
    } finally {
        $state['clock'] = $began
        $ended = $Session['ended']
        foreach ($mark in 'inJob', 'waits', 'ended') { $Session.Remove($mark) }
    }
    # Whoever ends the console ends its jobs with it.
    if ($ended) { throw [System.Management.Automation.PipelineStoppedException]::new() }
}

function New-Job([string]$Kind, [string]$Location) {
    $job = [pscustomobject][ordered]@{ Id = $script:Jobs.Count + 1; Name = "Job$($script:Jobs.Count + 1)"; State = 'Running'
        PSJobTypeName = $Kind; Location = $Location; HasMoreData = $true; Minutes = 0.0; Output = @(); Caller = New-JobCaller
    }
    $script:Jobs += $job
    return $job
}

# A process of its own on this server, with the rights of the console.
function Start-Job {
    [CmdletBinding()]
    param(
        [string] $Name, [Parameter(Mandatory, Position = 0)] [Alias('Command')] [scriptblock] $ScriptBlock,
        [Alias('Args')] [object[]] $ArgumentList
    )
    $call = Enter-LabCall $PSCmdlet @('ScriptBlock', 'ArgumentList') $PSBoundParameters
    if (-not $call) { return }
    $text, $values = Convert-UsingVariable $ScriptBlock $PSCmdlet.SessionState
    $job = New-Job 'BackgroundJob' 'localhost'
    Start-JobWork $job (Get-LabSession) $text $values $ArgumentList
    return $job
}

function New-LabJob($Call, [string]$Name, [string]$Text, $Values, $ArgumentList) {
    $server = Get-LabServer $Name
    $job = New-Job 'RemoteJob' $Name
    if (-not $server -or -not $server['reachable'] -or $server['remotingClosed']) {
        if ($server) { $job.Minutes = [double]$server['silentMinutes'] }
        Write-Unreachable $job.Caller $Name
    } elseif ($server['hangs'] -and $server['hangs']['remoting'] -eq 'open') {
        $job.Minutes = 3
        Write-Unreachable $job.Caller $Name
    } elseif ($server['hangs'] -and $server['hangs']['remoting'] -eq 'run') {
        $job.Minutes = [double]::PositiveInfinity
    } else {
        $Call['server'] = $server['name']
        Start-JobWork $job (New-RemoteSession $server) $Text $Values $ArgumentList
    }
    return $job
}

function Wait-Job {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] $Job, [int] $Timeout = -1)
    process {
        $null = Enter-LabCall $PSCmdlet @('Job', 'Timeout') @{ Job = $Job.Name; Timeout = $Timeout }
        if ($Job.State -ne 'Running') { return $Job }
        if ($Timeout -ge 0 -and $Job.Minutes * 60 -gt $Timeout) {
            $Job.Minutes -= $Timeout / 60.0
            Add-LabTime ($Timeout / 60.0)
            return
        }
        if ([double]::IsInfinity($Job.Minutes)) { Stop-LabWaiting "Wait-Job $($Job.Location)" }
        Add-LabTime $Job.Minutes
        $Job.State = if ($Job.Caller.Errors.Count -gt 0 -and $Job.Output.Count -eq 0) { 'Failed' } else { 'Completed' }
        return $Job
    }
}

function Receive-Job {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] $Job)
    process {
        $call = Enter-LabCall $PSCmdlet @('Job') @{ Job = $Job.Name }
        if (-not $call -or $Job.State -eq 'Running') { return }
        foreach ($record in $Job.Caller.Errors) { $PSCmdlet.WriteError($record) }
        $Job.Output
    }
}

# Without -Force a job that still runs is not removed. Stopping waits for the server, which does not answer.
function Remove-Job {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] $Job, [switch] $Force)
    process {
        $null = Enter-LabCall $PSCmdlet @('Job', 'Force') @{ Job = $Job.Name }
        if ($Job.State -eq 'Running' -and -not $Force) {
            return Write-LabError $PSCmdlet "The command cannot remove the job with the job ID $($Job.Id) because the job is not finished." `
                -Reason 'ArgumentException' -Category 'InvalidOperation'
        }
        if (-not $PSCmdlet.ShouldProcess($Job.Name)) { return }
        $script:Jobs = @($script:Jobs | Where-Object { $_ -ne $Job })
    }
}

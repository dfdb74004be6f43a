# A server that hangs takes what it is asked and does not answer: hangs = @{ rpc = minutes; remoting = 'open' or 'run' }.
# Whoever asks waits until a limit of his own, or for ever: then the person at the screen gives up after an hour.
$script:Patience = 60

# A call without a limit: the clock goes on, and Ctrl+C ends what no catch block sees. In a job nobody sits before it.
function Stop-LabWaiting([string]$What) {
    if ($script:Session['inJob']) {
        $script:Session['waits'] = $true
        throw [System.Management.Automation.PipelineStoppedException]::new()
    }
    $state = Get-LabState
    Add-LabTime $script:Patience
    $state['waitedForEver'] = @($state['waitedForEver'] | Where-Object { $_ }) + @($What)
    throw [System.Management.Automation.PipelineStoppedException]::new()
}

# Whether the service that does the work of a command with -Server hangs. RPC gives up by itself (limit: unverified).
function Test-LabSilence($Cmdlet, $Server, [string]$Way) {
    if (-not $Server['hangs'] -or $null -eq $Server['hangs'][$Way]) { return $false }
    if ($Cmdlet.MyInvocation.MyCommand.Name -notmatch 'ExchangeCertificate$|^Get-Service$') { return $false }
    if ($Server['name'] -eq $script:Session['server']) { return $false }
    Add-LabTime ([double]$Server['hangs'][$Way])
    Write-LabError $Cmdlet "A special Rpc error occurs on server $($Server['name']): The remote procedure call was cancelled. Error: 0x71a" `
        -Reason 'RpcException' -Category 'ReadError' -Target $Server['name']
    return $true
}

# Opening a session ends after its own time-out: three minutes where the caller sets none, and no script does.
function Wait-LabOpening($Server) {
    if (-not $Server -or -not $Server['hangs'] -or $Server['hangs']['remoting'] -ne 'open') { return $false }
    Add-LabTime 3
    return $true
}

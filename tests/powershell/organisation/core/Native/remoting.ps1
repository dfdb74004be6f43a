# Other servers: a block runs in a runspace of its own, sees no variable of the caller, returns copies without methods.
function Write-Unreachable($Cmdlet, [string]$Name) {
    Write-LabError $Cmdlet "Connecting to remote server $Name failed with the following error message : WinRM cannot complete the operation." `
        -Reason 'PSRemotingTransportException' -Id 'WinRMOperationTimeout,PSSessionStateBroken' -Category 'OpenError' -Target $Name
}

# $using: variables become parameters of the block, as over the wire.
function Convert-UsingVariable([scriptblock]$Block, $SessionState) {
    $text = $Block.ToString()
    $values = @{}
    $found = $Block.Ast.FindAll({ $args[0] -is [System.Management.Automation.Language.UsingExpressionAst] }, $true)
    foreach ($using in $found) {
        $name = $using.SubExpression.VariablePath.UserPath
        $values["__using_$name"] = $SessionState.PSVariable.GetValue($name)
        $text = $text.Replace($using.Extent.Text, "`$__using_$name")
    }
    return $text, $values
}

function New-RemoteSession($Server) {
    return @{ server = $Server['name']; shellServer = $Server['name']; elevated = $true; user = (Get-LabSession)['user']
        language = (Get-LabSession)['language']
    }
}

function Invoke-OnServer($Session, [string]$Text, $Values, $ArgumentList, $Cmdlet) {
    $console = [Exmedic.Lab.Console]::new(@(), $false)
    $runspace = New-LabRunspace $console $Session
    $shell = [powershell]::Create()
    try {
        $shell.Runspace = $runspace
        foreach ($name in $Values.Keys) { $runspace.SessionStateProxy.SetVariable($name, $Values[$name]) }
        $null = $shell.AddScript($Text)
        foreach ($argument in @($ArgumentList)) { if ($null -ne $argument) { $null = $shell.AddArgument($argument) } }
        $output = $null
        try { $output = $shell.Invoke() } catch [System.Management.Automation.PipelineStoppedException] { } catch {
            Write-LabError $Cmdlet $_.Exception.InnerException.Message -Reason 'RemoteException' -Id 'RemoteBlockFailed' -Target $Session['server']
        }
        foreach ($record in $shell.Streams.Error) {
            Write-LabError $Cmdlet $record.Exception.Message -Reason $record.CategoryInfo.Reason -Id $record.FullyQualifiedErrorId `
                -Category $record.CategoryInfo.Category -Target $Session['server']
        }
        foreach ($one in @($output)) {
            if ($null -eq $one) { continue }
            $copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($one, 1))
            Add-Member -InputObject $copy -NotePropertyName PSComputerName -NotePropertyValue $Session['server'] -Force -PassThru
        }
    } finally {
        $shell.Dispose()
        $runspace.Dispose()
        Set-LabEnvironment (Get-LabSession)
    }
}

function Invoke-Command {
    [CmdletBinding(DefaultParameterSetName = 'InProcess')]
    param(
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0)] [Alias('Cn')] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'InProcess', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 1)]
        [Alias('Command')] [scriptblock] $ScriptBlock,
        [Alias('Args')] [object[]] $ArgumentList, [pscredential] $Credential, [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'ComputerName')] [string] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')] [switch] $AsJob,
        [Parameter(ParameterSetName = 'InProcess')] [switch] $NoNewScope
    )
    if ($PSCmdlet.ParameterSetName -eq 'InProcess') {
        return Microsoft.PowerShell.Core\Invoke-Command @PSBoundParameters
    }
    $text, $values = Convert-UsingVariable $ScriptBlock $PSCmdlet.SessionState
    foreach ($name in $ComputerName) {
        $server = Get-LabServer $name
        $call = Enter-LabCall $PSCmdlet @('ComputerName', 'ScriptBlock', 'ArgumentList', 'ThrottleLimit', 'Credential',
            'AsJob') $PSBoundParameters $name
        if (-not $call) { continue }
        if ($AsJob) { New-LabJob $call $name $text $values $ArgumentList; continue }
        if ($server -and -not $server['reachable'] -and $server['silentMinutes']) { Add-LabTime ([double]$server['silentMinutes']) }
        if (-not $server -or -not $server['reachable'] -or $server['remotingClosed'] -or (Wait-LabOpening $server)) {
            Write-Unreachable $PSCmdlet $name
            continue
        }
        $call['server'] = $server['name']
        # WinRM keeps a running block alive: no option ends it, not even OperationTimeout.
        if ($server['hangs'] -and $server['hangs']['remoting'] -eq 'run') { Stop-LabWaiting "Invoke-Command $name" }
        Invoke-OnServer (New-RemoteSession $server) $text $values $ArgumentList $PSCmdlet
    }
}

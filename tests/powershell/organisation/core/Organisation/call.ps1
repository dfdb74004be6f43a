function ConvertTo-LabText($Value) {
    if ($Value -is [securestring]) { return '***' }
    if ($Value -is [byte[]]) { return "<$($Value.Length) bytes>" }
    if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('s') + 'Z' }
    if ($Value -is [System.Collections.IDictionary]) {
        return '@{' + (($Value.Keys | ForEach-Object { "$_=" + (ConvertTo-LabText $Value[$_]) }) -join ';') + '}'
    }
    if ($Value -is [System.Collections.IEnumerable] -and $Value -isnot [string]) {
        return (@($Value | ForEach-Object { "$_" }) -join ',')
    }
    return "$Value"
}

function Add-LabJournal([string]$Command, $Parameters, [string]$On) {
    $state = Get-LabState
    $entry = [ordered]@{ command = $Command; server = $On; from = $script:Session['server']; changed = $false
        parameters = [ordered]@{}; at = $state['clock']
    }
    foreach ($key in $Parameters.Keys) { $entry['parameters'][$key] = ConvertTo-LabText $Parameters[$key] }
    $state['journal'] = @($state['journal']) + @($entry)
    return $entry
}

function Merge-LabTable($Table, $Patch) {
    foreach ($key in $Patch.Keys) {
        if ($null -eq $Patch[$key]) { $Table.Remove($key) }
        elseif ($Patch[$key] -is [System.Collections.IDictionary] -and $Table[$key]) { Merge-LabTable $Table[$key] $Patch[$key] }
        else { $Table[$key] = $Patch[$key] }
    }
}

# Whether the call may change something: then it counts for faults of "*", and a rehearsal does not count.
function Test-LabChange([string]$Command) {
    if ($Command -in 'Set-ADServerSettings', 'Set-Acl') { return $false }
    return $Command -match '^(Add|Enable|Import|Mount|New|Remove|Restart|Set|Start|Rebind)-?(?!PSS|Sleep|Job)|^netsh \w+ (add|delete|set)|^iisreset'
}

# The text of the fault planned for this call, if any.
function Get-LabFault([string]$Command) {
    $state = Get-LabState
    $state['calls'][$Command] = [int]$state['calls'][$Command] + 1
    if (Test-LabChange $Command) { $state['calls']['*'] = [int]$state['calls']['*'] + 1 }
    foreach ($fault in @($state['failAt'])) {
        $counted = if ($fault['command'] -eq '*' -and (Test-LabChange $Command)) { '*' } else { $Command }
        if ($fault['command'] -ne $counted -or $fault['nth'] -ne $state['calls'][$counted]) { continue }
        while ($fault['hang']) { [System.Threading.Thread]::Sleep(20) }
        # Somebody else changes something meanwhile; the call itself goes well.
        if ($fault['patch']) { Merge-LabTable $state $fault['patch']; continue }
        # As Ctrl+C does: no catch block sees it.
        if ($fault['kill']) {
            if ($script:Session['inJob']) { $script:Session['ended'] = $true }
            throw [System.Management.Automation.PipelineStoppedException]::new()
        }
        # The call does its work; the caller never hears of it. See Complete-LabChange.
        if ($fault['lost']) { @($state['journal'])[-1]['lost'] = $true; continue }
        if ($fault['message']) { return $fault['message'] }
        return "$Command failed (planned fault)."
    }
}

# The call has changed what it changes. Where its answer is to be lost, the caller sees an error instead.
function Complete-LabChange($Call) {
    $Call['changed'] = $true
    if ($Call['lost']) { throw [System.TimeoutException]::new("$($Call['command']): the operation has timed out.") }
}

# Errors of Exchange are written, not thrown: they end a script only under -ErrorAction Stop.
function Write-LabError($Cmdlet, [string]$Message, [string]$Reason = 'InvalidOperationException',
    [string]$Id = 'LabError', $Category = 'InvalidOperation', $Target = $null) {
    $exception = switch ($Reason) {
        'ManagementObjectNotFoundException' { [System.Management.Automation.ItemNotFoundException]::new($Message) }
        'ArgumentException' { [System.ArgumentException]::new($Message) }
        'COMException' { [System.Runtime.InteropServices.COMException]::new($Message) }
        default { [System.InvalidOperationException]::new($Message) }
    }
    $record = [System.Management.Automation.ErrorRecord]::new($exception, $Id, $Category, $Target)
    $record.CategoryInfo.Reason = $Reason
    $record.CategoryInfo.Activity = $Cmdlet.MyInvocation.MyCommand.Name
    $Cmdlet.WriteError($record)
}

$script:CommonParameter = [System.Management.Automation.PSCmdlet]::CommonParameters +
    [System.Management.Automation.PSCmdlet]::OptionalCommonParameters

# Starts every stand-in: writes the journal and refuses what is not modelled. No entry means the call has failed.
function Enter-LabCall($Cmdlet, [string[]]$Modelled, $Bound, [string]$On) {
    $name = $Cmdlet.MyInvocation.MyCommand.Name
    if (-not $On) { $On = $script:Session['server'] }
    foreach ($parameter in $Bound.Keys) {
        if ($parameter -notin $Modelled -and $parameter -notin $script:CommonParameter) {
            Add-LabUnplanned "$name -$parameter"
            throw [System.NotImplementedException]::new("The stand-in of $name does not model -$parameter.")
        }
    }
    Update-LabReplication
    $entry = Add-LabJournal $name $Bound $On
    $fault = Get-LabFault $name
    if (-not $fault -and $script:Session['shellLost'] -gt 0 -and $name -in $script:ShellCommand) {
        $script:Session['shellLost']--
        $fault = 'The shell was not found on the server: the session has ended.'
    }
    if ($fault) {
        $entry['failed'] = $true
        Write-LabError $Cmdlet $fault
        return
    }
    return $entry
}

function Add-LabUnplanned([string]$What) {
    $state = Get-LabState
    $state['unplanned'] = @($state['unplanned']) + @($What)
}

# The server that a command acts on: the named one, else the one the session is connected to.
function Resolve-LabTarget($Cmdlet, $Name) {
    $text = if ($Name) { "$Name" } else { $script:Session['shellServer'] }
    $server = Get-LabServer $text
    if (-not $server) {
        Write-LabError $Cmdlet "The operation couldn't be performed because object '$text' couldn't be found." `
            -Reason 'ManagementObjectNotFoundException' -Category 'NotSpecified' -Target $text
        return
    }
    if (Test-LabSilence $Cmdlet $server 'rpc') { return }
    if (-not $server['reachable']) {
        if ($server['silentMinutes']) { Add-LabTime ([double]$server['silentMinutes']) }
        Write-LabError $Cmdlet "The task wasn't able to connect to the RPC service on server $text. Error: 0x6ba" `
            -Reason 'RpcException' -Category 'ReadError' -Target $text
        return
    }
    return $server
}

# Adds what a native program prints and how it ends to the session that called it.
function Complete-LabProgram([string[]]$Lines, [int]$ExitCode = 0) {
    $global:LASTEXITCODE = $ExitCode
    return $Lines
}

# A command that nobody planned. Exchange commands may be absent: that is what a shell that is down looks like.
function Add-LabMissing([string]$Name) {
    if ($Name -in $script:ShellCommand) { return }
    # PowerShell tries a name without a verb once more with "get-" in front.
    if ($Name -like 'get-*' -and $Name.Substring(4) -in @((Get-LabState)['unplanned'])) { return }
    Add-LabUnplanned $Name
}

$script:ShellCommand = @(
    'Get-ExchangeCertificate', 'New-ExchangeCertificate', 'Enable-ExchangeCertificate', 'Remove-ExchangeCertificate'
    'Import-ExchangeCertificate', 'Export-ExchangeCertificate', 'Get-AuthConfig', 'Set-AuthConfig', 'Get-ExchangeServer'
    'Get-TransportService', 'Get-EventLogLevel', 'Get-HybridConfiguration', 'Get-ServerComponentState'
    'Set-ServerComponentState', 'Set-ADServerSettings', 'Get-ADPermission', 'Get-ManagementRoleAssignment'
    'Get-RoleGroupMember', 'Add-RoleGroupMember', 'Remove-RoleGroupMember', 'Get-Mailbox', 'Get-User', 'Connect-ExchangeServer'
    'Get-OwaVirtualDirectory', 'Get-EcpVirtualDirectory', 'Set-OwaVirtualDirectory', 'Set-EcpVirtualDirectory', 'Set-User'
    'Get-MailboxDatabase', 'Mount-Database'
)

# Text of a program file in the state: "version 15.2.1544.4".
function Get-LabFileVersion([string]$Path) {
    if ([IO.File]::ReadAllText($Path) -match 'version ([0-9.]+)') { return $Matches[1] }
}

# Questions of a command. Where nobody can answer, a compiled command ends; so must its stand-in, whatever preference.
function Confirm-LabChange($Cmdlet, [string]$Target, [string]$Action, [string]$Caption) {
    try {
        if ($Caption) { return $Cmdlet.ShouldProcess($Target, $Action, $Caption) }
        return $Cmdlet.ShouldProcess($Target, $Action)
    } catch { Stop-LabQuestion $Cmdlet $_ }
}

function Confirm-LabQuestion($Cmdlet, [string]$Question, [switch]$Many) {
    try {
        if (-not $Many) { return $Cmdlet.ShouldContinue($Question, 'Confirm') }
        $yesToAll = $false
        $noToAll = $false
        return $Cmdlet.ShouldContinue($Question, 'Confirm', [ref]$yesToAll, [ref]$noToAll)
    } catch { Stop-LabQuestion $Cmdlet $_ }
}

function Stop-LabQuestion($Cmdlet, $Record) {
    $exception = if ($Record.Exception.InnerException) { $Record.Exception.InnerException } else { $Record.Exception }
    $Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, 'InvalidOperation',
            'InvalidOperation', $null))
}

# Runs the collector here or on one other computer. The data come by standard input.
param($Data)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# Runs on the other side, which may be a Windows PowerShell 3.0.
$remote = {
    param($Text, $Seconds)
    $ProgressPreference = 'SilentlyContinue'
    & ([scriptblock]::Create($Text)) -PartSeconds $Seconds
}

if ($Data.transport -eq 'local') {
    return & ([scriptblock]::Create($Data.script)) -PartSeconds $Data.partSeconds
}
$parameters = @{ ScriptBlock = $remote; ArgumentList = @($Data.script, $Data.partSeconds); ErrorAction = 'Stop' }
if ($Data.transport -eq 'ssh') {
    $parameters['HostName'] = $Data.host
    # Nobody is there to answer a question, so ssh must not ask one.
    $options = @{ BatchMode = 'yes'; ConnectTimeout = '20' }
    foreach ($property in $Data.sshOptions.PSObject.Properties) { $options[$property.Name] = "$($property.Value)" }
    $parameters['Options'] = $options
    if ($Data.user) { $parameters['UserName'] = $Data.user }
    if ($Data.keyFile) { $parameters['KeyFilePath'] = $Data.keyFile }
    if ($Data.port) { $parameters['Port'] = [int]$Data.port }
} else {
    $parameters['ComputerName'] = $Data.host
    $parameters['ThrottleLimit'] = 1
    if ($Data.port) { $parameters['Port'] = [int]$Data.port }
    if ($Data.user) {
        $secret = New-Object -TypeName System.Security.SecureString
        foreach ($letter in "$($Data.password)".ToCharArray()) { $secret.AppendChar($letter) }
        $type = 'System.Management.Automation.PSCredential'
        $parameters['Credential'] = New-Object -TypeName $type -ArgumentList $Data.user, $secret
    }
}
try {
    Invoke-Command @parameters
} catch {
    if ($Data.transport -ne 'ssh') { throw }
    # PowerShell often loses what ssh said.
    throw "$($_.Exception.Message) Check that ssh gets to this server without asking anything."
}

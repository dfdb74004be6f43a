# Put the components of the server into service again: on the affected server, in the Exchange Management Shell or
# in a plain console, as administrator. One line after the other. Nothing here asks a question.

# 1 Look (the first line opens the shell where this console has none): what is inactive, and who asked for it.
# Maintenance: somebody may still work here. HealthAPI, Sidelined: Exchange found a fault; mend that first.
if (-not (Get-Command Get-ServerComponentState -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
$idle = Get-ServerComponentState $env:COMPUTERNAME | Where-Object { "$($_.State)" -ne 'Active' }
foreach ($one in $idle) { @($one.LocalStates) + @($one.RemoteStates) | ForEach-Object { "$($one.Component) $($_.Requester) $($_.State)" } }

# 2 Active again for those who asked in an update or for maintenance that is over. ForwardSyncDaemon and
# ProvisioningRps are inactive as they come. Back: the same with -State Inactive.
[[EndMaintenance=true]] $requesters = 'Functional', 'Deployment', 'Maintenance'
[[EndMaintenance!true]] $requesters = 'Functional', 'Deployment'
$all = Get-ServerComponentState $env:COMPUTERNAME | Where-Object { "$($_.State)" -ne 'Active' }
$idle = $all | Where-Object { 'ForwardSyncDaemon', 'ProvisioningRps' -notcontains "$($_.Component)" } | ForEach-Object { "$($_.Component)" }
foreach ($name in $idle) { $requesters | ForEach-Object { Set-ServerComponentState $env:COMPUTERNAME -Component $name -Requester $_ -State Active } }

# 3 See that it worked: only ForwardSyncDaemon and ProvisioningRps are left. In a DAG, StopDagServerMaintenance.ps1
# is next.
Get-ServerComponentState $env:COMPUTERNAME | Where-Object { "$($_.State)" -ne 'Active' } | Format-Table Component, State

# The one model behind all stand-ins: state, clock, journal, drives, health.
$script:Session = $null
. "$PSScriptRoot/state.ps1"
. "$PSScriptRoot/call.ps1"
. "$PSScriptRoot/certificate.ps1"
. "$PSScriptRoot/nodes.ps1"
. "$PSScriptRoot/nodechange.ps1"
. "$PSScriptRoot/controller.ps1"
. "$PSScriptRoot/silence.ps1"
. "$PSScriptRoot/availability.ps1"
. "$PSScriptRoot/health.ps1"
Export-ModuleMember -Function *-Lab*

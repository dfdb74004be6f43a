# Give an account the role group that it lacks: in the Exchange Management Shell, or in a plain console, by somebody
# who has Organization Management. One line after the other. Nothing here asks a question.

# 1 Look (the first line opens the shell where this console has none). No role but those that begin with My: that is
# the fault.
if (-not (Get-Command Get-RoleGroupMember -ErrorAction 0)) { . "$env:ExchangeInstallPath\bin\RemoteExchange.ps1"; Connect-ExchangeServer -Auto }
Get-ManagementRoleAssignment -RoleAssignee '@Account@' | Format-Table Role, RoleAssigneeName

# 2 Add the account to the smallest role group that lets the person work. Back: Remove-RoleGroupMember with the same
# role group and member.
Add-RoleGroupMember '@RoleGroup@' -Member '@Account@'

# 3 See that it worked: the account is listed. The person signs out and in again.
Get-RoleGroupMember '@RoleGroup@' | Format-Table Name

# Put the server back into the groups of Exchange: on the affected server, in Windows PowerShell as administrator, by
# somebody who may change these groups. One line after the other. Nothing here asks a question.

# 1 Look. A group that is not listed is the fault. An error is no answer: ask again when a domain controller answers.
$computer = Get-ADComputer $env:COMPUTERNAME
$in = Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$($computer.DistinguishedName))"
$in | Where-Object { 'Exchange Servers', 'Exchange Trusted Subsystem' -contains $_.Name } | Format-Table Name, DistinguishedName

# 2 Add it where it is missing. With several domains, add to each line -Server and the domain that holds the groups.
# Then restart the server, in maintenance: it reads its groups when it starts. Back: Remove-ADGroupMember, same words.
$computer = Get-ADComputer $env:COMPUTERNAME
$in = @(Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$($computer.DistinguishedName))" | ForEach-Object { $_.Name })
$missing = @('Exchange Servers', 'Exchange Trusted Subsystem' | Where-Object { $in -notcontains $_ })
$missing | ForEach-Object { Add-ADGroupMember $_ -Members $computer }

# 3 See that it worked: both are listed. Never add it to Domain Admins or Organization Management.
$computer = Get-ADComputer $env:COMPUTERNAME
$in = Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$($computer.DistinguishedName))"
$in | Where-Object { 'Exchange Servers', 'Exchange Trusted Subsystem' -contains $_.Name } | Format-Table Name, DistinguishedName

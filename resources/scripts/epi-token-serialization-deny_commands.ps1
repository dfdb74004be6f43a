# Take the server out of the groups that may not serialize tokens: anywhere with the Active Directory module, as an
# administrator who may change these groups. One line after the other.

# 1 Look. Every group of which the server is a member, through whatever other groups. One of the denied groups among
# them (Domain Admins, Enterprise Admins, Schema Admins, Organization Management) is the fault.
[[Server=]] $computer = (Get-ADComputer $env:COMPUTERNAME).DistinguishedName
[[Server!]] $computer = (Get-ADComputer ('@Server@' -split '[.]')[0]).DistinguishedName
Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$computer)" | Format-Table Name, DistinguishedName

# 2 Remove what leads into a denied group. Each removal asks "Are you sure?": Y if no person is meant to come in
# through that member, else N. Write down what it names: Add-ADGroupMember with the same two names is the way back.
[[Server=]] $computer = (Get-ADComputer $env:COMPUTERNAME).DistinguishedName
[[Server!]] $computer = (Get-ADComputer ('@Server@' -split '[.]')[0]).DistinguishedName
$groups = Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$computer)"
$way = @($computer) + @($groups | ForEach-Object { $_.DistinguishedName })
$denied = 'Domain Admins', 'Enterprise Admins', 'Schema Admins', 'Organization Management'
$leads = { $way -contains $_.DistinguishedName -and $denied -notcontains $_.Name }
$cut = { "$group loses $($_.Name)"; Remove-ADGroupMember $group -Members $_ }
foreach ($group in $denied) { Get-ADGroupMember $group | Where-Object $leads | ForEach-Object $cut }

# 3 See that it worked: no denied group is named any more. The server knows its new groups after its next restart.
[[Server=]] $computer = (Get-ADComputer $env:COMPUTERNAME).DistinguishedName
[[Server!]] $computer = (Get-ADComputer ('@Server@' -split '[.]')[0]).DistinguishedName
Get-ADGroup -LDAPFilter "(member:1.2.840.113556.1.4.1941:=$computer)" | Format-Table Name, DistinguishedName

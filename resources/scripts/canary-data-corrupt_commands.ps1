# Let Exchange make new canary keys: once, on a Mailbox server with the Active Directory module, as administrator
# with the right to change the Exchange configuration. One line after the other.

# 1 Look. Go on only if the event names Canary15 (event 1309, last week) and exactly one object is printed.
$events = Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 1309; StartTime = (Get-Date).AddDays(-7) }
$events | Where-Object { $_.Message -match 'Canary15' } | Select-Object -First 1 | Format-List TimeCreated, Message
$base = "CN=Microsoft Exchange,CN=Services,$((Get-ADRootDSE).configurationNamingContext)"
$found = Get-ADObject -LDAPFilter '(cn=Client Access)' -SearchBase $base
$object = $found | Where-Object { $_.DistinguishedName -match "^CN=Client Access,CN=[^,]+,$base" }
$object | Format-List DistinguishedName

# 2 Clear the keys, not the object. It asks nothing. Back: not needed, Exchange makes new ones. All sign in again.
$base = "CN=Microsoft Exchange,CN=Services,$((Get-ADRootDSE).configurationNamingContext)"
$found = Get-ADObject -LDAPFilter '(cn=Client Access)' -SearchBase $base
$object = $found | Where-Object { $_.DistinguishedName -match "^CN=Client Access,CN=[^,]+,$base" }
Set-ADObject $object -Clear msExchCanaryData0, msExchCanaryData1, msExchCanaryData2, msExchCanaryData3

# 3 Wait until the other domain controllers have it (repadmin /showrepl), then on each Exchange server: restart. A
# pool that starts too early reads the old keys again.
[[Restart=recycle]] Restart-WebAppPool MSExchangeOWAAppPool
[[Restart=recycle]] Restart-WebAppPool MSExchangeECPAppPool
[[Restart=iisreset]] iisreset

# 4 See that it worked: Outlook on the web opens, and no newer event names Canary15.
$events = Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 1309; StartTime = (Get-Date).AddMinutes(-10) } -ErrorAction 0
$events | Where-Object { $_.Message -match 'Canary15' }

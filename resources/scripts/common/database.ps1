# Mailbox databases whose active copy is on this server.
function Initialize-Setting {
    if ([string](Get-Service -Name 'MSExchangeIS' -ErrorAction Stop).Status -ne 'Running') {
        Exit-Refused 'MSExchangeIS does not run; without it no database can be mounted. Start it first.'
    }
    [void](Open-ExchangeShell)
}

# A recovery database, and one that is not mounted at the start, are dismounted on purpose.
function Get-WrongSetting {
    foreach ($database in @(Get-MailboxDatabase -Server (Get-LocalServerName) -Status -ErrorAction Stop)) {
        $name = [string]$database.Name
        $here = ([string]$database.Server -split '\.')[0] -eq (Get-LocalServerName)
        if ((-not $here) -or ([string]$database.Mounted -eq 'True')) {
            continue
        }
        if ([string]$database.Mounted -ne 'False') {
            Exit-Refused "Whether $name is mounted cannot be told. Look at Get-MailboxDatabaseCopyStatus."
        }
        if (([string]$database.Recovery -eq 'True') -or ([string]$database.MountAtStartup -eq 'False')) {
            Write-Line "Left alone: $name is dismounted on purpose."
            continue
        }
        Confirm-DiskSpace -Name $name -Files @([string]$database.EdbFilePath, [string]$database.LogFolderPath)
        New-Setting -Name $name -Before 'False' -After 'True' -What 'mount the database'
    }
}

# A full volume dismounts the database again, and a mount there may do damage.
function Confirm-DiskSpace {
    param([string]$Name, [string[]]$Files)
    $drives = @(Get-WmiObject -Class Win32_LogicalDisk -ErrorAction Stop)
    foreach ($file in $Files) {
        $drive = @($drives | Where-Object -FilterScript { $_.DeviceID -eq ($file -split '\\')[0] })
        if (($drive.Count -eq 1) -and ($drive[0].FreeSpace -lt 1GB)) {
            Exit-Refused "The volume $($drive[0].DeviceID) of $Name is full. Make room first; see disk-full."
        }
    }
}

function Get-SettingValue {
    param([string]$Name)
    return [string](Get-MailboxDatabase -Identity $Name -Status -ErrorAction Stop).Mounted
}

# Never by force and never with loss of data: where this fails, somebody has to look.
function Set-SettingValue {
    param([string]$Name, [string]$Value)
    Write-Verbose -Message "Mounted becomes $Value."
    Mount-Database -Identity $Name -WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop
}

# A repair of settings: each thing that is wrong has a name, what it is and what it shall be. Each repair knows how
# to find, read and write its own; how they are asked, changed, read back and put back is the same for all.
function New-Setting {
    param([string]$Name, [string]$Before, [string]$After, [string]$What = '')
    return [pscustomobject]@{ Name = $Name; Before = $Before; After = $After; What = $What }
}

function Get-SettingText {
    param($Setting, [string]$Value)
    if ($Setting.What) {
        return [string]$Setting.What
    }
    if ($Value -eq '') {
        return 'remove it'
    }
    return "set it to $Value"
}

function Write-Setting {
    param([object[]]$Settings)
    foreach ($one in $Settings) {
        if ($one.What) {
            Write-Line "$($one.Name): $($one.What)"
        } else {
            Write-Line "$($one.Name): is '$($one.Before)', should be '$($one.After)'"
        }
    }
}

# Asks, changes and reads back one thing.
function Update-Setting {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param($Setting, [string]$Value, [string]$What)
    if ($PSCmdlet.ShouldProcess($Setting.Name, $What)) {
        $was = Get-SettingValue -Name $Setting.Name
        try {
            Set-SettingValue -Name $Setting.Name -Value $Value
        } catch {
            # A change of two parts may have got half way.
            if ((Get-SettingValue -Name $Setting.Name) -ne $was) {
                $script:Run.Changed = $true
            }
            throw
        }
        $script:Run.Changed = $true
    } else {
        Exit-Declined "$What ($($Setting.Name))"
    }
}

# Restarts what reads the settings only when it starts, asked separately.
function Restart-Reader {
    param([string]$Local, $Readers)
    if ($Readers.Web) {
        Restart-WebService -Local $Local -Mode 'services'
    }
    if ((@($Readers.Services).Count + @($Readers.Pools).Count) -gt 0) {
        Restart-SignIn -Name $Local -Mode 'recycle' -Services @($Readers.Services) -Pools @($Readers.Pools)
    }
}

# What a directory answers may lag behind, and what crashes does so a little later.
function Get-SettledSetting {
    param([int]$Watch)
    if ($Watch -gt 0) {
        Start-Sleep -Seconds $Watch
    }
    $left = @(Get-WrongSetting)
    for ($i = 1; ($i -le 6) -and ($left.Count -gt 0); $i++) {
        Start-Sleep -Seconds 5
        $left = @(Get-WrongSetting)
    }
    return $left
}

# include: common/shell.ps1
# include: common/webservice.ps1
# include: common/recycle.ps1

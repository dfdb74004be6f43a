# Owners and access rules of files. What has none of its own has what its folder has; scripts run elevated, so what
# they make belongs to the administrators. Below ProgramData every user reads, and makes files in every folder.
function Get-AccessPath([string]$Path) {
    $full = (Resolve-Path -LiteralPath $Path -ErrorAction Stop).ProviderPath
    $root = Join-Path ([Exmedic.Lab.Shared]::Root) (Get-LabSession)['server']
    return 'C:\' + ($full.Substring($root.Length).Trim('/') -replace '/', '\')
}

function Get-AccessEntry([string]$Path) {
    $lists = (Get-LabServer)['accessLists']
    if ($lists -and $lists[$Path]) { return $lists[$Path] }
    for ($folder = $Path; $folder.Contains('\'); $folder = $folder.Substring(0, $folder.LastIndexOf('\'))) {
        if ($lists -and $lists[$folder]) { return @{ owner = 'S-1-5-32-544'; protected = $false; rules = $lists[$folder]['rules'] } }
    }
    $isFolder = [IO.Directory]::Exists((Join-Path ([Exmedic.Lab.Shared]::Root) "$((Get-LabSession)['server'])/$($Path.Substring(3) -replace '\\', '/')"))
    return @{ owner = 'S-1-5-32-544'; protected = $false
        rules = @('S-1-5-18=2032127', 'S-1-5-32-544=2032127', "S-1-5-32-545=$(if ($isFolder) { 1179967 } else { 1179817 })")
    }
}

# Rules are "SID=rights".
function New-AccessRule([string]$Text) {
    $who, $rights = $Text -split '='
    return [pscustomobject]@{ IdentityReference = [pscustomobject]@{ Value = $who }; FileSystemRights = [int]$rights
        AccessControlType = 'Allow'
    }
}

function Get-Acl {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $LiteralPath)
    $call = Enter-LabCall $PSCmdlet @('LiteralPath') $PSBoundParameters
    if (-not $call) { return }
    $entry = Get-AccessEntry (Get-AccessPath $LiteralPath)
    $list = [pscustomobject]@{ Held = @{ owner = $entry['owner']; protected = $entry['protected']; rules = @($entry['rules']) } }
    $methods = @{
        GetOwner = { param($Kind) [pscustomobject]@{ Value = $this.Held['owner'] } }
        GetAccessRules = { param($Explicit, $Inherited, $Kind) $this.Held['rules'] | ForEach-Object { New-AccessRule $_ } }
        SetSecurityDescriptorSddlForm = {
            param([string]$Form, $Sections)
            if ($Form -notmatch '^O:BAD:PAI\(A;(OICI)?;FA;;;SY\)\(A;(OICI)?;FA;;;BA\)$') { throw "The stand-in does not read: $Form" }
            $this.Held = @{ owner = 'S-1-5-32-544'; protected = $true; rules = @('S-1-5-18=2032127', 'S-1-5-32-544=2032127') }
        }
    }
    foreach ($name in $methods.Keys) { $list.PSObject.Methods.Add([psscriptmethod]::new($name, $methods[$name])) }
    return $list
}

function Set-Acl {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [string] $LiteralPath, [Parameter(Mandatory)] $AclObject)
    $call = Enter-LabCall $PSCmdlet @('LiteralPath', 'AclObject') @{ LiteralPath = $LiteralPath }
    if (-not $call -or -not $PSCmdlet.ShouldProcess($LiteralPath)) { return }
    $server = Get-LabServer
    if (-not $server['accessLists']) { $server['accessLists'] = [ordered]@{} }
    $server['accessLists'][(Get-AccessPath $LiteralPath)] = $AclObject.Held
}

# Undo does what the saved state says, and a saved state may hold secrets: its folder and its files belong to
# administrators alone. Accounts are known by their identifiers; their names are translated.

# Pure: what speaks against what is written there; empty when nothing does. The mask holds every right to write,
# to append, to delete and to change rules or owner.
function Get-TrustObjection {
    param([string]$Owner, [object[]]$Rules)
    Set-StrictMode -Version 2.0
    $trusted = @('S-1-5-18', 'S-1-5-32-544')
    if ($trusted -notcontains $Owner) {
        return "it belongs to $Owner, not to the administrators"
    }
    foreach ($rule in @($Rules)) {
        $who = [string]$rule.IdentityReference.Value
        $changes = ([int]$rule.FileSystemRights -band 0x500D0156) -ne 0
        if ($changes -and ([string]$rule.AccessControlType -eq 'Allow') -and
            ($trusted -notcontains $who)) {
            return "$who may change it"
        }
    }
    return ''
}

# A link would let somebody else choose what is read.
function Confirm-TrustedPath {
    param([string]$Path, [switch]$OwnerOnly)
    $item = Get-Item -LiteralPath $Path -Force -ErrorAction Stop
    $why = 'it leads elsewhere'
    if (([int]$item.Attributes -band [int][System.IO.FileAttributes]::ReparsePoint) -eq 0) {
        $kind = [System.Security.Principal.SecurityIdentifier]
        $list = Get-Acl -LiteralPath $Path -ErrorAction Stop
        $rules = @()
        if (-not $OwnerOnly) {
            $rules = @($list.GetAccessRules($true, $true, $kind))
        }
        $why = Get-TrustObjection -Owner ([string]$list.GetOwner($kind).Value) -Rules $rules
    }
    if ($why) {
        Exit-Refused "$Path is not trusted: $why. Look who put it there, and delete it."
    }
}

# Nobody but the system and the administrators, and nothing from the folder above.
function Protect-TrustedPath {
    param([string]$Path, [string]$Inheritance)
    $list = Get-Acl -LiteralPath $Path -ErrorAction Stop
    $form = 'O:BAD:PAI(A;{0};FA;;;SY)(A;{0};FA;;;BA)' -f $Inheritance
    $list.SetSecurityDescriptorSddlForm($form, 'Owner, Access')
    Set-Acl -LiteralPath $Path -AclObject $list -WhatIf:$false -Confirm:$false -ErrorAction Stop
}

# A folder that administrators own is closed even if an earlier run left it open; one of somebody else is refused.
function Open-TrustedFolder {
    param([string]$Path)
    if (Test-Path -LiteralPath $Path) {
        Confirm-TrustedPath -Path $Path -OwnerOnly
    } else {
        [void](New-Item -Path $Path -ItemType Directory -WhatIf:$false -Confirm:$false -ErrorAction Stop)
    }
    Protect-TrustedPath -Path $Path -Inheritance 'OICI'
    Confirm-TrustedPath -Path $Path
}

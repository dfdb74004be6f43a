# The name of another script of the same set, as it was saved: 20261121-0930_EX01_..._undo.ps1.
function Get-SiblingName {
    param([string]$Ending)
    $own = [System.IO.Path]::GetFileName([string]$PSCommandPath)
    if ($own -match '^(.+_)(1-fix|2-cleanup|undo|detect)\.ps1$') {
        return ($matches[1] + $Ending)
    }
    return "the script whose name ends in _$Ending"
}

# How the run ends: 0 done or healthy, 1 cause present (check only), 2 partly done, 3 not verified,
# 4 cancelled, 5 refused. PowerShell itself ends with 1, but never prints the RESULT line.
# Begun: set before each command that changes something, whose answer may be lost although it did its work.
# Changed: set after it.
$script:Run = @{
    Code = 4; Word = 'cancelled'; Begun = $false; Changed = $false; Logging = $false
    Folder = ''; StateFile = ''; StateMade = $false
}

function Write-Line {
    param([string]$Text = '')
    Write-Host $Text
}

# Ends the run by an error that Resolve-RunFailure knows. After a change nothing counts as refused any more.
function Exit-Run {
    param([int]$Code, [string]$Word, [string]$Message)
    if (($Code -ge 4) -and ($script:Run.Begun -or $script:Run.Changed)) {
        $Code, $Word = 2, 'partial'
    }
    $script:Run.Code, $script:Run.Word = $Code, $Word
    $exception = New-Object -TypeName System.InvalidOperationException -ArgumentList $Message
    $category = [System.Management.Automation.ErrorCategory]::OperationStopped
    throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList @(
            $exception, 'ExmedicExit', $category, $null))
}

# Nothing to do: the cause is not, or no longer, present.
function Exit-Healthy {
    param([string]$Message)
    Exit-Run -Code 0 -Word 'healthy' -Message "Already healthy, nothing changed. $Message"
}

function Exit-Refused {
    param([string]$Message)
    Exit-Run -Code 5 -Word 'refused' -Message $Message
}

# A No at a question. In a rehearsal every question counts as No, and the run goes on.
function Exit-Declined {
    param([string]$What)
    if (-not $WhatIfPreference) {
        Exit-Run -Code 4 -Word 'cancelled' -Message "You said No to: $What"
    }
}

function Complete-Run {
    param([int]$Code = 0, [string]$Word = 'done', [string]$Message)
    if ($WhatIfPreference -and ($Code -eq 0) -and ($Word -eq 'done')) {
        $Word = 'rehearsed'
        $Message = 'Rehearsal only: nothing was changed.'
    }
    $script:Run.Code = $Code
    $script:Run.Word = $Word
    Write-Line
    Write-Line $Message
}

function Resolve-RunFailure {
    param($ErrorRecord)
    # Without the right the domain controller writes nothing.
    if ($ErrorRecord.FullyQualifiedErrorId -match '^ActiveDirectoryServer:(5|8344)\b') {
        $script:Run.Begun = $false
    }
    if ($ErrorRecord.FullyQualifiedErrorId -notlike 'ExmedicExit*') {
        $script:Run.Code, $script:Run.Word = 5, 'refused'
        if ($script:Run.Begun -or $script:Run.Changed) {
            $script:Run.Code, $script:Run.Word = 2, 'partial'
        }
    }
    # A state of before that was not begun to be changed would mislead the undo script.
    if ($script:Run.StateMade -and (-not $script:Run.Begun) -and (-not $script:Run.Changed)) {
        [System.IO.File]::Delete($script:Run.StateFile)
    }
    Write-Line
    if (($script:Run.Code -lt 2) -or ($script:Run.Word -eq 'elsewhere')) {
        Write-Line $ErrorRecord.Exception.Message
        return
    }
    Write-Line ('STOPPED: ' + $ErrorRecord.Exception.Message)
    if ($script:Run.Changed -and ($script:Run.Code -eq 2)) {
        Write-Line 'Something was changed before this point. Run this script again, or the undo script.'
    } elseif ($script:Run.Begun -and (-not $script:Run.Changed)) {
        Write-Line 'It is not known whether this step was done. Run this script again, or the undo script.'
    } elseif (-not $script:Run.Changed) {
        Write-Line 'Nothing was changed.'
    }
}

# Says what a command is going to ask, before it asks.
function Write-PromptNotice {
    param([string]$Question, [string]$Answer, [string]$Why)
    if ($WhatIfPreference -or $Unattended) {
        return
    }
    Write-Line
    Write-Line "  The next command may ask:  $Question"
    Write-Line "  Answer:  $Answer"
    Write-Line "  Why:     $Why"
    Write-Line
}

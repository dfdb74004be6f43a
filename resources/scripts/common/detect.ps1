# Ends of a check that changes nothing.
function Exit-Present {
    param([string]$Message)
    Exit-Run -Code 1 -Word 'present' -Message "PRESENT: $Message"
}

function Exit-Absent {
    param([string]$Message)
    Exit-Run -Code 0 -Word 'absent' -Message "Not present: $Message"
}

# Time passes only when a script waits.
function Get-Date {
    [CmdletBinding(DefaultParameterSetName = 'DateAndFormat')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('LastWriteTime')] [datetime] $Date,
        [int] $Year, [int] $Month, [int] $Day, [int] $Hour, [int] $Minute, [int] $Second, [int] $Millisecond,
        [Parameter(ParameterSetName = 'DateAndFormat')] [string] $Format,
        [Parameter(ParameterSetName = 'DateAndUFormat')] [string] $UFormat
    )
    process {
        if (-not $PSBoundParameters.ContainsKey('Date')) { $PSBoundParameters['Date'] = Get-LabNow }
        Microsoft.PowerShell.Utility\Get-Date @PSBoundParameters
    }
}

function Start-Sleep {
    [CmdletBinding(DefaultParameterSetName = 'Seconds')]
    param(
        [Parameter(ParameterSetName = 'Seconds', Mandatory, Position = 0, ValueFromPipeline)] [double] $Seconds,
        [Parameter(ParameterSetName = 'Milliseconds', Mandatory)] [int] $Milliseconds
    )
    process {
        $null = Add-LabJournal 'Start-Sleep' $PSBoundParameters (Get-LabSession)['server']
        Add-LabTime $(if ($Milliseconds) { $Milliseconds / 60000.0 } else { $Seconds / 60.0 })
    }
}

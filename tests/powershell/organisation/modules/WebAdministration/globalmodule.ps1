# The native modules that IIS knows, as name and image.
function Get-ModuleTable($Server) { return $Server['iis']['globalModules'] }

function Get-WebGlobalModule {
    [CmdletBinding()]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Image,
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Precondition
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
        if (-not $call) { return }
        if (-not (Get-LabSession)['elevated']) { return Write-NotElevated $PSCmdlet }
        $table = Get-ModuleTable (Get-LabServer)
        foreach ($key in @($table.Keys)) {
            if (-not $Name -or $key -eq $Name) { [pscustomobject][ordered]@{ Name = $key; Image = $table[$key]; PreCondition = '' } }
        }
    }
}

function Confirm-ModuleSection([string]$PSPath, [string]$Filter, [string]$Name) {
    if ("$PSPath $($Filter.Trim('/')) $Name" -eq 'MACHINE/WEBROOT/APPHOST system.webServer/globalModules .') { return }
    Add-LabUnplanned "configuration $PSPath $Filter $Name"
    throw [System.NotImplementedException]::new("The stand-in knows no collection $Filter at $PSPath.")
}

function Add-WebConfigurationProperty {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [hashtable] $AtElement,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [int] $AtIndex,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $AtName, [string] $Clr,
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Filter, [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $Location, [Parameter(Mandatory)] [string] $Name,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $PSPath, [string] $Type, [psobject] $Value
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('PSPath', 'Filter', 'Name', 'Value') $PSBoundParameters
        if (-not $call) { return }
        Confirm-ModuleSection "$PSPath" "$Filter" $Name
        if (-not (Confirm-LabChange $PSCmdlet "$Filter" 'Add element')) { return }
        $table = Get-ModuleTable (Get-LabServer)
        if ($table.Contains($Value['name'])) {
            return Write-LabError $PSCmdlet "Cannot add duplicate collection entry of type 'add'." -Reason 'COMException'
        }
        $table[$Value['name']] = $Value['image']
        Complete-LabChange $call
    }
}

function Remove-WebConfigurationProperty {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [hashtable] $AtElement,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [int] $AtIndex,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $AtName, [string] $Clr,
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Filter, [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $Location, [Parameter(Mandatory)] [string] $Name,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $PSPath
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('PSPath', 'Filter', 'Name', 'AtElement') $PSBoundParameters
        if (-not $call) { return }
        Confirm-ModuleSection "$PSPath" "$Filter" $Name
        if (-not (Confirm-LabChange $PSCmdlet "$Filter" 'Remove element')) { return }
        (Get-ModuleTable (Get-LabServer)).Remove($AtElement['name'])
        Complete-LabChange $call
    }
}

function Write-NotElevated($Cmdlet) {
    Write-LabError $Cmdlet 'Process should have elevated status to access IIS configuration data.' `
        -Reason 'UnauthorizedAccessException' -Category 'PermissionDenied'
}

function Get-Website {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        foreach ($key in @($server['sites'].Keys)) {
            if ($Name -and $key -notlike $Name) { continue }
            $site = $server['sites'][$key]
            $bindings = @($site['bindings'] | ForEach-Object { ConvertTo-Binding $server $key $_ })
            [pscustomobject][ordered]@{ Name = $key; Id = [long]$site['id']; State = $site['state']
                PhysicalPath = "$($site['path'])"; Bindings = [pscustomobject]@{ Collection = $bindings }
            }
        }
    }
}

# Sites share what HTTP.sys knows; the hash is looked up, never stored with the binding.
function ConvertTo-Binding($Server, [string]$Site, $Binding) {
    $endpoint = ConvertTo-LabEndpoint $Binding['bindingInformation']
    $entry = if ($Binding['protocol'] -eq 'https') { $Server['sslEntries'][$endpoint] }
    $item = [pscustomobject][ordered]@{ protocol = $Binding['protocol']; bindingInformation = $Binding['bindingInformation']
        sslFlags = [long]$Binding['sslFlags']; isDsMapperEnabled = $false
        certificateHash = $(if ($entry) { $entry['hash'] } else { '' })
        certificateStoreName = $(if ($entry) { "$($entry['store'])" } else { '' })
        ItemXPath = "/system.applicationHost/sites/site[@name='$Site' and @id='$($Server['sites'][$Site]['id'])']"
    }
    $add = { param($Hash, $Store) Set-BindingCertificate $this $Hash $Store 'AddSslCertificate' }
    $rebind = { param($Hash, $Store) Set-BindingCertificate $this $Hash $Store 'RebindSslCertificate' }
    $remove = { Remove-BindingCertificate $this.bindingInformation }
    $item.PSObject.Methods.Add([psscriptmethod]::new('AddSslCertificate', $add))
    $item.PSObject.Methods.Add([psscriptmethod]::new('RebindSslCertificate', $rebind))
    $item.PSObject.Methods.Add([psscriptmethod]::new('RemoveSslCertificate', $remove))
    $item.PSObject.TypeNames.Insert(0, 'Microsoft.IIs.PowerShell.Framework.ConfigurationElement')
    $item.PSObject.TypeNames.Insert(0, 'Microsoft.IIs.PowerShell.Framework.ConfigurationElement#bindings#binding')
    return $item
}

function Set-BindingCertificate($Binding, [string]$Hash, [string]$Store, [string]$Method) {
    $server = Get-LabServer
    $endpoint = ConvertTo-LabEndpoint $Binding.bindingInformation
    $call = Add-LabJournal $Method @{ Endpoint = $Endpoint; Hash = $Hash; Store = $Store } $Server['name']
    $fault = Get-LabFault $Method
    if ($fault) { throw [System.Runtime.InteropServices.COMException]::new($fault) }
    $key = $Hash.ToUpperInvariant()
    $certificate = $Server['certificates'][$key]
    if (-not $certificate -or -not $certificate['hasPrivateKey'] -or $certificate['keyDamaged']) {
        throw [System.Runtime.InteropServices.COMException]::new(
            'A specified logon session does not exist. It may already have been terminated. (Exception from HRESULT: 0x80070520)',
            -2147023584)
    }
    if ($Method -eq 'AddSslCertificate' -and $Server['sslEntries'][$Endpoint] -and $Server['refusesExistingEntry']) {
        throw [System.Runtime.InteropServices.COMException]::new(
            'Cannot create a file when that file already exists. (Exception from HRESULT: 0x800700B7)', -2147024713)
    }
    $Server['sslEntries'][$Endpoint] = [ordered]@{ hash = $key; appid = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'
        store = $(if ($Store -eq 'my') { 'My' } else { $Store })
    }
    $limits = @(Get-LabSslLimit $Binding.sslFlags)
    if ($limits.Count -gt 0) { $Server['sslEntries'][$Endpoint]['limits'] = $limits }
    Complete-LabChange $call
}

function Remove-BindingCertificate([string]$Information) {
    $server = Get-LabServer
    $endpoint = ConvertTo-LabEndpoint $Information
    $call = Add-LabJournal 'RemoveSslCertificate' @{ Endpoint = $Endpoint } $Server['name']
    $fault = Get-LabFault 'RemoveSslCertificate'
    if ($fault) { throw [System.Runtime.InteropServices.COMException]::new($fault) }
    if (-not $Server['sslEntries'].Contains($Endpoint)) {
        throw [System.Runtime.InteropServices.COMException]::new(
            'A specified logon session does not exist. (Exception from HRESULT: 0x80070520)', -2147023584)
    }
    $Server['sslEntries'].Remove($Endpoint)
    Complete-LabChange $call
}

function Get-WebBinding {
    [CmdletBinding()]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [string] $HostHeader,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $IPAddress,
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Port,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Protocol
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Protocol', 'Port', 'IPAddress', 'HostHeader') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        if (-not (Get-LabSession)['elevated']) { return Write-NotElevated $PSCmdlet }
        foreach ($key in @($server['sites'].Keys)) {
            if ($Name -and $key -ne $Name) { continue }
            foreach ($binding in @($server['sites'][$key]['bindings'])) {
                $parts = "$($binding['bindingInformation'])" -split ':'
                if ($Protocol -and $binding['protocol'] -ne $Protocol) { continue }
                if ($Port -and ($parts.Count -lt 2 -or $parts[1] -ne $Port)) { continue }
                if ($IPAddress -and $parts[0] -ne $IPAddress) { continue }
                if ($HostHeader -and $parts[-1] -ne $HostHeader) { continue }
                ConvertTo-Binding $server $key $binding
            }
        }
    }
}

function New-WebBinding {
    [CmdletBinding()]
    param(
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $HostHeader,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $IPAddress,
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [uint32] $Port,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Protocol,
        [Parameter(ValueFromPipelineByPropertyName)] [int] $SslFlags
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Protocol', 'Port', 'IPAddress', 'HostHeader', 'SslFlags', 'Force') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        $site = $server['sites'][$Name]
        if (-not $site) { return Write-LabError $PSCmdlet "Cannot find site '$Name'." -Reason 'ArgumentException' }
        $address = if ($IPAddress) { $IPAddress } else { '*' }
        $information = "$($address):$($Port):$HostHeader"
        foreach ($binding in @($site['bindings'])) {
            if ($binding['protocol'] -eq $Protocol -and $binding['bindingInformation'] -eq $information) {
                return Write-LabError $PSCmdlet "Cannot add duplicate collection entry of type 'binding'." -Reason 'COMException'
            }
        }
        $site['bindings'] = @($site['bindings']) + @([ordered]@{ protocol = $Protocol; bindingInformation = $information
                sslFlags = $SslFlags
            })
        Complete-LabChange $call
    }
}

function Remove-WebBinding {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium', DefaultParameterSetName = 'InputBindingProperties')]
    param(
        [Parameter(ParameterSetName = 'InputBindingInformation', Mandatory, ValueFromPipelineByPropertyName)]
        [string] $BindingInformation,
        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName)]
        [string] $HostHeader,
        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName)] [string] $IPAddress,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ParameterSetName = 'InputBindingProperties', ValueFromPipelineByPropertyName)] [string] $Port,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Protocol
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Name', 'Protocol', 'BindingInformation', 'Port', 'IPAddress', 'InputObject', 'HostHeader') $PSBoundParameters
        if (-not $call) { return }
        $server = Get-LabServer
        if ($InputObject) {
            $Name = $InputObject.ItemXPath -replace "^.*@name='([^']+)'.*$", '$1'
            $Protocol = $InputObject.protocol
            $BindingInformation = $InputObject.bindingInformation
        } elseif (-not $BindingInformation) {
            $address = if ($IPAddress) { $IPAddress } else { '*' }
            $BindingInformation = "$($address):$($Port):$HostHeader"
        }
        if (-not (Confirm-LabChange $PSCmdlet "$Name $Protocol $BindingInformation" 'Remove binding')) { return }
        $site = $server['sites'][$Name]
        $kept = @($site['bindings'] | Where-Object { $_['protocol'] -ne $Protocol -or $_['bindingInformation'] -ne $BindingInformation })
        if ($kept.Count -eq @($site['bindings']).Count) {
            return Write-LabError $PSCmdlet "Binding '$BindingInformation' does not exist." -Reason 'COMException'
        }
        $site['bindings'] = $kept
        Complete-LabChange $call
    }
}

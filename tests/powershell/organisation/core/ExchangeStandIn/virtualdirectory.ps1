# The pages of the front end: which ways of signing in they take.
function ConvertTo-PageDirectory($Server, [string]$Page, [string]$Type) {
    $methods = $Server['iis']['locations']["Default Web Site/$Page"]['methods']
    $item = [pscustomobject][ordered]@{ InternalAuthenticationMethods = @('Basic', 'Fba'); BasicAuthentication = [bool]$methods['basic']
        WindowsAuthentication = [bool]$methods['windows']; DigestAuthentication = [bool]$methods['digest']
        FormsAuthentication = [bool]$methods['basic']; OAuthAuthentication = $false; AdfsAuthentication = $false
        MetabasePath = "IIS://$($Server['fqdn'])/W3SVC/1/ROOT/$Page"; WebSite = 'Default Web Site'; Server = $Server['name']
        Name = "$Page (Default Web Site)"; Identity = "$($Server['name'])\$Page (Default Web Site)"
    }
    $item.PSObject.TypeNames.Insert(0, "Deserialized.Microsoft.Exchange.Data.Directory.SystemConfiguration.$Type")
    return $item
}

function Get-OwaVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [switch] $ADPropertiesOnly, [object] $DomainController,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline)] [object] $Server,
        [switch] $ShowMailboxVirtualDirectories
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'DomainController') $PSBoundParameters "$Server"
        $target = if ($call) { Resolve-LabTarget $PSCmdlet "$Server" }
        if ($target) { ConvertTo-PageDirectory $target 'owa' 'ADOwaVirtualDirectory' }
    }
}

function Get-EcpVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [switch] $ADPropertiesOnly, [object] $DomainController,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [object] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline)] [object] $Server,
        [switch] $ShowMailboxVirtualDirectories
    )
    process {
        $call = Enter-LabCall $PSCmdlet @('Server', 'DomainController') $PSBoundParameters "$Server"
        $target = if ($call) { Resolve-LabTarget $PSCmdlet "$Server" }
        if ($target) { ConvertTo-PageDirectory $target 'ecp' 'ADEcpVirtualDirectory' }
    }
}

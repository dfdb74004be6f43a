# The web bindings of both Exchange sites, as IIS hands them out, and the endpoint of each in HTTP.sys.
function Get-SiteBinding {
    foreach ($site in @('Default Web Site', 'Exchange Back End')) {
        foreach ($one in @(Get-WebBinding -Name $site -ErrorAction Stop)) {
            if (@('http', 'https') -contains $one.protocol) {
                $where = [string]$one.bindingInformation
                Add-Member -InputObject $one -PassThru -NotePropertyMembers @{
                    Site     = $site
                    Place    = "$site $($one.protocol) $where"
                    Endpoint = $where -replace ':[^:]*$', '' -replace '^\*?:', '0.0.0.0:'
                    Hash     = ([string]$one.certificateHash).ToUpperInvariant()
                }
            }
        }
    }
}

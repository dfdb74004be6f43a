# --- Configuration of IIS ---

function Read-Xml([string]$Path) {
    if ((Get-Item -LiteralPath $Path).Length -gt 8MB) { throw 'The file is larger than 8 MB.' }
    $xml = New-Object -TypeName System.Xml.XmlDocument
    $xml.XmlResolver = $null
    $xml.LoadXml([string](Get-Content -LiteralPath $Path -Raw))
    return , $xml
}

# Names in the configuration have no namespace, but a file of the web may have one.
function Select-Node($Node, [string]$Names) {
    $path = @($Names -split '/' | ForEach-Object -Process { "*[local-name()='$_']" }) -join '/'
    return @($Node.SelectNodes(".//$path"))
}

# A star alone is no regular expression, and those are what rules hold unless they say otherwise.
function Test-StarRule($Node) {
    foreach ($match in @(Select-Node $Node 'rule/match')) {
        $rule = $match.ParentNode
        if ($match.GetAttribute('url') -ne '*' -or $rule.GetAttribute('enabled') -eq 'false') { continue }
        if ($rule.GetAttribute('patternSyntax') -notin 'Wildcard', 'ExactMatch') { return $true }
    }
    return $false
}

function Get-SignInMethod($Node) {
    $methods = [ordered]@{}
    foreach ($name in 'anonymous', 'basic', 'windows', 'digest') {
        $methods[$name] = $null
        foreach ($one in @(Select-Node $Node "security/authentication/$($name)Authentication")) {
            if ($one.GetAttribute('enabled')) { $methods[$name] = $one.GetAttribute('enabled') -eq 'true' }
        }
    }
    return $methods
}

# What one location or file sets: a redirect, SSL, rules, and methods of signing in.
function Read-Section($Node, [string]$Location) {
    $section = [ordered]@{ location = $Location; redirect = $null; childOnly = $null; sslFlags = $null
        starRule = Test-StarRule $Node; methods = Get-SignInMethod $Node }
    foreach ($one in @(Select-Node $Node 'httpRedirect')) {
        if ($one.GetAttribute('enabled')) { $section.redirect = $one.GetAttribute('enabled') -eq 'true' }
        $section.childOnly = $one.GetAttribute('childOnly') -eq 'true'
    }
    foreach ($one in @(Select-Node $Node 'security/access')) {
        if ($one.HasAttribute('sslFlags')) { $section.sslFlags = $one.GetAttribute('sslFlags') }
    }
    return $section
}

function Read-WebDirectory($Xml) {
    foreach ($site in @(Select-Node $Xml 'sites/site')) {
        foreach ($directory in @(Select-Node $site 'application/virtualDirectory')) {
            $path = $directory.ParentNode.GetAttribute('path').TrimEnd('/') + $directory.GetAttribute('path')
            [ordered]@{ path = $site.GetAttribute('name') + $path.TrimEnd('/')
                physicalPath = $directory.GetAttribute('physicalPath') }
        }
    }
}

# Files beside the pages may set the same; a file that cannot be read says nothing about itself.
function Read-WebFile($Directories) {
    foreach ($one in @($Directories)) {
        if ($one.path -notlike 'Default Web Site*') { continue }
        $path = [System.Environment]::ExpandEnvironmentVariables($one.physicalPath).TrimEnd('\') + '\web.config'
        $file = [ordered]@{ location = $one.path; path = $path; error = ''; section = $null }
        try {
            if (-not (Test-Path -LiteralPath $path)) { continue }
            $file.section = Read-Section (Read-Xml $path) $one.path
        } catch {
            $file.error = "$_"
        }
        $file
    }
}

function Read-Iis($Settings) {
    # A 32-bit process sees the folder of 64-bit Windows under this name only.
    $system = if ([System.IntPtr]::Size -eq 4 -and $env:PROCESSOR_ARCHITEW6432) { 'Sysnative' } else { 'System32' }
    $path = "$env:SystemRoot\$system\inetsrv\config\applicationHost.config"
    $xml = Read-Xml $path
    $sections = @(
        foreach ($one in @(Select-Node $xml 'location')) {
            $location = $one.GetAttribute('path')
            if ($location -match '^(Default Web Site|Exchange Back End)(/|$)') { Read-Section $one $location }
        }
    )
    $starRule = $false
    foreach ($one in @(Select-Node $xml 'globalRules')) { $starRule = $starRule -or (Test-StarRule $one) }
    $directories = @(Read-WebDirectory $xml)
    $modules = $null
    if (@(Select-Node $xml 'globalModules').Count -eq 1) {
        $modules = @(foreach ($one in @(Select-Node $xml 'globalModules/add')) {
                if ($one.GetAttribute('name') -notin 'kerbauth', 'WSMan') { continue }
                [ordered]@{ name = $one.GetAttribute('name'); image = $one.GetAttribute('image') }
            })
    }
    [ordered]@{ path = $path; directories = $directories; sections = $sections; globalStarRule = $starRule
        globalModules = $modules; files = @(Read-WebFile $directories) }
}


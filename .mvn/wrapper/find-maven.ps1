# Finds the Maven that mvnw.cmd is to run, fetching it once where it is not yet there; the twin of mvnw.
# Prints JAVA_HOME=... and MAVEN=... on the output; whatever is to be told goes to the error stream in one line.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Say([string] $line) {
    [Console]::Error.WriteLine("mvnw: $line")
}

function Fail([string] $line) {
    Say $line
    exit 1
}

# Runs a program and returns all that it prints; PowerShell 5 would take a line on the error stream for a failure.
function Output([string] $program, [string] $argumentLine) {
    cmd /c "`"`"$program`" $argumentLine 2>&1`""
}

function Value([string[]] $lines, [string] $pattern) {
    foreach ($line in $lines) {
        if ($line -match $pattern) {
            return $Matches[1].Trim()
        }
    }
    return ''
}

# The home of the JDK in use, checked to be of release 17 or newer and to have a compiler.
function Find-Jdk {
    $advice = 'Install a JDK 17 or newer and put it on the PATH or name it in JAVA_HOME.'
    if ($env:JAVA_HOME) {
        $java = Join-Path $env:JAVA_HOME 'bin\java.exe'
        if (-not (Test-Path $java)) {
            Fail "JAVA_HOME is $env:JAVA_HOME, but there is no bin\java.exe in it. $advice"
        }
    } else {
        $command = Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
        if (-not $command) {
            Fail "no Java was found. $advice"
        }
        $java = $command.Source
    }
    $settings = Output $java '-XshowSettings:properties -version'
    $release = Value $settings '^ *java\.specification\.version = (.*)$'
    $jdk = Value $settings '^ *java\.home = (.*)$'
    if ($release -notmatch '^\d+$' -or [int] $release -lt 17) {
        Fail "$java is Java $release. $advice"
    }
    if (-not (Test-Path (Join-Path $jdk 'bin\javac.exe'))) {
        Fail "$java runs programs but has no compiler. $advice"
    }
    return $jdk
}

# Fetches, checks and unpacks beside the final place; false where the address cannot be reached.
function Get-Maven([string] $url, [string] $checksum, [string] $name, [string] $target) {
    $dists = Split-Path $target
    $scratch = Join-Path $dists ('fetching.' + [Guid]::NewGuid().ToString('N'))
    New-Item -ItemType Directory -Force $scratch | Out-Null
    try {
        $zip = Join-Path $scratch 'maven.zip'
        try {
            [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
            Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $zip -TimeoutSec 15
        } catch {
            return $false
        }
        $found = (Get-FileHash -Algorithm SHA256 $zip).Hash.ToLowerInvariant()
        if ($found -ne $checksum) {
            Fail "$url has the SHA-256 checksum $found instead of $checksum. It was not used: try again, and if it stays so, do not trust that download."
        }
        Expand-Archive -Path $zip -DestinationPath $scratch
        if (-not (Test-Path $target)) {
            Move-Item (Join-Path $scratch $name) $target
        }
        return $true
    } finally {
        Remove-Item -Recurse -Force $scratch -ErrorAction SilentlyContinue
    }
}

# An installed Maven 3.8 or newer, for a machine that does not reach the address.
function Find-InstalledMaven([string] $url) {
    $advice = 'Connect to the network, or install Maven 3.8 or newer, and try again.'
    $command = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $command) {
        Fail "$url cannot be reached and no Maven is installed. $advice"
    }
    $version = Value (Output $command.Source '--version') 'Apache Maven (\d+\.\d+[0-9.]*)'
    if (-not $version -or [Version] $version.TrimEnd('.') -lt [Version] '3.8') {
        Fail "$url cannot be reached and the installed Maven is $version. $advice"
    }
    Say "$url cannot be reached; using the installed Maven $version ($($command.Source))."
    return $command.Source
}

$properties = @{}
foreach ($line in Get-Content (Join-Path $PSScriptRoot 'maven-wrapper.properties')) {
    if ($line -match '^\s*(\w+)\s*=\s*(.*?)\s*$') {
        $properties[$Matches[1]] = $Matches[2]
    }
}
$url = $properties['distributionUrl']
$checksum = $properties['distributionSha256Sum']
$name = ($url -split '/')[-1] -replace '-bin\.zip$', ''
$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
$target = Join-Path $userHome "wrapper\dists\$name-$($checksum.Substring(0, 12))"
$maven = Join-Path $target 'bin\mvn.cmd'

$env:JAVA_HOME = Find-Jdk
if (-not (Test-Path $maven) -and -not (Get-Maven $url $checksum $name $target)) {
    $maven = Find-InstalledMaven $url
}
"JAVA_HOME=$env:JAVA_HOME"
"MAVEN=$maven"

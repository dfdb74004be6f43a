# Sourced by app/run and tests/run: installs the Debian packages that are missing.

build_packages="g++ cmake ninja-build qt6-base-dev qt6-svg-dev libssl-dev libarchive-dev qtkeychain-qt6-dev fonts-dejavu-core"

# install_packages NAME...
install_packages() {
    command -v dpkg-query >/dev/null || {
        echo "This script installs Debian packages. On another system install the equivalents of: $*" >&2
        return 0
    }
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing packages:$missing. Install them as root, or install sudo." >&2
            return 1
        }
        as_root=sudo
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

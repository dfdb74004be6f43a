# Sourced by app/run and tests/run: installs the Debian packages that are missing.

# Event logs (.evtx) and the fast search of big logs; not every system has them, and Exmedic builds without.
optional_packages="libevtx-dev libbfio-dev libhyperscan-dev"
build_packages="g++ cmake ninja-build qt6-base-dev qt6-svg-dev libssl-dev libarchive-dev pkg-config qtkeychain-qt6-dev fonts-dejavu-core $optional_packages"

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
    for package in $optional_packages; do
        apt-cache show "$package" >/dev/null 2>&1 && continue
        echo "This system has no $package; built without it."
        missing=$(printf '%s\n' $missing | grep -vxF "$package" | tr '\n' ' ')
    done
    [ -n "${missing// /}" ] || return 0
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

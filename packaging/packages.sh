# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages IdentDesk needs, by purpose, and the one way to install what is missing. Sourced.

build_packages="ca-certificates cmake ninja-build g++ ccache pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-multimedia-dev qt6-pdf-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev
    libphonenumber-dev libprotobuf-dev libqrencode-dev libicu-dev libsodium-dev
    libssl-dev libcpp-httplib-dev"
run_packages="libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-image-formats-plugins libsecret-1-0 fonts-dejavu-core"
test_packages="git python3 dbus gnome-keyring curl zbar-tools
    xvfb openbox at-spi2-core python3-gi gir1.2-atspi-2.0"

# install_missing PACKAGE...: asks dpkg first, so that a second run costs nothing.
install_missing()
{
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "IdentDesk: installing$missing"
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "IdentDesk: root or sudo is needed to install packages" >&2; return 1; }
        as_root=sudo
    fi
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # the list is meant to be split
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

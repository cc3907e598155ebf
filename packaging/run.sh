#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds IdentDesk and opens it on the embedded sandbox. Without a display it takes the
# tour offscreen and says where the pictures are. Arguments go to identdesk, which
# then opens what they name.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
# shellcheck disable=SC2086
install_missing $build_packages $run_packages

[ -f .build/release/build.ninja ] || cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release --target identdesk
program=.build/release/identdesk

if [ $# -gt 0 ]; then
    exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --environment sandbox
fi
pictures=${TMPDIR:-/tmp}/identdesk-tour
echo "IdentDesk: no display here, so it takes the tour. Pictures: $pictures"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
QT_QPA_PLATFORM=offscreen "$program" --environment sandbox --data-dir "$data" --tour "$pictures"

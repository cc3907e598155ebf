#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds IdentDesk with its tests and runs every one.
#   packaging/test.sh [PRESET]   release (default), asan, dev, or tsan (the journal and the watch alone)
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
preset=${1:-release}
# shellcheck disable=SC2086
install_missing $build_packages $run_packages $test_packages
if [ "$preset" = dev ]; then
    install_missing clang lld
fi

cmake --preset "$preset" -DBUILD_TESTING=ON -DIDENTDESK_WERROR="$([ -n "${CI:-}" ] && echo ON || echo OFF)"
cmake --build --preset "$preset"
ctest --preset "$preset"

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks for inputs that break a decoder of outside bytes, each for a while; stops at the first that does.
#   packaging/fuzz.sh [SECONDS [TARGET...]]   60 seconds and all targets unless said
# What is found, and every input that reached new code, is left in .build/fuzz/found.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
seconds=${1:-60}
[ $# = 0 ] || shift
# shellcheck disable=SC2086
install_missing $build_packages $run_packages clang lld
cmake --preset fuzz >/dev/null
if [ $# = 0 ]; then
    for folder in tests/fuzz/corpus/*; do set -- "$@" "$(basename "$folder")"; done
fi
for name; do set -- "$@" "fuzz_$name"; shift; done
cmake --build --preset fuzz --target "$@"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 UBSAN_OPTIONS=print_stacktrace=1
for target; do
    name=${target#fuzz_}
    found=.build/fuzz/found/$name
    mkdir -p "$found"
    echo "== $name, $seconds s"
    .build/fuzz/tests/fuzz/"$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -max_len=65536 \
        -print_final_stats=1 -artifact_prefix="$found/" "$found" "tests/fuzz/corpus/$name" >"$found.log" 2>&1 ||
        { tail -40 "$found.log"; echo "$name: broken, see $found.log"; exit 1; }
    grep -E 'number_of_executed_units|new_units_added|peak_rss_mb' "$found.log"
done

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks for inputs that break a decoder of outside bytes: as many targets at a time as there are processors, each
# for a while. Ends with an error when one broke.
#   packaging/fuzz.sh [SECONDS [TARGET...]]   60 seconds and all targets unless said
# What is found, and every input that reached new code, is left in .build/fuzz/found. FUZZ_SEED sets where chance
# begins, so that two runs try the same.
set -eu
cd "$(dirname "$0")/.."
if [ "${1:-}" = --one ]; then
    found=.build/fuzz/found/$3
    mkdir -p "$found"
    .build/fuzz/tests/fuzz/"fuzz_$3" -max_total_time="$2" -seed="${FUZZ_SEED:-0}" -rss_limit_mb=2048 -timeout=10 \
        -max_len=65536 -print_final_stats=1 -artifact_prefix="$found/" "$found" "tests/fuzz/corpus/$3" \
        >"$found.log" 2>&1 || { tail -40 "$found.log"; echo "$3: broken, see $found.log"; exit 1; }
    echo "$3:" $(grep -oE '(number_of_executed_units|new_units_added|peak_rss_mb).*' "$found.log")
    exit 0
fi
. packaging/packages.sh
seconds=${1:-60}
[ $# = 0 ] || shift
# shellcheck disable=SC2086
install_missing $build_packages $run_packages clang libclang-rt-dev
cmake --preset fuzz >/dev/null
if [ $# = 0 ]; then
    for folder in tests/fuzz/corpus/*; do set -- "$@" "$(basename "$folder")"; done
fi
cmake --build --preset fuzz --target $(printf 'fuzz_%s ' "$@")
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 UBSAN_OPTIONS=print_stacktrace=1
echo "$# targets, $seconds s each"
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 packaging/fuzz.sh --one "$seconds"

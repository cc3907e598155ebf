#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks (release) and prints one line a figure: value, ratio to what it is compared with, bar.
# Ends with 1 when a bar is missed. The large journal is kept in .build/bench for the next run.
#   tests/bench/run.sh [append|journal|start|list|pane|palette|viewer|nextcase|watch|idle|kill]...   all of them without a name
#   BENCH_CASES (500000), BENCH_EVENTS_A_CASE (6), BENCH_APPENDS (100000), BENCH_KILLS (300),
#   BENCH_REVIEW_CASES (110), BENCH_IDLE_CASES (1000), BENCH_IDLE_SECONDS (20), BENCH_SECONDS (10): how long changes come in, BENCH_OPEN (10000): cases watched
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- append journal start list pane palette viewer nextcase watch idle kill
cmake --preset release -DBUILD_TESTING=ON >/dev/null
cmake --build --preset release --target identdesk_figures >&2
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
build=.build/release/tests
missed=0
for part in "$@"; do
    case $part in
    append | journal | start | list | pane | palette | viewer | nextcase | watch | idle) "$build/bench/bench_$part" .build/bench || missed=1 ;;
    kill)
        kills=${BENCH_KILLS:-300}
        if JOURNAL_KILLS=$kills "$build/journal/test_journal_kill" -silent >.build/bench-kill.log 2>&1; then
            verdict=PASS
        else
            verdict=FAIL missed=1
            cat .build/bench-kill.log >&2
        fi
        printf '%-58s %14s %22s %12s  %s\n' "kill -9 while writing: acknowledged events lost" \
            "$([ $verdict = PASS ] && echo 0 || echo '?')" "$kills kills" "bar 0" $verdict
        ;;
    *) echo "run.sh: no benchmark $part" >&2; exit 2 ;;
    esac
done
exit $missed

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds IdentDesk with its tests and runs every one.
#   packaging/test.sh [release|dev]   every test
#   packaging/test.sh asan            every test under AddressSanitizer and UndefinedBehaviorSanitizer
#   packaging/test.sh tsan            the journal's and the watch's tests under ThreadSanitizer
#   packaging/test.sh tidy            clang-tidy and clazy over the whole product
#   packaging/test.sh fuzz [SECONDS]  each decoder of outside bytes under libFuzzer, a minute unless said
#   packaging/test.sh long            all of these, one after the other
# Whatever is found makes it end with an error.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
form=${1:-release}
[ $# = 0 ] || shift
# shellcheck disable=SC2086
install_missing $build_packages $run_packages $test_packages

# run_tests PRESET: what failed runs once more, alone. A machine with other work makes a test late, and then it
# passes; a fault fails twice.
run_tests()
{
    log=.build/$1/Testing/Temporary/LastTestsFailed.log
    rm -f "$log"
    ctest --preset "$1" && return 0
    [ -s "$log" ] || return 1
    first=$(cut -d: -f2 "$log")
    echo "IdentDesk: once more, each alone:" $first
    again=0
    ctest --preset "$1" --rerun-failed -j1 --output-on-failure || again=$?
    for test in $first; do
        if [ "$again" = 0 ] || ! grep -q ":$test\$" "$log"; then
            echo "IdentDesk: PASSED ONLY ALONE: $test"
        fi
    done
    return "$again"
}

case $form in
release | dev | asan | tsan)
    [ "$form" != dev ] || install_missing clang lld
    # CI's release form judges the warnings; under sanitizers g++ raises false ones.
    strict=OFF
    [ -z "${CI:-}" ] || [ "$form" != release ] || strict=ON
    cmake --preset "$form" -DBUILD_TESTING=ON -DIDENTDESK_WERROR="$strict"
    cmake --build --preset "$form"
    run_tests "$form"
    ;;
tidy)
    install_missing clang clang-tidy clazy
    cmake --preset tidy -DIDENTDESK_WERROR=ON
    cmake --build --preset tidy -- -k 0
    ;;
fuzz)
    packaging/fuzz.sh "$@"
    ;;
long)
    for each in release tsan fuzz asan tidy; do packaging/test.sh "$each"; done
    ;;
*)
    sed -n '4,9s/^# //p' "$0" >&2
    exit 2
    ;;
esac

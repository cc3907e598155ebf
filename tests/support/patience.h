// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For tests that wait for a process, a socket, a disk or a whole screen: QtTest's five seconds are those of a
// machine that does nothing else. A wait that comes true ends at once, so only a failure takes this long.

#include <QTest>

/// How long such a test waits for what must come, milliseconds.
constexpr int patience = 30'000;

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), patience)

// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the compiled resources; the files are listed in CMakeLists.txt.

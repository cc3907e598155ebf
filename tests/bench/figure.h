// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <vector>

/// One line a figure: what, how much, beside what, and the bar it must not miss.
namespace bench {

class Clock {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_from).count();
    }

private:
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

/// A bar of 0 is none: the figure is only stated.
struct Figure {
    QString what;
    double value = 0;
    QString unit;
    QString beside; ///< the comparison, in words
    double ratio = 0;
    double bar = 0;
    bool barIsOnRatio = false;
};

void print(const Figure &figure);

/// 1 when a printed figure missed its bar.
int exitCode();

/// A number from the environment.
int setting(const char *name, int otherwise);

/// The value below which that share of them lies.
double percentile(std::vector<double> values, double share);

/// Processor time that the calling thread has used so far, ms: what it did itself, however busy the machine.
double threadMs();

/// Resident memory of this process in bytes.
qint64 residentBytes();

} // namespace bench

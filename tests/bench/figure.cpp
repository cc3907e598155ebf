// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <QFile>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bench {
namespace {

bool &missed()
{
    static bool one = false;
    return one;
}

} // namespace

void print(const Figure &figure)
{
    const double measured = figure.barIsOnRatio ? figure.ratio : figure.value;
    const bool missedThis = figure.bar > 0 && measured > figure.bar;
    missed() = missed() || missedThis;
    const QString value = QString::number(figure.value, 'f', figure.value < 100 ? 2 : 0) + u' ' + figure.unit;
    const QString ratio =
        figure.ratio > 0 ? QString::number(figure.ratio, 'f', 2) + u"x "_s + figure.beside : figure.beside;
    const QString bar = figure.bar > 0 ? u"bar "_s + QString::number(figure.bar) +
                                             (figure.barIsOnRatio ? u"x"_s : u' ' + figure.unit)
                                       : u"-"_s;
    std::printf("%-58s %14s %22s %12s  %s\n", qPrintable(figure.what), qPrintable(value), qPrintable(ratio),
                qPrintable(bar), figure.bar > 0 ? (missedThis ? "FAIL" : "PASS") : "");
    std::fflush(stdout);
}

int exitCode()
{
    return missed() ? 1 : 0;
}

int setting(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

double threadMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace bench

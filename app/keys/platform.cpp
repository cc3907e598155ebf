// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX. Windows: not tried; it needs its own file beside this one.
#include "keys/platform.h"

#include "keys/cipher.h"

#include <QFile>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace keys::platform {

int openOwnerFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                  S_IRUSR | S_IWUSR);
}

void closeFile(int handle)
{
    ::close(handle);
}

bool lockFile(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

bool writeAt(int handle, qint64 position, const QByteArray &bytes)
{
    return ::pwrite(handle, bytes.constData(), static_cast<size_t>(bytes.size()), position) == bytes.size();
}

bool syncFile(int handle)
{
    return ::fdatasync(handle) == 0;
}

void syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

bool nameAlso(const QString &path, const QString &also)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(also).constData()) == 0 ||
           QFile::copy(path, also);
}

bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isThisUser(uint ownerId)
{
    return ownerId == ::geteuid();
}

std::optional<QByteArray> askHidden(const QByteArray &question)
{
    constexpr cc_t controlC = 3;
    constexpr size_t longest = 1024;
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios shown{};
    if (terminal < 0 || ::tcgetattr(terminal, &shown) != 0) {
        ::close(terminal);
        return std::nullopt;
    }
    termios hidden = shown;
    // Without the keyboard's signals too: a program that they end would leave a terminal that shows nothing.
    // Ctrl+C ends the line instead.
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    hidden.c_cc[VEOL] = controlC;
    std::optional<QByteArray> answer;
    if (::write(terminal, question.constData(), static_cast<size_t>(question.size())) >= 0 &&
        ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0) {
        QByteArray line(longest, '\0');
        const ssize_t size = ::read(terminal, line.data(), longest);
        ::tcsetattr(terminal, TCSAFLUSH, &shown);
        if (size > 0 && line.at(size - 1) == '\n')
            answer = line.left(size - 1);
        wipe(line);
        [[maybe_unused]] const ssize_t ended = ::write(terminal, "\n", 1); // Enter was not shown either
    }
    ::close(terminal);
    return answer;
}

namespace {

void limit(int what, rlim_t value)
{
    // The lower of what is asked and what the system allows anyway.
    rlimit known{};
    if (::getrlimit(what, &known) != 0)
        return;
    const rlimit wanted{std::min(value, known.rlim_max), std::min(value, known.rlim_max)};
    ::setrlimit(what, &wanted);
}

} // namespace

void keepNoCoreDump()
{
    // With 0 Linux still hands the memory to a collector (a core_pattern that begins with a pipe); with 1 it
    // does not, and a file of one byte is none.
    limit(RLIMIT_CORE, 1);
}

bool errorsGoToTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool hasDesktop()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool isScreen = platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
    return isScreen && (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
}

void widenPipe(int handle)
{
#ifdef F_SETPIPE_SZ
    ::fcntl(handle, F_SETPIPE_SZ, 1 << 20); // what Linux grants anybody
#else
    Q_UNUSED(handle)
#endif
}

void boundMemory(qint64 memory)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    Q_UNUSED(memory) // they reserve terabytes
#else
    // Counted from what the libraries take before the first document: it differs from system to system.
    QFile pages(QStringLiteral("/proc/self/statm"));
    const QByteArray first = pages.open(QIODevice::ReadOnly) ? pages.readAll() : QByteArray();
    const qint64 used = first.left(first.indexOf(' ')).toLongLong() * ::sysconf(_SC_PAGESIZE);
    if (used > 0)
        limit(RLIMIT_AS, rlim_t(used + memory));
#endif
}

void confineProcess(qint64 memory)
{
    keepNoCoreDump();
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 64);
    boundMemory(memory);
}

namespace {

volatile std::sig_atomic_t timeIsUpCode = 0;

void onTimeIsUp(int)
{
    ::_exit(timeIsUpCode);
}

} // namespace

void allowProcessorSeconds(int seconds, int exitCode)
{
    timeIsUpCode = exitCode;
    std::signal(SIGXCPU, onTimeIsUp);
    rusage used{};
    rlimit known{};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &known) != 0)
        return;
    known.rlim_cur =
        std::min<rlim_t>(rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds), known.rlim_max);
    ::setrlimit(RLIMIT_CPU, &known);
}

} // namespace keys::platform

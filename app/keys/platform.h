// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// What Qt does not offer and each system does in its own way. The calls of the system stand in platform.cpp
/// and in no other file of the program but the sandbox's sockets.
namespace keys::platform {

/// Opens for reading and writing, or creates, a file for its owner alone, and never through a symbolic link.
/// Gives a handle; -1 when that can't be done.
int openOwnerFile(const QString &path);
void closeFile(int handle);
/// False when another program has the lock, or another handle of this one. Gone with the handle, however the
/// program ends.
bool lockFile(int handle);
bool writeAt(int handle, qint64 position, const QByteArray &bytes);
bool syncFile(int handle); ///< content and length are on the disk
/// Names newly made in the folder are on the disk: a file's own sync does not promise that.
void syncFolder(const QString &path);
/// A second name for the same file, or a copy where the file system has no such thing.
bool nameAlso(const QString &path, const QString &also);
/// Takes the place of whatever stands there, in one step.
bool moveOver(const QString &from, const QString &to);
bool isThisUser(uint ownerId);

/// Asks on the terminal that this process was started from, and shows nothing of what is typed. Nothing where
/// there is no terminal, or the user gave up (Ctrl+C, Ctrl+D). Waits: not for a program with a window.
std::optional<QByteArray> askHidden(const QByteArray &question);

/// Memory that holds secrets and customers' data goes to no file when this process breaks down, nor to a
/// program that collects such files. Processes started from here inherit it. The process stays readable to
/// its user's own tools: screen readers and portals ask the system about it.
void keepNoCoreDump();
/// Whether what goes to stderr is read by whoever started the program, and kept by nobody.
bool errorsGoToTerminal();
/// Whether a window would come to a person's screen.
bool hasDesktop();

/// Lets a pipe hold more at a time where the system can: megabytes pass with fewer turns of either side.
void widenPipe(int handle);
/// So much memory may this process use from now on, in bytes beside what it has, for good.
void boundMemory(qint64 memory);
/// The same for a process that handles what strangers sent: moreover it can write no file, and leaves no
/// memory on the disk when it breaks down.
void confineProcess(qint64 memory);
/// This process ends with that exit code after so many more seconds of processor time, until this is called
/// again.
void allowProcessorSeconds(int seconds, int exitCode);

} // namespace keys::platform

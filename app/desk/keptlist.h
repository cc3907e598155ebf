// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/supportedlist.h"

#include <QFuture>
#include <QString>
#include <optional>
#include <thread>

namespace desk {

/// The file beside the journal that holds the last list of accepted ID documents, so that it can be shown
/// before any identification exists and without a network. Public facts only; still its owner's alone, like
/// all of the folder. Reading and writing happen off the calling thread.
class KeptList {
public:
    KeptList(const QString &folder, domain::Environment environment);
    ~KeptList();
    KeptList(const KeptList &) = delete;
    KeptList &operator=(const KeptList &) = delete;

    /// The kept list; nothing when there is none, or none of this environment, or the file is broken: the
    /// next list fetched takes its place.
    QFuture<std::optional<domain::SupportedList>> read();
    /// Writes it whole or not at all. Storage when it can't be written.
    QFuture<domain::Result<void>> write(const domain::SupportedList &list);

private:
    template <typename T, typename Job>
    QFuture<T> onThread(Job job);
    const QString m_path;
    const domain::Environment m_environment;
    std::thread m_thread;
};

} // namespace desk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace solaris {

/// A handle on a running download: tells progress, stops it.
class Download : public QObject {
    Q_OBJECT
public:
    void cancel() { Q_EMIT cancelRequested(); }

Q_SIGNALS:
    void progress(qint64 received, qint64 total); ///< total -1 when unknown
    void cancelRequested();
};

} // namespace solaris

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace solaris {

/// A handle on a running download: tells progress, stops it.
class Download : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends the download with Cancelled; one that has not begun does not begin.
    void cancel();
    bool isCancelled() const { return m_cancelled; }
    /// A person waits for it now: it no longer waits for its share of the budget.
    void raise() { Q_EMIT raised(); }

Q_SIGNALS:
    void progress(qint64 received, qint64 total); ///< total -1 when unknown
    void cancelRequested();
    void raised();

private:
    bool m_cancelled = false;
};

} // namespace solaris

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

/// One endpoint of the client, as the fault table sees it.
struct Endpoint {
    /// How it behaves under a fault; a column of the table.
    enum class Column { Token, Read, File, Send, Remove };
    QString name;
    Column column = Column::Read;
    QByteArray good; ///< the body of the answer that it reads
    std::function<QCoro::Task<domain::Result<void>>(solaris::Client &)> call;
};

/// Every member of the client that asks a server, and the token on its way to a read and to a write.
QList<Endpoint> everyEndpoint();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority.h"
#include "endpoints.h"

/// What may befall a call between this computer and the server's answer; a row of the fault table.
struct NetworkFault {
    enum class Where {
        Answer,     ///< the server reads the request and reacts
        Accept,     ///< the server reacts to the connection, before anything was read
        Refused,    ///< nobody listens
        NoHost,     ///< the name leads nowhere
        PlainText,  ///< the server speaks no TLS where TLS was ordered
        Certificate ///< the server shows these papers
    };
    QString name;
    Where where = Where::Answer;
    /// For Answer: the reaction to the n-th request, counted from 1; the endpoint knows the good body.
    std::function<Reaction(const Endpoint &, int)> react = {};
    Reaction onAccept = {}; ///< for Accept and PlainText
    Papers papers = {};     ///< for Certificate
    bool isLong = false;    ///< Qt takes its time to read it: not by a time-out shall it end
};

/// All faults; a redirect leads to `elsewhere`. The papers are `trusted`'s (by this process) and another's.
QList<NetworkFault> everyFault(const QUrl &elsewhere, const Authority &trusted, const Authority &stranger);

/// The faults of a server that answers at length, made of bodies of `size` bytes.
QList<NetworkFault> swellingFaults(qsizetype size);

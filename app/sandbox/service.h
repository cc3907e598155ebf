// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/router.h"
#include "sandbox/stopsignal.h"

namespace sandbox {

/// A reply, and how the wire is to spoil it.
struct Outcome {
    Reply reply;
    Fault::Kind spoiled = Fault::Kind::None; ///< Drop…, Reset…, TruncatedBody, EndlessBody; else nothing
};

/// What stands between the wire and the handlers: counts every request and plays the faults that were
/// ordered.
class Service {
public:
    Service(Router &router, FaultDesk &faults, StopSignal &stop);
    Outcome answer(const Request &request);

private:
    Outcome play(const Fault &fault, const Request &request);

    Router &m_router;
    FaultDesk &m_faults;
    StopSignal &m_stop;
};

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/kycdocuments.h"

namespace sandbox {

/// The proof of address that the customer is said to have shown: a bill, a bank statement or a certificate of
/// registration, as `subject.proofType` says, with the customer's name and address, dated as ordered. A PDF
/// of one page; sender, meter and account are made up.
QByteArray addressProof(const KycSubject &subject);

} // namespace sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/kycdocuments.h"

namespace sandbox {

/// JPEGs shown on the report's second page; an empty or unreadable one leaves its frame empty.
struct ReportPictures {
    QByteArray idFront;
    QByteArray idBack;
    QByteArray portrait;
};

/// The KYC report of a successful identification: a PDF of two A4 pages, in English and German at once, as it
/// comes from the provider. The same subject gives the same bytes.
QByteArray kycReport(const KycSubject &subject, const ReportPictures &pictures);

} // namespace sandbox

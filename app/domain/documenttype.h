// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// The guide's 22 document types (Appendix I), in its order.
const QList<QString> &guideDocumentTypes();

/// The union of the guide's and the API reference's lists, guide first.
const QList<QString> &documentTypes();

/// The type in the user's language ("KYC report"); an unknown one as it came.
QString documentTypeWord(const QString &type);

} // namespace domain

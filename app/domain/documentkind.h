// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"

#include <QList>
#include <QString>

namespace domain {

/// What sort of ID document a customer holds up in the call.
enum class DocumentKind { IdCard, Passport, ResidencePermit, DrivingLicence, PaperIdCard, Other };

/// The kinds with a name of their own, those most used first.
const QList<DocumentKind> &documentKinds();

/// "id_card", "passport", …; "other".
QString documentKindKey(DocumentKind kind);
/// Other for a key nobody knows.
DocumentKind documentKindFromKey(const QString &key);

QString documentKindWord(DocumentKind kind, const Say &say = onScreen);

/// Reads the type texts of Solaris and of IDnow ("National ID Card", "IDCARD", "RESIDENCE_TITLE"; reference
/// 9.2), however they are spaced and cased. Other when the text is unknown.
DocumentKind documentKindFromType(const QString &type);

} // namespace domain

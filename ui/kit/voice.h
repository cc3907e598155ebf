// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"

#include <QDateTime>
#include <QString>

namespace ui {

/// Speaks one language, whatever the screen speaks: for what is meant for the customer.
class Voice {
public:
    /// "de"; anything else is English.
    explicit Voice(const QString &language);
    const QString &language() const { return m_language; }
    /// The catalogue's text in this language. Wants texts without plural forms and comments.
    const domain::Say &say() const { return m_say; }
    QString operator()(const char *context, const char *source) const { return m_say(context, source); }
    QString date(const QDate &date) const;
    QString moment(const QDateTime &at) const; ///< local date and time, to the minute

private:
    QString m_language;
    domain::Say m_say;
};

} // namespace ui

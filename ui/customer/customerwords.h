// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/voice.h"

namespace ui {

/// The words on the customer's window, in the customer's language, whatever the desk speaks.
class CustomerWords {
public:
    void setLanguage(const QString &code) { m_voice = Voice(code); } ///< "de" or "en"
    QString language() const { return m_voice.language(); }

    QString step(int number, int of) const;
    QString version(const QString &version) const;
    QString sample() const;
    QString readFirst() const;
    QString back() const;
    QString next() const;
    QString thanks() const;
    QString wait() const;

private:
    QString say(const char *source) const;
    Voice m_voice{QStringLiteral("en")};
};

} // namespace ui

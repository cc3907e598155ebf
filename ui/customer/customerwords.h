// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace ui {

/// The words on the customer's window, in the customer's language, whatever the desk speaks.
class CustomerWords {
public:
    void setLanguage(const QString &code); ///< "de" or "en"
    QString language() const { return m_language; }

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
    QString m_language = QStringLiteral("en");
    QTranslator m_catalogue;
};

} // namespace ui

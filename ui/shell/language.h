// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace ui {

/// The program's language, switched while it runs: our catalogue, Qt's own for its standard buttons, and the
/// locale for dates and numbers. Widgets hear LanguageChange.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    /// "de" or "en"; anything else is English.
    void set(const QString &code);
    QString current() const { return m_current; }
    /// The first of the desktop's languages that we speak.
    static QString ofDesktop();

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui

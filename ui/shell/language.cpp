// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Language::Language(QObject *parent)
    : QObject(parent)
{
}

void Language::set(const QString &code)
{
    const QString wanted = code == u"de"_s ? code : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(wanted == u"de"_s ? QLocale(QLocale::German, QLocale::Germany)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // Qt's catalogue goes first: the one installed last is asked first, and the change event comes with each.
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (wanted == u"de"_s && m_qt.load(u":/translations/qtbase_de.qm"_s))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/identdesk_%1.qm"_s.arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(wanted);
}

QString Language::ofDesktop()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (name.startsWith(u"de"_s))
            return u"de"_s;
        if (name.startsWith(u"en"_s))
            return u"en"_s;
    }
    return u"en"_s;
}

} // namespace ui
